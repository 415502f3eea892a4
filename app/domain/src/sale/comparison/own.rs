//! One sale of the ledger as it is compared, and its point on the band.

use super::{Market, NotCompared};
use crate::entry::EntryId;
use crate::id::CommodityId;
use crate::period::{Date, Month};
use crate::price::PriceType;
use crate::sale::Sale;
use crate::sale::buyer::{BuyerType, price_type};
use crate::sale::product::Product;
use crate::sale::sold::Amounts;
use serde::{Deserialize, Serialize};

/// What of a sale matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnSale {
    pub entry: EntryId,
    pub day: Date,
    /// `None` when no market quotes the very same product.
    pub commodity: Option<CommodityId>,
    pub price_type: PriceType,
    /// Millionths of a quetzal, above zero.
    pub gtq: i64,
    /// Millionths of a kilogram.
    pub weight: Option<i64>,
}

/// A sale on the band, in quetzales for one unit shown.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Point {
    pub entry: EntryId,
    pub day: Date,
    pub each: f64,
}

impl OwnSale {
    /// `buyer` is the kind of who bought, when it is known. What came back is no price: hand over sales only.
    #[must_use]
    pub fn of(sale: &Sale, product: &Product, buyer: Option<BuyerType>) -> Self {
        Self {
            entry: sale.entry,
            day: sale.date,
            commodity: product.commodity,
            price_type: price_type(buyer, sale.level),
            gtq: sale.gtq(),
            weight: sale.weight(),
        }
    }

    pub(super) fn on(&self, market: &Market<'_>) -> Result<Point, NotCompared> {
        let weight = self.weight.filter(|weight| *weight > 0).ok_or(NotCompared::NoWeight)?;
        if self.commodity != Some(market.commodity) {
            return Err(NotCompared::OtherGrade);
        }
        if self.price_type != market.price_type {
            return Err(NotCompared::OtherLevel);
        }
        let month = Month::of(self.day);
        if !market.months.iter().any(|known| known.month == month) {
            return Err(NotCompared::NoBand);
        }
        let each = self.gtq as f64 / weight as f64 * market.unit_kg;
        Ok(Point { entry: self.entry, day: self.day, each })
    }

    pub(super) fn add_to(&self, sum: Amounts) -> Amounts {
        Amounts {
            gtq: sum.gtq.saturating_add(self.gtq),
            gtq_weighed: sum.gtq_weighed.saturating_add(self.gtq),
            weight: sum.weight.saturating_add(self.weight.unwrap_or(0)),
            lines: sum.lines + 1,
        }
    }
}
