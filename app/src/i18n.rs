//! Every text on screen, Spanish first, then English: a key is a function, and both languages are part of it.
//!
//! A key without one of its languages does not compile, so none can be missing. Texts hold their values in braces
//! (`"En {market} le quedan {price}"`). Deliberately absent: plural machinery and number formats of a library, which cost
//! the browser build more than all texts together; [`crate::format`] writes numbers and dates.

pub mod about;
pub mod accounts;
pub mod alerts;
pub mod catalogue;
pub mod charts;
pub mod circular;
pub mod circular_record;
pub mod circular_words;
pub mod components;
pub mod costs;
pub mod diversification;
pub mod enterprises;
pub mod gallery;
pub mod homes;
pub mod ideas;
pub mod letters;
pub mod margins;
pub mod markets;
pub mod menu;
pub mod methods;
pub mod offline;
pub mod opportunities;
pub mod outlook;
pub mod prices;
pub mod privacy;
pub mod radio;
pub mod references;
pub mod reports;
pub mod sales;
pub mod series;
pub mod sheet;
pub mod shell;
pub mod signing;
pub mod trade;
pub mod uploads;

use domain::names::Language;
use leptos::prelude::*;

/// Declares texts: `name => "español", "English";` or `name(value) => "español {value}", "English {value}";`.
macro_rules! texts {
    () => {};
    ($(#[$doc:meta])* $name:ident => $es:literal, $en:literal; $($rest:tt)*) => {
        $(#[$doc])*
        #[must_use]
        pub fn $name(language: domain::names::Language) -> &'static str {
            match language {
                domain::names::Language::Es => $es,
                domain::names::Language::En => $en,
            }
        }
        $crate::i18n::texts! { $($rest)* }
    };
    ($(#[$doc:meta])* $name:ident($($value:ident),+) => $es:literal, $en:literal; $($rest:tt)*) => {
        $(#[$doc])*
        #[must_use]
        pub fn $name(language: domain::names::Language, $($value: impl std::fmt::Display),+) -> String {
            match language {
                domain::names::Language::Es => format!($es),
                domain::names::Language::En => format!($en),
            }
        }
        $crate::i18n::texts! { $($rest)* }
    };
}
pub(crate) use texts;

/// The language of this page, the same from its first line to its last; another language is another page load.
#[must_use]
pub fn language() -> Language {
    use_context::<Language>().unwrap_or_else(crate::platform::language)
}

/// What stands in `<html lang>` and in the cookie.
#[must_use]
pub fn tag(language: Language) -> &'static str {
    match language {
        Language::Es => "es-GT",
        Language::En => "en",
    }
}
