//! Words in and around charts.

super::texts! {
    no_data => "sin dato", "no data";
    no_data_first => "sin", "no";
    no_data_second => "dato", "data";
    no_supply => "sin oferta", "none for sale";
    estimated => "estimado", "estimated";
    price => "Precio", "Price";
    usual_band => "Franja usual del mes", "Usual band of the month";
    forecast_range => "Pronóstico, 8 de cada 10 veces", "Forecast, 8 times out of 10";
    very_high => "Muy alto", "Very high";
    very_low => "Muy bajo", "Very low";
    nothing_shown => "Sin dato en este periodo", "No data in this period";
    line_label(subject, from, to) =>
        "Precio mensual de {subject}, de {from} a {to}.", "Monthly price of {subject}, from {from} to {to}.";
    line_label_last(amount, unit, month) =>
        "El último, de {month}, es {amount} por {unit}.", "The last, of {month}, is {amount} per {unit}.";
    line_label_highest(amount, month) => "El más alto es {amount}, en {month}.", "The highest is {amount}, in {month}.";
    line_label_lowest(amount, month) => "El más bajo es {amount}, en {month}.", "The lowest is {amount}, in {month}.";
    line_label_forecast(amount, month) =>
        "Para {month} lo más probable es {amount}.", "For {month} the most likely is {amount}.";
    table_below => "La tabla con los valores está abajo.", "The table with the values is below.";
    spark_label(months, first, last) => "Últimos {months} meses: de {first} a {last}", "Last {months} months: from {first} to {last}";
    spark_none => "Sin dato en los últimos meses", "No data in the last months";
    of_average(month, percent) => "{month}: {percent} del promedio del año", "{month}: {percent} from the year's average";
    high_season => "Temporada alta", "High season";
    low_season => "Temporada baja", "Low season";
    last_month => "Último mes con dato", "Last month with data";
    high_mark => "alto", "high";
    low_mark => "bajo", "low";
    product => "Producto", "Product";
    season_note => "Cada número es lo que el mes se aparta del promedio del año, en porcentaje: ▲ de los meses más altos, ▼ de los más bajos.",
        "Each number is how far the month is from the year's average, in percent: ▲ for the highest months, ▼ for the lowest.";
    spread_label(subject, from, to) =>
        "Precio mensual de {subject} en cada nivel, de {from} a {to}.", "Monthly price of {subject} at each level, from {from} to {to}.";
    spread_last(name, amount, month) => "{name}: {amount} en {month}.", "{name}: {amount} in {month}.";
    farm_gate => "En finca", "Farm gate";
    wholesale => "Mayoreo", "Wholesale";
    retail => "Consumidor", "Retail";
    fob => "FOB, en puerto", "FOB, at port";
    international => "Internacional", "International";
    step => "Paso", "Step";
    amount => "Monto", "Amount";
    running => "Va en", "Running total";
    explore => "Explorar", "Explore";
    explore_close => "Cerrar", "Close";
    explore_loading => "Cargando la gráfica", "Loading the chart";
    explore_failed => "No se pudo abrir la gráfica. Lo que muestra está en la tabla; revise la señal y vuelva a intentar.",
        "The chart could not be opened. What it shows is in the table; check the signal and try again.";
    explore_index(month) => "Comparar desde 100 en {month}", "Compare from 100 in {month}";
    explore_add => "Agregar a la comparación", "Add to the comparison";
    explore_add_failed => "No se pudo cargar esa serie. Vuelva a intentar.", "That series could not be loaded. Try again.";
    explore_remove(name) => "Quitar {name}", "Remove {name}";
    explore_full(most) => "Hasta {most} a la vez.", "Up to {most} at once.";
    explore_no_base => "No hay un mes en que todas tengan precio: no se pueden comparar.", "There is no month in which all have a price: they cannot be compared.";
    explore_label(names) => "Precio mensual de {names}.", "Monthly price of {names}.";
    range_to => "a", "to";
    season_label(names) => "Cuánto se aparta cada mes del promedio del año: {names}.", "How far each month is from the year's average: {names}.";
    index_axis => "Índice, 100 en el primer mes que todas tienen", "Index, 100 in the first month that all have";
}
