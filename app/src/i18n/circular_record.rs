//! Texts of the monthly record of the circular economy.

super::texts! {
    title(month) => "Registrar {month}", "Record {month}";
    title_correct(month) => "Corregir {month}", "Correct {month}";
    lead(name) => "De {name}. Llene lo que sabe; lo vacío queda como «sin dato», no como cero.",
        "Of {name}. Fill in what you know; what stays empty is “no data”, not zero.";
    like(month) => "Las líneas de {month} ya están puestas. Una línea sin cantidad no se guarda.",
        "The lines of {month} are filled in. A line without an amount is not kept.";
    back => "Circular", "Circular";
    other => "Otro mes", "Another month";
    month => "Mes", "Month";
    month_recorded(month) => "{month} (registrado)", "{month} (recorded)";
    go => "Ir", "Go";
    inputs => "1. Qué entró", "1. What came in";
    input => "Entrada", "Input";
    products => "2. Qué producto salió", "2. What went out as product";
    product => "Producto", "Product";
    no_products => "Los productos aparecen con la primera venta.", "Products appear with the first sale.";
    leftovers => "3. Qué sobró y a dónde fue", "3. What was left over and where it went";
    leftover => "Sobrante", "Leftover";
    leftover_hint => "Si no lo pesó: «Calculado de lo que entró», con el nombre de la lista y cuánto entró (o cuántos animales).",
        "If it was not weighed: “Computed from what came in”, with a name of the list and how much came in (or how many animals).";
    water_energy => "Agua y energía", "Water and energy";
    water => "Agua", "Water";
    energy => "Energía", "Energy";
    other_facts => "Humedad, bodega y costo", "Moisture, stock and cost";
    line(kind, number) => "{kind} {number}", "{kind} {number}";
    another => "Otra línea", "Another line";
    change => "Cambiar", "Change";
    material => "Qué es", "What it is";
    quantity => "Cuánto", "How much";
    unit => "Unidad", "Unit";
    origin => "De dónde viene", "Where it comes from";
    paid => "Pagado", "Paid";
    received => "Recibido", "Received";
    known => "Cómo lo sabe", "How it is known";
    destination => "A dónde fue", "Where it went";
    money => "Ese dinero", "That money";
    gtq => "Quetzales", "Quetzales";
    source_field => "De dónde", "From where";
    cubic_metres => "Metros cúbicos", "Cubic metres";
    amount => "Cuánto, en su unidad", "How much, in its unit";
    none => "Elija", "Choose";
    none_left => "No sobró nada", "Nothing was left over";
    moisture => "Agua que se evaporó al secar", "Water that evaporated in drying";
    stock => "Cuánto creció la bodega (con − si bajó)", "How much the stock grew (− if it fell)";
    water_after => "Agua reusada o limpiada después", "Water used again or cleaned after";
    process_cost => "Lo que costó aprovechar lo que sobra", "What making use of leftovers cost";
    note => "Nota", "Note";
    reason => "Por qué se corrige", "Why it is corrected";
    version => "Versión", "Version";
    save => "Guardar mes", "Save the month";
    save_correction => "Guardar corrección", "Save the correction";
    conflict => "Alguien más registró o corrigió este mes mientras usted escribía.",
        "Somebody else recorded or corrected this month while you were typing.";
    conflict_next => "Lo que usted escribió sigue aquí. Mire cómo está ahora; si lo suyo es lo correcto, diga por qué y guárdelo.",
        "What you typed is still here. See how it stands now; if yours is right, say why and save it.";
    conflict_see => "Ver cómo está ahora", "See how it stands now";
}
