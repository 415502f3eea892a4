//! What products cost, as their managers recorded it.

use crate::audit::{self, Trace};
use crate::enterprises::within;
use crate::scope::reaches_enterprise;
use crate::sql::{execute, rows};
use crate::submissions::{Received, Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::{Deed, Subject};
use domain::diversification::cost::ProductCost;
use domain::entry::EntryId;
use domain::id::EnterpriseId;
use domain::period::Timestamp;
use sea_orm::FromQueryResult;

/// Costs recorded for the products of an MSME within reach, oldest first; at most 1,000.
///
/// # Errors
/// When the database does not answer.
pub async fn costs(db: &Db, scope: &Scope, of: EnterpriseId) -> Result<Vec<ProductCost>, Error> {
    let sql = format!(
        "SELECT c.content FROM product_cost AS c JOIN enterprise AS e ON e.id = c.enterprise_id \
         WHERE e.id = $1 AND {} ORDER BY c.product_id, c.from_month, c.id LIMIT 1000",
        reaches_enterprise(scope)
    );
    let read = |row: Row| {
        serde_json::from_str(&row.content).map_err(|_| Error::unreadable("product_cost", "content", row.content))
    };
    rows::<Row>(db.reader(), &sql, [of.0.into()]).await?.into_iter().map(read).collect()
}

/// Records what a product costs from a month on; what was recorded before stays.
///
/// # Errors
/// [`Error::NotFound`] out of reach, and for a product of another MSME.
pub async fn add_cost(
    db: &Db,
    scope: &Scope,
    of: EnterpriseId,
    cost: &ProductCost,
    at: Timestamp,
) -> Result<Received<EntryId>, Error> {
    let once = match begin(db, scope, cost.entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    let content = serde_json::to_string(cost).unwrap_or_default();
    let sql = "INSERT INTO product_cost (entry, enterprise_id, product_id, from_month, content) \
         SELECT $1, $2, p.id, $4, $5 FROM product AS p WHERE p.id = $3 AND p.enterprise_id = $2";
    let values = [
        cost.entry.to_string().into(),
        of.0.into(),
        cost.product.0.into(),
        cost.from.index().into(),
        content.clone().into(),
    ];
    if within(&once.tx, scope, of).await?.is_none() || execute(&once.tx, sql, values).await? == 0 {
        once.forget().await?;
        return Err(Error::NotFound);
    }
    let trace = Trace {
        deed: Deed::Created,
        subject: Subject::ProductCost,
        id: cost.entry.to_string(),
        before: None,
        after: Some(&content),
    };
    audit::write(&once.tx, scope, at, trace).await?;
    once.finish(&cost.entry.to_string()).await?;
    Ok(Received::First(cost.entry))
}

#[derive(FromQueryResult)]
struct Row {
    content: String,
}
