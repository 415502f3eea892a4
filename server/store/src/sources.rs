//! Who publishes figures, and how far their figures reach.

use crate::scope::everyone_reads;
use crate::sql::rows;
use crate::{Db, Error, catalogue};
use domain::access::Scope;
use domain::period::Month;
use domain::price::listing::SourceListing;
use sea_orm::{DbErr, FromQueryResult, QueryResult};
use std::collections::HashMap;

/// The latest month of each series is found by its key, so a million prices take no longer than their series.
const LATEST: &str = "
SELECT p.slug, MAX(figures.month) FROM (
    SELECT s.source_id,
        (SELECT MAX(m.month) FROM monthly m WHERE m.series_id = s.id AND m.sum_micro IS NOT NULL) AS month
    FROM series s
    UNION ALL SELECT source_id, MAX(month) FROM exchange_rate GROUP BY source_id
    UNION ALL SELECT source_id, MAX(month) FROM cpi GROUP BY source_id
    UNION ALL SELECT source_id, MAX(year) * 12 + 11 FROM trade_flow GROUP BY source_id
) AS figures JOIN source p ON p.id = figures.source_id WHERE figures.month IS NOT NULL GROUP BY p.slug";

struct Latest {
    slug: String,
    month: i32,
}

impl FromQueryResult for Latest {
    fn from_query_result(row: &QueryResult, _: &str) -> Result<Self, DbErr> {
        Ok(Self { slug: row.try_get_by_index(0)?, month: row.try_get_by_index(1)? })
    }
}

/// Every source, in the order in which they were added, with the latest month of its prices, rates, index or years
/// of trade.
///
/// # Errors
/// When the database does not answer.
pub async fn listed(db: &Db, scope: &Scope) -> Result<Vec<SourceListing>, Error> {
    everyone_reads(scope);
    let latest: Vec<Latest> = rows(db.reader(), LATEST, []).await?;
    let latest: HashMap<String, i32> = latest.into_iter().map(|row| (row.slug, row.month)).collect();
    let listing = |source: domain::price::Source| SourceListing {
        latest: latest.get(&source.slug).copied().and_then(Month::from_index),
        source,
    };
    Ok(catalogue::sources(db, scope).await?.into_iter().map(listing).collect())
}
