//! One level of trade: the median of its markets, month by month, and the markets it is made of.

use crate::money::Currency;
use crate::names::Names;
use crate::period::Month;
use crate::price::conversion::{NotComparable, Target};
use crate::price::listing::SeriesMonths;
use crate::price::spread::{Basis, Level};
use crate::price::statistics::median;
use crate::price::timeline::Timeline;
use crate::price::{Market, PriceType};
use crate::unit::Unit;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The prices of a level.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LevelPrices {
    /// The median of the markets that have a price in the month.
    pub prices: Level,
    pub markets: Vec<MarketSeen>,
}

/// A market that the level is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarketSeen {
    pub slug: String,
    pub names: Names,
    /// Its latest month with a price.
    pub latest: Month,
}

/// A price that stays as quoted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    pub level: PriceType,
    pub market: Names,
    pub unit: Unit,
    pub why: NotComparable,
}

/// A market's price by month, in the unit and currency asked for.
type Months = BTreeMap<Month, f64>;

/// The prices of one level up to a month, from every series of the product; and what could not be used.
pub(super) fn level(
    price_type: PriceType,
    all: &[SeriesMonths],
    target: &Target<'_>,
    until: Month,
) -> (Option<LevelPrices>, Vec<LeftOut>) {
    let mut of_level: Vec<&SeriesMonths> = all.iter().filter(|e| e.series.price_type == price_type).collect();
    of_level.sort_by_key(|entry| std::cmp::Reverse((entry.months.last().map(|m| m.month), entry.months.len())));
    let (mut markets, mut left_out): (Vec<(&Market, Months)>, Vec<LeftOut>) = (Vec::new(), Vec::new());
    for entry in of_level {
        match brought(entry, target, until) {
            Ok(months) => add(&mut markets, &entry.series.market, months),
            Err(why) => left_out.push(LeftOut {
                level: price_type,
                market: entry.series.market.names.clone(),
                unit: entry.series.unit.clone(),
                why,
            }),
        }
    }
    (prices(price_type, &markets, all, target), left_out)
}

/// A market counts once: where it quotes in several units or sources, the freshest series speaks and the others fill its gaps.
fn add<'a>(markets: &mut Vec<(&'a Market, Months)>, market: &'a Market, months: Months) {
    match markets.iter_mut().find(|(known, _)| known.id == market.id) {
        Some((_, known)) => months.into_iter().for_each(|(month, price)| {
            known.entry(month).or_insert(price);
        }),
        None => markets.push((market, months)),
    }
}

/// A month without a rate is a gap; a series without any month that can be brought says why.
fn brought(entry: &SeriesMonths, target: &Target<'_>, until: Month) -> Result<Months, NotComparable> {
    let kg = entry.factor.as_ref().map(|factor| factor.kg);
    let mut found = Months::new();
    let mut why = None;
    for monthly in entry.months.iter().filter(|m| m.month <= until) {
        let Some(figures) = monthly.figures else { continue };
        match target.multiplier(entry.series.currency, kg, monthly.month) {
            Ok(multiplier) => _ = found.insert(monthly.month, figures.mean.to_f64() * multiplier),
            Err(reason) => why = Some(reason),
        }
    }
    match why {
        Some(why) if found.is_empty() => Err(why),
        Some(_) | None => Ok(found),
    }
}

fn prices(
    price_type: PriceType,
    markets: &[(&Market, Months)],
    all: &[SeriesMonths],
    target: &Target<'_>,
) -> Option<LevelPrices> {
    let mut by_month: BTreeMap<Month, Vec<f64>> = BTreeMap::new();
    for (month, price) in markets.iter().flat_map(|(_, months)| months) {
        by_month.entry(*month).or_default().push(*price);
    }
    let line = Timeline::from_months(by_month.into_iter().map(|(month, prices)| (month, median(&prices))))?;
    let seen = |(market, months): &(&Market, Months)| {
        let (latest, _) = months.last_key_value()?;
        Some(MarketSeen { slug: market.slug.clone(), names: market.names.clone(), latest: *latest })
    };
    let mut markets: Vec<MarketSeen> = markets.iter().filter_map(seen).collect();
    markets.sort_by(|a, b| a.slug.cmp(&b.slug));
    let form = all.first().and_then(|entry| entry.series.commodity.form.clone());
    let basis = Basis { currency: target.currency, kg: target.unit?.mass(target.libra), form };
    Some(LevelPrices { prices: Level { price_type, basis, line }, markets })
}

impl LevelPrices {
    /// The same from a month on; `None` when nothing is left.
    pub(super) fn since(mut self, from: Month) -> Option<Self> {
        let end = self.prices.line.end();
        self.prices.line = self.prices.line.between(from, end)?;
        self.markets.retain(|market| market.latest >= from);
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
}
