//! Accounts changed, closed and opened again. Each ends the sessions that rested on what was before.

use super::listing::within;
use super::row::Row;
use crate::audit::{self, Trace};
use crate::sql::execute;
use crate::{Db, Error};
use domain::access::{Role, Scope};
use domain::audit::{Deed, Subject};
use domain::id::{AccountId, EnterpriseId};
use domain::period::Timestamp;
use domain::place::MunicipalityCode;
use sea_orm::{ConnectionTrait, DatabaseTransaction};

/// What an account may do, and how far.
#[derive(Debug, Clone)]
pub struct Permissions {
    pub role: Role,
    pub enterprise: Option<EnterpriseId>,
    pub municipalities: Vec<MunicipalityCode>,
}

/// Gives an account other permissions; it has to sign in again.
///
/// # Errors
/// [`Error::NotFound`] out of reach, [`Error::Changed`] when it is not the version that was shown.
pub async fn change(
    db: &Db,
    scope: &Scope,
    account: AccountId,
    version: i32,
    permissions: &Permissions,
    at: Timestamp,
) -> Result<(), Error> {
    let tx = db.begin().await?;
    let row = reach(&tx, scope, account).await?;
    if row.version != version {
        tx.rollback().await?;
        return Err(Error::Changed);
    }
    let sql = "UPDATE account SET role = $2, enterprise_id = $3, version = version + 1 WHERE id = $1";
    let enterprise = permissions.enterprise.map(|id| id.0);
    execute(&tx, sql, [account.0.into(), permissions.role.code().into(), enterprise.into()]).await?;
    execute(&tx, "DELETE FROM account_municipality WHERE account_id = $1", [account.0.into()]).await?;
    put_places(&tx, account.0, &permissions.municipalities).await?;
    let (before, after) = (role_json(&row.role), role_json(permissions.role.code()));
    conclude(tx, scope, account, at, Deed::Changed, Some(&before), Some(&after)).await
}

/// Closes an account: nobody signs in with it, and whoever is signed in is out.
///
/// # Errors
/// [`Error::NotFound`] out of reach.
pub async fn disable(db: &Db, scope: &Scope, account: AccountId, at: Timestamp) -> Result<(), Error> {
    let tx = db.begin().await?;
    reach(&tx, scope, account).await?;
    let sql = "UPDATE account SET disabled_at = $2, version = version + 1 WHERE id = $1 AND disabled_at IS NULL";
    if execute(&tx, sql, [account.0.into(), at.as_millisecond().into()]).await? == 0 {
        // Closed already: the same again is no other deed.
        return Ok(tx.rollback().await?);
    }
    conclude(tx, scope, account, at, Deed::Disabled, None, None).await
}

/// Opens a closed account again.
///
/// # Errors
/// [`Error::NotFound`] out of reach.
pub async fn enable(db: &Db, scope: &Scope, account: AccountId, at: Timestamp) -> Result<(), Error> {
    let tx = db.begin().await?;
    reach(&tx, scope, account).await?;
    let sql = "UPDATE account SET disabled_at = NULL, version = version + 1 WHERE id = $1 AND disabled_at IS NOT NULL";
    if execute(&tx, sql, [account.0.into()]).await? == 0 {
        return Ok(tx.rollback().await?);
    }
    conclude(tx, scope, account, at, Deed::Enabled, None, None).await
}

pub(super) async fn put_places(
    tx: &impl ConnectionTrait,
    account: i32,
    places: &[MunicipalityCode],
) -> Result<(), Error> {
    for code in places {
        let sql = "INSERT INTO account_municipality (account_id, code) VALUES ($1, $2) ON CONFLICT DO NOTHING";
        execute(tx, sql, [account.into(), code.as_str().into()]).await?;
    }
    Ok(())
}

async fn reach(tx: &DatabaseTransaction, scope: &Scope, account: AccountId) -> Result<Row, Error> {
    within(tx, scope, account).await?.ok_or(Error::NotFound)
}

async fn conclude(
    tx: DatabaseTransaction,
    scope: &Scope,
    account: AccountId,
    at: Timestamp,
    deed: Deed,
    before: Option<&str>,
    after: Option<&str>,
) -> Result<(), Error> {
    execute(&tx, "DELETE FROM session WHERE account_id = $1", [account.0.into()]).await?;
    let trace = Trace { deed, subject: Subject::Account, id: account.to_string(), before, after };
    audit::write(&tx, scope, at, trace).await?;
    Ok(tx.commit().await?)
}

fn role_json(code: &str) -> String {
    format!(r#"{{"role":"{code}"}}"#)
}
