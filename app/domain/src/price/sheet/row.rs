//! The products of a market on its sheet.

use crate::id::CommodityId;
use crate::money::Currency;
use crate::names::Names;
use crate::period::Month;
use crate::price::analysis::Evaluated;
use crate::price::band::{self, State};
use crate::price::change;
use crate::price::evaluation::NotEvaluable;
use crate::price::listing::SeriesMonths;
use crate::price::{Monthly, PriceType, Source};
use crate::unit::{Kilograms, Unit};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// Products that fit on an A4 with the rest of the sheet.
const FIT: usize = 7;
/// Places that the project's products leave to the others: who sells potatoes buys maize and beans.
const FOR_OTHERS: usize = 2;

/// The mean of a month as quoted, or what stands in its place.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cell {
    Observed(f64),
    Estimated(f64),
    /// Visited in the month, and never any for sale.
    NoSupply,
    NoData,
}

impl Cell {
    #[must_use]
    pub fn price(self) -> Option<f64> {
        match self {
            Self::Observed(price) | Self::Estimated(price) => Some(price),
            Self::NoSupply | Self::NoData => None,
        }
    }

    fn of(monthly: Option<&Monthly>) -> Self {
        let Some(monthly) = monthly else { return Self::NoData };
        match monthly.figures.map(|figures| figures.mean.to_f64()) {
            Some(mean) if monthly.observed > 0 => Self::Observed(mean),
            Some(mean) => Self::Estimated(mean),
            None if monthly.no_supply > 0 => Self::NoSupply,
            None => Self::NoData,
        }
    }
}

/// A product on the sheet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SheetRow {
    pub commodity: String,
    pub names: Names,
    pub unit: Unit,
    /// Weight of the unit, when it is known.
    pub kg: Option<Kilograms>,
    pub currency: Currency,
    pub now: Cell,
    pub before: Cell,
    /// Percent against the month before.
    pub change: Option<f64>,
    pub state: Evaluated<State>,
}

/// The rows, how many products did not fit, and who publishes the figures of the rows, the subject's first.
pub(super) fn rows(
    series: &[SeriesMonths],
    subject: &SeriesMonths,
    level: PriceType,
    month: Month,
) -> (Vec<SheetRow>, u32, Vec<Source>) {
    let mut found = one_per_product(series, subject.series.commodity.id, level, month);
    found.sort_by_key(|entry| familiar(entry));
    let (project, others): (Vec<&SeriesMonths>, Vec<&SeriesMonths>) =
        found.iter().copied().partition(|entry| entry.series.commodity.chain.is_some());
    let project_fits = FIT - 1 - others.len().min(FOR_OTHERS);
    let chosen = [subject].into_iter().chain(project.into_iter().take(project_fits)).chain(others);
    let entries: Vec<&SeriesMonths> = chosen.take(FIT).collect();
    let left_out = (found.len() + 1 - entries.len()) as u32;
    let mut sources: Vec<Source> = entries.iter().map(|entry| entry.series.source.clone()).collect();
    sources.sort_by_key(|source| (source.id != subject.series.source.id, source.id));
    sources.dedup();
    (entries.into_iter().map(|entry| row(entry, month)).collect(), left_out, sources)
}

/// The other products that were looked for this month or last. Of several units the one with the latest figure speaks, then
/// one with a known weight, then the longest past.
fn one_per_product(
    series: &[SeriesMonths],
    subject: CommodityId,
    level: PriceType,
    month: Month,
) -> Vec<&SeriesMonths> {
    let cells = |entry: &SeriesMonths| (cell(entry, month), cell(entry, month.plus(-1)));
    let worth = |entry: &SeriesMonths| {
        let (now, before) = cells(entry);
        (now.price().is_some(), before.price().is_some(), entry.factor.is_some(), entry.months.len())
    };
    let asked = series.iter().filter(|e| e.series.price_type == level && e.series.commodity.id != subject);
    let mut found: Vec<&SeriesMonths> = asked.filter(|entry| cells(entry) != (Cell::NoData, Cell::NoData)).collect();
    found.sort_by_key(|entry| (entry.series.commodity.id, Reverse(worth(entry))));
    found.dedup_by_key(|entry| entry.series.commodity.id);
    found
}

/// What people know comes first: the product without a special quality, then the one followed for more years, then the order
/// of the catalogue.
fn familiar(entry: &SeriesMonths) -> (bool, Reverse<usize>, CommodityId) {
    let commodity = &entry.series.commodity;
    (commodity.quality.is_some(), Reverse(entry.months.len() / 12), commodity.id)
}

fn row(entry: &SeriesMonths, month: Month) -> SheetRow {
    // What came later than the sheet's month is not known to it.
    let line = entry.timeline().and_then(|line| line.between(line.start(), month));
    let judged = |line| band::judge(line, month).map(|judgement| judgement.state);
    SheetRow {
        commodity: entry.series.commodity.slug.clone(),
        names: entry.series.commodity.names.clone(),
        unit: entry.series.unit.clone(),
        kg: entry.factor.as_ref().map(|factor| factor.kg),
        currency: entry.series.currency,
        now: cell(entry, month),
        before: cell(entry, month.plus(-1)),
        change: line.as_ref().and_then(|line| change::month_on_month(line, month).ok()).map(|change| change.pct),
        state: line.as_ref().map_or(Err(NotEvaluable::NoValue), judged),
    }
}

fn cell(entry: &SeriesMonths, month: Month) -> Cell {
    Cell::of(entry.months.iter().rev().find(|monthly| monthly.month == month))
}
