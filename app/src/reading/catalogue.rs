//! Which products have prices, and where.

use super::{World, world};
use crate::error::AppError;
use domain::access::Scope;
use domain::period::Date;
use domain::price::catalogue::Catalogue;
use domain::price::query::CatalogueQuery;
use store::Db;

/// The catalogue, narrowed to what is looked for.
///
/// # Errors
/// [`AppError::Unavailable`] when the database cannot be read.
pub async fn catalogue(db: &Db, scope: &Scope, query: CatalogueQuery, today: Date) -> Result<Catalogue, AppError> {
    let World { dataset, .. } = world(db, scope, query.dataset).await?;
    let commodities = store::prices::commodities(db, scope, dataset).await?;
    let markets = store::prices::markets(db, scope, dataset).await?;
    let chains = store::reference::chains().to_vec();
    Ok(Catalogue { query, dataset, today, chains, commodities, markets }.narrowed())
}
