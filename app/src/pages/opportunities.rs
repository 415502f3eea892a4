//! The board of buyers' requests: the list, one of them, and the form.

mod answering;
mod entering;
mod facts;
mod fields;
mod list;
mod matches;
mod one;

pub use entering::{ChangeRequestPage, NewRequestPage};
pub use list::RequestsPage;
pub use one::RequestPage;

use crate::format;
use crate::i18n::opportunities as texts;
use domain::names::Language;
use domain::period::{Date, day_number};

/// How long until a day, in words.
fn left(language: Language, until: Date, today: Date) -> String {
    match day_number(until) - day_number(today) {
        days if days < 0 => texts::day_passed(language).to_owned(),
        0 => texts::day_last(language).to_owned(),
        days => texts::days_left(language, days),
    }
}

/// Millionths of a kilogram, whole.
fn kilograms(micro: i64) -> String {
    format::number(micro as f64 / 1e6, 0)
}
