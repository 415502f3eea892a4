//! Texts of the country's exports.

use domain::names::Language;
use domain::trade::query::Order;

super::texts! {
    title(what) => "¿A dónde exporta Guatemala? {what}", "Where does Guatemala export to? {what}";
    lead => "Exportaciones del país por cadena y línea arancelaria: cuánto, a dónde y a cuánto el kilo. Dólares de cada año, sin descontar inflación.",
        "The country's exports by chain and tariff line: how much, where to and at what price per kilogram. Dollars of each year, inflation not taken off.";
    empty_title => "Todavía no hay datos de comercio exterior", "There are no trade figures yet";
    empty_body => "Aquí aparecerán las exportaciones de Guatemala por línea arancelaria: año por año, país por país, con su valor por kilo. El equipo las carga con el comando «milpa import trade» y un archivo de UN Comtrade o del Banco de Guatemala.",
        "Guatemala's exports by tariff line will appear here: year by year, country by country, with their value per kilogram. The team loads them with the command “milpa import trade” and a file of UN Comtrade or of the Bank of Guatemala.";
    nothing_here => "No hay exportaciones de esto en estos años", "There are no exports of this in these years";
    nothing_here_body => "Elija otra cadena, otra línea o un período más largo.", "Choose another chain, another line or a longer period.";
    chain_label => "Cadena", "Chain";
    line_label => "Línea arancelaria", "Tariff line";
    whole_chain => "Toda la cadena", "The whole chain";
    period_from => "Desde el año", "From the year";
    period_to => "Hasta el año", "To the year";
    period_apply => "Ver estos años", "Show these years";
    references_link => "Precios internacionales puestos en la puerta", "International prices brought to the door";

    millions(amount) => "US$\u{a0}{amount} millones", "US$\u{a0}{amount} million";
    thousands(amount) => "US$\u{a0}{amount} mil", "US$\u{a0}{amount} thousand";
    latest(year) => "Exportado en {year}", "Exported in {year}";
    latest_unit(year) => "Valor por kilo en {year}", "Value per kilogram in {year}";
    per_kg(amount) => "US$\u{a0}{amount} por kg", "US$\u{a0}{amount} per kg";
    no_weight => "Sin peso", "No weight told";
    no_weight_why => "La fuente no dice el peso", "The source does not tell the weight";
    growth_label(from, to) => "Crecimiento por año, de {from} a {to}", "Growth a year, from {from} to {to}";
    growth_note => "crecimiento compuesto; los años provisionales no cuentan", "compound growth; provisional years do not count";
    no_growth => "Sin dos años que comparar", "No two years to compare";
    on_year_before(change) => "{change} contra el año anterior", "{change} on the year before";
    provisional => "provisional", "provisional";
    estimated_weight => "peso estimado", "estimated weight";
    from_partners => "suma de países", "sum of countries";

    years_title => "Año por año", "Year by year";
    years_chart(what, first, from, last, to) => "Exportaciones de {what} por año: {first} en {from}, {last} en {to}.",
        "Exports of {what} by year: {first} in {from}, {last} in {to}.";
    years_unit_millions => "Millones de dólares", "Millions of dollars";
    years_unit_thousands => "Miles de dólares", "Thousands of dollars";
    years_unit_dollars => "Dólares", "Dollars";
    years_hollow => "Barra hueca: año provisional.", "Hollow bar: provisional year.";
    years_caption(what) => "Exportaciones de {what}, año por año", "Exports of {what}, year by year";
    col_year => "Año", "Year";
    col_value => "Valor", "Value";
    col_change => "Cambio", "Change";
    col_weight => "Peso neto", "Net weight";
    col_unit => "US$ por kg", "US$ per kg";
    col_lines => "Líneas sumadas", "Lines added";
    lines_added => "Las líneas de la tarifa centroamericana pasaron de 8 a 10 cifras en 2017: las dos del mismo producto se suman, y aquí se nombran.",
        "The lines of the Central American tariff went from 8 to 10 digits in 2017: both of one product are added, and named here.";

    where_title(year) => "A dónde se vendió en {year}", "Where it was sold in {year}";
    where_none => "Esta fuente no dice a qué países se vendió. UN Comtrade sí lo dice: falta cargar su archivo.",
        "This source does not tell which countries bought. UN Comtrade does: its file is still to be loaded.";
    where_caption(what, year) => "Destinos de {what} en {year}", "Destinations of {what} in {year}";
    more_destinations(count) => "Ver los otros {count} destinos", "See the other {count} destinations";
    order_label => "Ordenar por", "Order by";
    order_value => "Valor", "Value";
    order_growth => "Crecimiento", "Growth";
    order_unit => "Valor por kilo", "Value per kg";
    col_place => "Lugar", "Place";
    col_destination => "Destino", "Destination";
    col_share => "Parte", "Share";
    col_growth(from, to) => "Por año, {from} a {to}", "A year, {from} to {to}";
    col_growth_none => "Crecimiento", "Growth";
    new_destination => "nuevo", "new";
    not_a_country => "no es un país", "not a country";
    world_total => "Total al mundo, aparte", "Total to the world, apart";
    partners_total => "Suma de los destinos", "Sum of the destinations";
    check_equal => "Los destinos suman exactamente el total al mundo que da la fuente.",
        "The destinations add up exactly to the source's total to the world.";
    check_within(apart) => "El total al mundo es {apart} mayor que la suma: la fuente no dice a dónde fue esa parte.",
        "The total to the world is {apart} above the sum: the source does not tell where that part went.";
    check_exceeded(apart) => "Atención: los destinos suman {apart} más que el total al mundo. El archivo se contradice; no se corrige aquí.",
        "Careful: the destinations add up to {apart} more than the total to the world. The file contradicts itself; it is not mended here.";
    check_no_total => "La fuente no da un total al mundo; las partes son de la suma de los destinos.",
        "The source gives no total to the world; shares are of the sum of the destinations.";
    unit_value_note => "El valor por kilo solo se compara dentro del mismo producto: una cadena entera mezcla productos.",
        "Value per kilogram compares only the same product: a whole chain mixes products.";

    compared_title => "Dos fuentes, el mismo año", "Two sources, the same year";
    compared_equal(year, lines, one, other, value) => "{year}, {lines}: {one} y {other} dicen lo mismo, {value}.",
        "{year}, {lines}: {one} and {other} say the same, {value}.";
    compared_apart(year, lines, one, value, other, second) => "{year}, {lines}: {one} dice {value}; {other}, {second}. No se mezclan.",
        "{year}, {lines}: {one} says {value}; {other}, {second}. They are not mixed.";

    context_title => "Las cadenas del proyecto", "The chains of the project";
    context_note => "Exportaciones del país por año. Cada gráfica tiene su propia escala: compare formas, no alturas.",
        "The country's exports by year. Each chart has its own scale: compare shapes, not heights.";
    context_span(from, to) => "{from} a {to}", "{from} to {to}";
    spark_label(from, first, to, last) => "De {first} en {from} a {last} en {to}", "From {first} in {from} to {last} in {to}";

    source_title => "De dónde salen estas cifras", "Where these figures come from";
    reaches(year, age) => "Datos hasta {year} ({age}).", "Figures to {year} ({age}).";
    age_this => "de este año", "of this year";
    age_one => "de hace un año", "a year old";
    age_years(years) => "de hace {years} años", "{years} years old";
    method => "Solo exportaciones, en dólares FOB de cada año. El total al mundo y los grupos de países nunca se suman a los países. Un peso de cero es un peso que no se dijo.",
        "Exports only, in FOB dollars of each year. The total to the world and groups of countries are never added to countries. A weight of nought is a weight that was not told.";
    download => "Descargar", "Download";
}

/// The words of an order.
#[must_use]
pub fn order(language: Language, order: Order) -> &'static str {
    match order {
        Order::Value => order_value(language),
        Order::Growth => order_growth(language),
        Order::UnitValue => order_unit(language),
    }
}
