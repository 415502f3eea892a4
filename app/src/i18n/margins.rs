//! Texts of the margins between levels of trade.

use domain::money::Currency;
use domain::names::Language;
use domain::price::PriceType;

super::texts! {
    title(product) => "¿Quién se queda con cuánto? {product}", "Who keeps how much? {product}";
    lead => "Lo que se paga en finca, al mayoreo y al consumidor, en el mismo mes y la misma unidad, y la diferencia entre uno y otro.",
        "What is paid at the farm, wholesale and by the consumer, in the same month and unit, and the difference between them.";
    empty_title => "Aún no hay márgenes", "No margins yet";
    answer_home => "De la finca al consumidor", "From the farm to the consumer";
    answer_abroad => "De la finca a la exportación", "From the farm to export";
    share(coin, payer, cents, place) => "De cada {coin} que paga {payer}, {cents} llegan {place}.",
        "Of each {coin} that {payer} pays, {cents} reach {place}.";
    upside_down(lower, upper) => "En ese mes se pagó más {lower} que {upper}: no queda margen.",
        "In that month the {lower} price was above the {upper} price: no margin is left.";
    coin_gtq => "quetzal", "quetzal";
    coin_usd => "dólar", "dollar";
    coin_other(code) => "unidad de {code}", "unit of {code}";
    hundredths(count) => "{count} centavos", "{count} hundredths";
    payer_farm_gate => "quien compra en finca", "the buyer at the farm";
    payer_wholesale => "el mayorista", "the wholesaler";
    payer_retail => "el consumidor", "the consumer";
    payer_fob => "quien compra en puerto", "the buyer at port";
    payer_international => "el mercado mundial", "the world market";
    place_farm_gate => "a la finca", "the farm";
    place_wholesale => "al mayoreo", "the wholesale market";
    place_retail => "a la tienda", "the shop";
    place_fob => "al puerto", "the port";
    place_international => "al mercado mundial", "the world market";
    when(unit, month, age) => "{unit}, {month} ({age})", "{unit}, {month} ({age})";
    not_profit => "La diferencia no es ganancia: de ahí salen el flete, la merma, el trabajo y los impuestos.",
        "The difference is not profit: freight, losses, work and taxes come out of it.";
    board => "Ver dónde conviene vender", "See where it pays to sell";
    share_text(product, sentence, month, link) => "{product}, {month}: {sentence} {link}", "{product}, {month}: {sentence} {link}";

    parts_caption(product, month, way) => "Cómo se reparte el precio de {product}, {month}. {way}", "How the price of {product} is shared out, {month}. {way}";
    part => "Parte", "Part";
    part_first(level) => "Precio {level}", "{level} price";
    part_added(level) => "Se agrega hasta el precio {level}", "Added up to the {level} price";
    part_percent => "De cada 100", "Of each 100";

    chart_title => "El precio en cada nivel, mes por mes", "The price at each level, month by month";
    chart_sub(currency, unit) => "{currency} por {unit}. En cada nivel, la mediana de sus mercados.",
        "{currency} per {unit}. At each level, the median of its markets.";
    table_title => "Los últimos doce meses que se pueden comparar", "The last twelve months that can be compared";
    table_caption(product, currency, unit) => "Precio de {product} por nivel, {currency} por {unit}, mes por mes",
        "Price of {product} by level, {currency} per {unit}, month by month";
    margin_home => "Diferencia hasta el consumidor", "Difference up to the consumer";
    margin_abroad => "Diferencia hasta la exportación", "Difference up to export";
    margin_of(percent) => "{percent} del precio", "{percent} of the price";
    reaches(place) => "Llega {place}", "Reaches {place}";

    one_level => "De este producto solo hay precio en un nivel de mercado en esta unidad: no se puede calcular la diferencia.",
        "This product has prices at one market level only in this unit: no difference can be computed.";
    no_common_month => "Los niveles no tienen ningún mes en común: no se comparan precios de meses distintos.",
        "The levels have no month in common: prices of different months are not compared.";
    no_level => "Ningún precio de este producto se puede llevar a esta unidad y moneda. Pruebe con otra.",
        "No price of this product can be brought to this unit and currency. Try another.";

    made_of_title => "De qué mercados sale", "Which markets it comes from";
    markets_many(count, markets) => "mediana de {count}: {markets}", "median of {count}: {markets}";
    left_out_title => "Precios que no se pudieron comparar", "Prices that could not be compared";
    left_out(market, unit, why) => "{market}, por {unit}: {why}", "{market}, per {unit}: {why}";
    no_rate(currency) => "sin tipo de cambio de {currency}", "no exchange rate of {currency}";
    method => "Método: cada precio se lleva primero a la misma unidad y moneda; si un nivel tiene varios mercados en el mes, habla la mediana. Solo se comparan niveles del mismo mes; nunca se promedian.",
        "Method: each price is first brought to one unit and currency; where a level has several markets in a month, the median speaks. Only levels of the same month are compared; they are never averaged.";
}

/// "quetzal"
#[must_use]
pub fn coin(language: Language, currency: Currency) -> String {
    match currency {
        Currency::GTQ => coin_gtq(language).to_owned(),
        Currency::USD => coin_usd(language).to_owned(),
        other => coin_other(language, other.code()),
    }
}

/// "el consumidor": who pays the price of a level.
#[must_use]
pub fn payer(language: Language, level: PriceType) -> &'static str {
    match level {
        PriceType::FarmGate => payer_farm_gate(language),
        PriceType::Wholesale => payer_wholesale(language),
        PriceType::Retail => payer_retail(language),
        PriceType::Fob => payer_fob(language),
        PriceType::International => payer_international(language),
    }
}

/// "a la finca": where the money of a level arrives.
#[must_use]
pub fn place(language: Language, level: PriceType) -> &'static str {
    match level {
        PriceType::FarmGate => place_farm_gate(language),
        PriceType::Wholesale => place_wholesale(language),
        PriceType::Retail => place_retail(language),
        PriceType::Fob => place_fob(language),
        PriceType::International => place_international(language),
    }
}
