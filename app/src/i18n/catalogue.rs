//! Texts of the list of products and markets.

super::texts! {
    no_chain => "Otros productos", "Other products";
    references => "Referencias internacionales", "International references";
    pilot => "piloto", "pilot";
    markets(count) => "{count} mercados", "{count} markets";
    one_market => "1 mercado", "1 market";
    last_figure(date, age) => "último dato {date}, {age}", "latest figure {date}, {age}";
    products_title => "Productos", "Products";
    markets_title => "Mercados", "Markets";
    markets_lead => "Cada mercado lleva a sus temporadas: en qué meses suele pagar más.",
        "Each market leads to its seasons: in which months it usually pays more.";
    series(count) => "{count} series de precios", "{count} price series";
    one_series => "1 serie de precios", "1 price series";
    found(text) => "Lo que contiene «{text}»", "What contains “{text}”";
    see_all => "Ver la lista completa", "See the whole list";
    search_label => "Buscar producto o mercado", "Search product or market";
}
