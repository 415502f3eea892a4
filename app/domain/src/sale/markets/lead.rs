//! The sentence at the top: of every hundred quetzales sold, how many leave the department.

use super::window::quarter;
use crate::period::{Date, Month, Span};
use crate::sale::market_level::MarketLevel;
use crate::sale::sold::{Sold, share};
use crate::sale::stack::Bar;
use serde::{Deserialize, Serialize};

/// What left the department, of all that was sold, in millionths of a quetzal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leaves {
    pub away: i64,
    pub total: i64,
}

impl Leaves {
    #[must_use]
    pub fn of(sold: &[Sold]) -> Self {
        sold.iter().fold(Self { away: 0, total: 0 }, |sum, line| Self {
            away: sum.away + if line.level == MarketLevel::Local { 0 } else { line.gtq },
            total: sum.total + line.gtq,
        })
    }

    /// Of every hundred quetzales; `None` when nothing was sold.
    #[must_use]
    pub fn of_hundred(&self) -> Option<f64> {
        share(self.away, self.total).map(|part| 100.0 * part)
    }
}

/// The latest quarter with a sale, and the same days a year before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lead {
    /// First month of the quarter.
    pub quarter: Month,
    /// The day up to which it is told, where it is still running.
    pub running_until: Option<Date>,
    pub now: Leaves,
    pub before: Leaves,
}

impl Lead {
    /// First and last day of the latest quarter with a sale, up to the last day of the figures.
    #[must_use]
    pub fn days(bars: &[Bar], until: Date) -> Option<(Date, Date)> {
        let from = bars.iter().rev().find(|bar| bar.lines > 0)?.from;
        Some((from.first_day(), from.plus(2).last_day().min(until)))
    }

    /// The same days a year before.
    #[must_use]
    pub fn year_before((from, to): (Date, Date)) -> (Date, Date) {
        let ago = |day: Date| day.saturating_sub(Span::new().years(1));
        // A quarter that is over is compared whole, whatever the length of its February.
        let whole = to == Month::of(to).last_day();
        (ago(from), if whole { Month::of(ago(to)).last_day() } else { ago(to) })
    }

    #[must_use]
    pub fn of((from, to): (Date, Date), now: &[Sold], before: &[Sold]) -> Self {
        let first = quarter(Month::of(from));
        Self {
            quarter: first,
            running_until: (to < first.plus(2).last_day()).then_some(to),
            now: Leaves::of(now),
            before: Leaves::of(before),
        }
    }
}
