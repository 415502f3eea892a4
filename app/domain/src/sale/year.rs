//! How a year goes so far, against the same days of an earlier time: a month against the same days of the month before
//! and of a year ago.

use super::sold::{Amounts, Sold};
use crate::period::Date;
use jiff::ToSpan;
use serde::{Deserialize, Serialize};

/// Millionths of a quetzal up to a day, and up to the same day before.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Against {
    pub now: i64,
    /// `None` when the ledger did not reach back so far: unknown, not zero.
    pub before: Option<i64>,
    /// Of what was before; `None` without it, or when it was nothing.
    pub percent: Option<f64>,
    pub from: Date,
    pub to: Date,
    pub from_before: Date,
    pub to_before: Date,
}

/// A time so far, and the same days of an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Days {
    pub from: Date,
    pub to: Date,
    pub from_before: Date,
    pub to_before: Date,
}

impl Days {
    /// This year and last.
    #[must_use]
    pub fn year(today: Date) -> Self {
        Self::back(today.first_of_year(), today, 1.year())
    }

    /// This month and the one before.
    #[must_use]
    pub fn month(today: Date) -> Self {
        Self::back(today.first_of_month(), today, 1.month())
    }

    /// This month and the same of last year.
    #[must_use]
    pub fn month_a_year_ago(today: Date) -> Self {
        Self::back(today.first_of_month(), today, 1.year())
    }

    /// A day that the earlier month does not have, the 31st or the 29th of February, becomes its last one.
    fn back(from: Date, to: Date, back: jiff::Span) -> Self {
        Self { from, to, from_before: from.saturating_sub(back), to_before: to.saturating_sub(back) }
    }

    /// The comparison, from the two sums and the day of the first sale ever recorded.
    #[must_use]
    pub fn against(self, now: i64, before: i64, first: Option<Date>) -> Against {
        let Self { from, to, from_before, to_before } = self;
        let before = first.filter(|first| *first <= to_before).map(|_| before);
        let percent = before.filter(|before| *before > 0).map(|before| 100.0 * (now - before) as f64 / before as f64);
        Against { now, before, percent, from, to, from_before, to_before }
    }
}

/// This year against last.
#[must_use]
pub fn year_so_far(sold: &[Sold], today: Date) -> Against {
    against(sold, Days::year(today))
}

/// This month against the same days of the month before.
#[must_use]
pub fn month_so_far(sold: &[Sold], today: Date) -> Against {
    against(sold, Days::month(today))
}

/// This month against the same days a year ago.
#[must_use]
pub fn month_a_year_ago(sold: &[Sold], today: Date) -> Against {
    against(sold, Days::month_a_year_ago(today))
}

fn against(sold: &[Sold], days: Days) -> Against {
    let between =
        |first: Date, last: Date| Amounts::of(sold.iter().filter(|line| (first..=last).contains(&line.day))).gtq;
    let first = sold.iter().map(|line| line.day).min();
    days.against(between(days.from, days.to), between(days.from_before, days.to_before), first)
}
