//! Texts of where sales go, and of "¿A cómo vendí yo?".

use domain::names::Language;
use domain::period::Month;

super::texts! {
    title => "Mercados", "Markets";
    description => "A dónde se vende, a quién y a cuánto el kilo.", "Where sales go, to whom and at what price per kilogram.";
    away(share) => "De cada Q\u{a0}100 vendidos, Q\u{a0}{share} ya salen del departamento", "Of every Q\u{a0}100 sold, Q\u{a0}{share} leave the department";
    all_here => "Todo lo vendido se queda en el departamento", "All that was sold stays in the department";
    whole_quarter(quarter) => "{quarter}.", "{quarter}.";
    running_quarter(quarter, day) => "{quarter}, hasta el {day}.", "{quarter}, up to {day}.";
    ago(share) => "Hace un año, en los mismos días, eran Q\u{a0}{share}.", "A year ago, on the same days, it was Q\u{a0}{share}.";
    ago_none => "De los mismos días de hace un año no hay ventas anotadas.", "No sales of the same days a year ago are recorded.";
    countries_one => "Un país compra por primera vez.", "One country buys for the first time.";
    countries(count) => "{count} países compran por primera vez.", "{count} countries buy for the first time.";
    of_whom(name) => "Ventas de {name}.", "Sales of {name}.";
    empty => "Todavía no hay ventas que mostrar", "There are no sales to show yet";
    empty_body => "Aquí se verá a dónde se vende y a cuánto. Cambie el filtro o el período, o registre una venta.",
        "This will show where sales go and at what price. Change the filter or the period, or record a sale.";
    narrow => "Ver otras ventas", "See other sales";
    enterprise => "Negocio", "Business";
    cooperative => "Cooperativa con sus socios", "Cooperative with its members";
    chain => "Cadena", "Chain";
    municipality => "Municipio", "Municipality";
    from => "Desde el mes", "From the month";
    to => "Hasta el mes", "To the month";
    base => "Antes de: último mes de la línea base", "Baseline: its last month";
    month_hint => "Año y mes: 2026-01", "Year and month: 2026-01";
    all => "Todos", "All";
    apply => "Ver", "Show";
    levels_title => "Ventas por nivel de mercado", "Sales by market level";
    levels_sub => "Miles de quetzales sin IVA, por trimestre. Las devoluciones se restan.", "Thousands of quetzales without VAT, by quarter. Returns are taken off.";
    levels_label => "Ventas por trimestre y nivel de mercado, en quetzales. La tabla está abajo.", "Sales by quarter and market level, in quetzales. The table is below.";
    see_table => "Ver la tabla", "See the table";
    col_quarter => "Trimestre", "Quarter";
    col_total => "Total", "Total";
    not_recorded => "sin ventas anotadas", "no sales recorded";
    quarter_short(number) => "{number}T", "Q{number}";
    quarter_1(year) => "Primer trimestre de {year}", "First quarter of {year}";
    quarter_2(year) => "Segundo trimestre de {year}", "Second quarter of {year}";
    quarter_3(year) => "Tercer trimestre de {year}", "Third quarter of {year}";
    quarter_4(year) => "Cuarto trimestre de {year}", "Fourth quarter of {year}";
    where_title => "A dónde se vende y a cuánto el kilo", "Where it is sold and at what price per kilogram";
    where_note(from, to) => "De {from} a {to}. El valor por kilo solo se compara entre el mismo producto: donde hay varios, cada uno dice el suyo.",
        "From {from} to {to}. A value per kilogram compares only the same product: where there are several, each tells its own.";
    col_destination => "Destino", "Destination";
    col_buyer => "Comprador", "Buyer";
    col_sales => "Ventas", "Sales";
    col_share => "Parte", "Share";
    col_tonnes => "Toneladas", "Tonnes";
    col_per_kg => "Por kilo", "Per kg";
    same_department => "Mismo departamento", "Same department";
    other_department => "Otro departamento", "Another department";
    several => "varios", "several";
    no_weight_mark => "sin peso", "no weight";
    buyers_title => "Quién compra", "Who buys";
    no_buyer => "Sin comprador anotado", "No buyer recorded";
    more_buyers(count) => "Ver los otros {count}", "See the other {count}";
    exports_title => "Cuánto sale del país", "How much leaves the country";
    intensity(share) => "{share} de lo vendido sale del país", "{share} of what was sold leaves the country";
    intensity_none => "No hay ventas con que calcularlo.", "There are no sales to work it out from.";
    direct => "Exportación directa", "Direct exports";
    indirect => "Por un exportador, con comprobante", "Through an exporter, with a paper";
    of_total(part, total) => "{part} de {total}", "{part} of {total}";
    undocumented(gtq) => "{gtq} más se vendieron por un exportador sin comprobante: se dicen y no se cuentan.",
        "{gtq} more were sold through an exporter without a paper: they are told and not counted.";
    exports_method => "Exportación directa más indirecta con factura o recibo, entre todas las ventas del período.",
        "Direct exports plus indirect ones with an invoice or a receipt, over all sales of the period.";
    premium_title => "Su precio contra el del mercado", "Your price against the market's";
    premium_note => "Mismo producto, mismo nivel de comercio y mismo mes, por kilo. La referencia es el mercado del medio de los que se miden.",
        "The same product, level of trade and month, by the kilogram. The reference is the middle one of the markets measured.";
    col_product => "Producto", "Product";
    col_own => "Propio", "Own";
    col_reference => "Referencia", "Reference";
    col_premium => "Diferencia", "Difference";
    months_compared(count) => "{count} meses comparados", "{count} months compared";
    month_compared => "1 mes comparado", "1 month compared";
    months_left_out(count) => "{count} sin referencia", "{count} without a reference";
    products_left_out(products, why) => "Sin comparar, porque {why}: {products}.", "Not compared, because {why}: {products}.";
    no_weight => "la unidad no tiene peso conocido", "the unit has no known weight";
    other_product => "ningún mercado cotiza el mismo producto y calidad", "no market quotes the same product and grade";
    other_level => "el precio se formó en otro nivel de comercio", "the price was formed at another level of trade";
    other_month => "el mercado no tiene precio de ese mes", "the market has no price of that month";
    no_reference => "no hay precio de referencia", "there is no reference price";
    no_sale => "no hay ventas anotadas", "no sales are recorded";
    no_band => "ese mes tiene menos de dos mercados con precio", "that month has fewer than two markets with a price";
    own_price_link => "¿A cómo vendí yo?", "What did I sell at?";
    new_title => "Mercados nuevos", "New markets";
    new_note(month) => "Primera venta después de {month}, por destino y canal.", "First sale after {month}, by destination and channel.";
    new_none => "Ningún destino ni canal nuevo desde entonces.", "No new destination or channel since then.";
    since(month) => "desde {month}", "since {month}";
    with_invoice => "Con factura", "With an invoice";
    with_receipt => "Con recibo", "With a receipt";
    paper_missing => "Falta recibo", "Receipt missing";
    only_channel => "canal nuevo", "new channel";
    without_past(count) => "{count} negocios no tienen ventas anotadas de antes: todo parecería nuevo, y no se cuenta.",
        "{count} businesses have no earlier sales recorded: everything would look new, and is not counted.";
    without_past_one => "Un negocio no tiene ventas anotadas de antes: todo parecería nuevo, y no se cuenta.",
        "One business has no earlier sales recorded: everything would look new, and is not counted.";
    channel_farm => "en finca", "at the farm";
    channel_plaza => "en plaza", "on market day";
    channel_shop => "en tienda propia", "in the own shop";
    channel_delivery => "entregado", "delivered";
    channel_centre => "en centro de acopio", "at a collection centre";
    channel_fair => "en feria", "at a fair";
    channel_school => "alimentación escolar", "school feeding";
    channel_online => "por internet", "online";
    channel_exporter => "por exportador", "through an exporter";
    country_title => "Mientras tanto, en Guatemala", "Meanwhile, in Guatemala";
    country_title_times(chain, times, year) => "Mientras tanto, en Guatemala: {chain} exporta {times} veces lo de {year}",
        "Meanwhile, in Guatemala: exports of {chain} are {times} times those of {year}";
    source(day) => "Montos sin IVA, en quetzales; devoluciones restadas. Fuente: ventas registradas en Milpa, hasta el {day}.",
        "Amounts without VAT, in quetzales; returns taken off. Source: sales recorded in Milpa, up to {day}.";
    download => "Descargar", "Download";
    own_sales_title => "Y las ventas del proyecto", "And the project's own sales";
    own_sales_note(year, chain) => "Lo que las MIPYMES a su alcance vendieron fuera del país en {year}, de {chain}, en quetzales sin IVA.",
        "What the MSMEs within your reach sold abroad in {year}, of {chain}, in quetzales without VAT.";
    own_sales_none(year, chain) => "No hay ventas al exterior anotadas en {year}, de {chain}.", "No sales abroad are recorded in {year}, of {chain}.";

    price_title => "¿A cómo vendí yo?", "What did I sell at?";
    price_lead => "Sus ventas del último año sobre la banda del mercado: misma unidad, mismo producto y calidad, mismo nivel de comercio.",
        "Your sales of the last year on the market's band: same unit, same product and grade, same level of trade.";
    price_sub(product, unit) => "{product}, quetzales por {unit}", "{product}, quetzales per {unit}";
    sold_below(percent, market) => "Vendió {percent} bajo {market}.", "You sold {percent} below {market}.";
    sold_above(percent, market) => "Vendió {percent} sobre {market}.", "You sold {percent} above {market}.";
    sold_as(market) => "Vendió igual que {market}.", "You sold as {market} paid.";
    kept_more(percent) => "Pero ya sin flete le quedó {percent} más que llevándola allá.", "But without the freight you kept {percent} more than by taking it there.";
    kept_more_too(percent) => "Y ya sin flete le quedó {percent} más que llevándola allá.", "And without the freight you kept {percent} more than by taking it there.";
    kept_less(percent) => "Llevándola allá, quitado el flete, le habría quedado {percent} más.", "Taking it there, with the freight taken off, you would have kept {percent} more.";
    no_freight => "No se conoce el flete a ese mercado: no se puede decir cuánto habría quedado.", "The freight to that market is not known: what would have been left cannot be told.";
    freight_detail(month, own, market, paid, costs, left) => "En {month} vendió a {own}; {market} pagó {paid}. Llevarla cuesta {costs}: habrían quedado {left}.",
        "In {month} you sold at {own}; {market} paid {paid}. Taking it there costs {costs}: {left} would have been left.";
    costs_assumed => "El flete es un supuesto por confirmar, por la distancia.", "The freight is an assumption to be confirmed, by distance.";
    inside_band => "Está dentro de la mitad de los mercados.", "It is inside the middle half of the markets.";
    below_band(gap) => "Está {gap} debajo de la mitad de los mercados.", "It is {gap} below the middle half of the markets.";
    above_band(gap) => "Está {gap} encima de la mitad de los mercados.", "It is {gap} above the middle half of the markets.";
    my_sales => "Mis ventas", "My sales";
    middle_half => "Mitad de los mercados", "Middle half of the markets";
    price_label(product) => "Sus ventas de {product} sobre la banda del mercado. La tabla está abajo.", "Your sales of {product} on the market's band. The table is below.";
    not_compared(reason) => "No se compara: {reason}.", "Not compared: {reason}.";
    left_out(count, reason) => "{count} ventas no se comparan: {reason}.", "{count} sales are not compared: {reason}.";
    left_out_one(reason) => "Una venta no se compara: {reason}.", "One sale is not compared: {reason}.";
    col_month => "Mes", "Month";
    col_band => "Mitad de los mercados", "Middle half";
    col_market => "Mercado", "Market";
    which_product => "Producto", "Product";
    which_market => "Comparar con", "Compare with";
    which_level => "Nivel de comercio", "Level of trade";
    no_products => "Para comparar hace falta una venta de un producto que algún mercado cotice.",
        "To compare, a sale of a product that some market quotes is needed.";
    see_more => "Ver mi precio completo", "See my price in full";
    prices_source(day) => "Ventas registradas en Milpa y precios de los mercados, hasta el {day}.", "Sales recorded in Milpa and prices of the markets, up to {day}.";
}

/// "Cuarto trimestre de 2026", of its first month.
#[must_use]
pub fn quarter(language: Language, from: Month) -> String {
    match from.number() {
        1..=3 => quarter_1(language, from.year()),
        4..=6 => quarter_2(language, from.year()),
        7..=9 => quarter_3(language, from.year()),
        _ => quarter_4(language, from.year()),
    }
}

/// "4T 2026", of its first month.
#[must_use]
pub fn quarter_of(language: Language, from: Month) -> String {
    format!("{} {}", quarter_short(language, (from.number() - 1) / 3 + 1), from.year())
}
