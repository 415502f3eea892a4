//! Accounts as the team sees them, and one by its number.

use super::row::{COLUMNS, Row, SIGNS_IN, places};
use crate::sql::{integers, rows};
use crate::{Db, Error};
use domain::access::{Reach, Role, Scope};
use domain::account::{Account, Listed, Login};
use domain::id::AccountId;
use domain::page::{Page, PageRequest};
use domain::period::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult};

/// The open account of a number: whoever a session belongs to.
///
/// # Errors
/// When the database does not answer.
pub async fn get(db: &Db, id: AccountId) -> Result<Option<Account>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM account AS a WHERE a.id = $1 AND a.disabled_at IS NULL AND {SIGNS_IN}");
    let Some(row) = rows::<Row>(db.reader(), &sql, [id.0.into()]).await?.pop() else { return Ok(None) };
    let places = places(db.reader(), &[row.id]).await?;
    row.account(&places).map(Some)
}

/// The accounts of the demonstration that can be signed in with: name, role and login.
///
/// # Errors
/// When the database does not answer.
pub async fn demonstration(db: &Db, _scope: &Scope) -> Result<Vec<(String, Role, String)>, Error> {
    let sql = format!(
        "SELECT a.name, a.role, l.login FROM account AS a JOIN account_login AS l ON l.account_id = a.id \
         WHERE a.demo = TRUE AND a.disabled_at IS NULL AND {SIGNS_IN} ORDER BY a.id LIMIT 20"
    );
    let found = rows::<Shown>(db.reader(), &sql, []).await?;
    Ok(found.into_iter().filter_map(|row| Some((row.name, Role::parse(&row.role)?, row.login))).collect())
}

/// Accounts within reach, by name: all of them for those who manage them, one's own guests for a technician. The key of a
/// page counts those before it.
///
/// # Errors
/// When the database does not answer.
pub async fn list(db: &Db, scope: &Scope, page: PageRequest) -> Result<Page<Listed>, Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM account AS a WHERE a.demo = $1 AND {} ORDER BY a.name, a.id LIMIT $2 OFFSET $3",
        condition(scope)
    );
    let (wanted, before) = (page.size() as usize, page.after().unwrap_or_default().max(0));
    let values = [scope.is_demonstration().into(), (wanted as i64 + 1).into(), before.into()];
    let mut found = rows::<Row>(db.reader(), &sql, values).await?;
    let next = (found.len() > wanted).then(|| before + wanted as i64);
    found.truncate(wanted);
    let ids: Vec<i32> = found.iter().map(|row| row.id).collect();
    let (places, logins, seen) = (places(db.reader(), &ids).await?, logins(db, &ids).await?, seen(db, &ids).await?);
    let listed = |row: &Row| {
        let moment = |at: i64| Timestamp::from_millisecond(at).ok();
        Ok(Listed {
            account: row.account(&places)?,
            logins: logins.iter().filter(|l| l.account_id == row.id).map(|l| Login::from_stored(&l.login)).collect(),
            enterprise_name: None,
            accepted: row.accepted,
            disabled_at: row.disabled_at.and_then(moment),
            seen_at: seen.iter().find(|s| s.account_id == row.id).and_then(|s| moment(s.seen_at)),
        })
    };
    Ok(Page { items: found.iter().map(listed).collect::<Result<_, Error>>()?, next })
}

/// The role of an account within reach, open or closed.
///
/// # Errors
/// [`Error::NotFound`] out of reach as well as where there is none.
pub async fn role(db: &Db, scope: &Scope, id: AccountId) -> Result<Role, Error> {
    let row = within(db.reader(), scope, id).await?.ok_or(Error::NotFound)?;
    Role::parse(&row.role).ok_or_else(|| Error::unreadable("account", "role", &row.role))
}

/// What an account within reach signs in with.
///
/// # Errors
/// [`Error::NotFound`] out of reach as well as where there is none.
pub async fn logins_of(db: &Db, scope: &Scope, id: AccountId) -> Result<Vec<Login>, Error> {
    let row = within(db.reader(), scope, id).await?.ok_or(Error::NotFound)?;
    let found = logins(db, &[row.id]).await?;
    Ok(found.into_iter().map(|stored| Login::from_stored(&stored.login)).collect())
}

/// The row of an account within reach, open or closed.
pub(super) async fn within(on: &impl ConnectionTrait, scope: &Scope, id: AccountId) -> Result<Option<Row>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM account AS a WHERE a.id = $1 AND a.demo = $2 AND {}", condition(scope));
    Ok(rows::<Row>(on, &sql, [id.0.into(), scope.is_demonstration().into()]).await?.pop())
}

/// Which accounts a scope reaches.
fn condition(scope: &Scope) -> String {
    match scope {
        Scope::Within { reach: Reach::Project, .. } => "1 = 1".to_owned(),
        Scope::Within { by, .. } => format!("a.created_by = {by}"),
        Scope::Public => "1 = 0".to_owned(),
    }
}

async fn logins(db: &Db, ids: &[i32]) -> Result<Vec<StoredLogin>, Error> {
    let sql = format!(
        "SELECT account_id, login FROM account_login WHERE account_id IN ({}) ORDER BY account_id, login",
        integers(ids)
    );
    rows(db.reader(), &sql, []).await
}

async fn seen(db: &Db, ids: &[i32]) -> Result<Vec<Seen>, Error> {
    let sql = format!(
        "SELECT account_id, MAX(seen_at) AS seen_at FROM session WHERE account_id IN ({}) GROUP BY account_id",
        integers(ids)
    );
    rows(db.reader(), &sql, []).await
}

#[derive(FromQueryResult)]
struct StoredLogin {
    account_id: i32,
    login: String,
}

#[derive(FromQueryResult)]
struct Seen {
    account_id: i32,
    seen_at: i64,
}

#[derive(FromQueryResult)]
struct Shown {
    name: String,
    role: String,
    login: String,
}
