//! The chain of a product's prices.

use super::{World, libra, world};
use crate::error::AppError;
use domain::access::Scope;
use domain::period::Date;
use domain::price::chain_of_prices::{ChainOfPrices, Inputs, build, choices};
use domain::price::query::MarginsQuery;
use store::Db;

/// The chain that a query asks for; `None` where there is no price at all.
///
/// # Errors
/// [`AppError::NotFound`] for a product without prices.
pub async fn margins(
    db: &Db,
    scope: &Scope,
    query: MarginsQuery,
    today: Date,
) -> Result<Option<ChainOfPrices>, AppError> {
    let World { dataset, other } = world(db, scope, query.dataset).await?;
    let described = store::prices::described(db, scope, dataset).await?;
    let choices = choices(&described, query.commodity.as_deref());
    let Some(wanted) = query.commodity.as_ref().or_else(|| choices.first().map(|first| &first.slug)) else {
        return Ok(None);
    };
    let commodity = described.iter().map(|series| &series.commodity).find(|commodity| commodity.slug == *wanted);
    let commodity = commodity.ok_or(AppError::NotFound)?.clone();
    let series = store::prices::of_commodity(db, scope, dataset, commodity.id).await?;
    let rates = store::rates::all(db, scope, dataset).await?;
    Ok(Some(build(Inputs {
        dataset,
        other_dataset: other,
        commodity,
        series: &series,
        choices,
        libra: libra(db, scope, today).await?,
        rates: &rates,
        today,
        query,
    })))
}
