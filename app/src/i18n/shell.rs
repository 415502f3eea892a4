//! Texts of the frame around every page.

super::texts! {
    brand => "Milpa", "Milpa";
    skip => "Ir al contenido", "Skip to content";
    nav_label => "Principal", "Main";
    nav_prices => "Precios", "Prices";
    nav_seasons => "Temporadas", "Seasons";
    nav_export => "Exportación", "Export";
    nav_about => "Acerca", "About";
    demo_bar => "Demostración: estos datos los inventó el modelo de Milpa. No son reales.",
        "Demonstration: these figures were made up by Milpa's model. They are not real.";
    demo_word => "demostración", "demonstration";
    language_switch => "English", "Español";
    language_label => "Cambiar idioma a inglés", "Change language to Spanish";
    search_label => "Buscar producto o mercado", "Search product or market";
    not_found_title => "Esta página no existe", "This page does not exist";
    not_found_body => "La dirección puede estar mal escrita o la página cambió de lugar. Desde aquí puede seguir:",
        "The address may be misspelt, or the page has moved. You can go on from here:";
    not_found_prices => "Ver los precios", "See the prices";
    failed_title => "No se pudo cargar esta parte", "This part could not be loaded";
    failed_body => "Sus datos no se perdieron. Revise la señal y vuelva a intentar en un momento.",
        "Nothing was lost. Check the signal and try again in a moment.";
    retry => "Volver a intentar", "Try again";
    loading => "Cargando", "Loading";
    invalid_value => "Ese valor no se puede usar", "That value cannot be used";
}
