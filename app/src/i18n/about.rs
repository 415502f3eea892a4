//! Texts of the page about Milpa: what it is, how each figure is made, where the data come from.

super::texts! {
    title => "Acerca de Milpa", "About Milpa";
    lead => "Milpa ayuda a decidir dónde y cuándo vender. La hace PROCOEES, fase II, un proyecto de HELVETAS Swiss Intercooperation en el altiplano occidental de Guatemala (2025 a 2027).",
        "Milpa helps to decide where and when to sell. It is made by PROCOEES, phase II, a project of HELVETAS Swiss Intercooperation in the Western Highlands of Guatemala (2025 to 2027).";
    name_story => "En una milpa crecen juntos el maíz, el frijol y el güicoy, y se alimentan entre sí. De ahí el nombre.",
        "In a milpa, maize, beans and squash grow together and feed one another. Hence the name.";
    where_title => "Dónde trabaja el proyecto", "Where the project works";
    where_lead => "29 de 30 municipios nombrados, en cinco departamentos. El texto del proyecto dice 30; uno no está nombrado.",
        "29 of 30 municipalities named, in five departments. The project's text says 30; one is not named.";
    unnamed => "1 por nombrar", "1 to be named";
    chains_title => "Cadenas de valor", "Value chains";
    chains_lead => "Diez cadenas y un piloto.", "Ten chains and a pilot.";
    pilot => "piloto, solo transformación", "pilot, processing only";

    method_title => "Cómo se hace cada cifra", "How each figure is made";
    method_lead => "Todo se calcula con precios llevados a la misma unidad. Nunca se promedian unidades ni niveles de mercado distintos.",
        "Everything is computed on prices brought to one unit. Different units or market levels are never averaged.";
    formula => "Fórmula", "Formula";
    convention => "Cómo lo usamos", "How we use it";
    from => "De dónde viene", "Where it comes from";

    change_name => "Cambio en un mes y en un año", "Change in a month and in a year";
    change_plain => "Cuánto subió o bajó el precio contra el mes pasado y contra el mismo mes del año pasado.",
        "How far the price rose or fell against last month and the same month of last year.";
    change_formula => "100 × (P ÷ P anterior − 1)", "100 × (P ÷ earlier P − 1)";
    change_use => "Si falta el mes de comparación, dice «sin dato». El promedio de cinco años necesita tres.",
        "If the month to compare with is missing it says “no figure”. The five-year mean needs three.";
    change_from => "Práctica de FEWS NET", "Practice of FEWS NET";

    band_name => "Franja usual y estado", "Usual band and state";
    band_plain => "Qué precio se esperaría este mes por la tendencia y la época del año, y cuánto suele variar.",
        "What price one would expect this month by trend and season, and how much it usually varies.";
    band_formula => "P esperado = α + γ·t + β del mes; franja = P esperado ± σ de los residuos",
        "expected P = α + γ·t + β of the month; band = expected P ± σ of the residuals";
    band_use => "60 meses anteriores (36 al menos y 70 % completos), sin el mes juzgado; n − 13 grados de libertad; σ no menor de 2 % del precio. Alto y bajo desde 1 σ; muy alto y muy bajo desde 2 σ.",
        "60 months before (36 at least, 70 % complete), judged month left out; n − 13 degrees of freedom; σ not below 2 % of the price. High and low from 1 σ; very high and very low from 2 σ.";
    band_from => "Método ALPS del Programa Mundial de Alimentos (2014), con las convenciones indicadas",
        "ALPS method of the World Food Programme (2014), with the conventions stated";

    alps_name => "ALPS", "ALPS";
    alps_plain => "Alerta de alza del PMA: cuántas desviaciones está el precio sobre lo esperado.",
        "WFP's alert for price spikes: how many deviations the price is above the expected.";
    alps_formula => "(P − P esperado) ÷ σ; normal < 0.25 ≤ estrés < 1 ≤ alerta < 2 ≤ crisis",
        "(P − expected P) ÷ σ; normal < 0.25 ≤ stress < 1 ≤ alert < 2 ≤ crisis";
    alps_use => "Avisa a quien compra. Para quien vende mostramos también el espejo: caída desde −1.",
        "It warns buyers. For sellers we show the mirror too: a fall from −1.";
    alps_from => "PMA, Technical Guidance Note, abril de 2014", "WFP, Technical Guidance Note, April 2014";

    ifpa_name => "IFPA", "IFPA";
    ifpa_plain => "Indicador de anomalías de la FAO: compara el ritmo de subida de tres y de doce meses con el del mismo mes en años anteriores.",
        "FAO's indicator of price anomalies: compares the three- and twelve-month growth with that of the same month in earlier years.";
    ifpa_formula => "0.4·(CQGR − μ)÷σ + 0.6·(CAGR − μ)÷σ; anormal desde 1, moderado desde 0.5",
        "0.4·(CQGR − μ)÷σ + 0.6·(CAGR − μ)÷σ; abnormal from 1, moderate from 0.5";
    ifpa_use => "Años con peso creciente, sin el año juzgado; tres años al menos.",
        "Years with growing weight, judged year left out; three years at least.";
    ifpa_from => "FAO, ODS 2.c.1", "FAO, SDG 2.c.1";

    season_name => "Índice de temporada", "Seasonal index";
    season_plain => "En qué meses suele pagarse más o menos que el promedio del año.", "In which months it usually pays more or less than the year's mean.";
    season_formula => "P ÷ promedio móvil centrado 2×12, promediado por mes; los doce suman 1200",
        "P ÷ 2×12 centred moving mean, averaged by month; the twelve sum to 1200";
    season_use => "Últimos diez años; tres años completos al menos.", "Last ten years; three complete years at least.";
    season_from => "AAMP, módulo 3.1 (CIMMYT e IFPRI)", "AAMP, module 3.1 (CIMMYT and IFPRI)";

    alert_name => "Avisos", "Alerts";
    alert_plain => "Avisan hacia arriba y hacia abajo, porque lo que ayuda a quien vende perjudica a quien compra.",
        "They warn upwards and downwards, because what helps the seller hurts the buyer.";
    alert_formula => "El límite de cada serie se pone donde, en sus 60 meses pasados, avisa cerca de un mes de cada diez.",
        "Each series' limit is set where, over its past 60 months, about one month in ten alerts.";
    alert_use => "Dos meses seguidos fuera del límite, y nunca antes de 1 σ. Se cuenta cuántos avisos acertaron.",
        "Two months in a row outside the limit, and never within 1 σ. How many alerts proved right is counted.";
    alert_from => "Propio de Milpa", "Milpa's own";

    forecast_name => "Pronóstico", "Forecast";
    forecast_plain => "Lo que podría valer en los próximos tres meses.", "What it may be worth in the next three months.";
    forecast_formula => "Holt-Winters, elegido por AIC y probado desde hasta 60 meses pasados",
        "Holt-Winters, chosen by AIC and tried from up to 60 past months";
    forecast_use => "Solo se publica si su error (MASE) es menor que repetir el último precio y que repetir el mismo mes del año pasado. El intervalo sale de los errores de las pruebas.",
        "Published only if its error (MASE) is below repeating the last price and repeating the same month of last year. The interval comes from the errors of the tests.";
    forecast_from => "Hyndman y Athanasopoulos, Forecasting: Principles and Practice", "Hyndman and Athanasopoulos, Forecasting: Principles and Practice";

    net_name => "Le queda", "What is left";
    net_plain => "El precio del mercado menos flete, descarga, comisión, sacos y merma.", "The market's price less freight, unloading, commission, sacks and shrink.";
    net_formula => "P × (1 − merma) × (1 − comisión) − flete − descarga − sacos", "P × (1 − shrink) × (1 − commission) − freight − unloading − sacks";
    net_use => "Mientras no escriba su flete, se estima por la distancia en línea recta por 1.4; está por confirmar.",
        "Until you give your freight it is estimated from the straight distance times 1.4; to be confirmed.";
    net_from => "Propio de Milpa", "Milpa's own";

    volatility_name => "Variación y volatilidad", "Variation and volatility";
    volatility_plain => "Cuánto se mueve el precio.", "How much the price moves.";
    volatility_formula => "Coeficiente de variación = s ÷ promedio; volatilidad = s de ln(P ÷ P anterior) × √12",
        "Coefficient of variation = s ÷ mean; volatility = s of ln(P ÷ earlier P) × √12";
    volatility_use => "La primera cuenta la tendencia como movimiento; la segunda, no.", "The first counts the trend as movement; the second does not.";
    volatility_from => "Estadística común", "Common statistics";

    units_title => "Unidades", "Units";
    units_lead => "Una libra pesa 0.460 kg y un quintal 46 kg, por confirmar; las 100 libras (Pounds) del PMA pesan 45.36 kg exactos. Cajas, redes y costales solo se comparan cuando la fuente dice cuánto pesan.",
        "A libra weighs 0.460 kg and a quintal 46 kg, to be confirmed; WFP's 100 Pounds weigh exactly 45.36 kg. Boxes, nets and sacks are compared only when the source says what they weigh.";
    empty_title => "Tres vacíos que no son lo mismo", "Three empty cells that are not the same";
    empty_no_data => "Sin dato: nadie lo midió.", "No figure: nobody measured it.";
    empty_no_supply => "Sin oferta: se visitó y no había producto.", "No supply: visited, and there was none for sale.";
    empty_estimated => "Estimado: calculado, no medido.", "Estimated: computed, not measured.";

    sources_title => "Fuentes y licencias", "Sources and licences";
    source_col => "Fuente", "Source";
    licence_col => "Licencia", "Licence";
    last_col => "Último dato", "Latest figure";
    none_yet => "sin datos cargados", "no figures loaded";
    open_title => "Datos abiertos", "Open data";
    open_lead => "Los precios se pueden leer desde otros programas, sin cuenta:", "The prices can be read by other programs, without an account:";
    open_link => "Descripción de la interfaz (OpenAPI)", "Description of the interface (OpenAPI)";
    template_lead => "Para aportar precios, use la plantilla:", "To contribute prices, use the template:";
    template_csv => "Plantilla CSV", "CSV template";
    template_xlsx => "Plantilla XLSX", "XLSX template";
    contact_title => "Contacto", "Contact";
    contact_body => "HELVETAS Swiss Intercooperation Guatemala, 5ª calle 15-44 zona 3, Quetzaltenango.",
        "HELVETAS Swiss Intercooperation Guatemala, 5ª calle 15-44 zona 3, Quetzaltenango.";
    contact_mail => "helvetas.guatemala@helvetas.org", "helvetas.guatemala@helvetas.org";
    contact_partners => "Con la Federación de Ginebra para la Cooperación. En su municipio, hable con el técnico de PROCOEES.",
        "With the Geneva Federation of Cooperation. In your municipality, talk to PROCOEES' field technician.";
}
