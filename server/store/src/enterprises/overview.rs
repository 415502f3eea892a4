//! Active MSMEs counted, and what is not known of them.

use crate::scope::reaches_enterprise;
use crate::sql::rows;
use crate::{Db, Error};
use domain::access::Scope;
use domain::consent::Purpose;
use domain::enterprise::legal_form::Kind;
use domain::enterprise::state::{Phase, State};
use domain::overview::{Gaps, RECENT, Registered, SALE_EXPECTED};
use domain::period::{Date, Timestamp, day_number};
use sea_orm::FromQueryResult;

/// What was registered within reach up to now.
///
/// # Errors
/// When the database does not answer.
pub async fn registered(db: &Db, scope: &Scope, now: Timestamp) -> Result<Registered, Error> {
    const DAY: i64 = 86_400_000;
    let sql = format!(
        "SELECT COUNT(*) AS active, {} AS second_phase, {} AS associative, {} AS recent, \
         COUNT(DISTINCT e.municipality) AS municipalities, \
         (SELECT COUNT(DISTINCT c.chain) FROM enterprise_chain AS c JOIN enterprise AS e ON e.id = c.enterprise_id \
          WHERE e.state = $1 AND {reach}) AS chains \
         FROM enterprise AS e WHERE e.state = $1 AND {reach}",
        count("e.phase = $2"),
        count("e.kind = $3"),
        count("e.created_at >= $4"),
        reach = reaches_enterprise(scope)
    );
    let since = now.as_millisecond() - i64::from(RECENT) * DAY;
    let values =
        [State::Active.code().into(), Phase::Second.code().into(), Kind::Associative.code().into(), since.into()];
    let row = rows::<Counts>(db.reader(), &sql, values).await?.pop().unwrap_or_default();
    Ok(Registered {
        active: whole(row.active),
        second_phase: whole(row.second_phase),
        associative: whole(row.associative),
        recent: whole(row.recent),
        chains: whole(row.chains),
        municipalities: whole(row.municipalities),
    })
}

/// What is not known of those within reach.
///
/// # Errors
/// When the database does not answer.
pub async fn gaps(db: &Db, scope: &Scope, today: Date) -> Result<Gaps, Error> {
    let sql = format!(
        "SELECT {} AS no_sale, {} AS no_consent, {} AS no_chain, {} AS no_workers, {} AS no_tax_number \
         FROM enterprise AS e WHERE e.state = $1 AND {}",
        count("NOT EXISTS (SELECT 1 FROM sale AS s WHERE s.enterprise_id = e.id AND NOT s.cancelled AND s.day >= $2)"),
        count("NOT EXISTS (SELECT 1 FROM consent AS a WHERE a.enterprise_id = e.id AND a.purpose = $3)"),
        count("NOT EXISTS (SELECT 1 FROM enterprise_chain AS c WHERE c.enterprise_id = e.id)"),
        count("e.workers_women IS NULL AND e.workers_men IS NULL"),
        count("e.nit IS NULL AND e.cui_hash IS NULL"),
        reaches_enterprise(scope)
    );
    let since = day_number(today) - SALE_EXPECTED;
    let values = [State::Active.code().into(), since.into(), Purpose::Registration.code().into()];
    let row = rows::<Missing>(db.reader(), &sql, values).await?.pop().unwrap_or_default();
    Ok(Gaps {
        no_sale: whole(row.no_sale),
        no_consent: whole(row.no_consent),
        no_chain: whole(row.no_chain),
        no_workers: whole(row.no_workers),
        no_tax_number: whole(row.no_tax_number),
    })
}

/// How many rows fulfil a condition, as a column.
fn count(condition: &str) -> String {
    format!("CAST(COALESCE(SUM(CASE WHEN {condition} THEN 1 ELSE 0 END), 0) AS BIGINT)")
}

fn whole(count: i64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[derive(Default, FromQueryResult)]
struct Counts {
    active: i64,
    second_phase: i64,
    associative: i64,
    recent: i64,
    chains: i64,
    municipalities: i64,
}

#[derive(Default, FromQueryResult)]
struct Missing {
    no_sale: i64,
    no_consent: i64,
    no_chain: i64,
    no_workers: i64,
    no_tax_number: i64,
}
