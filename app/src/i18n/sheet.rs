//! Texts of the sheet for the assembly.

super::texts! {
    title => "Precios para la asamblea", "Prices for the assembly";
    title_of(product, market) => "Precios para la asamblea: {product} en {market}", "Prices for the assembly: {product} at {market}";
    about(market, level, month) => "{market} · precio {level} · {month}", "{market} · {level} price · {month}";
    last_figure(date, age) => "Último dato: {date} ({age})", "Latest figure: {date} ({age})";
    caption(market, month) => "Lo que se paga en {market}, {month}", "What is paid at {market}, {month}";
    this_month => "Este mes", "This month";
    last_month => "Mes pasado", "Last month";
    change => "Cambio", "Change";
    is_it_usual => "¿Es lo usual?", "Is it usual?";
    too_short => "pocos datos", "too few figures";
    left_out(count) => "Otros productos de este mercado que no caben aquí: {count}.", "Other products of this market that do not fit here: {count}.";
    none_at_last_visit(date) => "En la última visita, {date}, no había a la venta.", "At the last visit, {date}, there was none for sale.";

    season_title => "¿En qué meses se paga más?", "In which months does it pay more?";
    season_product(product) => "{product}, cuánto se aparta cada mes del promedio del año", "{product}, how far each month is from the year's mean";
    season_key(years) => "Negro: meses que suelen pagar más. Rayado: meses que suelen pagar menos. {years} años de datos.",
        "Black: months that usually pay more. Hatched: months that usually pay less. {years} years of data.";
    season_even(percent) => "El precio cambia poco entre los meses del año: menos de {percent}.", "The price changes little between the months of the year: less than {percent}.";

    meaning_title => "¿Qué quiere decir?", "What does it mean?";
    mean_normal => "está dentro de lo usual para el mes.", "it is within the usual for the month.";
    mean_high => "está arriba de lo usual para el mes.", "it is above the usual for the month.";
    mean_very_high => "está muy arriba de lo usual para el mes.", "it is far above the usual for the month.";
    mean_low => "está abajo de lo usual para el mes.", "it is below the usual for the month.";
    mean_very_low => "está muy abajo de lo usual para el mes.", "it is far below the usual for the month.";
    subtract => "Reste su flete y descarga", "Take off your freight and unloading";
    subtract_why => "antes de comparar con lo que le ofrecen aquí.", "before comparing with what you are offered here.";
    kept(origin, left, per, costs) => "Saliendo de {origin} le quedan {left} {per}, después de costos de {costs}.",
        "Leaving from {origin} you keep {left} {per}, after costs of {costs}.";
    costs_to_confirm(costs) => "{costs} (por confirmar)", "{costs} (to be confirmed)";

    aloud_title => "Para leer en voz alta o en la radio", "To read aloud or on the radio";
    tongue_title => "En nuestro idioma", "In our language";
    tongue_lead => "K’iche’, mam, ixil, popti’ o sipakapense: que lo escriba quien lo habla.",
        "K’iche’, Mam, Ixil, Popti’ or Sipakapense: let those who speak it write it.";

    weights(list) => "Pesos: {list}.", "Weights: {list}.";
    weight(unit, kg) => "{unit}, {kg} kg", "{unit}, {kg} kg";
    no_weight(units) => "Sin peso fijo: {units}.", "No fixed weight: {units}.";
    online(address) => "Esta hoja en línea: {address}", "This sheet online: {address}";

    print => "Imprimir", "Print";
    print_hint => "Sale en una hoja A4, en blanco y negro. Si no ve el botón, use «Imprimir» en el menú del navegador.",
        "It fits one A4 page, black and white. If you do not see the button, use “Print” in the browser's menu.";
    to_radio => "Guion de radio", "Radio script";
    to_sheet => "Hoja para la asamblea", "Sheet for the assembly";
    back(product) => "Precios de {product}", "Prices of {product}";
    market_label => "Mercado", "Market";
}
