//! One level of trade: the median of its markets, month by month, and the markets it is made of.

use super::market::{MarketSeen, Markets};
use crate::money::Currency;
use crate::names::Names;
use crate::period::Month;
use crate::price::PriceType;
use crate::price::conversion::{NotComparable, Target};
use crate::price::listing::SeriesMonths;
use crate::price::spread::{Basis, Level};
use crate::price::statistics::median;
use crate::price::timeline::Timeline;
use crate::unit::Unit;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The prices of a level.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LevelPrices {
    /// The median of the markets that have a price in the month.
    pub prices: Level,
    pub markets: Vec<MarketSeen>,
    /// Months in whose median a price was computed, not seen.
    pub estimated: BTreeSet<Month>,
    /// Months without a price in which a market was visited and had none for sale.
    pub no_supply: BTreeSet<Month>,
}

/// A price that stays as quoted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    pub level: PriceType,
    pub market: Names,
    pub unit: Unit,
    pub why: NotComparable,
}

/// What a month of a level has.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell {
    Seen(f64),
    Estimated(f64),
    NoSupply,
    NoData,
}

/// The prices of one level up to a month, from every series of the product; and what could not be used.
pub(super) fn level(
    price_type: PriceType,
    all: &[SeriesMonths],
    target: &Target<'_>,
    until: Month,
) -> (Option<LevelPrices>, Vec<LeftOut>) {
    let mut of_level: Vec<&SeriesMonths> = all.iter().filter(|e| e.series.price_type == price_type).collect();
    of_level.sort_by_key(|entry| std::cmp::Reverse((entry.months.last().map(|m| m.month), entry.months.len())));
    let (mut markets, mut left_out) = (Markets::default(), Vec::new());
    for entry in of_level {
        if let Err(why) = markets.add(entry, target, until) {
            let (market, unit) = (entry.series.market.names.clone(), entry.series.unit.clone());
            left_out.push(LeftOut { level: price_type, market, unit, why });
        }
    }
    let form = all.first().and_then(|entry| entry.series.commodity.form.clone());
    (prices(price_type, &markets, form, target), left_out)
}

fn prices(price_type: PriceType, markets: &Markets, form: Option<String>, target: &Target<'_>) -> Option<LevelPrices> {
    let mut by_month: BTreeMap<Month, Vec<f64>> = BTreeMap::new();
    for (month, found) in markets.found() {
        by_month.entry(month).or_default().push(found.price);
    }
    let estimated = markets.found().filter(|(_, found)| found.estimated).map(|(month, _)| month).collect();
    let no_supply = markets.no_supply().filter(|month| !by_month.contains_key(month)).collect();
    let line = Timeline::from_months(by_month.into_iter().map(|(month, prices)| (month, median(&prices))))?;
    let basis = Basis { currency: target.currency, kg: target.unit?.mass(target.libra), form };
    Some(LevelPrices { prices: Level { price_type, basis, line }, markets: markets.seen(), estimated, no_supply })
}

impl LevelPrices {
    /// The same from a month on; `None` when nothing is left.
    pub(super) fn since(mut self, from: Month) -> Option<Self> {
        let end = self.prices.line.end();
        self.prices.line = self.prices.line.between(from, end)?;
        self.markets.retain(|market| market.latest >= from);
        self.estimated.retain(|month| *month >= from);
        self.no_supply.retain(|month| *month >= from);
        Some(self)
    }

    #[must_use]
    pub fn price_type(&self) -> PriceType {
        self.prices.price_type
    }

    #[must_use]
    pub fn currency(&self) -> Currency {
        self.prices.basis.currency
    }

    #[must_use]
    pub fn cell(&self, month: Month) -> Cell {
        match self.prices.line.get(month) {
            Some(price) if self.estimated.contains(&month) => Cell::Estimated(price),
            Some(price) => Cell::Seen(price),
            None if self.no_supply.contains(&month) => Cell::NoSupply,
            None => Cell::NoData,
        }
    }
}
