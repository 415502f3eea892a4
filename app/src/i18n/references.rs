//! Texts of the international references and of the ways to the door.

super::texts! {
    title => "Precios internacionales en la puerta", "International prices at your door";
    lead => "Del precio mundial al quetzal por quintal en su comunidad, paso por paso. Cada paso se puede cambiar.",
        "From the world price to quetzales per quintal in your community, step by step. Each step can be changed.";
    ways => "Producto y camino", "Product and way";
    way_coffee_new_york => "Café, bolsa de Nueva York", "Coffee, New York";
    way_coffee_world_bank => "Café, en dólares por kg", "Coffee, in dollars per kg";
    way_cocoa => "Cacao", "Cocoa";
    way_dollars => "Otro, en dólares por kg", "Another, in dollars per kg";
    way_maize => "Maíz importado", "Imported maize";

    answer_out => "En la puerta de su cooperativa", "At your cooperative's door";
    answer_in => "El maíz importado, puesto en el mercado", "Imported maize, brought to the market";
    world(month, product, price) => "En {month}, el precio mundial de {product} era {price}.",
        "In {month}, the world price of {product} was {price}.";
    at_port(month, product, price) => "En {month}, el precio en puerto de {product} era {price}.",
        "In {month}, the price of {product} at port was {price}.";
    own_price(price) => "Con un precio de {price}, que escribió usted:", "At a price of {price}, as you gave it:";
    would_be_out => "En su puerta serían", "At your door that would be";
    would_be_in => "En el mercado costaría", "At the market it would cost";
    below_zero => "Los costos suman más que el precio: no queda nada.", "The costs are more than the price: nothing is left.";
    costs_to_confirm => "Los costos son supuestos por confirmar.", "The costs are assumptions to be confirmed.";
    with_own => "Calculado con las cifras que usted cambió.", "Computed with the figures that you changed.";
    missing(step) => "Falta el dato «{step}»: sin él no se calcula, porque un costo en cero sería mentira.",
        "The figure “{step}” is missing: without it nothing is computed, because a zero cost would be a lie.";
    impossible(step) => "La cifra de «{step}» no puede ser. Corríjala abajo.", "The figure of “{step}” is not possible. Correct it below.";
    no_start => "De este camino no hay serie cargada. Escriba abajo el precio de partida.",
        "No series is loaded for this way. Type the starting price below.";
    out_of_range => "Con esas cifras el resultado no es un número. Revíselas abajo.",
        "With those figures the result is not a number. Check them below.";
    rate(rate, month, age) => "Tipo de cambio: {rate} por dólar, {month} ({age}).", "Exchange rate: {rate} per dollar, {month} ({age}).";
    rate_own(rate) => "Tipo de cambio: {rate} por dólar, el suyo.", "Exchange rate: {rate} per dollar, your own.";
    rate_older => "Es más viejo que el precio: escriba abajo el de hoy.", "It is older than the price: type today's below.";
    no_rate => "No hay tipo de cambio hasta ese mes. Escríbalo abajo o pida al equipo que lo cargue.",
        "There is no exchange rate up to that month. Type it below, or ask the team to load it.";
    edit_link => "Cambiar los pasos", "Change the steps";
    share_text(sentence, door, link) => "{sentence} {door}. {link}", "{sentence} {door}. {link}";

    list_title => "Las referencias", "The references";
    list_caption => "Precios internacionales en su propia unidad, y por quintal en la puerta",
        "International prices in their own unit, and per quintal at the door";
    others_title(count) => "Otras {count} referencias", "{count} other references";
    others_caption => "Otros precios internacionales, en su propia unidad", "Other international prices, in their own unit";
    product => "Producto y mes", "Product and month";
    own_unit => "En su propia unidad", "In its own unit";
    in_a_year => "En un año", "In a year";
    last_year => "Último año", "Last year";
    door => "En la puerta", "At the door";
    no_way => "Calcular", "Compute";
    door_missing(step) => "falta: {step}", "missing: {step}";
    month_age(level, month, age) => "{level}, {month} ({age})", "{level}, {month} ({age})";
    none_title => "Aún no hay precios internacionales", "No international prices yet";
    none_body => "El equipo los carga con «milpa import references» y la hoja del Banco Mundial (Pink Sheet). Mientras tanto puede escribir un precio abajo.",
        "The team loads them with “milpa import references” and the World Bank's Pink Sheet. Meanwhile you can type a price below.";

    build => "Cómo se arma el precio", "How the price is built";
    ladder_caption(way) => "{way}: cada paso en su propia medida", "{way}: each step in its own measure";
    chart_caption(way, measure) => "{way}: cada paso llevado a {measure}", "{way}: each step brought to {measure}";
    chart_note(measure) => "Aquí todo está en {measure}, para que se pueda sumar. Un costo por quintal de oro pesa menos por quintal de pergamino.",
        "Here everything is in {measure}, so that it adds up. A cost per quintal of green weighs less per quintal of parchment.";
    chart_note_plain(measure) => "Aquí todo está en {measure}, para que se pueda sumar.", "Here everything is in {measure}, so that it adds up.";
    step => "Paso y quién lo dice", "Step and who says so";
    change => "Cambio", "Change";
    running => "Queda", "Running";
    start => "Precio de partida", "Starting price";
    end_out => "En la puerta", "At the door";
    end_in => "En el mercado", "At the market";
    exact => "exacto", "exact";
    own => "suyo", "yours";

    edit_title => "Cambie los pasos", "Change the steps";
    edit_lead => "Escriba solo lo que sabe; lo vacío queda como lo sugerimos. Lo que escriba va en la dirección de la página: guárdela o compártala.",
        "Type only what you know; what is empty stays as suggested. What you type goes into the page's address: keep or share it.";
    suggested(amount) => "Sugerido: {amount}, por confirmar", "Suggested: {amount}, to be confirmed";
    from_source(amount) => "Dato: {amount}", "Figure: {amount}";
    hint_of(hint, state) => "{hint} · {state}", "{hint} · {state}";
    unknown_figure => "No hay dato: hace falta el suyo", "No figure: yours is needed";
    compute => "Calcular con mis cifras", "Compute with my figures";
    reset => "Volver a lo sugerido", "Back to the suggestions";

    back_title => "Al revés: ¿qué precio mundial cubre mi costo?", "Backwards: what world price covers my cost?";
    back_title_in => "Al revés: ¿desde qué precio mundial me conviene más lo mío?", "Backwards: from which world price is mine the better one?";
    back_cost(measure) => "Mi costo, {measure}", "My cost, {measure}";
    back_compute => "Buscar el precio mundial", "Find the world price";
    back_answer(price) => "Para cubrir su costo, el precio de partida tiene que ser al menos {price}.",
        "To cover your cost, the starting price must be at least {price}.";
    back_answer_in(price) => "El maíz importado cuesta más que el suyo mientras el precio mundial pase de {price}.",
        "Imported maize costs more than yours while the world price is above {price}.";
    back_any => "Cualquier precio lo cubre.", "Any price covers it.";
    back_any_in => "El maíz importado cuesta más que el suyo a cualquier precio mundial.",
        "Imported maize costs more than yours at any world price.";
    back_now(price) => "La partida usada arriba es {price}.", "The starting price used above is {price}.";

    source_title => "De dónde salen estas cifras", "Where these figures come from";
    pink_sheet => "Las referencias del Banco Mundial son su «Pink Sheet», hoja mensual de precios de productos básicos, con licencia CC BY 4.0. El café arábica es el de otros suaves de la OIC; el cacao, el de la ICCO.",
        "The World Bank's references are its “Pink Sheet”, the monthly sheet of commodity prices, under the licence CC BY 4.0. Arabica is ICO's other milds; cocoa is ICCO's.";
    method => "Método: paridad de exportación e importación de FEWS NET (2008), paso por paso. Si falta un paso, no se calcula. Los factores del café son de la OIC (ICC 102-10).",
        "Method: export and import parity of FEWS NET (2008), step by step. If a step is missing nothing is computed. The factors of coffee are ICO's (ICC 102-10).";
    method_quintal(kg) => "El quintal es de {kg} kg, por confirmar.", "The quintal is {kg} kg, to be confirmed.";

    step_differential => "Diferencial por origen y calidad", "Differential for origin and quality";
    step_unit => "Cambio de unidad", "Change of unit";
    step_rate => "Tipo de cambio", "Exchange rate";
    step_sea_freight => "Flete marítimo", "Sea freight";
    step_insurance => "Seguro", "Insurance";
    step_duty => "Arancel", "Duty";
    step_port => "Puerto y manejo", "Port and handling";
    step_export => "Gastos de exportación", "Export costs";
    step_inland => "Transporte dentro del país", "Transport within the country";
    step_mill => "Beneficio seco", "Dry mill";
    step_yield => "Rendimiento de pergamino a oro", "Yield from parchment to green";
    step_cooperative => "Cooperativa", "Cooperative";
    step_trader => "Margen del comerciante", "Trader's margin";

    per_pound => "por libra inglesa", "per pound";
    per_kilogram => "por kg", "per kg";
    per_tonne => "por tonelada", "per tonne";
    per_quintal => "por quintal", "per quintal";
    money_cents => "centavos de dólar", "US cents";
    money_dollars => "dólares", "dollars";
    money_quetzales => "quetzales", "quetzales";
    of_green => "de café oro", "of green coffee";
    of_parchment => "de café pergamino", "of parchment coffee";
    of_dried_cherry => "de café cereza seca", "of dried cherry coffee";
    of_decaffeinated => "de café oro descafeinado", "of decaffeinated green coffee";
    of_roasted => "de café tostado", "of roasted coffee";
    of_soluble => "de café soluble", "of soluble coffee";
    quetzales_per_dollar => "Q por dólar", "Q per dollar";
    kg_per_kg => "kg por kg", "kg per kg";
    percent_of_price => "% del precio", "% of the price";
}
