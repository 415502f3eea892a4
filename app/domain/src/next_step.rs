//! What a manager can do next, the most useful first: one thing, with its reason.

use crate::period::{Date, day_number};
use serde::{Deserialize, Serialize};

/// Days without a recorded sale after which one is asked for.
pub const QUIET: i32 = 30;

/// One thing to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum NextStep {
    /// Nothing was ever recorded.
    FirstSale,
    /// So many of one's alerts began to hold this month.
    SeeAlerts { count: u32 },
    /// The last recorded sale is so many days old.
    SaleAgain { days: i32 },
    /// Nobody asked whether it agrees to be in the registry.
    AskConsent,
    /// No number of workers: no size class follows.
    CountWorkers,
    /// Nothing waits.
    Nothing,
}

/// What is known when the step is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    pub last_sale: Option<Date>,
    pub alerts: u32,
    pub consent_asked: bool,
    pub workers_counted: bool,
}

impl NextStep {
    #[must_use]
    pub fn of(known: Known, today: Date) -> Self {
        let Some(last) = known.last_sale else { return Self::FirstSale };
        let days = day_number(today) - day_number(last);
        match known {
            Known { alerts: count @ 1.., .. } => Self::SeeAlerts { count },
            _ if days > QUIET => Self::SaleAgain { days },
            Known { consent_asked: false, .. } => Self::AskConsent,
            Known { workers_counted: false, .. } => Self::CountWorkers,
            Known { .. } => Self::Nothing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const KNOWN: Known =
        Known { last_sale: Some(date(2026, 11, 20)), alerts: 0, consent_asked: true, workers_counted: true };

    fn step(known: Known) -> NextStep {
        NextStep::of(known, date(2026, 11, 24))
    }

    #[test]
    fn a_first_sale_comes_before_everything() {
        assert_eq!(step(Known { last_sale: None, alerts: 3, ..KNOWN }), NextStep::FirstSale);
    }

    #[test]
    fn a_price_that_moved_comes_before_a_sale_that_was_not_written_down() {
        let quiet = Known { last_sale: Some(date(2026, 10, 24)), ..KNOWN };
        assert_eq!(step(Known { alerts: 1, ..quiet }), NextStep::SeeAlerts { count: 1 });
        assert_eq!(step(quiet), NextStep::SaleAgain { days: 31 });
    }

    #[test]
    fn a_sale_of_thirty_days_ago_is_recent() {
        assert_eq!(step(Known { last_sale: Some(date(2026, 10, 25)), ..KNOWN }), NextStep::Nothing);
    }

    #[test]
    fn what_the_registry_lacks_comes_last() {
        let unasked = Known { consent_asked: false, workers_counted: false, ..KNOWN };
        assert_eq!(step(unasked), NextStep::AskConsent);
        assert_eq!(step(Known { consent_asked: true, ..unasked }), NextStep::CountWorkers);
    }
}
