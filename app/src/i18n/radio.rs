//! Texts of the radio script: whole sentences, so that each language says them in its own order.

super::texts! {
    title(product) => "Guion de radio: {product}", "Radio script: {product}";
    lead => "Un minuto para leer al aire, con los números en palabras.", "One minute to read on air, with the numbers in words.";
    script => "Guion en español", "Script in English";
    copy_hint => "Toque el texto para seleccionarlo todo, y cópielo.", "Touch the text to select all of it, and copy it.";
    length(words, seconds) => "{words} palabras: cerca de {seconds} segundos leyendo despacio.", "{words} words: about {seconds} seconds read slowly.";
    products(market) => "Otros productos de {market}", "Other products of {market}";
    tongues_title => "En los idiomas de la región", "In the languages of the region";
    tongues_lead => "Lo escribe o lo graba quien habla el idioma. Imprima esta página y use los espacios.",
        "Those who speak the language write or record it. Print this page and use the spaces.";
    tongue_empty(tongue) => "Todavía no hay texto en {tongue}.", "There is no text in {tongue} yet.";

    demonstration => "Atención: esto es una demostración y los precios son inventados.", "Please note: this is a demonstration and the prices are made up.";
    opening(product, month) => "Precios de {product}, {month}.", "Prices of {product}, {month}.";
    month(month, year) => "{month} de {year}", "{month} {year}";
    price(market, level, product, amount, unit) => "En {market}, el precio {level} de {product} fue de {amount} por {unit}.",
        "At {market}, the {level} price of {product} was {amount} per {unit}.";
    price_anywhere(market, level, product, amount, unit) => "{market}: el precio {level} de {product} fue de {amount} por {unit}.",
        "{market}: the {level} price of {product} was {amount} per {unit}.";
    unpriced(market, product) => "En {market} no hay precio de {product}.", "At {market} there is no price of {product}.";
    estimated => "Es un precio calculado, no visto.", "It is a computed price, not a seen one.";
    none_now => "En la última visita no había a la venta.", "At the last visit there was none for sale.";
    up(share) => "Subió {share} desde el mes pasado.", "It rose by {share} since last month.";
    down(share) => "Bajó {share} desde el mes pasado.", "It fell by {share} since last month.";
    same => "Está casi igual que el mes pasado.", "It is almost the same as last month.";
    doubled => "Vale el doble o más que el mes pasado.", "It is worth twice as much as last month, or more.";
    no_last_month => "Del mes pasado no hay dato para comparar.", "There is no figure of last month to compare with.";
    year_up(share) => "En un año subió {share}.", "In a year it rose by {share}.";
    year_down(share) => "En un año bajó {share}.", "In a year it fell by {share}.";
    year_same => "Hace un año valía casi lo mismo.", "A year ago it was worth almost the same.";
    year_doubled => "Hace un año valía la mitad o menos.", "A year ago it was worth half as much, or less.";
    normal(month) => "Está dentro de lo usual para {month}.", "It is within the usual for {month}.";
    high(month) => "Está alto para {month}.", "It is high for {month}.";
    very_high(month) => "Está muy alto para {month}.", "It is very high for {month}.";
    low(month) => "Está bajo para {month}.", "It is low for {month}.";
    very_low(month) => "Está muy bajo para {month}.", "It is very low for {month}.";
    others_very_high(products) => "Muy altos para el mes: {products}.", "Very high for the month: {products}.";
    others_very_low(products) => "Muy bajos para el mes: {products}.", "Very low for the month: {products}.";
    elsewhere(places) => "Por la misma medida: {places}.", "For the same measure: {places}.";
    elsewhere_at(market, amount) => "en {market}, {amount}", "at {market}, {amount}";
    season(high, low) => "Suele pagarse más en {high}, y menos en {low}.", "It usually pays more in {high}, and less in {low}.";
    advice => "Antes de vender, reste el flete, la descarga y lo que se pierde en el camino.",
        "Before selling, take off freight, unloading and what is lost on the way.";
    advice_short => "Antes de vender, reste el flete y la descarga.", "Before selling, take off freight and unloading.";
    first_day => "primero", "one";
    day(day, month) => "{day} de {month}", "{day} {month}";
    source(day, age, source) => "El dato es del {day}, {age}. Lo publica: {source}.", "The figure is of {day}, {age}. It is published by: {source}.";
}
