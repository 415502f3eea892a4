//! Who wants letters about alerts: chosen by the account, or stopped with the mark in a letter.

use super::ADDRESS;
use crate::audit::{self, Trace};
use crate::sql::{execute, rows};
use crate::submissions::{Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::{Deed, Subject};
use domain::entry::EntryId;
use domain::period::Timestamp;
use domain::price::alert_letters::AlertLetters;
use sea_orm::{DatabaseTransaction, FromQueryResult};

/// What one's own account chose. `None` where no letter can reach it.
///
/// # Errors
/// When the database does not answer.
pub async fn choice(db: &Db, scope: &Scope) -> Result<Option<AlertLetters>, Error> {
    let by = scope.account().map_or(0, |account| account.0);
    let sql = format!(
        "SELECT k.choice FROM account AS c LEFT JOIN alert_letter_choice AS k ON k.account_id = c.id \
         WHERE c.id = $1 AND {ADDRESS} IS NOT NULL"
    );
    let found = rows::<Chosen>(db.reader(), &sql, [by.into()]).await?.pop();
    found.map(|row| row.choice.map_or(Ok(AlertLetters::USUAL), |code| read(&code))).transpose()
}

/// Chooses for one's own account, once for each submission.
///
/// # Errors
/// [`Error::NotFound`] without an account.
pub async fn choose(db: &Db, scope: &Scope, entry: EntryId, choice: AlertLetters, at: Timestamp) -> Result<(), Error> {
    let by = scope.account().ok_or(Error::NotFound)?;
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(_) => return Ok(()),
    };
    if put(&once.tx, by.0, choice, at).await? {
        trace(&once.tx, scope, by.0, choice, at).await?;
    }
    once.finish("").await
}

/// Stops the letters of the account that got the one with this mark. No account is asked for: the mark is known to who has
/// the letter. Stopped twice is stopped once.
///
/// # Errors
/// [`Error::NotFound`] for a mark of no letter.
pub async fn stop(db: &Db, scope: &Scope, stop_hash: &str, at: Timestamp) -> Result<(), Error> {
    let tx = db.begin().await?;
    let sql = "SELECT account_id FROM alert_letter WHERE stop_hash = $1";
    let Some(owner) = rows::<Owner>(&tx, sql, [stop_hash.into()]).await?.pop() else {
        tx.rollback().await?;
        return Err(Error::NotFound);
    };
    if put(&tx, owner.account_id, AlertLetters::Off, at).await? {
        trace(&tx, scope, owner.account_id, AlertLetters::Off, at).await?;
    }
    Ok(tx.commit().await?)
}

/// Whether anything changed.
async fn put(tx: &DatabaseTransaction, account: i32, choice: AlertLetters, at: Timestamp) -> Result<bool, Error> {
    let sql = "INSERT INTO alert_letter_choice (account_id, choice, at) VALUES ($1, $2, $3) \
         ON CONFLICT (account_id) DO UPDATE SET choice = excluded.choice, at = excluded.at \
         WHERE alert_letter_choice.choice <> excluded.choice";
    let touched = execute(tx, sql, [account.into(), choice.code().into(), at.as_millisecond().into()]).await?;
    Ok(touched == 1)
}

async fn trace(
    tx: &DatabaseTransaction,
    scope: &Scope,
    account: i32,
    choice: AlertLetters,
    at: Timestamp,
) -> Result<(), Error> {
    let after = format!(r#"{{"alert_letters":"{}"}}"#, choice.code());
    let id = account.to_string();
    let trace = Trace { deed: Deed::Changed, subject: Subject::Account, id, before: None, after: Some(&after) };
    audit::write(tx, scope, at, trace).await
}

pub(super) fn read(code: &str) -> Result<AlertLetters, Error> {
    AlertLetters::parse(code).ok_or_else(|| Error::unreadable("alert_letter_choice", "choice", code.to_owned()))
}

#[derive(FromQueryResult)]
struct Chosen {
    choice: Option<String>,
}

#[derive(FromQueryResult)]
struct Owner {
    account_id: i32,
}
