//! Whether what came in came out again: the check of a month's weights (reference 5.1).

use super::record::{Leftover, Record, weights};
use serde::{Deserialize, Serialize};

/// The part of what came in that may be missing or too much.
pub const TOLERANCE: f64 = 0.15;

/// In millionths of a kilogram.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Balance {
    /// Above zero.
    pub came_in: i64,
    pub products: i64,
    pub leftovers: i64,
    /// What the stock grew by; `None` is not told and counts as unchanged.
    pub stock: Option<i64>,
    /// Water that went into the air, as declared; `None` is not told and counts as none.
    pub moisture: Option<i64>,
}

/// Why there is no balance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum NoBalance {
    #[error("nobody told what came in")]
    NoInputs,
    #[error("nobody told what went out as product")]
    NoProducts,
    #[error("nobody told what was left over")]
    NoLeftovers,
    #[error("a unit has no known weight")]
    NoWeight,
}

impl Balance {
    /// # Errors
    /// [`NoBalance`].
    pub fn of(record: &Record) -> Result<Self, NoBalance> {
        let inputs = record.inputs.as_ref().ok_or(NoBalance::NoInputs)?;
        let products = record.products.as_ref().ok_or(NoBalance::NoProducts)?;
        let leftovers = record.leftovers.as_ref().ok_or(NoBalance::NoLeftovers)?;
        let came_in = weights(inputs.iter().map(|row| row.amount.kg)).ok_or(NoBalance::NoWeight)?;
        Ok(Self {
            came_in: Some(came_in).filter(|kg| *kg > 0).ok_or(NoBalance::NoInputs)?,
            products: weights(products.iter().map(|row| row.amount.kg)).ok_or(NoBalance::NoWeight)?,
            leftovers: weights(leftovers.iter().map(Leftover::kg)).ok_or(NoBalance::NoWeight)?,
            stock: record.stock,
            moisture: record.moisture,
        })
    }

    /// What came in and is found nowhere; below zero more went out than came in.
    #[must_use]
    pub fn gap(self) -> i64 {
        self.came_in - self.products - self.leftovers - self.stock.unwrap_or(0) - self.moisture.unwrap_or(0)
    }

    /// The gap of what came in, 0 or more.
    #[must_use]
    pub fn share(self) -> f64 {
        (self.gap() as f64 / self.came_in as f64).abs()
    }

    /// Exactly the tolerance still closes.
    #[must_use]
    pub fn closes(self) -> bool {
        self.share() <= TOLERANCE
    }
}
