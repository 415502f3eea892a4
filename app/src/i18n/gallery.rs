//! Texts of the page that shows every component, taken from the design; only development builds carry them.

super::texts! {
    title => "Componentes", "Components";
    lead => "Todo lo que se arma en Milpa sale de estas piezas. Cada una se ve igual en claro y en oscuro, y aguanta textos largos.",
        "Everything in Milpa is made of these parts. Each looks right in light and dark, and stands long texts.";
    back => "Precios de papa", "Potato prices";
    buttons => "Botones", "Buttons";
    buttons_rule => "Uno principal por pantalla. Alto mínimo 44 px; el de la tarea diaria, 56.",
        "One main button on a screen. At least 44 px high; that of the daily task, 56.";
    register_sale => "Registrar venta", "Register a sale";
    save => "Guardar", "Save";
    saving => "Guardando", "Saving";
    cancel => "Cancelar", "Cancel";
    see_more => "Ver más", "See more";
    delete_sale => "Borrar venta", "Delete sale";
    keep_sale => "Conservarla", "Keep it";
    share => "Compartir", "Share";
    states => "Estados de precio", "States of a price";
    states_rule => "Forma y palabra. Alto y bajo no son bueno ni malo.", "Shape and word. High and low are not good and bad.";
    for_december => "para diciembre", "for December";
    voids => "Tres vacíos que no son lo mismo, y otras fichas:", "Three kinds of nothing that are not the same, and other chips:";
    valid => "Vigente", "Valid";
    days_left => "21 días", "21 days";
    lapsed => "Vencido", "Lapsed";
    queued => "2 por enviar", "2 to be sent";
    changes => "Cambios", "Changes";
    in_a_month => "en 1 mes", "in 1 month";
    in_a_year => "en 1 año", "in 1 year";
    fields => "Campos", "Fields";
    fields_rule => "La etiqueta siempre se ve. La ayuda va debajo; el error, arriba del campo.",
        "The label is always seen. The hint stands below; the error, above the field.";
    amount => "Cantidad", "Amount";
    amount_hint => "12 quintales = 552 kg", "12 quintales = 552 kg";
    price => "Precio", "Price";
    per_quintal => "por quintal", "per quintal";
    from => "Salgo de", "I leave from";
    department => "Quetzaltenango", "Quetzaltenango";
    town => "Concepción Chiquirichapa", "Concepción Chiquirichapa";
    other_town => "San Juan Ostuncalco", "San Juan Ostuncalco";
    day => "Fecha", "Date";
    choosing => "Elegir", "Choosing";
    choosing_rule => "Hasta cuatro opciones se ven todas; de cinco en adelante, lista.",
        "Up to four options are all seen; from five on, a list.";
    quintal => "Quintal", "Quintal";
    arroba => "Arroba", "Arroba";
    libra => "Libra", "Libra";
    when => "¿Cuándo?", "When?";
    today => "Hoy", "Today";
    yesterday => "Ayer", "Yesterday";
    where_to => "¿Dónde se vendió?", "Where was it sold?";
    nearby => "Aquí cerca", "Near here";
    nearby_detail => "mismo departamento", "same department";
    abroad => "Otro país", "Another country";
    abroad_detail => "directo o por exportador", "direct or through an exporter";
    product => "Producto", "Product";
    potato => "Papa", "Potato";
    carrot => "Zanahoria", "Carrot";
    long_name => "Asociación de productores y productoras de papa lavada y zanahoria de las comunidades de Concepción Chiquirichapa, San Juan Ostuncalco y San Martín Sacatepéquez, con bodega en la cabecera departamental",
        "Association of growers of washed potato and carrot of the communities of Concepción Chiquirichapa, San Juan Ostuncalco and San Martín Sacatepéquez, with a warehouse in the head town of the department";
    parts => "Partes", "Parts";
    menus => "Navegación de cada rol", "Navigation of each role";
    menus_rule => "Cinco lugares como máximo en el teléfono; la tarea diaria al centro.",
        "Five places at most on a phone; the daily task in the middle.";
    figures => "Cifras y avance", "Figures and progress";
    left => "Le quedan, sin flete ni descarga", "What is left, without freight or unloading";
    age => "por quintal · hace 8 días", "per quintal · 8 days ago";
    windows_open => "VUME funcionando", "VUMEs at work";
    nine_of_thirteen => "9 de 13", "9 of 13";
    diagnosed => "MIPYMES con diagnóstico", "MSMEs with a diagnosis";
    position => "21 a 40 de 96", "21 to 40 of 96";
    notices => "Avisos", "Notices";
    note_info => "Los precios son de hoy a las 7:58.", "The prices are from today at 7:58.";
    note_offline => "Sin señal. Puede seguir trabajando; se enviará después.", "No signal. Go on working; it will be sent later.";
    note_bad => "No se pudo enviar. El comprador ya no existe. Elija otro y vuelva a guardar.",
        "It could not be sent. The buyer is no longer there. Choose another and save again.";
    note_ok => "Se enviaron 3 ventas.", "3 sales were sent.";
    sale_saved => "Venta guardada", "Sale saved";
    undo => "Deshacer", "Undo";
    empties => "Vacío, cargando, error", "Empty, loading, failed";
    no_sales => "Todavía no hay ventas", "No sales yet";
    no_sales_body => "Registre la primera y aquí verá cómo va su mes.", "Register the first and see here how your month goes.";
    dialogs => "Diálogo", "Dialog";
    delete_question => "¿Borrar esta venta?", "Delete this sale?";
    delete_body => "12 quintales de papa lavada. No se podrá recuperar.", "12 quintales of washed potato. It cannot be recovered.";
    explanations => "Explicación", "Explanation";
    why_normal => "Por qué La Terminal está «Normal»", "Why La Terminal is “Normal”";
    why_body => "En diciembre, la papa suele estar entre Q 191.49 y Q 261.27 el quintal. Este diciembre está en Q 237.27: dentro de lo usual.",
        "In December, potato usually lies between Q 191.49 and Q 261.27 a quintal. This December it is Q 237.27: as usual.";
    why_fact => "Lo usual sale de los 60 meses anteriores: tendencia, mes del año y variación normal.",
        "The usual comes from the 60 months before: trend, month of the year and normal variation.";
    tables => "Tabla y lista", "Table and list";
    market => "Mercado", "Market";
    state => "Estado", "State";
    terminal => "La Terminal", "La Terminal";
    terminal_place => "Ciudad de Guatemala · hace 8 días", "Guatemala City · 8 days ago";
    ranking => "Dónde conviene vender", "Where it pays to sell";
    net_head => "Le queda por quintal", "Left per quintal";
    price_head => "Precio del mercado", "Price of the market";
    of_price => "de Q 237.27", "of Q 237.27";
    mean => "promedio del mes", "mean of the month";
    answer => "Donde más le queda", "Where most is left";
    season => "De abril a junio suele pagarse más", "From April to June more is usually paid";
    season_spoken(month, figure) => "{month}: {figure} % del promedio", "{month}: {figure} % of the mean";
    facts => "De dónde sale este dato", "Where this figure comes from";
    who => "Quién lo toma", "Who takes it";
    who_value => "MAGA, en La Terminal", "MAGA, at La Terminal";
    what => "Qué mide", "What it measures";
    what_value => "Lo que se paga al mayorista por quintal de 100 libras", "What a wholesaler pays for a quintal of 100 libras";
    message => "Texto para la radio", "Text for the radio";
    icons => "Iconos y formas", "Icons and shapes";
}
