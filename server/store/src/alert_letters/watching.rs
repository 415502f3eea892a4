//! Which alerts may be due a letter, those that are, and whom a letter goes to.

use super::choosing::read;
use super::{ADDRESS, receives};
use crate::alerts::Row;
use crate::sql::{execute, rows};
use crate::{Db, Error};
use domain::access::Scope;
use domain::period::{Month, Timestamp};
use domain::price::alert_letters::AlertLetters;
use domain::price::alert_rule::AlertRule;
use sea_orm::FromQueryResult;

/// Alerts looked at together.
const BATCH: u32 = 200;

/// Alerts of accounts that get letters, after a number, by their number: those whose series has figures since a month, of
/// which no letter about the latest was put aside yet.
///
/// # Errors
/// When the database does not answer.
pub async fn watching(db: &Db, scope: &Scope, since: Month, after: i32) -> Result<Vec<(i32, AlertRule)>, Error> {
    let latest = "(SELECT MAX(m.month) FROM monthly AS m WHERE m.series_id = a.series_id)";
    let sql = format!(
        "SELECT a.id, a.series_id, a.wanted, a.limit_micro FROM price_alert AS a \
         JOIN account AS c ON c.id = a.account_id \
         WHERE a.id > $1 AND a.removed_at IS NULL AND {latest} >= $2 AND {} AND NOT EXISTS \
         (SELECT 1 FROM alert_letter AS o WHERE o.alert_id = a.id AND o.month >= {latest}) ORDER BY a.id LIMIT {BATCH}",
        receives(scope)
    );
    let found = rows::<Row>(db.reader(), &sql, [after.into(), since.index().into()]).await?;
    found.into_iter().map(Row::rule).collect()
}

/// Puts letters into the outbox, all or none, and tells how many are new: those that are there stay as they are. An alert
/// that was taken away meanwhile, or whose owner wants no letters any more, gets none.
///
/// # Errors
/// When the database does not answer.
pub async fn queue(db: &Db, scope: &Scope, due: &[(i32, Month)], at: Timestamp) -> Result<u32, Error> {
    if due.is_empty() {
        return Ok(0);
    }
    let pairs: Vec<String> = due.iter().map(|(alert, month)| format!("({alert}, {})", month.index())).collect();
    let sql = format!(
        "INSERT INTO alert_letter (account_id, alert_id, month, state, attempts, next_at, at, changed_at) \
         SELECT a.account_id, a.id, f.column2, 'waiting', 0, $1, $1, $1 FROM (VALUES {}) AS f \
         JOIN price_alert AS a ON a.id = f.column1 JOIN account AS c ON c.id = a.account_id \
         WHERE a.removed_at IS NULL AND {} ON CONFLICT DO NOTHING",
        pairs.join(", "),
        receives(scope)
    );
    execute(db.writer(), &sql, [at.as_millisecond().into()]).await
}

/// Whom a letter about an alert goes to. Deliberately without `Debug`: it holds an address.
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient {
    pub address: String,
    pub choice: AlertLetters,
    pub rule: AlertRule,
}

/// `None` when the alert was taken away, or its owner left, or wants no letters any more.
///
/// # Errors
/// When the database does not answer.
pub async fn recipient(db: &Db, scope: &Scope, alert: i32) -> Result<Option<Recipient>, Error> {
    let sql = format!(
        "SELECT {ADDRESS} AS address, k.choice, a.id, a.series_id, a.wanted, a.limit_micro FROM price_alert AS a \
         JOIN account AS c ON c.id = a.account_id LEFT JOIN alert_letter_choice AS k ON k.account_id = c.id \
         WHERE a.id = $1 AND a.removed_at IS NULL AND {}",
        receives(scope)
    );
    let Some(found) = rows::<Found>(db.reader(), &sql, [alert.into()]).await?.pop() else { return Ok(None) };
    let choice = found.choice.map_or(Ok(AlertLetters::USUAL), |code| read(&code))?;
    let row = Row { id: found.id, series_id: found.series_id, wanted: found.wanted, limit_micro: found.limit_micro };
    Ok(Some(Recipient { address: found.address, choice, rule: row.rule()?.1 }))
}

#[derive(FromQueryResult)]
struct Found {
    address: String,
    choice: Option<String>,
    id: i32,
    series_id: i32,
    wanted: String,
    limit_micro: Option<i64>,
}
