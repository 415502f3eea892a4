//! The assembly sheet of a market, and what is read aloud from it.

use super::{board, world};
use crate::error::AppError;
use domain::access::Scope;
use domain::period::Date;
use domain::price::query::SheetQuery;
use domain::price::sheet::{Sheet, sheet as lay_out, usual_market};
use store::Db;

/// The sheet that a query asks for; `None` where there is no price at all.
///
/// # Errors
/// [`AppError::NotFound`] for a product or a market without prices of it.
pub async fn sheet(db: &Db, scope: &Scope, query: SheetQuery, today: Date) -> Result<Option<Sheet>, AppError> {
    let dataset = world(db, scope, query.board.dataset).await?.dataset;
    let Some(board) = board::board(db, scope, query.board, today).await? else { return Ok(None) };
    let Some(wanted) = query.market.as_deref().or_else(|| usual_market(&board)) else { return Ok(None) };
    let listed = store::prices::markets(db, scope, dataset).await?;
    let market = listed.into_iter().map(|listing| listing.market).find(|market| market.slug == wanted);
    let market = market.ok_or(AppError::NotFound)?;
    let series = store::prices::of_market(db, scope, dataset, market.id).await?;
    lay_out(&board, market, &series).map(Some).ok_or(AppError::NotFound)
}
