//! Texts of one series: chart, explanation, forecast, season, table, source.

super::texts! {
    title(product, market) => "{product} en {market}", "{product} at {market}";
    back(product) => "Precios de {product}", "Prices of {product}";
    lead_key(month, level) => "{month}, precio {level}", "{month}, {level} price";
    lead_note(unit, age) => "por {unit} · dato {age}", "per {unit} · figure {age}";
    normal_for(state, month) => "{state} para {month}", "{state} for {month}";
    share => "Compartir", "Share";
    explore => "Explorar", "Explore";
    chart_inside(product, month) => "{product}: dentro de lo usual para {month}", "{product}: within the usual for {month}";
    chart_above(product, month) => "{product}: arriba de lo usual para {month}", "{product}: above the usual for {month}";
    chart_below(product, month) => "{product}: abajo de lo usual para {month}", "{product}: below the usual for {month}";
    chart_plain(product, market) => "{product} en {market}, mes por mes", "{product} at {market}, month by month";
    chart_sub(currency, unit) => "{currency} por {unit}, promedio de cada mes", "{currency} per {unit}, mean of each month";
    quetzales => "Quetzales", "Quetzales";
    dollars => "Dólares", "Dollars";
    key_price => "Precio", "Price";
    key_band => "Franja usual del mes", "Usual band of the month";
    key_forecast => "Pronóstico, 8 de cada 10 veces", "Forecast, 8 times in 10";
    key_very_high => "Muy alto", "Very high";
    key_very_low => "Muy bajo", "Very low";
    period_label => "Periodo", "Period";
    period_year => "1 año", "1 year";
    period_five => "5 años", "5 years";
    period_all(year) => "Desde {year}", "Since {year}";
    money_label => "Precios", "Prices";
    money_nominal => "Corrientes", "Nominal";
    money_real => "Sin inflación", "Without inflation";
    money_nominal_is => "Cada mes, en quetzales de ese mes. «Sin inflación» los lleva a un mismo mes.",
        "Each month in the money of that month. “Without inflation” brings them to one month.";
    money_real_is(base, source, age) => "Todo en quetzales de {base}, el último mes del índice de precios al consumidor. Índice: {source}, {age}.",
        "All in quetzales of {base}, the last month of the consumer price index. Index: {source}, {age}.";
    money_missing(months, first, last) => "{months} meses con precio quedan vacíos, de {first} a {last}: no tienen índice, y no se mezclan con los otros.",
        "{months} months with a price stay empty, from {first} to {last}: they have no index, and are not mixed with the others.";
    money_none => "Sin precios reales: no se ha cargado un índice de precios al consumidor para estos meses.",
        "No real prices: no consumer price index has been loaded for these months.";
    money_of(currency, month) => "{currency} de {month}", "{currency} of {month}";
    no_index => "sin índice", "no index";
    months_note(months, missing) => "Serie de {months} meses, {missing} sin dato.", "Series of {months} months, {missing} without a figure.";

    why_title(state) => "Por qué decimos «{state}»", "Why we say “{state}”";
    why_expected(month, expected, sigma, distance) => "Para {month} esperábamos {expected}, y lo usual es variar {sigma} hacia arriba o hacia abajo. El precio está {distance} de lo esperado.",
        "For {month} we expected {expected}, and the usual is to vary {sigma} up or down. The price is {distance} the expected.";
    distance_above(amount) => "{amount} arriba", "{amount} above";
    distance_below(amount) => "{amount} abajo", "{amount} below";
    why_method => "Método: tendencia y mes del año sobre los 60 meses anteriores, sin contar el mes que se juzga.",
        "Method: trend and month of the year over the 60 months before, not counting the month judged.";
    why_none_title => "Por qué no decimos si es lo usual", "Why we do not say whether it is usual";
    alert_on(limit) => "Aviso: el precio lleva dos meses fuera de su límite ({limit} desviaciones), que se calibra para avisar cerca de un mes de cada diez.",
        "Alert: the price has been outside its limit ({limit} deviations) for two months; the limit is set to alert about one month in ten.";
    alert_off(limit) => "Sin aviso. El límite de esta serie es {limit} desviaciones y hacen falta dos meses seguidos.",
        "No alert. This series' limit is {limit} deviations, and two months in a row are needed.";
    alps_line(value, class, convention) => "ALPS {value}: {class} ({convention}).", "ALPS {value}: {class} ({convention}).";
    alps_normal => "normal", "normal";
    alps_stress => "estrés", "stress";
    alps_alert => "alerta", "alert";
    alps_crisis => "crisis", "crisis";
    alps_convention => "60 meses, sin el juzgado, n − 13 grados", "60 months, judged one left out, n − 13 degrees";
    ifpa_line(value, class) => "IFPA {value}: {class} (FAO, 0.4 trimestral y 0.6 anual, sin el año juzgado).",
        "IFPA {value}: {class} (FAO, 0.4 quarterly and 0.6 yearly, judged year left out).";
    ifpa_very_high => "anormalmente alto", "abnormally high";
    ifpa_high => "moderadamente alto", "moderately high";
    ifpa_normal => "normal", "normal";
    ifpa_low => "moderadamente bajo", "moderately low";
    ifpa_very_low => "anormalmente bajo", "abnormally low";
    volatility_line(value) => "Variación del precio (coeficiente de variación): {value}.", "Variation of the price (coefficient of variation): {value}.";
    annual_volatility_line(value) => "Volatilidad de un año: {value}.", "Volatility of a year: {value}.";
    more_methods => "Otras medidas y cómo se calculan", "Other measures and how they are computed";

    expect_title => "Qué esperar en tres meses", "What to expect in three months";
    expect_month => "Mes", "Month";
    expect_mid => "Lo más probable", "Most likely";
    expect_range => "8 de cada 10 veces", "8 times in 10";
    expect_to(low, high) => "{low} a {high}", "{low} to {high}";
    expect_none => "aún sin intervalo", "no interval yet";
    expect_tested(times, model, naive, seasonal) => "Probado {times} veces con datos pasados: a un mes falla {model} en promedio; repetir el último precio falla {naive}, repetir el mismo mes del año pasado {seasonal}.",
        "Tested {times} times on past data: one month ahead it misses by {model} on average; repeating the last price misses by {naive}, repeating the same month of last year by {seasonal}.";
    expect_withheld => "No publicamos pronóstico: en las pruebas con datos pasados no le gana a repetir el último precio o el mismo mes del año pasado.",
        "No forecast is published: on past data it does not beat repeating the last price or the same month of last year.";
    expect_withheld_scores(model, naive, seasonal) => "Error medio (MASE): el modelo {model}, el último precio {naive}, el mismo mes {seasonal}.",
        "Mean error (MASE): the model {model}, the last price {naive}, the same month {seasonal}.";
    expect_too_old(month) => "No publicamos pronóstico: el último precio que se puede usar es de {month}, y lo que sigue ya pasó.",
        "No forecast is published: the last price that can be used is of {month}, and what follows has passed.";
    expect_short => "No hay suficientes meses seguidos para probar un pronóstico.", "There are not enough months in a row to test a forecast.";

    season_title(high, low) => "{high} suele pagarse más; {low}, menos", "{high} it usually pays more; {low}, less";
    season_sub(years) => "Cuánto se aparta cada mes del promedio del año, en porcentaje. {years} años de datos.",
        "How far each month is from the year's mean, in percent. {years} years of data.";
    season_high => "Temporada alta", "High season";
    season_low => "Temporada baja", "Low season";
    season_now => "Último mes con dato", "Latest month with a figure";
    season_short => "Para ver la temporada hacen falta tres años completos.", "Three complete years are needed to see the season.";

    table_title_year => "Los últimos doce meses", "The last twelve months";
    table_title_all => "Mes por mes", "Month by month";
    col_month => "Mes", "Month";
    col_price(currency, unit) => "{currency} por {unit}", "{currency} per {unit}";
    col_usual => "Lo usual", "The usual";
    col_against => "Contra lo esperado", "Against the expected";
    col_state => "Estado", "State";
    col_days => "Días con dato", "Days with a figure";
    usual_range(low, high) => "{low} a {high}", "{low} to {high}";

    source_title => "De dónde sale este dato", "Where this figure comes from";
    source_who => "Quién lo publica", "Who publishes it";
    source_what => "Qué mide", "What it measures";
    source_what_is(level, unit) => "Precio {level}, por {unit}", "{level} price, per {unit}";
    source_licence => "Licencia", "Licence";
    source_without => "No incluye", "It leaves out";
    source_without_is => "Flete, descarga, sacos ni merma", "Freight, unloading, sacks and shrink";
    source_imported => "Cargado en Milpa", "Loaded into Milpa";
    source_factor => "Peso de la unidad", "Weight of the unit";
    source_factor_is(kg, source) => "{kg} kg ({source})", "{kg} kg ({source})";
    not_found_title => "Esa serie no existe", "That series does not exist";
    not_found_body => "Puede que el producto no se cotice en ese mercado. Vea en qué mercados hay precio.",
        "The product may not be quoted at that market. See which markets have a price.";
    other_units => "También se cotiza por", "Also quoted per";

    no_value => "El mes no tiene precio.", "The month has no price.";
    no_recent(months) => "No hay precio en los últimos {months} meses.", "There is no price in the last {months} months.";
    too_short(have, need) => "Hay {have} meses y hacen falta {need}.", "There are {have} months and {need} are needed.";
    too_many_gaps(present, months) => "Solo {present} de {months} meses tienen precio.", "Only {present} of {months} months have a price.";
    thin_month(month, have, need) => "El mes de {month} se vio {have} veces y hacen falta {need}.", "The month of {month} was seen {have} times and {need} are needed.";
    missing_lag(months) => "Falta el precio de hace {months} meses.", "The price of {months} months ago is missing.";
    flat => "El precio no varía: no hay desviación con qué comparar.", "The price does not vary: there is no deviation to compare with.";
    not_positive => "La tendencia lleva a un precio que no puede ser.", "The trend leads to a price that cannot be.";
    missing_index => "Falta el índice de precios al consumidor.", "The consumer price index is missing.";
    no_overlap => "Las dos series no tienen meses en común.", "The two series have no months in common.";

    for_month => "para", "for";
    variation_word => "Variación", "Variation";
    volatility_word => "Volatilidad", "Volatility";
    expect_none_sound => "No hay un pronóstico en que se pueda confiar para esta serie.", "There is no forecast to be trusted for this series.";
    season_heading => "¿Cuándo se paga más?", "When does it pay more?";
    season_even => "El precio se paga parecido todo el año", "The price is much the same all year";
    months_range(first, last) => "de {first} a {last}", "from {first} to {last}";
    months_one(month) => "en {month}", "in {month}";
    months_list(firsts, last) => "en {firsts} y {last}", "in {firsts} and {last}";

    factor_metric => "lo dice la unidad", "the unit says so";
    factor_avoirdupois => "libra inglesa de 0.4536 kg, como dice la fuente", "pound of 0.4536 kg, as the source says";
    factor_libra => "libra de 0.46 kg, por confirmar", "libra of 0.46 kg, to be confirmed";
}
