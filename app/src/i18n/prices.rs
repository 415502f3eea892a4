//! Texts of the board and of what all price pages share.

super::texts! {
    board_title(product) => "¿Dónde conviene vender {product}?", "Where does it pay to sell {product}?";
    board_lead(level, month) => "Precio {level} en {month}, en la misma unidad para todos los mercados.",
        "{level} price in {month}, in the same unit for all markets.";
    board_empty_title => "Todavía no hay precios", "There are no prices yet";
    board_empty_body => "Aquí aparecerá dónde conviene vender cada producto. El equipo carga los precios con el comando «milpa import prices» o con la plantilla.",
        "Here you will see where it pays to sell each product. The team loads prices with the command “milpa import prices” or with the template.";
    board_empty_template => "Bajar la plantilla", "Download the template";
    product_label => "Producto", "Product";
    more_products => "Más productos", "More products";
    all_products => "Todos los productos", "All products";
    all_products_lead => "Los productos que tienen precio, por cadena de valor.", "The products that have a price, by value chain.";
    search => "Buscar", "Search";
    search_hint => "Escriba un producto, por ejemplo papa", "Type a product, for example potato";
    no_match(text) => "Ningún producto se llama «{text}». Pruebe con otra palabra o vea la lista completa.",
        "No product is called “{text}”. Try another word or see the whole list.";
    unit_label => "Unidad", "Unit";
    unit_quintal => "Quintal", "Quintal";
    unit_arroba => "Arroba", "Arroba";
    unit_libra => "Libra", "Libra";
    unit_kg => "kg", "kg";
    per_quintal => "por quintal", "per quintal";
    per_arroba => "por arroba", "per arroba";
    per_libra => "por libra", "per libra";
    per_kg => "por kg", "per kg";
    per(unit) => "por {unit}", "per {unit}";
    currency_label => "Moneda", "Currency";
    origin_label => "Salgo de", "I leave from";
    origin_none => "Elija su municipio", "Choose your municipality";
    origin_project => "Municipios del proyecto", "Municipalities of the project";
    origin_others => "Otros municipios", "Other municipalities";
    level_label => "Nivel del mercado", "Market level";
    level_farm_gate => "en finca", "farm gate";
    level_wholesale => "de mayoreo", "wholesale";
    level_retail => "al consumidor", "retail";
    level_fob => "FOB, puesto en puerto", "FOB, at port";
    level_international => "internacional", "international";
    apply => "Ver precios", "Show prices";

    best_heading => "Donde más le queda", "Where you keep most";
    best_price_heading => "Donde está el mejor precio", "Where the price is best";
    best_net => "Le quedan, sin flete ni descarga", "You keep, after freight and unloading";
    best_price => "Se paga, antes de flete", "Paid there, before freight";
    best_minus(price, costs) => "{price} menos {costs}", "{price} less {costs}";
    second(market, less) => "El segundo es {market}: {less} menos.", "The second is {market}: {less} less.";
    only_one => "Es el único mercado con dato para comparar.", "It is the only market with a figure to compare.";
    choose_origin => "Elija de qué municipio sale para ver lo que le queda después del flete.",
        "Choose the municipality you leave from to see what is left after freight.";
    nothing_comparable => "Ningún mercado tiene un precio que se pueda comparar en esta unidad. Abajo están como se cotizan.",
        "No market has a price that can be compared in this unit. They are shown below as quoted.";
    share => "Compartir por WhatsApp", "Share by WhatsApp";
    see_series => "Ver 5 años", "See 5 years";
    assembly_sheet => "Hoja para la asamblea", "Sheet for the assembly";
    told(product, market, price, date) => "{product} en {market}: {price} ({date}).", "{product} at {market}: {price} ({date}).";

    all_markets => "Todos los mercados", "All markets";
    sort_label => "Ordenar por", "Sort by";
    sort_net => "Lo que queda", "What is left";
    sort_price => "Precio", "Price";
    rank_caption_net => "Mercados ordenados por lo que queda después de flete y descarga",
        "Markets in order of what is left after freight and unloading";
    rank_caption_price => "Mercados ordenados por precio", "Markets in order of price";
    col_market => "Mercado y edad del dato", "Market and age of the figure";
    col_net(unit) => "Le queda {unit}", "You keep {unit}";
    col_price(unit) => "Precio {unit}", "Price {unit}";
    col_quoted => "Como se cotiza", "As quoted";
    col_change => "Cambio del precio", "Change of price";
    col_year => "Último año", "Last year";
    col_state => "Estado", "State";
    of_price(price) => "de {price}", "of {price}";
    data_of(month, age) => "dato de {month}, {age}", "figure of {month}, {age}";
    visited(age) => "visitado {age}", "visited {age}";
    last_data(age) => "último dato {age}", "last figure {age}";
    never_data => "sin ningún dato", "no figure at all";
    month_mean(days) => "promedio de {days} días", "mean of {days} days";
    month_one => "1 dato en el mes", "1 figure in the month";
    range(low, high) => "entre {low} y {high}", "between {low} and {high}";
    in_a_month => "en 1 mes", "in 1 month";
    in_a_year => "en 1 año", "in 1 year";
    over_five_years(month) => "sobre cinco años de {month}", "over five years of {month}";
    month_no_data => "en 1 mes: sin dato", "in 1 month: no figure";
    year_no_data => "en 1 año: sin dato", "in 1 year: no figure";
    too_few => "Muy pocos datos para comparar", "Too few figures to compare";
    no_factor => "sin peso fijo", "no fixed weight";
    no_factor_long => "Esa unidad no tiene un peso fijo: se muestra, pero no se compara.",
        "That unit has no fixed weight: it is shown, but not compared.";
    no_rate_long(currency) => "No hay tipo de cambio de {currency} para ese mes: se muestra, pero no se compara.",
        "There is no exchange rate of {currency} for that month: it is shown, but not compared.";
    no_place_long => "Este mercado no tiene lugar en el mapa: no se le puede calcular flete.",
        "This market has no place on the map: its freight cannot be computed.";
    spark_label(first, last) => "Últimos 13 meses: de {first} a {last}", "Last 13 months: from {first} to {last}";
    why => "por qué", "why";
    why_state(market, state) => "Por qué {market} está «{state}»", "Why {market} is “{state}”";
    why_usual(month, product, low, high, value, where_it_is) => "En {month}, lo usual para {product} es entre {low} y {high}. Ahora está en {value}: {where_it_is}.",
        "In {month}, the usual for {product} is between {low} and {high}. It is now {value}: {where_it_is}.";
    inside_band => "dentro de lo usual", "within the usual";
    above_band(percent) => "{percent} arriba de lo esperado", "{percent} above the expected";
    below_band(percent) => "{percent} abajo de lo esperado", "{percent} below the expected";
    why_method => "Lo usual sale de los 60 meses anteriores: tendencia, mes del año y variación normal.",
        "The usual comes from the 60 months before: trend, month of the year and normal variation.";
    why_record(months, high, low) => "De los últimos {months} meses, {high} se avisaron como altos y {low} como bajos.",
        "Of the last {months} months, {high} were flagged high and {low} low.";
    why_right(right, told) => "En {right} de {told} avisos el precio volvió hacia lo esperado en seis meses.",
        "In {right} of {told} alerts the price came back towards the expected within six months.";
    why_good_bad => "Alto puede ser bueno para quien vende y malo para quien compra: por eso no usamos rojo ni verde.",
        "High can be good for the seller and bad for the buyer: that is why there is no red or green here.";
    rung_alps => "Método: tendencia y mes del año (36 meses o más).", "Method: trend and month of the year (36 months or more).";
    rung_same_month => "Método: mismo mes de años anteriores (hay menos de 36 meses completos).",
        "Method: same month of earlier years (fewer than 36 complete months).";
    rung_recent => "Método: contra los últimos tres meses (hay menos de 24 meses).",
        "Method: against the last three months (fewer than 24 months).";
    rung_neighbours => "Hay muy pocos meses: solo se puede comparar con los mercados vecinos.",
        "Too few months: it can only be compared with neighbouring markets.";

    costs_title => "Sus costos", "Your costs";
    costs_lead => "Los fletes salen de la distancia. Cambie lo que usted paga y guarde la dirección de la página.",
        "Freight comes from the distance. Change what you pay and keep the address of the page.";
    costs_lead_own => "Escriba lo que usted paga de flete y guarde la dirección de la página.",
        "Give the freight that you pay and keep the address of the page.";
    costs_lead_to_confirm => "Los fletes salen de la distancia y están por confirmar. Cambie lo que usted paga y guarde la dirección de la página.",
        "Freight comes from the distance and is to be confirmed. Change what you pay and keep the address of the page.";
    cost_freight => "Flete", "Freight";
    cost_freight_to(market) => "Flete a {market}", "Freight to {market}";
    cost_unloading => "Descarga", "Unloading";
    cost_sacks => "Sacos o redes", "Sacks or nets";
    cost_commission => "Comisión", "Commission";
    cost_shrink => "Merma", "Shrink";
    cost_per_quintal => "Q por quintal", "Q per quintal";
    cost_percent => "% del precio", "% of the price";
    costs_apply => "Calcular con mis costos", "Compute with my costs";
    costs_reset => "Volver a los costos sugeridos", "Back to the suggested costs";
    cost_by_distance(km) => "{km} km por carretera, estimado", "{km} km by road, estimated";
    to_confirm => "por confirmar", "to be confirmed";

    others_title(market) => "Otros productos en {market}", "Other products at {market}";
    others_all(count) => "Ver los {count}", "See all {count}";
    col_product => "Producto", "Product";
    col_month => "En un mes", "In a month";
    col_in_year => "En un año", "In a year";
    col_two_years => "Dos años", "Two years";

    source_line(names) => "Fuente: {names}.", "Source: {names}.";
    source_licence(name, licence) => "{name} ({licence})", "{name} ({licence})";
    libra_note(kg, quintal) => "Libra de {kg} kg, quintal de {quintal} kg (por confirmar). Lo que no tiene peso fijo se muestra, pero no se compara.",
        "Libra of {kg} kg, quintal of {quintal} kg (to be confirmed). What has no fixed weight is shown, but not compared.";
    demo_switch => "Ver datos de demostración", "See demonstration data";
    real_switch => "Ver datos reales", "See real data";
    as_of(month) => "El tablero como estaba en {month}.", "The board as it was in {month}.";
    back_to_latest => "Ver el último", "See the latest";

    why_plain(market) => "Qué se sabe de {market}", "What is known of {market}";
    none_that_day => "Se visitó el mercado y no había a la venta.", "The market was visited and there was none for sale.";
    nobody_measured => "Nadie ha medido el precio en este mercado últimamente.", "Nobody has measured the price at this market lately.";
    no_rate => "sin tipo de cambio", "no exchange rate";
    no_freight => "sin flete conocido", "freight not known";
    taken_off(lines) => "Se descontó: {lines}.", "Taken off: {lines}.";
    cost_day => "Día perdido", "Day lost";
    suggested(amount) => "Sugerido: {amount} por quintal, por la distancia", "Suggested: {amount} per quintal, by distance";

    inside_quintal => "quintal", "quintal";
    inside_arroba => "arroba", "arroba";
    inside_libra => "libra", "libra";

    onward => "Para seguir", "Next questions";
    onward_seasons => "¿Cuándo se paga más?", "When does it pay more?";
    onward_margins => "¿Quién se queda con cuánto?", "Who keeps how much?";
    onward_references => "¿Cuánto valdría afuera?", "What would it be worth abroad?";
}
