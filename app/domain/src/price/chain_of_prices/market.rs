//! The markets of a level, each with one price a month in the unit and currency asked for.

use crate::names::Names;
use crate::period::Month;
use crate::price::Market;
use crate::price::conversion::{NotComparable, Target};
use crate::price::listing::SeriesMonths;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A market that the level is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarketSeen {
    pub slug: String,
    pub names: Names,
    /// Its latest month with a price.
    pub latest: Month,
}

/// A market's price in a month.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub(super) price: f64,
    /// Nobody saw it: it was computed.
    pub(super) estimated: bool,
}

type Months = BTreeMap<Month, Found>;

#[derive(Debug, Default)]
pub(super) struct Markets<'a> {
    markets: Vec<(&'a Market, Months)>,
    no_supply: Vec<Month>,
}

impl<'a> Markets<'a> {
    /// Adds a series. A market counts once: where it quotes in several units or sources the series added first speaks, and the
    /// others fill its gaps.
    pub(super) fn add(
        &mut self,
        entry: &'a SeriesMonths,
        target: &Target<'_>,
        until: Month,
    ) -> Result<(), NotComparable> {
        let months = brought(entry, target, until)?;
        let empty = entry.months.iter().filter(|m| m.month <= until && m.figures.is_none() && m.no_supply > 0);
        self.no_supply.extend(empty.map(|m| m.month));
        let market = &entry.series.market;
        match self.markets.iter_mut().find(|(known, _)| known.id == market.id) {
            Some((_, known)) => months.into_iter().for_each(|(month, found)| {
                known.entry(month).or_insert(found);
            }),
            None => self.markets.push((market, months)),
        }
        Ok(())
    }

    /// Every market's every month.
    pub(super) fn found(&self) -> impl Iterator<Item = (Month, Found)> + '_ {
        self.markets.iter().flat_map(|(_, months)| months.iter().map(|(month, found)| (*month, *found)))
    }

    /// Months in which a market was visited and had none for sale.
    pub(super) fn no_supply(&self) -> impl Iterator<Item = Month> + '_ {
        self.no_supply.iter().copied()
    }

    /// The markets that have a price, by slug.
    pub(super) fn seen(&self) -> Vec<MarketSeen> {
        let seen = |(market, months): &(&Market, Months)| {
            let (latest, _) = months.last_key_value()?;
            Some(MarketSeen { slug: market.slug.clone(), names: market.names.clone(), latest: *latest })
        };
        let mut seen: Vec<MarketSeen> = self.markets.iter().filter_map(seen).collect();
        seen.sort_by(|a, b| a.slug.cmp(&b.slug));
        seen
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
            Ok(multiplier) => {
                let price = figures.mean.to_f64() * multiplier;
                found.insert(monthly.month, Found { price, estimated: monthly.observed == 0 });
            }
            Err(reason) => why = Some(reason),
        }
    }
    match why {
        Some(why) if found.is_empty() => Err(why),
        Some(_) | None => Ok(found),
    }
}
