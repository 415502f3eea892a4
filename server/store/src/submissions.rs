//! The same submission twice is one record: the first answer is kept with the number that its form was given, in the
//! transaction of what it wrote, and a repeat gets that answer again.

use crate::sql::{execute, rows};
use crate::{Db, Error};
use domain::access::Scope;
use domain::entry::EntryId;
use domain::period::Timestamp;
use sea_orm::{DatabaseTransaction, FromQueryResult};

/// How a submission was received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Received<T> {
    First(T),
    /// It had come before; this was the answer then.
    Repeat(String),
}

/// A transaction for a submission that was not seen before, or the answer that it got then.
pub(crate) enum Turn {
    First(Once),
    Repeat(String),
}

/// What a submission writes, whole or not at all.
pub(crate) struct Once {
    pub(crate) tx: DatabaseTransaction,
    id: EntryId,
    at: Timestamp,
}

/// Opens a submission of an account. Two at once with one number: the second waits, and is a repeat.
pub(crate) async fn begin(db: &Db, scope: &Scope, id: EntryId, at: Timestamp) -> Result<Turn, Error> {
    let tx = db.begin().await?;
    let by = scope.account().map_or(0, |account| account.0);
    // Written first, so that another with the same number waits for this one to end.
    let claim = "INSERT INTO submission (id, account_id, outcome, at) VALUES ($1, $2, '', $3) ON CONFLICT DO NOTHING";
    let claimed = execute(&tx, claim, [id.to_string().into(), by.into(), at.as_millisecond().into()]).await?;
    if claimed == 1 {
        return Ok(Turn::First(Once { tx, id, at }));
    }
    let kept = "SELECT account_id, outcome FROM submission WHERE id = $1";
    let kept = rows::<Kept>(&tx, kept, [id.to_string().into()]).await?.pop();
    tx.rollback().await?;
    // Somebody else's number says nothing about what they sent.
    Ok(Turn::Repeat(kept.filter(|kept| kept.account_id == by).map(|kept| kept.outcome).unwrap_or_default()))
}

impl Once {
    /// Keeps what was written, and the answer.
    pub(crate) async fn finish(self, outcome: &str) -> Result<(), Error> {
        let sql = "UPDATE submission SET outcome = $2 WHERE id = $1";
        execute(&self.tx, sql, [self.id.to_string().into(), outcome.into()]).await?;
        Ok(self.tx.commit().await?)
    }

    /// Forgets everything, so that the corrected form may come with the same number.
    pub(crate) async fn forget(self) -> Result<(), Error> {
        Ok(self.tx.rollback().await?)
    }

    pub(crate) fn at(&self) -> Timestamp {
        self.at
    }
}

#[derive(FromQueryResult)]
struct Kept {
    account_id: i32,
    outcome: String,
}
