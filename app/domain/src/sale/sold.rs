//! What the figures of a ledger are made of: a sale, or a sum of sales that agree in everything but the amount.

use super::market_level::{Export, MarketLevel};
use super::{Channel, Document};
use crate::country::Country;
use crate::id::{BuyerId, ProductId};
use crate::period::Date;
use serde::{Deserialize, Serialize};

/// One line. Returns are below zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sold {
    /// Of a sum, any day within the period that is asked about.
    pub day: Date,
    pub product: ProductId,
    pub level: MarketLevel,
    pub country: Country,
    pub buyer: Option<BuyerId>,
    pub channel: Option<Channel>,
    pub document: Document,
    pub export: Export,
    /// Millionths of a quetzal.
    pub gtq: i64,
    /// Millionths of a kilogram, where it is known.
    pub weight: Option<i64>,
}

/// Money and weight together. What has no weight is in the money and not in the unit value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amounts {
    /// Millionths of a quetzal.
    pub gtq: i64,
    /// The part of it whose weight is known.
    pub gtq_weighed: i64,
    /// Millionths of a kilogram of that part.
    pub weight: i64,
    pub lines: u32,
}

impl Amounts {
    #[must_use]
    pub fn of<'a>(sold: impl IntoIterator<Item = &'a Sold>) -> Self {
        sold.into_iter().fold(Self::default(), Self::with)
    }

    #[must_use]
    pub fn with(self, line: &Sold) -> Self {
        Self {
            gtq: self.gtq.saturating_add(line.gtq),
            gtq_weighed: self.gtq_weighed.saturating_add(if line.weight.is_some() { line.gtq } else { 0 }),
            weight: self.weight.saturating_add(line.weight.unwrap_or(0)),
            lines: self.lines + 1,
        }
    }

    /// GTQ for a kilogram. Means something for one product only. `None` without weight, or when more came back than went.
    #[must_use]
    pub fn unit_value(&self) -> Option<f64> {
        (self.weight > 0 && self.gtq_weighed > 0).then(|| self.gtq_weighed as f64 / self.weight as f64)
    }
}

/// A share with both its parts; `None` when nothing was sold: that is not zero.
#[must_use]
pub fn share(part: i64, whole: i64) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}
