//! One series as a page tells it: its price, whether that is usual, its past, what to expect, its season and its source.

mod real_money;

pub use real_money::RealMoney;

use super::analysis::{Analysis, MonthJudgement, history};
use super::conversion::{NotComparable, Target};
use super::forecast::{self, Forecast};
use super::listing::SeriesMonths;
use super::query::{Money, SeriesQuery};
use super::real::PriceLevel;
use super::{Monthly, Series};
use crate::dataset::Dataset;
use crate::money::Currency;
use crate::names::Names;
use crate::period::{Date, Month};
use crate::price::timeline::Timeline;
use crate::unit::{Factor, Kilograms};
use real_money::{deflate, overtaken};
use serde::{Deserialize, Serialize};

/// A series, in the unit and currency asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// The question answered.
    pub query: SeriesQuery,
    pub dataset: Dataset,
    pub series: Series,
    /// The currency that the figures are in.
    pub currency: Currency,
    /// Other units in which the same market quotes the product at this level.
    pub other_units: Vec<OtherUnit>,
    /// What it may be compared with: the same product elsewhere, other products here.
    pub beside: Vec<Beside>,
    pub today: Date,
    /// The latest month with a figure.
    pub month: Month,
    pub last_day: Date,
    pub age_days: i32,
    pub imported: Option<Date>,
    pub factor: Option<Factor>,
    pub libra: Kilograms,
    /// Judged on the latest month.
    pub analysis: Analysis,
    pub forecast: Forecast,
    /// The part of the past that was asked for, oldest first; the forecast's months are not in it.
    pub past: Vec<PastMonth>,
    pub first_month: Month,
    pub months: u32,
    pub missing: u32,
    /// Whether and from what the series can be told in real prices; `None` without an index for any of its months.
    pub real: Option<RealMoney>,
}

/// A month of the past with what was seen in it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct PastMonth {
    pub judged: MonthJudgement,
    pub observed: u32,
    pub estimated: u32,
    pub no_supply: u32,
}

/// The same product, market and level in another unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherUnit {
    pub slug: String,
    pub names: Names,
}

/// Another series at the same level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beside {
    pub query: SeriesQuery,
    pub commodity: Names,
    pub market: Names,
}

/// What a series is told from.
#[derive(Debug)]
pub struct Inputs<'a> {
    pub query: SeriesQuery,
    pub dataset: Dataset,
    pub entry: SeriesMonths,
    /// The same product, market and level, in every unit.
    pub siblings: &'a [SeriesMonths],
    /// What it may be compared with.
    pub beside: Vec<Beside>,
    pub target: &'a Target<'a>,
    /// `None` while no consumer price index is there.
    pub level: Option<&'a PriceLevel>,
    pub today: Date,
}

/// Why a series cannot be shown as asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoProfile {
    #[error("the series has no figure")]
    Empty,
    #[error(transparent)]
    NotComparable(#[from] NotComparable),
    #[error("no month with a price has a consumer price index, or the prices are not in quetzales")]
    NoIndex,
}

/// Tells a series.
///
/// # Errors
/// [`NoProfile`] when it has no figure, or none in the unit and currency asked for.
pub fn profile(inputs: Inputs<'_>) -> Result<Profile, NoProfile> {
    let Inputs { query, dataset, entry, siblings, beside, target, level, today } = inputs;
    let quoted = entry.timeline().ok_or(NoProfile::Empty)?;
    let (last, _) = quoted.latest().ok_or(NoProfile::Empty)?;
    let kg = entry.factor.as_ref().map(|factor| factor.kg);
    // The latest month must be there; an earlier month without a rate is a gap.
    target.multiplier(entry.series.currency, kg, last)?;
    let nominal =
        quoted.map(|at, value| target.multiplier(entry.series.currency, kg, at).map_or(f64::NAN, |m| value * m));
    let deflated = level.and_then(|level| deflate(&nominal, level));
    let shown = match (query.money, &deflated) {
        (Money::Nominal, _) => nominal,
        (Money::Real, Some((real, _))) if target.currency == Currency::GTQ => real.clone(),
        (Money::Real, _) => return Err(NoProfile::NoIndex),
    };
    let (month, _) = shown.latest().ok_or(NoProfile::Empty)?;
    let from = query.period.months().map_or(shown.start(), |months| last.plus(1 - months));
    let last_day = entry.last.map_or(last.last_day(), |(day, _)| day);
    let last_day = if month < last { month.last_day() } else { last_day };
    Ok(Profile {
        dataset,
        currency: target.currency,
        other_units: other_units(&entry, siblings),
        beside,
        today,
        month,
        last_day,
        age_days: crate::period::day_number(today) - crate::period::day_number(last_day),
        imported: entry.imported,
        factor: entry.factor.clone(),
        libra: target.libra,
        analysis: Analysis::of(&shown, month),
        forecast: if month < last { overtaken(month) } else { forecast::publish(&shown) },
        past: past(&shown, &entry.months, from.min(month), last),
        first_month: shown.start(),
        months: shown.len() as u32,
        missing: (shown.len() - shown.present().count()) as u32,
        real: deflated.map(|(_, real)| real),
        series: entry.series,
        query,
    })
}

fn other_units(entry: &SeriesMonths, siblings: &[SeriesMonths]) -> Vec<OtherUnit> {
    siblings
        .iter()
        .filter(|other| other.series.unit.id != entry.series.unit.id)
        .map(|other| OtherUnit { slug: other.series.unit.slug.clone(), names: other.series.unit.names.clone() })
        .collect()
}

fn past(shown: &Timeline, months: &[Monthly], from: Month, to: Month) -> Vec<PastMonth> {
    let mut kept = months.iter().peekable();
    history(shown, from, to)
        .into_iter()
        .map(|judged| {
            while kept.next_if(|m| m.month < judged.month).is_some() {}
            let seen = kept.next_if(|m| m.month == judged.month);
            PastMonth {
                judged,
                observed: seen.map_or(0, |m| m.observed),
                estimated: seen.map_or(0, |m| m.estimated),
                no_supply: seen.map_or(0, |m| m.no_supply),
            }
        })
        .collect()
}
