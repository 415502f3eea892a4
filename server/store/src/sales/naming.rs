//! The names that a list of sales shows, all at once.

use crate::scope::reaches_enterprise;
use crate::sql::{integers, rows};
use crate::{Db, Error};
use domain::access::Scope;
use domain::entry::EntryId;
use domain::id::{BuyerId, EnterpriseId, ProductId};
use domain::names::Names;
use sea_orm::FromQueryResult;
use std::collections::{HashMap, HashSet};

/// Names of products and of buyers, by their numbers.
#[derive(Debug, Clone, Default)]
pub struct Named {
    pub products: HashMap<ProductId, Names>,
    pub buyers: HashMap<BuyerId, String>,
}

/// Those of some products and buyers of MSMEs within reach.
///
/// # Errors
/// When the database does not answer.
pub async fn named(db: &Db, scope: &Scope, products: &[ProductId], buyers: &[BuyerId]) -> Result<Named, Error> {
    let reach = reaches_enterprise(scope);
    let numbers: Vec<i32> = products.iter().map(|id| id.0).collect();
    let sql = format!(
        "SELECT p.id, p.es, p.en FROM product AS p JOIN enterprise AS e ON e.id = p.enterprise_id \
         WHERE p.id IN ({}) AND {reach}",
        integers(&numbers)
    );
    let found = rows::<Product>(db.reader(), &sql, []).await?;
    let products = found.into_iter().map(|row| (ProductId(row.id), Names::new(&row.es, &row.en))).collect();
    let numbers: Vec<i32> = buyers.iter().map(|id| id.0).collect();
    let sql = format!(
        "SELECT b.id, b.name FROM buyer AS b JOIN enterprise AS e ON e.id = b.enterprise_id \
         WHERE b.id IN ({}) AND {reach}",
        integers(&numbers)
    );
    let found = rows::<Buyer>(db.reader(), &sql, []).await?;
    Ok(Named { products, buyers: found.into_iter().map(|row| (BuyerId(row.id), row.name)).collect() })
}

/// The number of the version that a sale stands at now.
///
/// # Errors
/// [`Error::NotFound`] out of reach as well as where there is none.
pub async fn version(db: &Db, scope: &Scope, entry: EntryId) -> Result<u32, Error> {
    let (_, history) = super::history(db, scope, entry).await?;
    history.versions().last().map(|version| version.number).ok_or(Error::NotFound)
}

/// Which of some entries are sales of an MSME within reach, cancelled ones with them.
///
/// # Errors
/// When the database does not answer.
pub async fn entries(db: &Db, scope: &Scope, of: EnterpriseId, asked: &[EntryId]) -> Result<HashSet<EntryId>, Error> {
    // An entry has digits and hyphens only: it may stand in the statement as it is.
    let listed = asked.iter().map(|entry| format!("'{entry}'")).collect::<Vec<_>>().join(", ");
    let listed = if listed.is_empty() { "NULL".to_owned() } else { listed };
    let sql = format!(
        "SELECT s.entry FROM sale AS s JOIN enterprise AS e ON e.id = s.enterprise_id \
         WHERE e.id = $1 AND s.entry IN ({listed}) AND {}",
        reaches_enterprise(scope)
    );
    let found = rows::<Entered>(db.reader(), &sql, [of.0.into()]).await?;
    Ok(found.iter().filter_map(|row| EntryId::parse(&row.entry)).collect())
}

#[derive(FromQueryResult)]
struct Entered {
    entry: String,
}

#[derive(FromQueryResult)]
struct Product {
    id: i32,
    es: String,
    en: String,
}

#[derive(FromQueryResult)]
struct Buyer {
    id: i32,
    name: String,
}
