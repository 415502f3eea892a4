//! Codes that let somebody in once: to accept an invitation, or because the password was lost. The team reads them out or
//! sends them; only their hash is kept.

use crate::audit::{self, Trace};
use crate::sql::{execute, rows};
use crate::{Db, Error};
use domain::access::Scope;
use domain::account::Login;
use domain::audit::{Deed, Subject};
use domain::id::AccountId;
use domain::period::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult};

/// What somebody shows who wants to come in.
#[derive(Debug, Clone, Copy)]
pub struct Joining<'a> {
    pub login: &'a Login,
    pub code_hash: &'a str,
    /// The hash of the new password, in PHC's form.
    pub password: &'a str,
    pub at: Timestamp,
}

/// Gives an account a new code; earlier ones hold no longer.
///
/// # Errors
/// [`Error::NotFound`] for an account out of reach.
pub async fn renew(
    db: &Db,
    scope: &Scope,
    account: AccountId,
    code: (&str, Timestamp),
    at: Timestamp,
) -> Result<(), Error> {
    let tx = db.begin().await?;
    if super::listing::within(&tx, scope, account).await?.is_none() {
        tx.rollback().await?;
        return Err(Error::NotFound);
    }
    put(&tx, scope, account, code, at).await?;
    let id = account.to_string();
    let trace = Trace { deed: Deed::Invited, subject: Subject::Account, id, before: None, after: None };
    audit::write(&tx, scope, at, trace).await?;
    Ok(tx.commit().await?)
}

/// Uses a code: sets the password and ends every session. `None` when the code is not of this login, was used, or is over.
///
/// # Errors
/// When the database does not answer.
pub async fn use_code(db: &Db, joining: Joining<'_>) -> Result<Option<AccountId>, Error> {
    let tx = db.begin().await?;
    let now = joining.at.as_millisecond();
    let sql = "UPDATE account_code SET used_at = $3 WHERE hash = $1 AND used_at IS NULL AND expires_at > $3 \
         AND account_id IN (SELECT l.account_id FROM account_login AS l JOIN account AS a ON a.id = l.account_id \
         WHERE l.login = $2 AND a.disabled_at IS NULL) RETURNING account_id";
    let values = [joining.code_hash.into(), joining.login.as_str().into(), now.into()];
    let Some(used) = rows::<Used>(&tx, sql, values).await?.pop() else {
        tx.rollback().await?;
        return Ok(None);
    };
    let password = "UPDATE account SET password = $2 WHERE id = $1";
    execute(&tx, password, [used.account_id.into(), joining.password.into()]).await?;
    execute(&tx, "DELETE FROM session WHERE account_id = $1", [used.account_id.into()]).await?;
    let id = used.account_id.to_string();
    let trace = Trace { deed: Deed::Joined, subject: Subject::Account, id, before: None, after: None };
    audit::write(&tx, &Scope::Public, joining.at, trace).await?;
    tx.commit().await?;
    Ok(Some(AccountId(used.account_id)))
}

pub(super) async fn put(
    tx: &impl ConnectionTrait,
    scope: &Scope,
    account: AccountId,
    (hash, expires): (&str, Timestamp),
    at: Timestamp,
) -> Result<(), Error> {
    execute(tx, "DELETE FROM account_code WHERE account_id = $1 AND used_at IS NULL", [account.0.into()]).await?;
    let sql = "INSERT INTO account_code (hash, account_id, created_at, created_by, expires_at) \
         VALUES ($1, $2, $3, $4, $5)";
    let values = [
        hash.into(),
        account.0.into(),
        at.as_millisecond().into(),
        scope.account().map(|id| id.0).into(),
        expires.as_millisecond().into(),
    ];
    execute(tx, sql, values).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct Used {
    account_id: i32,
}
