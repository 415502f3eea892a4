//! When each product of a market usually pays more: one row a product, one column a month.

use super::board::Choice;
use super::listing::SeriesMonths;
use super::query::SeasonsQuery;
use super::seasonality::{self, Seasonality};
use super::{Market, PriceType, Source};
use crate::dataset::Dataset;
use crate::id::CommodityId;
use crate::names::Names;
use crate::period::Month;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The seasons of a market.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Seasons {
    pub query: SeasonsQuery,
    pub dataset: Dataset,
    pub market: Market,
    pub level: PriceType,
    pub levels: Vec<PriceType>,
    pub markets: Vec<Choice>,
    /// The project's chains first, then by name.
    pub rows: Vec<SeasonRow>,
    /// Products with too few years.
    pub short: u32,
    /// The latest month with any figure.
    pub through: Option<Month>,
    pub sources: Vec<Source>,
}

/// The season of one product.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SeasonRow {
    pub commodity: String,
    pub names: Names,
    pub in_chain: bool,
    pub seasonality: Seasonality,
}

/// Works out the seasons of one market at one level. Of a product quoted in several units the longest series speaks.
#[must_use]
pub fn seasons(
    query: SeasonsQuery,
    dataset: Dataset,
    market: Market,
    markets: Vec<Choice>,
    series: &[SeriesMonths],
) -> Seasons {
    let mut levels: Vec<PriceType> = series.iter().map(|entry| entry.series.price_type).collect();
    levels.sort();
    levels.dedup();
    let level = query.level.or_else(|| most_used(series)).unwrap_or(PriceType::Wholesale);
    let chosen = longest(series, level);
    let mut rows: Vec<SeasonRow> = chosen.iter().filter_map(|entry| row(entry)).collect();
    rows.sort_by(|a, b| (!a.in_chain, &a.commodity).cmp(&(!b.in_chain, &b.commodity)));
    let mut sources: Vec<Source> = chosen.iter().map(|entry| entry.series.source.clone()).collect();
    sources.sort_by_key(|source| source.id);
    sources.dedup();
    Seasons {
        query,
        dataset,
        market,
        level,
        levels,
        markets,
        short: (chosen.len() - rows.len()) as u32,
        rows,
        through: chosen.iter().filter_map(|entry| entry.months.last().map(|m| m.month)).max(),
        sources,
    }
}

fn row(entry: &SeriesMonths) -> Option<SeasonRow> {
    let line = entry.timeline()?;
    let seasonality = seasonality::of(&line, line.latest()?.0, seasonality::WINDOW).ok()?;
    let commodity = &entry.series.commodity;
    Some(SeasonRow {
        commodity: commodity.slug.clone(),
        names: commodity.names.clone(),
        in_chain: commodity.chain.is_some(),
        seasonality,
    })
}

fn most_used(series: &[SeriesMonths]) -> Option<PriceType> {
    PriceType::ALL.into_iter().max_by_key(|level| series.iter().filter(|e| e.series.price_type == *level).count())
}

fn longest(series: &[SeriesMonths], level: PriceType) -> Vec<&SeriesMonths> {
    let mut by_commodity: BTreeMap<CommodityId, &SeriesMonths> = BTreeMap::new();
    for entry in series.iter().filter(|entry| entry.series.price_type == level) {
        let kept = by_commodity.entry(entry.series.commodity.id).or_insert(entry);
        if entry.months.len() > kept.months.len() {
            *kept = entry;
        }
    }
    by_commodity.into_values().collect()
}
