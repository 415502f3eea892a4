//! The country's exports by tariff line.

use crate::error::AppError;
use domain::access::Scope;
use domain::dataset::Dataset;
use domain::period::Date;
use domain::trade::area::{GUATEMALA, WORLD};
use domain::trade::code::TariffCode;
use domain::trade::flow::Flow;
use domain::trade::query::TradeQuery;
use domain::trade::view::{Inputs, TradeView, build, chain_of, choices};
use store::Db;
use store::trade::Wanted;

/// The view that a query asks for; `None` where there is no trade at all.
///
/// # Errors
/// [`AppError::NotFound`] for a chain that is none.
pub async fn trade(db: &Db, scope: &Scope, query: &TradeQuery, today: Date) -> Result<Option<TradeView>, AppError> {
    let (chains, lines) = (store::reference::chains(), store::reference::chain_lines());
    if query.chain.as_ref().is_some_and(|asked| chains.iter().all(|chain| chain.code != *asked)) {
        return Err(AppError::NotFound);
    }
    let present = store::trade::datasets(db, scope).await?;
    let Some(dataset) = world(&present, query.dataset) else { return Ok(None) };
    let sources = store::catalogue::sources(db, scope).await?;
    let every: Vec<&TariffCode> = lines.iter().map(|line| &line.code).collect();
    let wanted = Wanted { dataset, reporter: GUATEMALA, flow: Flow::Export, partner: Some(WORLD), codes: &every };
    let totals = store::trade::flows(db, scope, &wanted).await?;
    let choices = choices(chains, lines, &totals, &sources);
    let chain = chain_of(query, lines, &choices);
    let shown: Vec<&TariffCode> = match &query.line {
        Some(line) => vec![line],
        None => lines.iter().filter(|line| Some(&line.chain) == chain.as_ref()).map(|line| &line.code).collect(),
    };
    let flows = store::trade::flows(db, scope, &Wanted { partner: None, codes: &shown, ..wanted }).await?;
    let inputs = Inputs {
        query,
        dataset,
        other_dataset: present.iter().any(|other| *other != dataset),
        chains,
        lines,
        totals: &totals,
        flows: &flows,
        areas: &store::trade::areas(db, scope).await?,
        sources: &sources,
        today,
    };
    Ok(Some(build(inputs, choices)))
}

/// The world asked for, or the real one, or the made-up one where nothing real has been loaded.
fn world(present: &[Dataset], asked: Option<Dataset>) -> Option<Dataset> {
    let usual = [Dataset::Real, Dataset::Demonstration].into_iter().find(|dataset| present.contains(dataset))?;
    Some(asked.unwrap_or(usual))
}
