//! Which markets each MSME sold to before a day and since: what tells a new market.

use super::Filter;
use super::reading::Sum;
use crate::sql::rows;
use crate::{Db, Error};
use domain::access::Scope;
use domain::id::EnterpriseId;
use domain::period::{Date, day_number};
use domain::sale::sold::Sold;
use sea_orm::FromQueryResult;

/// Sums of an MSME, product, level, country, channel, paper and kind of export up to a day and after it; the day is the first
/// of each sum's sales. Whom they went to is not told.
///
/// # Errors
/// When the database does not answer.
pub async fn openings(
    db: &Db,
    scope: &Scope,
    filter: &Filter,
    baseline: Date,
) -> Result<Vec<(EnterpriseId, Sold)>, Error> {
    let (condition, mut values) = filter.condition(scope);
    values.push(day_number(baseline).into());
    let keys = "s.enterprise_id, s.product_id, s.level, s.country, s.channel, s.document, s.export";
    let sql = format!(
        "SELECT {keys}, CAST(NULL AS INTEGER) AS buyer_id, MIN(s.month) AS month, MIN(s.day) AS day, \
         CAST(SUM(s.gtq) AS BIGINT) AS gtq, CAST(SUM(s.weight) AS BIGINT) AS weight \
         FROM sale AS s JOIN enterprise AS e ON e.id = s.enterprise_id WHERE {condition} \
         GROUP BY {keys}, (s.day <= $9), (s.gtq < 0), (s.weight IS NULL) ORDER BY {keys}, day"
    );
    let found = rows::<Opened>(db.reader(), &sql, values).await?;
    found.into_iter().map(|row| Ok((EnterpriseId(row.enterprise_id), row.sum.on(row.day)?))).collect()
}

#[derive(FromQueryResult)]
struct Opened {
    enterprise_id: i32,
    day: i32,
    #[sea_orm(nested)]
    sum: Sum,
}
