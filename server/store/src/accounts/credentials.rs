//! What proves that somebody is who they say: a password's hash, and a second factor. Both stay behind sign-in.

use super::row::{COLUMNS, Row, SIGNS_IN, places};
use crate::audit::{self, Trace};
use crate::sql::{execute, rows};
use crate::{Db, Error};
use domain::access::Scope;
use domain::account::{Account, Login};
use domain::audit::{Deed, Subject};
use domain::id::AccountId;
use domain::period::Timestamp;
use sea_orm::FromQueryResult;

/// An account and what it is known by.
#[derive(Debug, Clone)]
pub struct Credentials {
    pub account: Account,
    /// The hash, in PHC's form; `None` until the invitation is accepted.
    pub password: Option<String>,
    pub totp: Option<Totp>,
}

/// A second factor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totp {
    /// In base 32.
    pub secret: String,
    /// The last step of time whose code was used.
    pub step: i64,
}

/// The open account that signs in with this; a closed one is as if it were not there.
///
/// # Errors
/// When the database does not answer.
pub async fn credentials(db: &Db, login: &Login) -> Result<Option<Credentials>, Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM account AS a JOIN account_login AS l ON l.account_id = a.id \
         WHERE l.login = $1 AND a.disabled_at IS NULL AND {SIGNS_IN}"
    );
    let Some(row) = rows::<Row>(db.reader(), &sql, [login.as_str().into()]).await?.pop() else { return Ok(None) };
    let secret = secrets(db, row.id).await?;
    let places = places(db.reader(), &[row.id]).await?;
    let totp = row.totp_at.and(secret.totp_secret).map(|text| Totp { secret: text, step: secret.totp_step });
    Ok(Some(Credentials { account: row.account(&places)?, password: secret.password, totp }))
}

/// The hash of an account's password.
///
/// # Errors
/// When the database does not answer.
pub async fn password_hash(db: &Db, account: AccountId) -> Result<Option<String>, Error> {
    Ok(secrets(db, account.0).await?.password)
}

/// Sets a password. The sessions of the account end elsewhere, in the same breath.
///
/// # Errors
/// When the database does not answer.
pub async fn set_password(db: &Db, scope: &Scope, account: AccountId, hash: &str, at: Timestamp) -> Result<(), Error> {
    let tx = db.begin().await?;
    execute(&tx, "UPDATE account SET password = $2 WHERE id = $1", [account.0.into(), hash.into()]).await?;
    execute(&tx, "DELETE FROM session WHERE account_id = $1", [account.0.into()]).await?;
    trace(&tx, scope, account, r#"{"password":"new"}"#, at).await?;
    Ok(tx.commit().await?)
}

/// Sets up a second factor whose first code was right.
///
/// # Errors
/// When the database does not answer.
pub async fn confirm_totp(db: &Db, scope: &Scope, account: AccountId, totp: &Totp, at: Timestamp) -> Result<(), Error> {
    let tx = db.begin().await?;
    let sql = "UPDATE account SET totp_secret = $2, totp_at = $3, totp_step = $4 WHERE id = $1";
    let values = [account.0.into(), totp.secret.clone().into(), at.as_millisecond().into(), totp.step.into()];
    execute(&tx, sql, values).await?;
    trace(&tx, scope, account, r#"{"second_factor":true}"#, at).await?;
    Ok(tx.commit().await?)
}

/// Takes the second factor away.
///
/// # Errors
/// When the database does not answer.
pub async fn drop_totp(db: &Db, scope: &Scope, account: AccountId, at: Timestamp) -> Result<(), Error> {
    let tx = db.begin().await?;
    let sql = "UPDATE account SET totp_secret = NULL, totp_at = NULL, totp_step = 0 WHERE id = $1";
    execute(&tx, sql, [account.0.into()]).await?;
    trace(&tx, scope, account, r#"{"second_factor":false}"#, at).await?;
    Ok(tx.commit().await?)
}

/// Uses the code of a step of time; `false` when that step or a later one was used before.
///
/// # Errors
/// When the database does not answer.
pub async fn spend_step(db: &Db, account: AccountId, step: i64) -> Result<bool, Error> {
    let sql = "UPDATE account SET totp_step = $2 WHERE id = $1 AND totp_step < $2";
    Ok(execute(db.writer(), sql, [account.0.into(), step.into()]).await? == 1)
}

async fn secrets(db: &Db, account: i32) -> Result<Secrets, Error> {
    let sql = "SELECT password, totp_secret, totp_step FROM account WHERE id = $1";
    rows::<Secrets>(db.reader(), sql, [account.into()]).await?.pop().ok_or(Error::NotFound)
}

async fn trace(
    tx: &sea_orm::DatabaseTransaction,
    scope: &Scope,
    account: AccountId,
    after: &str,
    at: Timestamp,
) -> Result<(), Error> {
    let id = account.to_string();
    let trace = Trace { deed: Deed::Changed, subject: Subject::Account, id, before: None, after: Some(after) };
    audit::write(tx, scope, at, trace).await
}

#[derive(FromQueryResult)]
struct Secrets {
    password: Option<String>,
    totp_secret: Option<String>,
    totp_step: i64,
}
