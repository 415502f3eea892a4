//! How each figure is made, in plain words. The numbers come from the domain, so that a text cannot say another one.

super::texts! {
    change_name => "Cambio en un mes y en un año", "Change in a month and in a year";
    change_plain => "Cuánto subió o bajó el precio contra el mes pasado, contra el mismo mes del año pasado y contra el promedio de ese mes en cinco años.",
        "How far the price rose or fell against last month, the same month of last year and the mean of that month in five years.";
    change_formula => "100 × (P ÷ P anterior − 1)", "100 × (P ÷ earlier P − 1)";
    change_use(years, need) => "Si falta el mes de comparación no se da ninguna cifra. El promedio de {years} años necesita {need}.",
        "If the month to compare with is missing no figure is given. The mean of {years} years needs {need}.";
    change_from => "Práctica de FEWS NET", "Practice of FEWS NET";

    band_name => "Franja usual y estado", "Usual band and state";
    band_plain => "Qué precio se esperaría este mes por la tendencia y la época del año, y cuánto suele apartarse. Alto y bajo no son bueno y malo.",
        "What price one would expect this month by trend and season, and how far it usually strays. High and low are not good and bad.";
    band_formula => "P esperado = nivel del mes + pendiente × meses; franja = P esperado ± σ de los residuos",
        "expected P = level of the month + slope × months; band = expected P ± σ of the residuals";
    band_use(window, least, present, recent, floor) => "Se aprende de los {window} meses anteriores, sin el mes juzgado: {least} al menos, {present} % de ellos con precio y alguno en los últimos {recent}. σ con n − 13 grados de libertad, y nunca menos de {floor} % del precio esperado. Alto y bajo desde 1 σ; muy alto y muy bajo desde 2 σ.",
        "Learned from the {window} months before, the judged month left out: {least} at least, {present} % of them with a price and one in the last {recent}. σ with n − 13 degrees of freedom, and never under {floor} % of the expected price. High and low from 1 σ; very high and very low from 2 σ.";
    band_from => "Regresión del método ALPS del Programa Mundial de Alimentos (2014), con las convenciones indicadas",
        "Regression of the World Food Programme's ALPS method (2014), with the conventions stated";

    ladder_name => "Qué se dice con pocos datos", "What is said with few figures";
    ladder_plain => "Cada serie se compara de la mejor manera que su largo permite, y se dice cuál.",
        "Each series is compared in the best way that its length allows, and the way is named.";
    ladder_formula => "ALPS; si no se puede, el mismo mes de años anteriores; si no, los últimos meses; si no, solo los mercados vecinos",
        "ALPS; failing that, the same month of earlier years; failing that, the last months; failing that, only neighbouring markets";
    ladder_use(alps, same_month, years, recent) => "ALPS desde {alps} meses; mismo mes desde {same_month} meses y {years} años; promedio de los últimos {recent} meses con menos.",
        "ALPS from {alps} months; same month from {same_month} months and {years} years; mean of the last {recent} months with fewer.";
    own => "Propio de Milpa", "Milpa's own";

    alps_name => "ALPS", "ALPS";
    alps_plain => "Alerta de alza del PMA: a cuántas desviaciones está el precio sobre lo esperado. Avisa a quien compra; el espejo, a quien vende.",
        "WFP's alert for price spikes: how many deviations the price is above the expected. It warns buyers; its mirror warns sellers.";
    alps_formula => "(P − P esperado) ÷ σ; normal < 0.25 ≤ estrés < 1 ≤ alerta < 2 ≤ crisis",
        "(P − expected P) ÷ σ; normal < 0.25 ≤ stress < 1 ≤ alert < 2 ≤ crisis";
    alps_use(window) => "{window} meses anteriores, sin el mes juzgado, n − 13 grados de libertad, σ sin mínimo. Una serie que no varía no se evalúa. La guía no fija estas convenciones y la clase depende de ellas: por eso van escritas.",
        "{window} months before, judged month left out, n − 13 degrees of freedom, σ without a floor. A series that does not vary is not evaluated. The guidance fixes none of these and the class depends on them: so they are written.";
    alps_from => "PMA, Technical Guidance Note, abril de 2014", "WFP, Technical Guidance Note, April 2014";

    ifpa_name => "IFPA", "IFPA";
    ifpa_plain => "Indicador de anomalías de la FAO: compara el ritmo de subida de tres y de doce meses con el del mismo mes en años anteriores.",
        "FAO's indicator of price anomalies: compares the growth over three and twelve months with that of the same month in earlier years.";
    ifpa_formula(quarter, year) => "{quarter} · (r trimestral − μ) ÷ σ + {year} · (r anual − μ) ÷ σ, r compuesto por mes; anormal desde 1, moderado desde 0.5",
        "{quarter} · (quarterly r − μ) ÷ σ + {year} · (yearly r − μ) ÷ σ, r compounded by month; abnormal from 1, moderate from 0.5";
    ifpa_use(years) => "Los años pesan 1, 2, 3… del más viejo al más nuevo, sin el año juzgado; {years} al menos. Aquí con precios corrientes. Hacia abajo, el mismo límite en espejo, que es nuestro.",
        "Years weigh 1, 2, 3… oldest first, judged year left out; {years} at least. Here on nominal prices. Downwards the same limits mirrored, which is ours.";
    ifpa_from => "FAO, ODS 2.c.1", "FAO, SDG 2.c.1";

    season_name => "Temporada", "Season";
    season_plain => "En qué meses suele pagarse más o menos que el promedio del año.", "In which months it usually pays more or less than the year's mean.";
    season_formula => "P ÷ promedio móvil centrado 2×12, promediado por mes; los doce suman 1200",
        "P ÷ 2×12 centred moving mean, averaged by month; the twelve sum to 1200";
    season_use(years, least, ratios, clear) => "Últimos {years} años; {least} meses con precio al menos, y cada mes del año visto {ratios} veces. Un hueco calla el año que lo rodea. Si el mes más alto pasa al más bajo por menos de {clear} %, no hay temporada que esperar.",
        "Last {years} years; {least} months with a price at least, and each month of the year seen {ratios} times. A gap silences the year around it. If the highest month exceeds the lowest by less than {clear} %, there is no season to wait for.";
    season_from => "AAMP, módulo 3.1 (CIMMYT e IFPRI); el límite es nuestro", "AAMP, module 3.1 (CIMMYT and IFPRI); the limit is ours";

    volatility_name => "Variación y volatilidad", "Variation and volatility";
    volatility_plain => "Cuánto se mueve el precio.", "How much the price moves.";
    volatility_formula => "Coeficiente de variación = s ÷ promedio; volatilidad = s de ln(P ÷ P anterior) × √12",
        "Coefficient of variation = s ÷ mean; volatility = s of ln(P ÷ earlier P) × √12";
    volatility_use(window, changes, known) => "La primera, sobre {window} meses, cuenta la tendencia como movimiento; la segunda, sobre {changes} cambios de los que hacen falta {known}, no.",
        "The first, over {window} months, counts the trend as movement; the second, over {changes} changes of which {known} are needed, does not.";
    volatility_from => "Estadística común", "Common statistics";

    alert_name => "Avisos", "Alerts";
    alert_plain => "Avisan de precios altos y de precios bajos, porque lo que ayuda a quien vende perjudica a quien compra. Son pocos a propósito.",
        "They warn of high and of low prices, because what helps the seller hurts the buyer. They are few on purpose.";
    alert_formula(past, per_side, one_in) => "Cada lado tiene su límite, puesto donde en los {past} meses anteriores avisa cerca de un mes de cada {per_side}; juntos, uno de cada {one_in}",
        "Each side has its limit, set where in the {past} months before about one month in {per_side} alerts; together, one in {one_in}";
    alert_use(least_sigma, least_past) => "Hacen falta dos meses seguidos fuera del límite, que nunca está a menos de {least_sigma} σ, y {least_past} meses pasados para ponerlo. Cada mes se juzga con lo que se sabía antes de él.",
        "Two months in a row beyond the limit are needed, which is never within {least_sigma} σ, and {least_past} past months to set it. Each month is judged by what was known before it.";
    alert_record => "Un aviso acertó cuando en tres o en seis meses el precio recorrió al menos la mitad de la distancia a lo esperado. Se muestran los aciertos y de cuántos.",
        "An alert proved right when within three or six months the price covered at least half of the distance to the expected. The right ones are shown, and of how many.";

    forecast_name => "Pronóstico", "Forecast";
    forecast_plain => "Lo que podría valer en los próximos tres meses. Si no es mejor que adivinar, no se publica.",
        "What it may be worth in the next three months. If it is no better than guessing, it is not published.";
    forecast_formula => "Holt-Winters (sumando o multiplicando), Holt amortiguado o suavizado simple: el de menor AIC",
        "Holt-Winters (adding or multiplying), damped Holt or simple smoothing: the one with the lowest AIC";
    forecast_use(origins, need, errors) => "Se prueba desde hasta {origins} meses pasados; hacen falta {need} meses seguidos sin hueco. Un mes se publica solo si ahí, y en los que van antes, su error (MASE) es menor que repetir el último precio y que repetir el mismo mes del año pasado. El intervalo son los percentiles 10 y 90 de lo que falló antes, con {errors} pruebas al menos.",
        "It is tried from up to {origins} past months; {need} months in a row without a gap are needed. A month is published only if there, and at those before it, its error (MASE) is below repeating the last price and repeating the same month of last year. The interval is the 10th and 90th percentile of past errors, from {errors} tries at least.";
    forecast_from => "Hyndman y Athanasopoulos, Forecasting: Principles and Practice; Hyndman y Koehler (2006)",
        "Hyndman and Athanasopoulos, Forecasting: Principles and Practice; Hyndman and Koehler (2006)";

    net_name => "Le queda", "What is left";
    net_plain => "El precio del mercado menos lo que cuesta llegar a él.", "The market's price less what it costs to get there.";
    net_formula => "P × (1 − merma) × (1 − comisión) − flete − descarga − sacos",
        "P × (1 − shrink) × (1 − commission) − freight − unloading − sacks";
    net_use(base, per_km, factor, unloading) => "Mientras usted no escriba su flete, se supone Q {base} más Q {per_km} por kilómetro y quintal; los kilómetros son la línea recta por {factor}. La descarga supuesta es de {unloading}. Comisión, sacos y merma no se restan hasta que usted los escriba: no son cero, no se saben.",
        "Until you give your freight, Q {base} plus Q {per_km} per kilometre and quintal are assumed; the kilometres are the straight line times {factor}. The unloading assumed is {unloading}. Commission, sacks and shrink are not taken off until you give them: they are not zero, they are unknown.";
    net_no_unloading => "ninguna", "none";
    net_no_freight(unloading) => "Mientras usted no escriba su flete, no se calcula lo que le queda: no hay un flete supuesto. La descarga supuesta es de {unloading}. Comisión, sacos y merma no se restan hasta que usted los escriba: no son cero, no se saben.",
        "Until you give your freight, what you keep is not computed: no freight is assumed. The unloading assumed is {unloading}. Commission, sacks and shrink are not taken off until you give them: they are not zero, they are unknown.";
    net_from => "Propio de Milpa; los supuestos, con su fuente y si están por confirmar, en «Unidades»",
        "Milpa's own; the assumptions, with their source and whether they are to be confirmed, under “Units”";

    real_name => "Precio sin inflación", "Price without inflation";
    real_plain => "Cuánto vale el precio de otro mes en quetzales de un solo mes, para comparar años.",
        "What the price of another month is worth in quetzales of one month, to compare years.";
    real_formula => "P × IPC del mes base ÷ IPC del mes", "P × CPI of the base month ÷ CPI of the month";
    real_use => "La base es el último mes del índice de precios al consumidor que se ha cargado. Un mes sin índice queda vacío. Dos bases del índice se unen donde se enciman; dos fuentes no se mezclan. Solo en quetzales.",
        "The base is the last month of the consumer price index that has been loaded. A month without an index stays empty. Two bases of the index are joined where they overlap; two sources are never mixed. In quetzales alone.";
    real_from => "Práctica común; el índice es del INE", "Common practice; the index is INE's";

    margins_name => "Márgenes", "Margins";
    margins_plain => "Cuánto queda en el camino entre la finca, el mayoreo y el consumidor.", "How much stays on the way between farm, wholesale and consumer.";
    margins_formula => "Margen = P de arriba − P de abajo; parte = 100 × P de abajo ÷ P de arriba", "Margin = upper P − lower P; share = 100 × lower P ÷ upper P";
    margins_use => "Mismo mes, moneda, unidad y estado del producto. De varios mercados en un nivel habla la mediana del mes, y se nombran los mercados.",
        "Same month, currency, unit and state of the product. Of several markets at a level the month's median speaks, and the markets are named.";
    margins_from => "Práctica común de mercados", "Common practice of markets";

    door_name => "Precio en la puerta", "Price at the door";
    door_plain => "Del precio mundial al quetzal por quintal en su comunidad, y al revés.", "From the world price to quetzales per quintal in your community, and backwards.";
    door_formula => "Exportar: FOB × tipo de cambio − puerto − exportación − transporte − proceso. Importar: (FOB + flete + seguro) × tipo de cambio + impuesto + puerto + transporte + margen",
        "Export: FOB × exchange rate − port − export − transport − processing. Import: (FOB + freight + insurance) × exchange rate + duty + port + transport + margin";
    door_use => "Cada paso se puede cambiar. Si falta un paso no se calcula nada y se dice cuál falta. El café se lleva a oro con los factores de la OIC: pergamino 0.8, cereza seca 0.5.",
        "Each step can be changed. If one is missing nothing is computed and it is named. Coffee is brought to green with ICO's factors: parchment 0.8, dried cherry 0.5.";
    door_from => "FEWS NET, Markets Guidance No. 1 (mayo de 2008); Organización Internacional del Café",
        "FEWS NET, Markets Guidance No. 1 (May 2008); International Coffee Organization";
}
