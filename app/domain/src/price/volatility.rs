//! How much a price moves: as a share of its mean, and from month to month. "High" and "low" only mean something among
//! the products of one board, so the label is given for a list, never for a series alone.

use super::evaluation::{Method, NotEvaluable, Window};
use super::statistics::{mean, sample_sd};
use super::timeline::Timeline;
use crate::period::Month;
use serde::{Deserialize, Serialize};

/// Values below which no deviation is given.
pub const MIN_VALUES: u32 = 3;
/// Monthly changes looked at for the historical volatility.
pub const CHANGES: u32 = 12;
/// Changes of them that must be known.
pub const MIN_CHANGES: u32 = 9;

/// A measure of movement.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Volatility {
    /// A share: 0.09 is nine percent.
    pub share: f64,
    /// Values or changes that it rests on.
    pub values: u32,
    pub method: Method,
}

/// Coefficient of variation: sample deviation over mean. It counts a trend as movement.
pub fn variation(line: &Timeline, judged: Month, window: Window) -> Result<Volatility, NotEvaluable> {
    let from = window.begin(line.start(), judged);
    let values: Vec<f64> = line.present().filter(|(m, _)| (from..=judged).contains(m)).map(|(_, v)| v).collect();
    let have = values.len() as u32;
    let short = NotEvaluable::TooShort { have, need: MIN_VALUES };
    let (mean, sd) = mean(&values).zip(sample_sd(&values)).filter(|_| have >= MIN_VALUES).ok_or(short)?;
    if mean <= 0.0 {
        return Err(NotEvaluable::NotPositive);
    }
    Ok(Volatility { share: sd / mean, values: have, method: Method::Variation { window } })
}

/// Deviation of the last twelve monthly log changes, brought to a year by the root of twelve. A change next to a gap is
/// unknown; nine of the twelve must be known.
pub fn historical(line: &Timeline, judged: Month) -> Result<Volatility, NotEvaluable> {
    let changes: Vec<f64> = (0..CHANGES as i32).filter_map(|ago| log_change(line, judged.plus(-ago))).collect();
    let values = changes.len() as u32;
    let short = NotEvaluable::TooShort { have: values, need: MIN_CHANGES };
    let sd = sample_sd(&changes).filter(|_| values >= MIN_CHANGES).ok_or(short)?;
    Ok(Volatility { share: sd * 12f64.sqrt(), values, method: Method::LogChanges { months: CHANGES } })
}

/// Log of a month's price over the month before. `None` next to a gap and for prices not above zero.
#[must_use]
pub fn log_change(line: &Timeline, month: Month) -> Option<f64> {
    let (now, before) = (line.get(month)?, line.get(month.plus(-1))?);
    (now > 0.0 && before > 0.0).then(|| (now / before).ln())
}

/// Movement among the products of a board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relative {
    Low,
    Medium,
    High,
}

/// The label of each of the board's products, in the order given: thirds by rank, equal movements alike.
/// `None` for fewer than three products.
#[must_use]
pub fn relative(shares: &[f64]) -> Option<Vec<Relative>> {
    let others = shares.len().checked_sub(1).filter(|others| *others >= 2)? as f64;
    let label = |share: &f64| {
        let below = shares.iter().filter(|other| *other < share).count() as f64;
        let above = shares.iter().filter(|other| *other > share).count() as f64;
        let rank = (others + below - above) / (2.0 * others);
        match rank {
            rank if rank < 1.0 / 3.0 => Relative::Low,
            rank if rank > 2.0 / 3.0 => Relative::High,
            _ => Relative::Medium,
        }
    };
    Some(shares.iter().map(label).collect())
}
