//! The seasons of a market.

use super::world;
use crate::error::AppError;
use domain::access::Scope;
use domain::price::board::Choice;
use domain::price::query::SeasonsQuery;
use domain::price::seasons::{Seasons, seasons as work_out};
use store::Db;

/// The seasons that a query asks for; `None` where there is no price at all.
///
/// # Errors
/// [`AppError::NotFound`] for a market without prices.
pub async fn seasons(db: &Db, scope: &Scope, query: SeasonsQuery) -> Result<Option<Seasons>, AppError> {
    let dataset = world(db, scope, query.dataset).await?.dataset;
    let mut listed = store::prices::markets(db, scope, dataset).await?;
    listed.sort_by_key(|listing| std::cmp::Reverse(listing.series));
    let chosen = match &query.market {
        Some(slug) => Some(listed.iter().find(|l| l.market.slug == *slug).ok_or(AppError::NotFound)?),
        None => listed.first(),
    };
    let Some(market) = chosen.map(|listing| listing.market.clone()) else { return Ok(None) };
    let markets = listed.into_iter().map(|l| Choice { slug: l.market.slug, names: l.market.names }).collect::<Vec<_>>();
    let series = store::prices::of_market(db, scope, dataset, market.id).await?;
    Ok(Some(work_out(query, dataset, market, markets, &series)))
}
