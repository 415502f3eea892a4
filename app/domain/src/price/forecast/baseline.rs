//! The forecasts that need no model: what a better one has to beat.
//!
//! Source: Hyndman & Athanasopoulos, Forecasting: Principles and Practice, "Some simple forecasting methods".

use serde::{Deserialize, Serialize};

/// A forecast that anyone can make with the list of past prices in hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Baseline {
    /// The mean of all months so far.
    Mean,
    /// The last value again.
    Naive,
    /// The last value, and on along the line from the first to the last.
    Drift,
    /// The value of the same month of the last cycle.
    SeasonalNaive {
        /// Months in a cycle: 12 for a year.
        cycle: usize,
    },
}

impl Baseline {
    /// The value expected `ahead` months (1 is the next) after the last of `history`, oldest first.
    /// `None` when the history is too short for the method.
    #[must_use]
    pub fn expect(self, history: &[f64], ahead: usize) -> Option<f64> {
        let last = *history.last()?;
        match self {
            Self::Mean => Some(history.iter().sum::<f64>() / history.len() as f64),
            Self::Naive => Some(last),
            Self::Drift => {
                let steps = history.len() as f64 - 1.0;
                (steps > 0.0).then(|| last + ahead as f64 * (last - history[0]) / steps)
            }
            Self::SeasonalNaive { cycle } => {
                let back = cycle - ahead.checked_sub(1)?.checked_rem(cycle)?;
                history.len().checked_sub(back).map(|i| history[i])
            }
        }
    }
}
