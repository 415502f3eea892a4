//! New accounts.

use crate::audit::{self, Trace};
use crate::sql::{execute, rows};
use crate::submissions::{Once, Received, Turn, begin};
use crate::{Db, Error};
use domain::access::{Role, Scope};
use domain::account::Login;
use domain::audit::{Deed, Subject};
use domain::dataset::Dataset;
use domain::entry::EntryId;
use domain::id::{AccountId, EnterpriseId};
use domain::period::Timestamp;
use domain::place::MunicipalityCode;
use sea_orm::{ConnectionTrait, FromQueryResult};

/// Somebody who is asked in.
#[derive(Debug, Clone)]
pub struct Invitation {
    pub name: String,
    pub logins: Vec<Login>,
    pub role: Role,
    pub enterprise: Option<EnterpriseId>,
    pub municipalities: Vec<MunicipalityCode>,
}

/// Makes an account that waits for its code to be used. A repeat of the submission makes nothing and answers the same
/// account.
///
/// # Errors
/// [`Error::LoginTaken`], [`Error::NotFound`] for an enterprise out of reach.
pub async fn invite(
    db: &Db,
    scope: &Scope,
    submission: EntryId,
    invitation: &Invitation,
    code: (&str, Timestamp),
    at: Timestamp,
) -> Result<Received<AccountId>, Error> {
    let once = match begin(db, scope, submission, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    // Nobody hands out an MSME that is not within reach.
    let reached = match invitation.enterprise {
        Some(enterprise) => crate::enterprises::within(&once.tx, scope, enterprise).await?.is_some(),
        None => true,
    };
    if !reached {
        once.forget().await?;
        return Err(Error::NotFound);
    }
    let account = match insert(&once.tx, scope, invitation, scope.dataset(), at).await {
        Ok(account) => account,
        Err(error) => {
            once.forget().await?;
            return Err(error);
        }
    };
    conclude(once, scope, account, code).await?;
    Ok(Received::First(account))
}

/// Makes an account with a password: the first administrator, and those of the demonstration. `None` when somebody signs in
/// with one of its logins already.
///
/// # Errors
/// When the database does not answer.
pub async fn add(
    db: &Db,
    dataset: Dataset,
    invitation: &Invitation,
    password: &str,
    at: Timestamp,
) -> Result<Option<AccountId>, Error> {
    let tx = db.begin().await?;
    let account = match insert(&tx, &Scope::Public, invitation, dataset, at).await {
        Ok(account) => account,
        Err(Error::LoginTaken) => {
            tx.rollback().await?;
            return Ok(None);
        }
        Err(error) => return Err(error),
    };
    execute(&tx, "UPDATE account SET password = $2 WHERE id = $1", [account.0.into(), password.into()]).await?;
    tx.commit().await?;
    Ok(Some(account))
}

async fn conclude(once: Once, scope: &Scope, account: AccountId, code: (&str, Timestamp)) -> Result<(), Error> {
    super::codes::put(&once.tx, scope, account, code, once.at()).await?;
    once.finish(&account.to_string()).await
}

async fn insert(
    tx: &impl ConnectionTrait,
    scope: &Scope,
    invitation: &Invitation,
    dataset: Dataset,
    at: Timestamp,
) -> Result<AccountId, Error> {
    let sql = "INSERT INTO account (name, role, demo, enterprise_id, created_at, created_by) \
         VALUES ($1, $2, $3, $4, $5, $6) RETURNING id";
    let values = [
        invitation.name.clone().into(),
        invitation.role.code().into(),
        dataset.is_demonstration().into(),
        invitation.enterprise.map(|id| id.0).into(),
        at.as_millisecond().into(),
        scope.account().map(|id| id.0).into(),
    ];
    let made = rows::<Made>(tx, sql, values).await?;
    let id = made.first().ok_or(Error::NotFound)?.id;
    for login in &invitation.logins {
        let sql = "INSERT INTO account_login (login, account_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";
        if execute(tx, sql, [login.as_str().into(), id.into()]).await? == 0 {
            return Err(Error::LoginTaken);
        }
    }
    super::managing::put_places(tx, id, &invitation.municipalities).await?;
    let after = format!(r#"{{"role":"{}"}}"#, invitation.role.code());
    let trace =
        Trace { deed: Deed::Invited, subject: Subject::Account, id: id.to_string(), before: None, after: Some(&after) };
    audit::write(tx, scope, at, trace).await?;
    Ok(AccountId(id))
}

#[derive(FromQueryResult)]
struct Made {
    id: i32,
}
