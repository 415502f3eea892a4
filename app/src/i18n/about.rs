//! Texts of the page about Milpa: what it is, where the project works, where the figures come from.

super::texts! {
    title => "Acerca de Milpa", "About Milpa";
    lead => "Milpa ayuda a decidir dónde y cuándo vender. La hace PROCOEES, fase II, un proyecto de HELVETAS Swiss Intercooperation en el altiplano occidental de Guatemala (2025 a 2027).",
        "Milpa helps to decide where and when to sell. It is made by PROCOEES, phase II, a project of HELVETAS Swiss Intercooperation in the Western Highlands of Guatemala (2025 to 2027).";
    what_title => "Qué es Milpa", "What Milpa is";
    name_story => "En una milpa crecen juntos el maíz, el frijol y el güicoy, y se alimentan entre sí. De ahí el nombre.",
        "In a milpa, maize, beans and squash grow together and feed one another. Hence the name.";
    what_body => "El proyecto quiere que las mujeres, los jóvenes con intención de migrar y los migrantes retornados tengan ingresos y trabajo digno, con micro, pequeñas y medianas empresas que llegan a mejores mercados. Milpa muestra precios a cualquier persona, sin cuenta.",
        "The project wants women, young people prone to emigrate and returned migrants to have income and decent work, with micro, small and medium enterprises that reach better markets. Milpa shows prices to anyone, without an account.";
    contents => "En esta página", "On this page";

    where_title => "Dónde trabaja el proyecto", "Where the project works";
    where_lead(named, meant, departments) => "{named} de {meant} municipios nombrados, en {departments} departamentos. El texto del proyecto habla de {meant} y nombra {named}.",
        "{named} of {meant} municipalities named, in {departments} departments. The project's text speaks of {meant} and names {named}.";
    unnamed(count) => "{count} por nombrar", "{count} to be named";
    department(name, count) => "{name} ({count})", "{name} ({count})";
    chains_title => "Cadenas de valor", "Value chains";
    chains_lead => "Diez cadenas y un piloto.", "Ten chains and a pilot.";
    pilot => "piloto", "pilot";

    method_title => "Cómo se hace cada cifra", "How each figure is made";
    method_lead => "Cada serie se mide sola: un producto, un mercado, un nivel y una unidad. Nunca se promedian unidades ni niveles distintos.",
        "Each series is measured by itself: one product, market, level and unit. Different units or levels are never averaged.";
    formula => "Fórmula", "Formula";
    convention => "Cómo lo usamos", "How we use it";
    from => "De dónde viene", "Where it comes from";

    units_title => "Unidades y pesos", "Units and weights";
    units_lead(libra, quintal, arroba) => "Una libra pesa {libra} kg, una arroba {arroba} kg y un quintal {quintal} kg (por confirmar). La libra inglesa de algunas fuentes pesa 0.4536 kg y sus 100 libras, 45.36 kg: se guardan como las dice la fuente y se comparan por su peso.",
        "A libra weighs {libra} kg, an arroba {arroba} kg and a quintal {quintal} kg (to be confirmed). The pound of some sources weighs 0.4536 kg and 100 of them 45.36 kg: they are kept as the source says and compared by weight.";
    units_none => "Cajas, redes, costales y docenas solo se comparan cuando se sabe cuánto pesan. Sin peso se muestran, y no se comparan.",
        "Boxes, nets, sacks and dozens are compared only when their weight is known. Without one they are shown, and not compared.";
    units_currency => "Los dólares se pasan a quetzales con el tipo de cambio del mismo mes; sin ese dato no se comparan.",
        "Dollars become quetzales at the exchange rate of the same month; without it they are not compared.";
    units_table => "Pesos en uso", "Weights in use";
    unit_col => "Unidad", "Unit";
    kg_col => "Kilogramos", "Kilograms";
    kg_range(low, high) => "entre {low} y {high}", "between {low} and {high}";
    weight_source_col => "De dónde sale", "Where it comes from";
    assumptions_title => "Supuestos que se pueden cambiar", "Assumptions that can be changed";
    assumption_libra => "Kilogramos en una libra", "Kilograms in a libra";
    assumption_freight_base => "Flete sin contar la distancia, Q por quintal", "Freight before distance, Q per quintal";
    assumption_freight_km => "Flete por cada kilómetro de carretera, Q por quintal", "Freight for each kilometre of road, Q per quintal";
    assumption_road => "Kilómetros de carretera por cada uno en línea recta", "Kilometres of road for each one in a straight line";
    assumption_unloading => "Descarga, Q por quintal", "Unloading, Q per quintal";

    empty_title => "Tres vacíos que no son lo mismo", "Three empty cells that are not the same";
    empty_no_data => "Sin dato: nadie lo midió.", "No figure: nobody measured it.";
    empty_no_supply => "Sin oferta: se visitó y no había producto.", "No supply: visited, and there was none for sale.";
    empty_estimated => "Estimado: calculado, no medido.", "Estimated: computed, not measured.";
    empty_never_zero => "Un vacío nunca se cuenta como cero, ni se rellena.", "An empty cell is never counted as zero, nor filled in.";

    sources_title => "Fuentes y licencias", "Sources and licences";
    sources_lead => "Cada cifra dice de dónde viene y de cuándo es.", "Each figure says where it comes from and of when it is.";
    source_col => "Fuente", "Source";
    licence_col => "Licencia", "Licence";
    last_col => "Último dato", "Latest figure";
    latest(month, age) => "{month}, {age}", "{month}, {age}";
    none_yet => "sin datos cargados", "no figures loaded";

    open_title => "Datos abiertos", "Open data";
    open_lead => "Los precios se pueden leer desde otros programas, sin cuenta:", "The prices can be read by other programs, without an account:";
    open_link => "Descripción de la interfaz (OpenAPI)", "Description of the interface (OpenAPI)";
    template_lead => "Para aportar precios, llene la plantilla y envíela al equipo:", "To contribute prices, fill in the template and send it to the team:";
    template_csv => "Plantilla CSV", "CSV template";
    template_xlsx => "Plantilla XLSX", "XLSX template";

    privacy_title => "Su privacidad", "Your privacy";
    privacy_store => "Las páginas de precios no piden cuenta ni nombre. Lo único que guardan en su teléfono es el idioma, y solo si usted lo cambia (un archivo pequeño, la cookie «lang», por un año).",
        "The price pages ask for no account and no name. All they keep on your phone is the language, and only if you change it (a small file, the cookie “lang”, for a year).";
    privacy_share => "No hay anuncios ni programas de otros. De cada visita se anota qué página se pidió, no quién la pidió ni qué buscó.",
        "There are no advertisements and no programs of others. Of each visit it is noted which page was asked for, not by whom nor what was looked for.";
    privacy_address => "El municipio y los costos que usted elige quedan en la dirección de la página: quien reciba ese enlace los verá.",
        "The municipality and the costs that you choose stand in the address of the page: whoever gets that link will see them.";

    contact_title => "Contacto", "Contact";
    contact_body => "HELVETAS Swiss Intercooperation Guatemala, 5ª calle 15-44 zona 3, Quetzaltenango.",
        "HELVETAS Swiss Intercooperation Guatemala, 5ª calle 15-44 zona 3, Quetzaltenango.";
    contact_mail => "helvetas.guatemala@helvetas.org", "helvetas.guatemala@helvetas.org";
    contact_partners => "Con la Federación de Ginebra para la Cooperación. En su municipio, hable con el técnico de PROCOEES.",
        "With the Geneva Federation of Cooperation. In your municipality, talk to PROCOEES' field technician.";
}
