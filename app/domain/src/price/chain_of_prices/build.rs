//! From the series of a product to its chain.

use super::{ChainOfPrices, LevelPrices, MONTHS, Route, level};
use crate::dataset::Dataset;
use crate::period::{Date, Month};
use crate::price::board::Choice;
use crate::price::conversion::{Rates, Target};
use crate::price::listing::SeriesMonths;
use crate::price::query::MarginsQuery;
use crate::price::{Commodity, PriceType, Source};
use crate::unit::Kilograms;

/// What a chain is made of.
#[derive(Debug, Clone)]
pub struct Inputs<'a> {
    pub query: MarginsQuery,
    pub dataset: Dataset,
    pub other_dataset: bool,
    pub commodity: Commodity,
    /// Every series of the product in the dataset.
    pub series: &'a [SeriesMonths],
    pub choices: Vec<Choice>,
    pub libra: Kilograms,
    pub rates: &'a Rates,
    pub today: Date,
}

/// Builds the chain. A product without series, or without a price that can be brought to the unit, has no levels.
#[must_use]
pub fn build(inputs: Inputs<'_>) -> ChainOfPrices {
    let (unit, currency) = (Some(inputs.query.unit), inputs.query.currency);
    let target = Target { unit, currency, libra: inputs.libra, rates: inputs.rates };
    let until = Month::of(inputs.today);
    let (found, left_out): (Vec<_>, Vec<_>) =
        PriceType::ALL.into_iter().map(|kind| level::level(kind, inputs.series, &target, until)).unzip();
    let levels = lately(found.into_iter().flatten().collect());
    ChainOfPrices {
        dataset: inputs.dataset,
        other_dataset: inputs.other_dataset,
        choices: inputs.choices,
        today: inputs.today,
        libra: inputs.libra,
        routes: Route::ALL.into_iter().filter_map(|route| route.shares(&levels)).collect(),
        left_out: left_out.into_iter().flatten().collect(),
        sources: sources(inputs.series),
        query: MarginsQuery { commodity: Some(inputs.commodity.slug.clone()), ..inputs.query },
        commodity: inputs.commodity,
        levels,
    }
}

/// The months that are looked at, the same for every level.
fn lately(levels: Vec<LevelPrices>) -> Vec<LevelPrices> {
    let end = levels.iter().filter_map(|level| level.prices.line.latest()).map(|(month, _)| month).max();
    let Some(end) = end else { return Vec::new() };
    levels.into_iter().filter_map(|level| level.since(end.plus(1 - MONTHS))).collect()
}

fn sources(series: &[SeriesMonths]) -> Vec<Source> {
    let mut found: Vec<Source> = series.iter().map(|e| e.series.source.clone()).collect();
    found.sort_by_key(|source| source.id);
    found.dedup();
    found
}
