//! The outbox. A letter is taken by one server alone, and never sent again once it may have gone: one whose server stopped
//! in the middle is given up.

use crate::sql::{execute, rows};
use crate::{Db, Error};
use domain::access::Scope;
use domain::period::{Month, Timestamp};
use sea_orm::FromQueryResult;

/// A letter that this server alone may send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    pub id: i32,
    pub alert: i32,
    pub month: Month,
    /// Counting this one.
    pub attempts: u32,
}

/// How an attempt ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    Sent,
    /// There is nothing to say any more, or nobody to say it to.
    Dropped,
    /// Refused, to be tried again then.
    Later(Timestamp),
    /// Refused too often.
    Failed,
}

/// Takes the next letter that waits. `None` when there is none, or another server took it at the same moment.
///
/// # Errors
/// When the database does not answer.
pub async fn take(db: &Db, _scope: &Scope, stop_hash: &str, at: Timestamp) -> Result<Option<Taken>, Error> {
    let sql = "UPDATE alert_letter SET state = 'taken', attempts = attempts + 1, stop_hash = $2, changed_at = $1 \
         WHERE state = 'waiting' AND id = (SELECT n.id FROM alert_letter AS n \
         WHERE n.state = 'waiting' AND n.next_at <= $1 ORDER BY n.next_at, n.id LIMIT 1) \
         RETURNING id, alert_id, month, attempts";
    let taken = rows::<Row>(db.writer(), sql, [at.as_millisecond().into(), stop_hash.into()]).await?.pop();
    taken.map(Taken::try_from).transpose()
}

/// Writes down how the attempt ended.
///
/// # Errors
/// When the database does not answer.
pub async fn settle(db: &Db, _scope: &Scope, letter: i32, ended: Ended, at: Timestamp) -> Result<(), Error> {
    let (state, next) = match ended {
        Ended::Sent => ("sent", at),
        Ended::Dropped => ("dropped", at),
        Ended::Later(next) => ("waiting", next),
        Ended::Failed => ("failed", at),
    };
    let sql = "UPDATE alert_letter SET state = $2, next_at = $3, changed_at = $4 WHERE id = $1 AND state = 'taken'";
    let values = [letter.into(), state.into(), next.as_millisecond().into(), at.as_millisecond().into()];
    execute(db.writer(), sql, values).await?;
    Ok(())
}

/// Gives up letters that were taken before a moment and never settled: they may have gone. Tells how many.
///
/// # Errors
/// When the database does not answer.
pub async fn abandon(db: &Db, _scope: &Scope, before: Timestamp, at: Timestamp) -> Result<u32, Error> {
    let sql = "UPDATE alert_letter SET state = 'failed', changed_at = $2 WHERE state = 'taken' AND changed_at < $1";
    execute(db.writer(), sql, [before.as_millisecond().into(), at.as_millisecond().into()]).await
}

#[derive(FromQueryResult)]
struct Row {
    id: i32,
    alert_id: i32,
    month: i32,
    attempts: i32,
}

impl TryFrom<Row> for Taken {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        let unreadable = |column, value: i32| Error::unreadable("alert_letter", column, value.to_string());
        Ok(Self {
            id: row.id,
            alert: row.alert_id,
            month: Month::from_index(row.month).ok_or_else(|| unreadable("month", row.month))?,
            attempts: u32::try_from(row.attempts).map_err(|_| unreadable("attempts", row.attempts))?,
        })
    }
}
