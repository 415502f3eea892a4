//! Sums of the ledger for the first screen of each role: of some days, of each member, of what several sell together.

use super::Filter;
use crate::scope::reaches_enterprise;
use crate::sql::rows;
use crate::{Db, Error};
use domain::access::Scope;
use domain::enterprise::state::State;
use domain::id::{CommodityId, EnterpriseId};
use domain::names::Names;
use domain::period::{Date, date_of_day, day_number};
use sea_orm::{FromQueryResult, Value};

/// What an MSME within reach sold; it may be nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub id: EnterpriseId,
    pub name: String,
    /// Millionths of a quetzal; `None` without a sale: nothing was recorded, which is not zero.
    pub gtq: Option<i64>,
    pub last: Option<Date>,
}

/// The same good sold by some MSMEs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joint {
    /// `None` where no market quotes it; then it is one product of one MSME by its own name.
    pub commodity: Option<CommodityId>,
    pub names: Names,
    pub sellers: u32,
    pub gtq: i64,
    /// What the sales of known weight came to, and that weight, in millionths.
    pub gtq_weighed: i64,
    pub weight: i64,
}

/// Sums of some spans of days, first and last included, in millionths of a quetzal; and the day of the first sale. The days
/// of the filter are not used.
///
/// # Errors
/// When the database does not answer.
pub async fn sums(
    db: &Db,
    scope: &Scope,
    filter: &Filter,
    spans: &[(Date, Date)],
) -> Result<(Vec<i64>, Option<Date>), Error> {
    let (condition, mut values) = Filter { from: None, to: None, ..filter.clone() }.condition(scope);
    let mut cases = Vec::new();
    for (index, (from, to)) in spans.iter().enumerate() {
        let first = values.len() + 1;
        let second = first + 1;
        cases.push(format!(
            "SELECT {index} AS span, CAST(COALESCE(SUM(s.gtq), 0) AS BIGINT) AS gtq, MIN(s.day) AS day \
             FROM sale AS s JOIN enterprise AS e ON e.id = s.enterprise_id \
             WHERE {condition} AND s.day BETWEEN ${first} AND ${second}"
        ));
        values.extend([Value::from(day_number(*from)), day_number(*to).into()]);
    }
    cases.push(format!(
        "SELECT {} AS span, CAST(0 AS BIGINT) AS gtq, MIN(s.day) AS day \
         FROM sale AS s JOIN enterprise AS e ON e.id = s.enterprise_id WHERE {condition}",
        spans.len()
    ));
    let sql = format!("{} ORDER BY span", cases.join(" UNION ALL "));
    let mut found = rows::<Span>(db.reader(), &sql, values).await?;
    let first = found.pop().and_then(|last| last.day).and_then(date_of_day);
    Ok((found.into_iter().map(|row| row.gtq).collect(), first))
}

/// Active MSMEs within reach with what they sold in some days, who sold most first; at most 500.
///
/// # Errors
/// When the database does not answer.
pub async fn members(db: &Db, scope: &Scope, (from, to): (Date, Date)) -> Result<Vec<Member>, Error> {
    let sql = format!(
        "SELECT e.id, e.name, CAST(SUM(s.gtq) AS BIGINT) AS gtq, MAX(s.day) AS day FROM enterprise AS e \
         LEFT JOIN sale AS s ON s.enterprise_id = e.id AND NOT s.cancelled AND s.day BETWEEN $1 AND $2 \
         WHERE e.state = $3 AND {} GROUP BY e.id, e.name \
         ORDER BY CASE WHEN SUM(s.gtq) IS NULL THEN 1 ELSE 0 END, SUM(s.gtq) DESC, e.name LIMIT 500",
        reaches_enterprise(scope)
    );
    let member = |row: MemberRow| Member {
        id: EnterpriseId(row.id),
        name: row.name,
        gtq: row.gtq,
        last: row.day.and_then(date_of_day),
    };
    let values = [day_number(from).into(), day_number(to).into(), State::Active.code().into()];
    Ok(rows::<MemberRow>(db.reader(), &sql, values).await?.into_iter().map(member).collect())
}

/// What was sold in some days by good, all MSMEs within reach together, the most first; at most 50.
///
/// # Errors
/// When the database does not answer.
pub async fn joint(db: &Db, scope: &Scope, (from, to): (Date, Date)) -> Result<Vec<Joint>, Error> {
    let own = "CASE WHEN p.commodity_id IS NULL THEN p.id ELSE 0 END";
    let sql = format!(
        "SELECT p.commodity_id, MIN(COALESCE(c.name_es, p.es)) AS es, MIN(COALESCE(c.name_en, p.en)) AS en, \
         COUNT(DISTINCT s.enterprise_id) AS sellers, CAST(SUM(s.gtq) AS BIGINT) AS gtq, \
         CAST(COALESCE(SUM(CASE WHEN s.weight IS NULL THEN 0 ELSE s.gtq END), 0) AS BIGINT) AS gtq_weighed, \
         CAST(COALESCE(SUM(s.weight), 0) AS BIGINT) AS weight \
         FROM sale AS s JOIN enterprise AS e ON e.id = s.enterprise_id JOIN product AS p ON p.id = s.product_id \
         LEFT JOIN commodity AS c ON c.id = p.commodity_id \
         WHERE NOT s.cancelled AND s.day BETWEEN $1 AND $2 AND {} GROUP BY p.commodity_id, {own} \
         ORDER BY SUM(s.gtq) DESC, MIN(p.id) LIMIT 50",
        reaches_enterprise(scope)
    );
    let joint = |row: JointRow| Joint {
        commodity: row.commodity_id.map(CommodityId),
        names: Names::new(&row.es, &row.en),
        sellers: u32::try_from(row.sellers).unwrap_or(u32::MAX),
        gtq: row.gtq,
        gtq_weighed: row.gtq_weighed,
        weight: row.weight,
    };
    let values = [day_number(from).into(), day_number(to).into()];
    Ok(rows::<JointRow>(db.reader(), &sql, values).await?.into_iter().map(joint).collect())
}

#[derive(FromQueryResult)]
struct Span {
    gtq: i64,
    day: Option<i32>,
}

#[derive(FromQueryResult)]
struct MemberRow {
    id: i32,
    name: String,
    gtq: Option<i64>,
    day: Option<i32>,
}

#[derive(FromQueryResult)]
struct JointRow {
    commodity_id: Option<i32>,
    es: String,
    en: String,
    sellers: i64,
    gtq: i64,
    gtq_weighed: i64,
    weight: i64,
}
