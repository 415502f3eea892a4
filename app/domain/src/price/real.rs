//! Prices without inflation, and what one product buys of another.
//!
//! Real = nominal / (index of the month / index of the base). A month without an index has no real price: only the
//! nominal one is shown, nothing is guessed.

use super::Source;
use super::evaluation::NotEvaluable;
use super::listing::PriceIndex;
use super::timeline::Timeline;
use crate::period::Month;
use serde::{Deserialize, Serialize};

/// A series in the money of its base month.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Deflated {
    /// The month whose money it is: printed beside every real price.
    pub base: Month,
    pub real: Timeline,
    /// Months with a price and no index.
    pub nominal_only: Vec<Month>,
}

/// The level of prices of the country, month by month, as one publisher tells it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PriceLevel {
    pub index: Timeline,
    /// The last month of the index: the money that real prices are told in.
    pub base: Month,
    pub source: Source,
}

impl PriceLevel {
    /// The index that reaches furthest, alone: two publishers are never mixed. Its bases are joined where they overlap; where
    /// they do not, the newer one stands alone.
    #[must_use]
    pub fn of(figures: &[PriceIndex], publishers: &[Source]) -> Option<Self> {
        let furthest = figures.iter().max_by_key(|figure| figure.month)?;
        let source = publishers.iter().find(|publisher| publisher.slug == furthest.source)?.clone();
        let of_source = || figures.iter().filter(|figure| figure.source == furthest.source);
        let mut bases: Vec<(&str, Month)> = Vec::new();
        for figure in of_source() {
            match bases.iter_mut().find(|(base, _)| *base == figure.base) {
                Some((_, last)) => *last = figure.month.max(*last),
                None => bases.push((&figure.base, figure.month)),
            }
        }
        bases.sort_by_key(|(_, last)| *last);
        let line = |base: &str| {
            let months = of_source().filter(|figure| figure.base == base);
            Timeline::from_months(months.map(|figure| (figure.month, Some(figure.index_micro as f64 / 1e6))))
        };
        let joined = |old: Option<Timeline>, (base, _): (&str, Month)| {
            let new = line(base)?;
            Some(old.and_then(|old| splice(&old, &new).ok()).unwrap_or(new))
        };
        let index = bases.into_iter().fold(None, joined)?;
        Some(Self { index, base: furthest.month, source })
    }
}

/// A price in the money of the base.
pub fn price(nominal: f64, index: f64, index_of_base: f64) -> Result<f64, NotEvaluable> {
    (index > 0.0 && index_of_base > 0.0).then(|| nominal / (index / index_of_base)).ok_or(NotEvaluable::NotPositive)
}

/// A whole series in the money of the base.
pub fn deflate(nominal: &Timeline, index: &Timeline, base: Month) -> Result<Deflated, NotEvaluable> {
    let at_base = index.get(base).ok_or(NotEvaluable::MissingIndex)?;
    let at = |month: Month| index.get(month).filter(|index| *index > 0.0);
    if at_base <= 0.0 {
        return Err(NotEvaluable::NotPositive);
    }
    let real = nominal.map(|month, value| at(month).map_or(f64::NAN, |index| value / (index / at_base)));
    let nominal_only = nominal.present().map(|(month, _)| month).filter(|month| at(*month).is_none()).collect();
    Ok(Deflated { base, real, nominal_only })
}

/// An index carried on after rebasing: the old one brought to the level of the new one at their first common month.
pub fn splice(old: &Timeline, new: &Timeline) -> Result<Timeline, NotEvaluable> {
    let joint = new.present().find_map(|(month, new)| old.get(month).map(|old| (month, new, old)));
    let (joint, new_level, old_level) = joint.ok_or(NotEvaluable::NoOverlap)?;
    if old_level <= 0.0 || new_level <= 0.0 {
        return Err(NotEvaluable::NotPositive);
    }
    let before = old.map(|_, value| value * new_level / old_level);
    let before: Vec<_> = before.iter().filter(|(month, _)| *month < joint).collect();
    let after = new.iter().filter(|(month, _)| *month >= joint);
    Timeline::from_months(before.into_iter().chain(after)).ok_or(NotEvaluable::NoOverlap)
}

/// Units of the bought product that one unit of the sold one pays, month by month. Both prices in one currency.
pub fn terms_of_trade(sold: &Timeline, bought: &Timeline) -> Result<Timeline, NotEvaluable> {
    let ratio = |month: Month, sold: f64| bought.get(month).filter(|b| *b > 0.0).map_or(f64::NAN, |b| sold / b);
    let terms = sold.map(ratio);
    if terms.latest().is_some() { Ok(terms) } else { Err(NotEvaluable::NoOverlap) }
}

/// A series as percent of its base month.
pub fn index(line: &Timeline, base: Month) -> Result<Timeline, NotEvaluable> {
    let at_base = line.get(base).ok_or(NotEvaluable::NoValue)?;
    (at_base > 0.0).then(|| line.map(|_, value| 100.0 * value / at_base)).ok_or(NotEvaluable::NotPositive)
}
