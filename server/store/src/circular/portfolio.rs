//! Who records, and what all of it sums to: computed by the database.

use crate::diversification::Scoped;
use crate::diversification::members;
use crate::sql::rows;
use crate::{Db, Error};
use domain::access::Scope;
use domain::circular::action::{ActionState, Practice};
use domain::circular::portfolio::Member;
use domain::period::{Month, Timestamp};
use sea_orm::FromQueryResult;
use std::collections::HashMap;

/// One MSME of a portfolio, with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberOf {
    pub name: String,
    pub member: Member,
}

/// Active MSMEs by name, with the sums of the months from the first to the last, both included. A month is due from the one
/// in which an MSME was registered, or from its first record when that is earlier.
///
/// # Errors
/// When the database does not answer.
pub async fn portfolio(
    db: &Db,
    scope: &Scope,
    which: &Scoped,
    (from, to): (Month, Month),
) -> Result<Vec<MemberOf>, Error> {
    let condition = which.condition(scope);
    let sql = format!(
        "SELECT c.enterprise_id, COUNT(*) AS recorded, SUM(CASE WHEN c.scored THEN 1 ELSE 0 END) AS scored, \
         MIN(c.month) AS first, CAST(COALESCE(SUM(c.leftovers_kg), 0) AS BIGINT) AS leftovers_kg, \
         CAST(COALESCE(SUM(c.diverted_kg), 0) AS BIGINT) AS diverted_kg, CAST(SUM(c.gtq) AS BIGINT) AS gtq \
         FROM circular_record AS c JOIN enterprise AS e ON e.id = c.enterprise_id \
         WHERE c.month >= $2 AND c.month <= $3 AND {condition} GROUP BY c.enterprise_id ORDER BY c.enterprise_id"
    );
    let values = [which.chain_value(), from.index().into(), to.index().into()];
    let sums = rows::<Sums>(db.reader(), &sql, values).await?;
    let mut sums: HashMap<i32, Sums> = sums.into_iter().map(|row| (row.enterprise_id, row)).collect();
    let mut practices = practices(db, which, &condition).await?;
    let member = |known: crate::diversification::Known| {
        let sums = sums.remove(&known.id.0).unwrap_or_default();
        let practices = practices.remove(&known.id.0).unwrap_or_default();
        let first = sums.first.and_then(Month::from_index);
        let begun = [month_of(known.created_at), first].into_iter().flatten().min().unwrap_or(from).max(from);
        let member = Member {
            enterprise: known.id,
            municipality: known.municipality,
            chains: known.chains,
            due: u32::try_from(to.since(begun) + 1).unwrap_or(0),
            recorded: u32::try_from(sums.recorded).unwrap_or(0),
            scored: u32::try_from(sums.scored).unwrap_or(0),
            leftovers_kg: sums.leftovers_kg,
            diverted_kg: sums.diverted_kg,
            gtq: sums.gtq,
            practices,
        };
        MemberOf { name: known.name, member }
    };
    Ok(members(db, which, &condition).await?.into_iter().map(member).collect())
}

fn month_of(millisecond: i64) -> Option<Month> {
    let at = Timestamp::from_millisecond(millisecond).ok()?;
    let days = i32::try_from(at.as_second().div_euclid(24 * 3600)).ok()?;
    domain::period::date_of_day(days).map(Month::of)
}

/// Actions that are being done, by MSME and practice.
async fn practices(db: &Db, which: &Scoped, condition: &str) -> Result<HashMap<i32, [u32; 5]>, Error> {
    let sql = format!(
        "SELECT a.enterprise_id, a.practice, COUNT(*) AS count FROM circular_action AS a \
         JOIN enterprise AS e ON e.id = a.enterprise_id WHERE a.state IN ('{}', '{}') AND {condition} \
         GROUP BY a.enterprise_id, a.practice ORDER BY a.enterprise_id",
        ActionState::Running.code(),
        ActionState::Established.code()
    );
    let mut found: HashMap<i32, [u32; 5]> = HashMap::new();
    for row in rows::<Count>(db.reader(), &sql, [which.chain_value()]).await? {
        let practice = Practice::parse(&row.practice);
        let practice = practice.ok_or_else(|| Error::unreadable("circular_action", "practice", &row.practice))?;
        found.entry(row.enterprise_id).or_default()[practice as usize] = u32::try_from(row.count).unwrap_or(u32::MAX);
    }
    Ok(found)
}

#[derive(FromQueryResult, Default)]
struct Sums {
    enterprise_id: i32,
    recorded: i64,
    scored: i64,
    first: Option<i32>,
    leftovers_kg: i64,
    diverted_kg: i64,
    gtq: Option<i64>,
}

#[derive(FromQueryResult)]
struct Count {
    enterprise_id: i32,
    practice: String,
    count: i64,
}
