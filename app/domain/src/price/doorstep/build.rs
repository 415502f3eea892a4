//! From the international series to the list of references and the way of one of them.

use super::reference::{Listed, Reference};
use super::{Doorstep, Start};
use crate::dataset::Dataset;
use crate::period::{Date, Month};
use crate::price::Source;
use crate::price::listing::ExchangeRate;
use crate::price::parity::scenario::{Assumptions, DollarRate, Scenario};
use crate::price::parity::step::StepName;
use crate::price::parity::{BuildUp, NotComputed};
use crate::price::query::{ReferencesQuery, Refused};
use crate::unit::{DisplayUnit, Kilograms};
use std::cmp::Reverse;

/// What the list and the way are made of.
#[derive(Debug, Clone)]
pub struct Inputs<'a> {
    pub query: ReferencesQuery,
    pub refused: Vec<Refused>,
    pub dataset: Dataset,
    pub other_dataset: bool,
    /// Series of what is paid abroad or at the port.
    pub listed: &'a [Listed<'a>],
    /// Quetzales for a dollar, oldest first.
    pub dollar: &'a [ExchangeRate],
    /// Everyone who publishes figures.
    pub publishers: &'a [Source],
    pub libra: Kilograms,
    pub today: Date,
}

/// Builds the list and the way. Without any reference there still is a way: the reader gives the price at its start.
#[must_use]
pub fn build(inputs: Inputs<'_>) -> Doorstep {
    let until = Month::of(inputs.today);
    let mut references: Vec<Reference> =
        inputs.listed.iter().filter_map(|listed| Reference::of(*listed, until)).collect();
    // What has no weight, such as a barrel or an index, can be told per quintal in no way.
    references.retain(|reference| reference.kg.is_some() || reference.in_chain);
    references.sort_by_key(|r| (place(r.scenario), !r.in_chain, Reverse(r.level), r.commodity.clone()));
    let (chosen, scenario) = choose(&inputs.query, &references);
    let roads = Roads { inputs: &inputs, scenario };
    let reference = chosen.and_then(|at| references.get(at));
    let from = roads.suggested(scenario, until).from.price;
    let start = match (inputs.query.start, reference) {
        (Some(micro), _) => Some(Start::Own { price: micro as f64 / 1e6 }),
        (None, Some(reference)) => {
            reference.told_as(from).map(|price| Start::Reference { price, month: reference.month })
        }
        (None, None) => None,
    };
    let month = match start {
        Some(Start::Reference { month, .. }) => month,
        Some(Start::Own { .. }) | None => until,
    };
    let rate = roads.rate(month).cloned();
    let build_up = roads.walked(scenario, month);
    let commodity = reference.map(|reference| reference.commodity.clone());
    for reference in &mut references {
        reference.door = door(reference, &roads);
    }
    Doorstep {
        dataset: inputs.dataset,
        other_dataset: inputs.other_dataset,
        refused: inputs.refused.clone(),
        today: inputs.today,
        libra: inputs.libra,
        scenario,
        chosen,
        start,
        rate_source: rate.as_ref().and_then(|rate| published_by(inputs.publishers, &rate.source)),
        rate,
        suggested: roads.suggested(scenario, month),
        ladder: start.map_or(Err(NotComputed::NoStart), |start| build_up.climb(start.price())),
        backwards: inputs.query.cost.map(|micro| build_up.solve(micro as f64 / 1e6)),
        build_up,
        sources: sources(inputs.listed),
        query: ReferencesQuery { commodity, scenario: Some(scenario), ..inputs.query.clone() },
        references,
    }
}

/// The reference asked for and its usual way; or the way asked for and the reference that goes it; or the first that has one.
fn choose(query: &ReferencesQuery, references: &[Reference]) -> (Option<usize>, Scenario) {
    let at = |wanted: &dyn Fn(&Reference) -> bool| references.iter().position(wanted);
    let usual = |at: Option<usize>| at.and_then(|at| references.get(at)).and_then(|reference| reference.scenario);
    let named = query.commodity.as_ref().and_then(|slug| at(&|reference| reference.commodity == *slug));
    match (named, query.scenario) {
        (Some(named), scenario) => {
            (Some(named), scenario.or_else(|| usual(Some(named))).unwrap_or(Scenario::DollarsPerKilogram))
        }
        (None, Some(scenario)) => (at(&|reference| reference.scenario == Some(scenario)), scenario),
        (None, None) => {
            let first = at(&|reference| reference.scenario.is_some());
            (first, usual(first).unwrap_or(Scenario::CoffeeWorldBank))
        }
    }
}

/// In the order of the ways; without a way, after them.
fn place(scenario: Option<Scenario>) -> usize {
    scenario.and_then(|way| Scenario::ALL.iter().position(|known| *known == way)).unwrap_or(Scenario::ALL.len())
}

fn door(reference: &Reference, roads: &Roads<'_>) -> Option<Result<f64, NotComputed>> {
    let way = roads.walked(reference.scenario?, reference.month);
    let start = reference.told_as(way.from.price)?;
    Some(way.climb(start).map(|ladder| ladder.end()))
}

/// The ways in the rates of their month and with the reader's own figures.
struct Roads<'a> {
    inputs: &'a Inputs<'a>,
    /// The way to which the reader's own steps belong.
    scenario: Scenario,
}

impl Roads<'_> {
    /// The latest rate up to a month.
    fn rate(&self, month: Month) -> Option<&ExchangeRate> {
        self.inputs.dollar.iter().rev().find(|rate| rate.month <= month)
    }

    fn suggested(&self, way: Scenario, month: Month) -> BuildUp {
        let dollar = self.rate(month).map(|rate| DollarRate { gtq: rate.gtq.to_f64(), source: rate.source.clone() });
        way.build_up(&Assumptions { quintal: DisplayUnit::Quintal.mass(self.inputs.libra), dollar })
    }

    /// The reader's rate holds for every way, the other figures for the one they were given for.
    fn walked(&self, way: Scenario, month: Month) -> BuildUp {
        let query = &self.inputs.query;
        let steps = query.steps.iter().copied().filter(|_| way == self.scenario);
        let own = query.rate.map(|micro| (StepName::ExchangeRate, micro)).into_iter().chain(steps);
        own.fold(self.suggested(way, month), |way, (step, micro)| way.with(step, Some(micro as f64 / 1e6)))
    }
}

fn published_by(publishers: &[Source], slug: &str) -> Option<Source> {
    publishers.iter().find(|publisher| publisher.slug == slug).cloned()
}

fn sources(listed: &[Listed<'_>]) -> Vec<Source> {
    let mut found: Vec<Source> = listed.iter().map(|listed| listed.entry.series.source.clone()).collect();
    found.sort_by_key(|source| source.id);
    found.dedup();
    found
}
