//! What if the price of the first product fell to its own worst month?

use crate::period::Month;
use crate::price::timeline::Timeline;
use crate::share::Share;
use serde::{Deserialize, Serialize};

/// Months looked back over: three turns of the seasons.
pub const MONTHS: i32 = 36;
/// Months with a price that are needed: one turn.
pub const FEWEST: u32 = 12;

/// The fall of a price from its mean to its worst month, and what it would take from the sales.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Fall {
    /// The mean of the months, in the unit of the series.
    pub usual: f64,
    pub worst: f64,
    pub worst_month: Month,
    /// From the mean to the worst, -1 to 0.
    pub change: f64,
    /// Of all sales, -1 to 0.
    pub loss: f64,
    /// Millionths of a quetzal, below zero.
    pub loss_gtq: i64,
    /// Months with a price, and the first and last of those looked at.
    pub months: u32,
    pub from: Month,
    pub to: Month,
}

/// Why it cannot be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum NotKnown {
    #[error("no market quotes the product")]
    NoPrice,
    #[error("{have} months have a price and {need} are needed")]
    TooShort { have: u32, need: u32 },
}

/// `share` is the product's of all sales; the amount sold stays as it was, only the price falls.
///
/// # Errors
/// [`NotKnown`].
pub fn to_the_worst_month(prices: Option<&Timeline>, share: Share, end: Month) -> Result<Fall, NotKnown> {
    let line = prices.and_then(|line| line.between(end.plus(1 - MONTHS), end)).ok_or(NotKnown::NoPrice)?;
    let present: Vec<(Month, f64)> = line.present().filter(|(_, price)| *price > 0.0).collect();
    let have = present.len() as u32;
    if have < FEWEST {
        return Err(if have == 0 { NotKnown::NoPrice } else { NotKnown::TooShort { have, need: FEWEST } });
    }
    let usual = present.iter().map(|(_, price)| price).sum::<f64>() / f64::from(have);
    let lowest = present.iter().copied().min_by(|a, b| a.1.total_cmp(&b.1));
    let (worst_month, worst) = lowest.ok_or(NotKnown::NoPrice)?;
    // A row of equal prices must not come out above its mean by rounding.
    let change = (worst / usual - 1.0).min(0.0);
    Ok(Fall {
        usual,
        worst,
        worst_month,
        change,
        loss: change * share.value(),
        loss_gtq: (change * share.part as f64).round() as i64,
        months: have,
        from: line.start(),
        to: line.end(),
    })
}
