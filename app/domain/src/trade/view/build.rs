//! From stored flows to what the page shows.

use super::{ChainChoice, LineShown, TradeView, Year, destinations, years};
use crate::dataset::Dataset;
use crate::names::Names;
use crate::period::Date;
use crate::place::Chain;
use crate::price::Source;
use crate::trade::area::{Area, AreaKind};
use crate::trade::chain_line::ChainLine;
use crate::trade::code::TariffCode;
use crate::trade::query::TradeQuery;
use crate::trade::sum::{FlowRow, each_good_once};

/// What the store knows.
#[derive(Debug, Clone, Copy)]
pub struct Inputs<'a> {
    pub query: &'a TradeQuery,
    pub dataset: Dataset,
    pub other_dataset: bool,
    pub chains: &'a [Chain],
    pub lines: &'a [ChainLine],
    /// Totals to the world of every line of every chain.
    pub totals: &'a [FlowRow],
    /// All flows of what is shown, totals included.
    pub flows: &'a [FlowRow],
    pub areas: &'a [Area],
    /// In the order in which the store knows them.
    pub sources: &'a [Source],
    pub today: Date,
}

/// The chain that a query is about: its own, that of its line, or the one that exports most.
#[must_use]
pub fn chain_of(query: &TradeQuery, lines: &[ChainLine], choices: &[ChainChoice]) -> Option<String> {
    let owner = |line: &TariffCode| lines.iter().find(|known| line.is_within(&known.code)).map(|l| l.chain.clone());
    match (&query.line, &query.chain) {
        (Some(line), _) => owner(line),
        (None, Some(chain)) => Some(chain.clone()),
        (None, None) => {
            let largest = choices.iter().max_by_key(|choice| choice.latest().map(|(_, value)| value));
            largest.map(|choice| choice.code.clone())
        }
    }
}

/// Every chain with exports, with the years of the source that tells most of them.
#[must_use]
pub fn choices(chains: &[Chain], lines: &[ChainLine], totals: &[FlowRow], sources: &[Source]) -> Vec<ChainChoice> {
    let choice = |chain: &Chain| {
        let own: Vec<&TariffCode> = lines.iter().filter(|l| l.chain == chain.code).map(|line| &line.code).collect();
        let rows: Vec<FlowRow> =
            totals.iter().filter(|row| own.iter().any(|code| row.code.is_within(code))).cloned().collect();
        let shown = years::longest(&of_sources(&each_good_once(&rows), sources, |_| AreaKind::World))?;
        let any = shown.years.iter().any(|year| !year.value.is_zero());
        let years = shown.years.iter().map(|year| (year.year, year.value)).collect();
        any.then(|| ChainChoice { code: chain.code.clone(), names: chain.names.clone(), years })
    };
    chains.iter().filter_map(choice).collect()
}

fn of_sources(
    rows: &[&FlowRow],
    sources: &[Source],
    kind: impl Fn(&str) -> AreaKind + Copy,
) -> Vec<(Source, Vec<Year>)> {
    sources.iter().map(|source| (source.clone(), years::totals(rows, &source.slug, kind))).collect()
}

/// The view, with the chains found by [`choices`].
#[must_use]
pub fn build(inputs: Inputs<'_>, chains: Vec<ChainChoice>) -> TradeView {
    let Inputs { query, lines, areas, sources, .. } = inputs;
    let chain = chain_of(query, lines, &chains);
    let area = |code: &str| named(areas, code);
    let within: Vec<FlowRow> = inputs.flows.iter().filter(|row| query.holds(row.year)).cloned().collect();
    let once = each_good_once(&within);
    let told = of_sources(&once, sources, |code| area(code).kind);
    let shown = years::longest(&told).filter(|shown| shown.years.iter().any(|year| !year.value.is_zero()));
    let traded = |line: &&ChainLine| {
        let has = |row: &FlowRow| !row.value.is_zero() && row.code.is_within(&line.code);
        chain.as_ref() == Some(&line.chain) && inputs.totals.iter().any(has)
    };
    TradeView {
        query: query.clone(),
        today: inputs.today,
        dataset: inputs.dataset,
        other_dataset: inputs.other_dataset,
        lines: lines.iter().filter(traded).cloned().collect(),
        line: query.line.as_ref().map(|code| line_shown(code, lines)),
        compared: shown.as_ref().map(|shown| years::compared(&once, &shown.source, sources)).unwrap_or_default(),
        years: shown,
        destinations: destinations::destinations(&once, sources, area, query.order),
        chain: chain.as_ref().and_then(|code| shown_chain(code, &chains, inputs.chains)),
        chains,
    }
}

/// A chain without exports is still named.
fn shown_chain(code: &str, choices: &[ChainChoice], chains: &[Chain]) -> Option<ChainChoice> {
    let found = choices.iter().find(|choice| choice.code == code).cloned();
    let silent =
        |chain: &Chain| ChainChoice { code: chain.code.clone(), names: chain.names.clone(), years: Vec::new() };
    found.or_else(|| chains.iter().find(|chain| chain.code == code).map(silent))
}

/// The words of the narrowest known line that holds a code.
fn line_shown(code: &TariffCode, lines: &[ChainLine]) -> LineShown {
    let holders = lines.iter().filter(|line| code.is_within(&line.code));
    let nearest = holders.max_by_key(|line| line.code.digits());
    LineShown {
        code: code.clone(),
        names: nearest.map(|line| line.names.clone()),
        caution: nearest.and_then(|line| line.caution.clone()),
    }
}

fn named(areas: &[Area], code: &str) -> Area {
    let known = areas.iter().find(|area| area.code == code).cloned();
    known.unwrap_or_else(|| Area { code: code.to_owned(), kind: AreaKind::Unallocated, names: Names::same(code) })
}
