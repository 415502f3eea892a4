//! Texts of the circular-economy tracker: what leftovers left, and where they went.

super::texts! {
    title => "Circular", "Circular";
    choose => "¿De qué negocio?", "Of which business?";
    choose_act => "Ver", "See";
    left(gtq, month) => "Lo que sobra dejó {gtq} en {month}", "Leftovers brought {gtq} in {month}";
    cost(gtq, month) => "Lo que sobra costó {gtq} en {month}", "Leftovers cost {gtq} in {month}";
    unknown(month) => "No se sabe cuánto dejó lo que sobra en {month}", "It is not known what leftovers brought in {month}";
    made_of(sold, saved, cost) => "Vendido {sold}, ahorrado {saved}, menos lo que costó: {cost}.",
        "Sold {sold}, saved {saved}, less what it cost: {cost}.";
    no_amount => "En ese mes nadie anotó quetzales de lo que sobra.", "Nobody recorded quetzales of leftovers in that month.";
    record(month) => "Registrar {month}", "Record {month}";
    correct(month) => "Corregir {month}", "Correct {month}";
    nothing => "Todavía no hay un mes registrado", "No month is recorded yet";
    nothing_body => "Anote una vez al mes qué entró, qué sobró y a dónde fue. Con el primer mes ya se ve cuánto deja.",
        "Record once a month what came in, what was left over and where it went. The first month already shows what it brings.";
    missing_month(month) => "{month} no se registró", "{month} was not recorded";
    missing_month_body => "No es cero: no se sabe.", "It is not zero: it is not known.";
    other_month => "Otro mes", "Another month";
    done_recorded => "El mes quedó registrado.", "The month was recorded.";
    done_corrected => "El mes quedó corregido.", "The month was corrected.";
    sold => "Ingreso por vender lo que sobra", "Income from selling leftovers";
    avoided => "Compra que se ahorró", "Purchases saved";
    diverted => "Se aprovechó", "Made use of";
    diverted_of(part, whole) => "{part} de {whole} kg", "{part} of {whole} kg";
    recorded => "Meses con registro", "Months with a record";
    recorded_of(count, due) => "{count} de {due}", "{count} of {due}";
    lacking(months) => "falta {months}", "{months} missing";
    all_there => "no falta ninguno", "none missing";
    no_data => "sin dato", "no data";
    estimated => "Estimado", "Estimated";
    flows => "Qué entró y qué salió", "What came in and what went out";
    flows_lead(month) => "{month}, en kilogramos y quetzales", "{month}, in kilograms and quetzales";
    uses => "A dónde fue lo que sobró", "Where the leftovers went";
    uses_lead => "De mejor uso (arriba) a peor (abajo)", "From the best use (top) to the worst (bottom)";
    as_table => "Ver en tabla", "See as a table";
    from => "De", "From";
    to => "A", "To";
    kg => "kg", "kg";
    gtq => "Q", "Q";
    here => "Su negocio", "Your business";
    leftovers => "Lo que sobró", "Left over";
    moisture => "Agua evaporada", "Water evaporated";
    to_stock => "A bodega", "Into stock";
    from_stock => "De bodega", "Out of stock";
    not_told_in => "No se anotó", "Not recorded";
    not_told_out => "Sin explicar", "Unaccounted for";
    closes(came, went) => "El balance cierra: entró {came} kg y salió {went} kg.", "The balance closes: {came} kg came in and {went} kg went out.";
    closes_nearly(came, went, percent) => "El balance cierra: entró {came} kg y salió {went} kg; la diferencia es {percent}, menos del 15 % que se acepta.",
        "The balance closes: {came} kg came in and {went} kg went out; the difference is {percent}, within the 15 % allowed.";
    open(came, went, percent) => "El balance no cierra: entró {came} kg y salió {went} kg, una diferencia de {percent}. Más de 15 % pide revisar los pesos.",
        "The balance does not close: {came} kg came in and {went} kg went out, a difference of {percent}. More than 15 % asks to check the weights.";
    moisture_told => "El agua evaporada es la que usted declaró.", "The water evaporated is what you declared.";
    no_inputs => "No hay balance: nadie anotó lo que entró.", "There is no balance: nobody recorded what came in.";
    no_products => "No hay balance: nadie anotó los productos que salieron.", "There is no balance: nobody recorded the products that went out.";
    no_leftovers => "No hay balance: nadie anotó lo que sobró.", "There is no balance: nobody recorded what was left over.";
    no_weight => "No hay balance: una unidad no tiene peso conocido.", "There is no balance: a unit has no known weight.";
    nothing_left => "En este mes no sobró nada.", "Nothing was left over in this month.";
    not_weighed(material, known) => "{material}: {known}.", "{material}: {known}.";
    to_confirm => "coeficiente por confirmar", "coefficient to be confirmed";
    ladder => "La escalera de los usos", "The ladder of uses";
    rung_use => "Uso", "Use";
    of_hundred => "De cada 100", "Of each 100";
    all_left => "Todo lo que sobró", "All that was left over";
    from_to(first, last) => "De {first} a {last} de cada 100 kg", "From {first} to {last} of each 100 kg";
    one_month(share) => "{share} de cada 100 kg", "{share} of each 100 kg";
    by_month(from, to) => "Parte aprovechada de lo que sobra, {from} a {to}", "Share of leftovers made use of, {from} to {to}";
    not_zero(months) => "Sin registro o sin peso: {months}. No se cuenta como cero.", "No record or no weight: {months}. It does not count as zero.";
    danger => "Esto daña el agua o el aire", "This harms water or air";
    danger_row(material, kg, to) => "{material}, {kg} kg: {to}.", "{material}, {kg} kg: {to}.";
    danger_next => "Es lo primero que conviene cambiar. Su técnico puede ayudarle a encontrar otro destino.",
        "This is the first thing to change. Your technician can help to find another destination.";
    next => "Un mejor uso para lo que sobra", "A better use for leftovers";
    next_row(material, kg) => "{material}, {kg} kg al mes", "{material}, {kg} kg a month";
    next_now(now, better) => "Hoy: {now}. Podría: {better}.", "Now: {now}. It could be: {better}.";
    next_worth(gtq, each) => "Daría {gtq}, a {each} por kg.", "It would bring {gtq}, at {each} per kg.";
    more => "Otras medidas y cómo se calculan", "Other measures, and how they are computed";
    score => "Puntaje circular", "Circular score";
    score_value(points, weight) => "{points} de 100; se registró {weight} del peso", "{points} of 100; {weight} of the weight was recorded";
    score_missing(parts) => "; faltó {parts}", "; {parts} missing";
    score_none(weight, parts) => "sin puntaje: se registró {weight} del peso y se necesita 60 %; faltó {parts}",
        "no score: {weight} of the weight was recorded and 60 % are needed; {parts} missing";
    score_unscored => "sin puntaje: falta lo que entró o lo que sobró, con su peso",
        "no score: what came in or what was left over is missing, with its weight";
    material => "Circularidad de materiales (CTI)", "Circularity of materials (CTI)";
    inflow => "De lo que entró, circular", "Circular of what came in";
    outflow => "De lo que salió, recuperado", "Recovered of what went out";
    of_kg(part, whole, percent) => "{part} de {whole} kg ({percent})", "{part} of {whole} kg ({percent})";
    water => "Agua circular", "Circular water";
    water_value(percent, inflow, outflow) => "{percent}: media de {inflow} de lluvia o reusada y {outflow} reusada o limpiada después",
        "{percent}: mean of {inflow} rain or reused and {outflow} reused or cleaned after";
    energy => "Energía renovable", "Renewable energy";
    energy_value(part, whole, percent) => "{part} de {whole} MJ ({percent})", "{part} of {whole} MJ ({percent})";
    productivity => "Ventas por kg que no es circular", "Sales for each kg that is not circular";
    income => "Ingreso circular sobre ventas", "Circular income of sales";
    of_whole(part, whole, percent) => "{part} de {whole} ({percent})", "{part} of {whole} ({percent})";
    disposal => "Basurero que se ahorró", "Disposal saved";
    use_index => "Índice de uso (0 a 100)", "Index of use (0 to 100)";
    method => "Puntaje: 40 materiales, 25 aprovechado, 15 energía, 10 agua y 10 ingreso, repartido entre lo que se registró. De los productos vendidos se supone que vuelven a la tierra; por confirmar. Método: CTI v4 (WBCSD, 2023) y convención del proyecto.",
        "Score: 40 materials, 25 made use of, 15 energy, 10 water and 10 income, spread over what was recorded. Products sold are assumed to return to the soil; to be confirmed. Method: CTI v4 (WBCSD, 2023) and the project's convention.";
    source(date) => "Fuente: registro mensual en Milpa, {date}.", "Source: monthly record in Milpa, {date}.";
}
