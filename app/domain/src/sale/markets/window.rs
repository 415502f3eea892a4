//! Which months the figures are of, and which quarters the chart shows.

use super::MarketsQuery;
use crate::period::{Date, Month};
use serde::{Deserialize, Serialize};

/// The last month before the project's second phase, which began on 1 January 2025.
const BASELINE: (i32, i32) = (2024, 12);
/// Quarters shown at least, and at most.
const QUARTERS: (i32, i32) = (8, 20);

/// Both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    pub from: Month,
    pub to: Month,
}

impl Window {
    /// This year so far, unless the address says otherwise; nothing after today.
    #[must_use]
    pub fn of(query: &MarketsQuery, today: Date) -> Self {
        let this = Month::of(today);
        let to = query.to.unwrap_or(this).min(this);
        let first = to.plus(1 - i32::from(to.number()));
        Self { from: query.from.unwrap_or(first).min(to), to }
    }

    /// The first month of the chart's first quarter: at least two years back from the last one.
    #[must_use]
    pub fn chart_from(&self) -> Month {
        let last = quarter(self.to);
        let asked = last.since(quarter(self.from)) / 3 + 1;
        last.plus(-3 * (asked.clamp(QUARTERS.0, QUARTERS.1) - 1))
    }

    /// The last day of the figures: today, where the last month is still running.
    #[must_use]
    pub fn last_day(&self, today: Date) -> Date {
        self.to.last_day().min(today)
    }
}

/// The last month of the time before.
#[must_use]
pub(super) fn usual_baseline() -> Option<Month> {
    Month::new(BASELINE.0, BASELINE.1)
}

/// The first month of the quarter of a month.
#[must_use]
pub(super) fn quarter(month: Month) -> Month {
    month.plus(-((i32::from(month.number()) - 1) % 3))
}

impl MarketsQuery {
    /// The last month of the time before that is meant.
    #[must_use]
    pub fn baseline_or_usual(&self, today: Date) -> Month {
        self.baseline.or_else(usual_baseline).unwrap_or(Month::of(today))
    }
}
