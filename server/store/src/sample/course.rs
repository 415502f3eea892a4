//! How far a series of the demonstration goes: a few are short, old or end without supply, so that every state is seen.

use domain::period::{Date, Month};
use domain::price::PriceType;

/// The demonstration begins with the month so many years before its last day.
pub(super) const YEARS: i32 = 5;

/// What sets a series apart from the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Course {
    /// All years up to the last day.
    Whole,
    /// Only so many months old: too short for a season.
    Young { months: i32 },
    /// Nobody went for so many months.
    Stopped { months: i32 },
    /// The last days found none for sale.
    SoldOut { days: i32 },
    /// Since so many days the price is computed from neighbours, not seen.
    Computed { days: i32 },
}

/// The course of one product at one market and level.
pub(super) fn course(good: &str, market: &str, level: PriceType) -> Course {
    match (good, market, level) {
        ("papa", "huehuetenango", _) => Course::SoldOut { days: 45 },
        ("papa", "san-francisco-el-alto", PriceType::Wholesale) => Course::Computed { days: 40 },
        ("papa" | "cacao-seco", "tapachula", _) => Course::Stopped { months: 7 },
        ("amaranto-reventado", _, _) => Course::Young { months: 9 },
        _ => Course::Whole,
    }
}

impl Course {
    /// First and last day on which the series is asked for, of the years up to `until`.
    pub(super) fn span(self, until: Date) -> (Date, Date) {
        let start = |months: i32| Month::of(until).plus(-months).first_day();
        match self {
            Self::Whole | Self::SoldOut { .. } | Self::Computed { .. } => (start(YEARS * 12), until),
            Self::Young { months } => (start(months), until),
            Self::Stopped { months } => (start(YEARS * 12), Month::of(until).plus(-months).last_day()),
        }
    }
}
