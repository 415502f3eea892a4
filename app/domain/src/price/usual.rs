//! Whether a price that somebody types is near those of the market: from a third of their median to three times it.
//!
//! Beyond that a total was probably typed for a price, or a price of another unit. It is a reason to ask, never to refuse:
//! markets do leap.

use super::statistics::median;
use serde::{Deserialize, Serialize};

/// How many times the median, either way, is still near.
pub const TIMES: f64 = 3.0;

/// The middle of the market's prices, in one currency and unit.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Usual {
    pub median: f64,
    /// Prices that it is the median of.
    pub prices: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Distance {
    Near,
    FarAbove,
    FarBelow,
}

impl Usual {
    /// `None` without a price above zero.
    #[must_use]
    pub fn of(prices: &[f64]) -> Option<Self> {
        let positive: Vec<f64> = prices.iter().copied().filter(|price| *price > 0.0 && price.is_finite()).collect();
        median(&positive).map(|median| Self { median, prices: positive.len() as u32 })
    }

    /// A price in the same currency and unit. The limits themselves are near.
    #[must_use]
    pub fn distance(&self, price: f64) -> Distance {
        if price > self.median * TIMES {
            Distance::FarAbove
        } else if price * TIMES < self.median {
            Distance::FarBelow
        } else {
            Distance::Near
        }
    }

    /// How many times the median a price is.
    #[must_use]
    pub fn times(&self, price: f64) -> f64 {
        price / self.median
    }

    /// The same in another unit or currency.
    #[must_use]
    pub fn scaled(&self, factor: f64) -> Self {
        Self { median: self.median * factor, ..*self }
    }
}
