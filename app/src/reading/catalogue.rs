//! Which products have prices, and where.

use super::{World, world};
use crate::error::AppError;
use domain::access::Scope;
use domain::dataset::Dataset;
use domain::names::plain_letter;
use domain::price::listing::Catalogue;
use store::Db;

/// The catalogue, narrowed to what contains `search`; accents and capitals do not matter.
///
/// # Errors
/// [`AppError::Unavailable`] when the database cannot be read.
pub async fn catalogue(
    db: &Db,
    scope: &Scope,
    asked: Option<Dataset>,
    search: Option<&str>,
) -> Result<Catalogue, AppError> {
    let World { dataset, .. } = world(db, scope, asked).await?;
    let mut commodities = store::prices::commodities(db, scope, dataset).await?;
    let mut markets = store::prices::markets(db, scope, dataset).await?;
    if let Some(wanted) = search.map(plain) {
        commodities.retain(|l| plain(&l.commodity.names.es).contains(&wanted) || plain(&l.commodity.names.en).contains(&wanted));
        markets.retain(|l| plain(&l.market.names.es).contains(&wanted) || plain(&l.market.names.en).contains(&wanted));
    }
    Ok(Catalogue { dataset, commodities, markets })
}

fn plain(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).map(plain_letter).collect()
}
