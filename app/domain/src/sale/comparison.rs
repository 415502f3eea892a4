//! "¿A cómo vendí yo?": own sales on the market's band, and the facts of the sentence beside it.
//!
//! Only what is the very same product, at the same level of trade, in quetzales for one unit of known weight, stands on
//! the band; for every other sale it is told why not. Deliberately absent: the sentence itself.

mod own;
mod verdict;

pub use own::{OwnSale, Point};
pub use verdict::{Finding, Side, Taken};

use super::sold::Amounts;
use crate::entry::EntryId;
use crate::id::CommodityId;
use crate::period::Month;
use crate::price::PriceType;
use crate::price::band::Band;
use crate::price::net::Costs;
use serde::{Deserialize, Serialize};

/// The market in one month, in quetzales for one unit shown.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct MarketMonth {
    pub month: Month,
    pub low: f64,
    pub high: f64,
    /// What the market compared with paid; `None` where it was not measured, although a band is known.
    pub paid: Option<f64>,
}

impl MarketMonth {
    /// The middle half of several markets of one month: from the first to the third quartile, between neighbours in
    /// proportion. `None` for fewer than two: one market has no band.
    #[must_use]
    pub fn middle_half(month: Month, markets: &[f64], paid: Option<f64>) -> Option<Self> {
        let mut sorted: Vec<f64> = markets.iter().copied().filter(|price| price.is_finite() && *price > 0.0).collect();
        sorted.sort_by(f64::total_cmp);
        let quartile = |share: f64| {
            let at = share * sorted.len().checked_sub(1)? as f64;
            let (low, high) = (sorted.get(at.floor() as usize)?, sorted.get(at.ceil() as usize)?);
            Some(low + (high - low) * at.fract())
        };
        let (low, high) = (quartile(0.25)?, quartile(0.75)?);
        (sorted.len() > 1).then_some(Self { month, low, high, paid })
    }

    /// The usual band of one market's series.
    #[must_use]
    pub fn usual(band: &Band, paid: Option<f64>) -> Self {
        Self { month: band.month, low: band.low(), high: band.high(), paid }
    }
}

/// The market compared with.
#[derive(Debug, Clone, Copy)]
pub struct Market<'a> {
    pub commodity: CommodityId,
    pub price_type: PriceType,
    /// Oldest first, each month once.
    pub months: &'a [MarketMonth],
    /// Weight of the unit shown.
    pub unit_kg: f64,
}

/// Why a sale does not stand on the band.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum NotCompared {
    #[error("nothing was sold")]
    NoSale,
    #[error("the unit has no known weight")]
    NoWeight,
    #[error("it is another product or grade")]
    OtherGrade,
    #[error("the price was formed at another level of trade")]
    OtherLevel,
    #[error("the market has no band in that month")]
    NoBand,
}

/// Own sales beside the market's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// Oldest first.
    pub points: Vec<Point>,
    pub months: Vec<MarketMonth>,
    /// Sales that do not stand on the band, and why.
    pub left_out: Vec<(EntryId, NotCompared)>,
    /// The facts of the latest month that has a point, or why there is none.
    pub finding: Result<Finding, NotCompared>,
}

/// Compares. `costs` are those of bringing one unit shown to the market that paid; without them nothing is taken off.
#[must_use]
pub fn compare(sales: &[OwnSale], market: &Market<'_>, costs: Option<&Costs>) -> Comparison {
    let mut points = Vec::new();
    let mut left_out = Vec::new();
    for sale in sales {
        match sale.on(market) {
            Ok(point) => points.push(point),
            Err(reason) => left_out.push((sale.entry, reason)),
        }
    }
    points.sort_by_key(|point| (point.day, point.entry));
    let finding = latest(&points, sales, market)
        .map(|(own, month)| verdict::judge(own, month, costs))
        // The reason nearest to a comparison: what is missing last.
        .ok_or_else(|| left_out.iter().map(|(_, reason)| *reason).max().unwrap_or(NotCompared::NoSale));
    Comparison { points, months: market.months.to_vec(), left_out, finding }
}

/// The latest month with a point: what was paid for one unit over all of its sales, and the market's month.
fn latest<'a>(points: &[Point], sales: &[OwnSale], market: &Market<'a>) -> Option<(f64, &'a MarketMonth)> {
    let last = Month::of(points.last()?.day);
    let shown = |sale: &&OwnSale| {
        let here = |point: &Point| point.entry == sale.entry && Month::of(point.day) == last;
        points.iter().any(here)
    };
    let amounts = sales.iter().filter(shown).fold(Amounts::default(), |sum, sale| sale.add_to(sum));
    let month = market.months.iter().find(|month| month.month == last)?;
    Some((amounts.unit_value()? * market.unit_kg, month))
}
