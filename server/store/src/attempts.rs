//! How often something was tried lately: a password by an account, or by an address. On any number of servers.

use crate::sql::{execute, rows};
use crate::{Db, Error};
use domain::period::Timestamp;
use sea_orm::FromQueryResult;

/// Attempts of a subject since a moment.
///
/// # Errors
/// When the database does not answer.
pub async fn since(db: &Db, subject: &str, moment: Timestamp) -> Result<u32, Error> {
    let sql = "SELECT COUNT(*) AS count FROM attempt WHERE subject = $1 AND at > $2";
    let counted = rows::<Counted>(db.reader(), sql, [subject.into(), moment.as_millisecond().into()]).await?;
    Ok(counted.first().map_or(0, |row| u32::try_from(row.count).unwrap_or(u32::MAX)))
}

/// Remembers one, and forgets those older than a day.
///
/// # Errors
/// When the database does not answer.
pub async fn record(db: &Db, subjects: &[&str], at: Timestamp) -> Result<(), Error> {
    const DAY: i64 = 24 * 3_600 * 1_000;
    let tx = db.begin().await?;
    execute(&tx, "DELETE FROM attempt WHERE at < $1", [(at.as_millisecond() - DAY).into()]).await?;
    for subject in subjects {
        let sql = "INSERT INTO attempt (subject, at) VALUES ($1, $2)";
        execute(&tx, sql, [(*subject).into(), at.as_millisecond().into()]).await?;
    }
    Ok(tx.commit().await?)
}

/// After a success nothing is held against a subject.
///
/// # Errors
/// When the database does not answer.
pub async fn forgive(db: &Db, subject: &str) -> Result<(), Error> {
    execute(db.writer(), "DELETE FROM attempt WHERE subject = $1", [subject.into()]).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct Counted {
    count: i64,
}
