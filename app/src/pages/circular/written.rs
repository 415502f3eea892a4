//! How weights, amounts and months are written on these pages.

use crate::format;
use crate::i18n::circular as texts;
use domain::money::Currency;
use domain::names::Language;
use domain::period::Month;

/// Millionths of a kilogram: `1,590`, and a decimal only where it is told of little.
pub(super) fn kilograms(micro: i64) -> String {
    let kg = micro as f64 / 1e6;
    let whole = (kg - kg.round()).abs() < 0.05;
    format::number(kg, if kg.abs() >= 100.0 || whole { 0 } else { 1 })
}

/// Millionths of a quetzal as an amount.
pub(super) fn quetzales(micro: i64) -> String {
    format::money(micro as f64 / 1e6, Currency::GTQ)
}

/// Whole quetzales without their sign, for columns.
pub(super) fn whole(micro: i64) -> String {
    format::number(micro as f64 / 1e6, 0)
}

/// An amount, or that there is none.
pub(super) fn told(micro: Option<i64>, language: Language) -> String {
    micro.map_or_else(|| texts::no_data(language).to_owned(), quetzales)
}

/// `91 %`, from a share of 0 to 1.
pub(super) fn percent(share: f64) -> String {
    format!("{}{}%", format::number(100.0 * share, 0), format::NBSP)
}

/// `octubre`; with its year when it is of another one than the latest.
pub(super) fn month_words(month: Month, latest: Option<Month>, language: Language) -> String {
    match latest {
        Some(latest) if latest.year() != month.year() => format::month_long(month, language),
        _ => format::month_name(month.number(), language).to_owned(),
    }
}

/// Months one after another.
pub(super) fn months(list: &[Month], latest: Month, language: Language) -> String {
    list.iter().map(|month| month_words(*month, Some(latest), language)).collect::<Vec<_>>().join(", ")
}

/// With a capital letter.
pub(super) fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
