//! Forms that were begun and not sent yet: each account's own, one of each kind.

use crate::sql::{execute, rows};
use crate::{Db, Error};
use domain::access::Scope;
use domain::period::Timestamp;
use sea_orm::FromQueryResult;

/// What was typed so far, as JSON.
///
/// # Errors
/// When the database does not answer.
pub async fn find(db: &Db, scope: &Scope, kind: &str) -> Result<Option<String>, Error> {
    let sql = "SELECT content FROM draft WHERE account_id = $1 AND kind = $2";
    let found = rows::<Row>(db.reader(), sql, [owner(scope).into(), kind.into()]).await?.pop();
    Ok(found.map(|row| row.content))
}

/// Keeps it in the place of what was kept before.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(db: &Db, scope: &Scope, kind: &str, content: &str, at: Timestamp) -> Result<(), Error> {
    let sql = "INSERT INTO draft (account_id, kind, content, at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (account_id, kind) DO UPDATE SET content = excluded.content, at = excluded.at";
    let tx = db.begin().await?;
    let values = [owner(scope).into(), kind.into(), content.into(), at.as_millisecond().into()];
    execute(&tx, sql, values).await?;
    Ok(tx.commit().await?)
}

/// Throws it away.
///
/// # Errors
/// When the database does not answer.
pub async fn forget(db: &Db, scope: &Scope, kind: &str) -> Result<(), Error> {
    let tx = db.begin().await?;
    let sql = "DELETE FROM draft WHERE account_id = $1 AND kind = $2";
    execute(&tx, sql, [owner(scope).into(), kind.into()]).await?;
    Ok(tx.commit().await?)
}

/// No account has the number 0: a visitor has no drafts.
fn owner(scope: &Scope) -> i32 {
    scope.account().map_or(0, |account| account.0)
}

#[derive(FromQueryResult)]
struct Row {
    content: String,
}
