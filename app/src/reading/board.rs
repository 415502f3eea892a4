//! The board of a product.

use super::{World, libra, world};
use crate::error::AppError;
use domain::access::Scope;
use domain::period::Date;
use domain::price::board::{Board, Choice, Inputs, Origin, build};
use domain::price::listing::CommodityListing;
use domain::price::own_cost::Whose;
use domain::price::query::{BoardQuery, OwnCosts};
use store::Db;

/// Products offered as first choices.
const CHOICES: usize = 8;

/// The board that a query asks for; `None` where there is no price at all.
///
/// # Errors
/// [`AppError::NotFound`] for a product without prices or a municipality that is not in the catalogue.
pub async fn board(db: &Db, scope: &Scope, query: BoardQuery, today: Date) -> Result<Option<Board>, AppError> {
    board_with(db, scope, query, None, today).await
}

/// The same for whoever asks alone: with the costs of the own cooperative. Never for what others are answered with too.
///
/// # Errors
/// As [`board`].
pub async fn own_board(db: &Db, scope: &Scope, mut query: BoardQuery, today: Date) -> Result<Option<Board>, AppError> {
    let own = super::costs::of_board(db, scope, &mut query, today).await?;
    board_with(db, scope, query, own, today).await
}

async fn board_with(
    db: &Db,
    scope: &Scope,
    query: BoardQuery,
    own: Option<(OwnCosts, Whose)>,
    today: Date,
) -> Result<Option<Board>, AppError> {
    let World { dataset, other } = world(db, scope, query.dataset).await?;
    let listed = store::prices::commodities(db, scope, dataset).await?;
    let chosen = match &query.commodity {
        Some(slug) => Some(listed.iter().find(|l| l.commodity.slug == *slug).ok_or(AppError::NotFound)?),
        None => first_choices(&listed).into_iter().next(),
    };
    let Some(chosen) = chosen else { return Ok(None) };
    let origin = match &query.origin {
        Some(code) => Some(store::reference::municipality(code.as_str()).cloned().ok_or(AppError::NotFound)?),
        None => None,
    };
    let rates = store::rates::all(db, scope, dataset).await?;
    let series = store::prices::of_commodity(db, scope, dataset, chosen.commodity.id).await?;
    let board = build(Inputs {
        dataset,
        other_dataset: other,
        commodity: chosen.commodity.clone(),
        series: &series,
        choices: choices(&listed, chosen),
        origin,
        origins: origins(),
        own,
        settings: &store::catalogue::settings(db, scope).await?,
        libra: libra(db, scope, today).await?,
        rates: &rates,
        today,
        query,
    });
    let Some(market) = board.best().map(|row| row.market.clone()) else { return Ok(Some(board)) };
    let Some(market) = series.iter().map(|s| &s.series.market).find(|m| m.slug == market) else {
        return Ok(Some(board));
    };
    let beside = store::prices::of_market(db, scope, dataset, market.id).await?;
    Ok(Some(board.with_others(&beside, &rates)))
}

/// The project's products with the most markets first.
fn first_choices(listed: &[CommodityListing]) -> Vec<&CommodityListing> {
    let mut sorted: Vec<&CommodityListing> = listed.iter().collect();
    sorted.sort_by(|a, b| {
        let key = |l: &CommodityListing| {
            (l.commodity.chain.is_none(), std::cmp::Reverse(l.last_day), std::cmp::Reverse(l.markets))
        };
        key(a).cmp(&key(b)).then_with(|| a.commodity.slug.cmp(&b.commodity.slug))
    });
    sorted
}

fn choices(listed: &[CommodityListing], chosen: &CommodityListing) -> Vec<Choice> {
    let mut first: Vec<&CommodityListing> = first_choices(listed).into_iter().take(CHOICES).collect();
    if !first.iter().any(|l| l.commodity.id == chosen.commodity.id) {
        first.insert(0, chosen);
    }
    let choice = |l: &CommodityListing| Choice { slug: l.commodity.slug.clone(), names: l.commodity.names.clone() };
    first.into_iter().map(choice).collect()
}

fn origins() -> Vec<Origin> {
    let in_project = store::reference::municipalities().iter().filter(|m| m.in_project);
    let origin = |m: &domain::place::Municipality| Origin {
        code: m.code.clone(),
        name: m.name.clone(),
        department: m.department.clone(),
    };
    in_project.map(origin).collect()
}
