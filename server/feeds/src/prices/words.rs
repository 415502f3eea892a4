//! The words that files use for levels of trade, currencies, flags and yes or no.

use crate::headings::fold;
use domain::money::Currency;
use domain::price::PriceType;

/// What `priceflag` and `estimado` say of a price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seen {
    Observed,
    Estimated,
}

/// WFP's `pricetype`, MAGA's `Actor`, and the words of the template.
pub(super) fn price_type(text: &str) -> Option<PriceType> {
    match fold(text).as_str() {
        "wholesale" | "mayorista" | "mayoreo" | "pormayor" => Some(PriceType::Wholesale),
        "retail" | "consumidor" | "minorista" | "detallista" | "menudeo" | "alconsumidor" => Some(PriceType::Retail),
        "farmgate" | "producer" | "productor" | "finca" | "enfinca" | "alproductor" => Some(PriceType::FarmGate),
        "fob" | "exportacion" | "export" => Some(PriceType::Fob),
        "international" | "internacional" => Some(PriceType::International),
        _ => None,
    }
}

/// A code of ISO 4217, or a common way of writing one of the two currencies in use.
pub(super) fn currency(text: &str) -> Option<Currency> {
    match fold(text).as_str() {
        "q" | "quetzal" | "quetzales" => Some(Currency::GTQ),
        "us" | "dolar" | "dolares" | "dolareseeuu" => Some(Currency::USD),
        _ => Currency::parse(text),
    }
}

/// WFP's `priceflag`. An aggregate is a mean of prices that were seen.
pub(super) fn flag(cell: &[u8]) -> Option<Seen> {
    match cell {
        b"actual" | b"aggregate" | b"actual,aggregate" | b"aggregate,actual" => Some(Seen::Observed),
        b"forecast" => Some(Seen::Estimated),
        _ => None,
    }
}

/// Yes or no; an empty cell says no.
pub(super) fn estimated(cell: &[u8]) -> Option<Seen> {
    match fold(std::str::from_utf8(cell).ok()?).as_str() {
        "" | "no" | "n" | "0" | "false" | "falso" => Some(Seen::Observed),
        "si" | "s" | "yes" | "y" | "x" | "1" | "true" | "verdadero" => Some(Seen::Estimated),
        _ => None,
    }
}
