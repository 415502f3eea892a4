//! Which saved alerts are worth a letter, and in which language their owner wants it.

use super::alert_rule::{AlertRule, evaluate};
use super::timeline::Timeline;
use crate::choice::choices;
use crate::names::Language;
use crate::period::{Date, Month};

/// Months after which a price is no news: figures come late, but who gets a letter may act on it. A quarter, as on the board.
pub const NEWS: i32 = 3;

choices! {
    /// Letters about one's own alerts.
    AlertLetters {
        Spanish = "es",
        English = "en",
        Off = "no",
    }
}

impl AlertLetters {
    /// What holds for who has not chosen.
    pub const USUAL: Self = Self::Spanish;

    /// The language of the letters; `None` where none are wanted.
    #[must_use]
    pub fn language(self) -> Option<Language> {
        match self {
            Self::Spanish => Some(Language::Es),
            Self::English => Some(Language::En),
            Self::Off => None,
        }
    }
}

/// The earliest month that is news.
#[must_use]
pub fn since(today: Date) -> Month {
    Month::of(today).plus(-NEWS)
}

/// The latest month of a row, when the rule fires in it and it is news.
#[must_use]
pub fn due(rule: AlertRule, line: &Timeline, today: Date) -> Option<Month> {
    let (month, _) = line.present().next_back()?;
    (month >= since(today) && evaluate(rule, line, month).is_some()).then_some(month)
}
