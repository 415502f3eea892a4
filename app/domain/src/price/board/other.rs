//! What else the best market sells.

use crate::id::CommodityId;
use crate::money::Currency;
use crate::names::Names;
use crate::period::Month;
use crate::price::band::{self, State};
use crate::price::change;
use crate::price::conversion::{NotComparable, Target};
use crate::price::listing::SeriesMonths;
use crate::price::{Commodity, PriceType};
use crate::unit::Unit;
use serde::{Deserialize, Serialize};

/// Products shown under the ranking.
const SHOWN: usize = 8;
/// A figure older than this says nothing of now.
const STALE_MONTHS: i32 = 2;

/// One product at a market.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Other {
    pub commodity: String,
    pub names: Names,
    pub unit: Unit,
    pub currency: Currency,
    pub month: Month,
    /// As quoted.
    pub quoted: f64,
    pub shown: Result<f64, NotComparable>,
    pub month_change: Option<f64>,
    pub year_change: Option<f64>,
    pub state: Option<State>,
    /// Two years of months as quoted, oldest first.
    pub spark: Vec<Option<f64>>,
}

/// The products of a market at one level up to a month, the project's chains first, and how many there are.
pub(super) fn others(
    all: &[SeriesMonths],
    level: PriceType,
    current: CommodityId,
    until: Month,
    target: &Target<'_>,
) -> (Vec<Other>, u32) {
    let mut found: Vec<(&Commodity, Other)> = Vec::new();
    for entry in all.iter().filter(|e| e.series.price_type == level) {
        let Some(other) = other(entry, until, target) else { continue };
        match found.iter_mut().find(|(commodity, _)| commodity.id == entry.series.commodity.id) {
            Some((_, kept)) if kept.month >= other.month => {}
            Some((_, kept)) => *kept = other,
            None => found.push((&entry.series.commodity, other)),
        }
    }
    let total = found.len() as u32;
    found.sort_by_key(|(commodity, _)| (commodity.id != current, commodity.chain.is_none(), commodity.slug.clone()));
    (found.into_iter().take(SHOWN).map(|(_, other)| other).collect(), total)
}

fn other(entry: &SeriesMonths, until: Month, target: &Target<'_>) -> Option<Other> {
    let line = entry.timeline()?.between(until.plus(-400), until)?;
    let (month, quoted) = line.latest().filter(|(month, _)| until.since(*month) <= STALE_MONTHS)?;
    let kg = entry.factor.as_ref().map(|factor| factor.kg);
    Some(Other {
        commodity: entry.series.commodity.slug.clone(),
        names: entry.series.commodity.names.clone(),
        unit: entry.series.unit.clone(),
        currency: entry.series.currency,
        month,
        quoted,
        shown: target.multiplier(entry.series.currency, kg, month).map(|multiplier| quoted * multiplier),
        month_change: change::month_on_month(&line, month).ok().map(|c| c.pct),
        year_change: change::year_on_year(&line, month).ok().map(|c| c.pct),
        state: band::judge(&line, month).ok().map(|judgement| judgement.state),
        spark: (-24..=0).map(|back| line.get(month.plus(back))).collect(),
    })
}
