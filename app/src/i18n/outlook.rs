//! Texts of seasons, margins and international references.

super::texts! {
    seasons_title => "¿Cuándo se paga más?", "When does it pay more?";
    seasons_lead => "Cuánto se aparta cada mes del promedio del año. Sirve para decidir cuándo sembrar y cuándo vender.",
        "How far each month is from the year's mean. It helps to decide when to sow and when to sell.";
    seasons_caption(market) => "Índice de temporada por producto y mes, {market}. 100 es el promedio del año.",
        "Seasonal index by product and month, {market}. 100 is the mean of the year.";
    seasons_market => "Mercado", "Market";
    seasons_sentence(product, best, best_pct, worst, worst_pct) => "{product}: en {best} suele pagarse {best_pct} más que el promedio; en {worst}, {worst_pct} menos.",
        "{product}: in {best} it usually pays {best_pct} more than the mean; in {worst}, {worst_pct} less.";
    seasons_years(years) => "{years} años", "{years} years";
    seasons_short_title => "Sin temporada todavía", "No season yet";
    seasons_short(count) => "{count} productos tienen menos de tres años completos: no se les calcula temporada.",
        "{count} products have fewer than three complete years: no season is computed for them.";
    seasons_method => "Método: precio del mes entre el promedio centrado de doce meses (2×12), promediado por mes del año.",
        "Method: price of the month over the centred twelve-month mean (2×12), averaged by month of the year.";
    seasons_empty_title => "Aún no hay temporadas", "No seasons yet";
    seasons_empty_body => "Hacen falta tres años completos de precios de un producto en un mercado.",
        "Three complete years of prices of a product at a market are needed.";
    high_mark => "alta", "high";
    low_mark => "baja", "low";

    margins_title(product) => "¿Quién se queda con cuánto? {product}", "Who keeps how much? {product}";
    margins_lead => "La diferencia entre lo que se paga en finca, al mayoreo y al consumidor, en el mismo mes y la misma unidad.",
        "The difference between what is paid at the farm, wholesale and retail, in the same month and unit.";
    margins_level(level) => "Precio {level}", "{level} price";
    margins_share(share) => "De cada quetzal que paga el consumidor, {share} llegan a la finca.",
        "Of each quetzal that the consumer pays, {share} reach the farm.";
    margins_gap(margin, percent) => "La diferencia es {margin}, {percent} del precio al consumidor.",
        "The difference is {margin}, {percent} of the consumer's price.";
    margins_one_level => "De este producto solo hay precio en un nivel de mercado: no se puede calcular margen.",
        "This product has prices at one market level only: no margin can be computed.";
    margins_table => "Precios por nivel, mes por mes", "Prices by level, month by month";
    margins_same_month => "Solo se comparan precios del mismo mes, llevados a la misma unidad por su factor.",
        "Only prices of the same month are compared, brought to the same unit by their factor.";
    margins_markets(names) => "Mercados: {names}.", "Markets: {names}.";
    margin_column => "Margen", "Margin";
    share_column => "Parte de la finca", "Farm's share";

    references_title => "Precios internacionales en la puerta", "International prices at your door";
    references_lead => "Del precio mundial al quetzal por quintal en su comunidad, paso por paso. Cada paso se puede cambiar.",
        "From the world price to quetzales per quintal in your community, step by step. Each step can be changed.";
    references_none_title => "Aún no hay precios internacionales", "No international prices yet";
    references_none_body => "El equipo los carga con «milpa import references» y la hoja del Banco Mundial (Pink Sheet).",
        "The team loads them with “milpa import references” and the World Bank's Pink Sheet.";
    references_product => "Producto", "Product";
    references_own => "En su propia unidad", "In its own unit";
    references_month => "Mes", "Month";
    references_door => "En la puerta, por quintal", "At the door, per quintal";
    references_build => "Cómo se arma el precio", "How the price is built";
    references_steps => "Paso", "Step";
    references_amount => "Cambio", "Change";
    references_running => "Queda", "Running";
    references_edit => "Cambiar los pasos", "Change the steps";
    references_compute => "Calcular", "Compute";
    references_back_title => "Al revés: ¿qué precio mundial cubre mi costo?", "Backwards: what world price covers my cost?";
    references_back_cost => "Mi costo por quintal", "My cost per quintal";
    references_back_answer(price) => "Para cubrir su costo, el precio mundial tiene que ser al menos {price}.",
        "To cover your cost, the world price must be at least {price}.";
    references_missing(step) => "Falta el dato «{step}»: sin él no se calcula, porque un costo en cero sería mentira.",
        "The figure “{step}” is missing: without it nothing is computed, because a zero cost would be a lie.";
    references_rate(rate, month) => "Tipo de cambio: Q {rate} por dólar, {month}.", "Exchange rate: Q {rate} per dollar, {month}.";
    references_no_rate => "No hay tipo de cambio para ese mes. Escríbalo abajo o pida al equipo que lo cargue.",
        "There is no exchange rate for that month. Type it below, or ask the team to load it.";
    references_change_year(change) => "{change} en un año", "{change} in a year";
}
