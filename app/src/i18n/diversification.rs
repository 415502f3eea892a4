//! Texts of diversification: what an MSME lives from.

super::texts! {
    title => "Diversificación", "Diversification";
    choose => "¿De qué negocio?", "Of which business?";
    choose_act => "Ver", "See";
    equivalent(number) => "Sus ventas equivalen a {number} productos", "Your sales come to {number} products";
    alone_title => "Sus ventas son de un solo producto", "Your sales are of one product alone";
    alone_lead => "Todo depende de un solo precio.", "Everything depends on a single price.";
    lead(count) => "Vende {count} productos, pero no por partes iguales. Si los vendiera por igual, serían {count}.0. Entre más alto, menos depende de un solo precio.",
        "You sell {count} products, but not in equal parts. In equal parts they would be {count}.0. The higher, the less hangs on a single price.";
    lead_even(count) => "Vende {count} productos, casi por partes iguales. Entre más alto, menos depende de un solo precio.",
        "You sell {count} products, almost in equal parts. The higher, the less hangs on a single price.";
    nothing => "Todavía no se puede decir de qué vive", "It cannot be said yet what you live from";
    nothing_body => "En doce meses no hay ventas anotadas. No es cero: no se sabe.", "No sale is recorded in twelve months. It is not zero: it is not known.";
    of_hundred => "De cada Q 100 vendidos", "Of each Q 100 sold";
    period(from, to, gtq) => "{from} a {to}, {gtq} sin IVA", "{from} to {to}, {gtq} without VAT";
    product => "Producto", "Product";
    sales => "Ventas", "Sales";
    share => "Parte", "Share";
    year_ago => "Hace un año", "A year ago";
    no_year_ago => "sin dato", "no data";
    rest => "otros", "others";
    young => "nuevo", "new";
    young_note => "«Nuevo»: vendido en menos de tres meses; su parte puede ser casualidad.",
        "“New”: sold in fewer than three months; its share may be chance.";
    aside(count) => "{count} productos con más devoluciones que ventas quedan fuera de toda cifra.",
        "{count} products with more returns than sales are left out of every figure.";
    rising => "Va subiendo", "It is rising";
    falling => "Va bajando", "It is falling";
    steady => "Sigue igual", "It stays the same";
    one_point => "Productos equivalentes", "Equivalent products";
    by_quarter => "Productos equivalentes, por trimestre, sumando doce meses", "Equivalent products by quarter, over twelve months";
    quarter(number, year) => "{number}T {year}", "Q{number} {year}";
    fall(product, change, loss) => "Si el precio de «{product}» cayera a su peor mes ({change}), usted vendería {loss} menos.",
        "If the price of “{product}” fell to its worst month ({change}), you would sell {loss} less.";
    fall_why(market, month, months) => "Peor mes en {market}: {month}, contra la media de {months} meses con precio.",
        "Worst month in {market}: {month}, against the mean of {months} months with a price.";
    fall_no_price(product) => "No se sabe cuánto podría caer {product}: ningún mercado cotiza el mismo producto.",
        "It is not known how far {product} could fall: no market quotes the same product.";
    fall_short(product, have, need) => "No se sabe cuánto podría caer {product}: hay precio de {have} meses y se necesitan {need}.",
        "It is not known how far {product} could fall: {have} months have a price and {need} are needed.";
    buyer(name, of_hundred) => "Su comprador más grande, {name}, lleva {of_hundred} de cada 100 quetzales.",
        "Your largest buyer, {name}, takes {of_hundred} of each 100 quetzales.";
    buyer_risk => "Arriba de 50 es un riesgo para negociar.", "Above 50 is a risk for bargaining.";
    buyer_unknown => "No se sabe cuánto lleva cada comprador: las ventas no dicen quién compró.",
        "It is not known how much each buyer takes: sales do not say who bought.";
    short(count) => "Vende {count}.", "You sell {count}.";
    short_first(product, percent) => "La mayor parte es {product}: {percent}.", "Most of it is {product}: {percent}.";
    short_before(number) => "Hace un año equivalían a {number}.", "A year ago they came to {number}.";
    see => "Ver cómo diversificar", "See how to diversify";
    more => "Otras medidas y cómo se calculan", "Other measures, and how they are computed";
    hhi => "Concentración (HHI)", "Concentration (HHI)";
    hhi_value(points, normalised) => "{points} puntos de 10,000; normalizada {normalised}", "{points} points of 10,000; normalised {normalised}";
    entropy => "Entropía", "Entropy";
    entropy_value(entropy, unrelated, related) => "{entropy} = {unrelated} entre cadenas + {related} dentro de cadenas (nats)",
        "{entropy} = {unrelated} between chains + {related} within chains (nats)";
    value_added => "Productos transformados", "Transformed products";
    new_products => "Productos nuevos (24 meses)", "New products (24 months)";
    new_too_short(months) => "no se sabe: el libro tiene {months} meses y se necesitan 24", "not known: the ledger has {months} months and 24 are needed";
    of_whole(part, whole, percent) => "{part} de {whole} ({percent})", "{part} of {whole} ({percent})";
    buyers => "Compradores con nombre", "Buyers by name";
    buyers_value(count, named, percent) => "{count}; {named} vendidos a alguien con nombre ({percent})", "{count}; {named} sold to somebody by name ({percent})";
    destinations => "Destinos", "Destinations";
    destinations_value(count, equivalent) => "{count}, que equivalen a {equivalent}", "{count}, which come to {equivalent}";
    months => "Meses con ventas", "Months with sales";
    months_value(count, total) => "{count} de {total}", "{count} of {total}";
    method => "Productos equivalentes = 1 / suma de las partes al cuadrado. Cuenta ventas sin IVA y sin devoluciones de doce meses. Fuente: ventas registradas en Milpa.",
        "Equivalent products = 1 / sum of the squared shares. It counts sales without VAT and returns over twelve months. Source: sales recorded in Milpa.";
}
