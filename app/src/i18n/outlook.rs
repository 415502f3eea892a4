//! Texts of the seasons.

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
}
