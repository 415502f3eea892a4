//! Dollars and weights of a year's trade in the words of a page.

use crate::format::{NBSP, number};
use crate::i18n::trade;
use domain::names::Language;
use domain::trade::measure::{Usd, Weight};

/// `US$ 945,576,191`: to the dollar.
#[must_use]
pub fn dollars(value: Usd) -> String {
    format!("US${NBSP}{}", number(value.to_f64(), 0))
}

/// `US$ 945.6 millones`: short enough for a heading.
#[must_use]
pub fn about(value: Usd, language: Language) -> String {
    let dollars = value.to_f64();
    match dollars {
        1e6.. => trade::millions(language, number(dollars / 1e6, 1)),
        1e4.. => trade::thousands(language, number(dollars / 1e3, 1)),
        _ => format!("US${NBSP}{}", number(dollars, 0)),
    }
}

/// `1.60`, of dollars per kilogram; a dash where no weight was told.
#[must_use]
pub fn per_kg(unit_value: Option<f64>) -> String {
    unit_value.map_or_else(|| "–".to_owned(), |value| number(value, 2))
}

/// `21,591.5 t`
#[must_use]
pub fn tonnes(weight: Weight) -> String {
    let tonnes = |kg: f64| format!("{}{NBSP}t", number(kg / 1e3, 1));
    weight.kg().map_or_else(|| "–".to_owned(), tonnes)
}
