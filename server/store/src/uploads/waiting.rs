//! What was sent and what became of it, as its owner sees it.

use super::{note, owner};
use crate::sql::{execute, rows};
use crate::submissions::{Received, Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::Deed;
use domain::entry::EntryId;
use domain::id::{EnterpriseId, UploadId};
use domain::period::Timestamp;
use domain::upload::{Content, HOURS, Upload, UploadKind};
use sea_orm::{ConnectionTrait, FromQueryResult};

/// Files of one account that wait at a time; an older one gives way.
const MOST_WAITING: i64 = 5;
/// Files in a list.
const MOST_LISTED: i64 = 50;

/// A file with what it says; nothing once it was applied.
#[derive(Clone)]
pub struct Waiting {
    pub upload: Upload,
    pub content: Option<Content>,
}

/// Lets a file wait, and forgets those of everybody that waited too long.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(
    db: &Db,
    scope: &Scope,
    content: &Content,
    enterprise: Option<EnterpriseId>,
    (file_name, sha256): (&str, &str),
    at: Timestamp,
) -> Result<UploadId, Error> {
    let text = serde_json::to_string(content).map_err(|_| Error::unreadable("upload", "content", file_name))?;
    let tx = db.begin().await?;
    let forget = "DELETE FROM upload WHERE applied_at IS NULL AND (at < $1 OR (account_id = $2 AND id NOT IN \
         (SELECT id FROM upload WHERE account_id = $2 AND applied_at IS NULL ORDER BY id DESC LIMIT $3)))";
    execute(&tx, forget, [oldest(at).into(), owner(scope).into(), (MOST_WAITING - 1).into()]).await?;
    let sql = "INSERT INTO upload (account_id, kind, enterprise_id, file_name, sha256, content, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id";
    let values = [
        owner(scope).into(),
        content.kind().code().into(),
        enterprise.map(|id| id.0).into(),
        file_name.into(),
        sha256.into(),
        text.into(),
        at.as_millisecond().into(),
    ];
    let id = rows::<Made>(&tx, sql, values).await?.first().ok_or(Error::NotFound)?.id;
    tx.commit().await?;
    Ok(UploadId(id))
}

/// One's own file.
///
/// # Errors
/// [`Error::NotFound`] for somebody else's as well as for none, and for one that waited too long.
pub async fn get(db: &Db, scope: &Scope, id: UploadId, now: Timestamp) -> Result<Waiting, Error> {
    find(db.reader(), scope, id, now).await
}

/// The same on any connection.
pub(super) async fn find(
    on: &impl ConnectionTrait,
    scope: &Scope,
    id: UploadId,
    now: Timestamp,
) -> Result<Waiting, Error> {
    let sql = "SELECT * FROM upload WHERE id = $1 AND account_id = $2 AND (applied_at IS NOT NULL OR at >= $3)";
    let values = [id.0.into(), owner(scope).into(), oldest(now).into()];
    rows::<Row>(on, sql, values).await?.pop().ok_or(Error::NotFound)?.waiting()
}

/// One's own files, the latest first: those that wait and those that were applied.
///
/// # Errors
/// When the database does not answer.
pub async fn list(db: &Db, scope: &Scope, now: Timestamp) -> Result<Vec<Upload>, Error> {
    let sql = "SELECT id, kind, enterprise_id, file_name, sha256, NULL AS content, at, applied_at, undone_at, counts \
         FROM upload WHERE account_id = $1 AND (applied_at IS NOT NULL OR at >= $2) ORDER BY id DESC LIMIT $3";
    let found = rows::<Row>(db.reader(), sql, [owner(scope).into(), oldest(now).into(), MOST_LISTED.into()]).await?;
    found.into_iter().map(|row| Ok(row.waiting()?.upload)).collect()
}

/// Throws a file away that waits.
///
/// # Errors
/// [`Error::NotFound`] for somebody else's, for none, and for one that was applied.
pub async fn discard(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    id: UploadId,
    at: Timestamp,
) -> Result<Received<()>, Error> {
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    let sql = "DELETE FROM upload WHERE id = $1 AND account_id = $2 AND applied_at IS NULL";
    if execute(&once.tx, sql, [id.0.into(), owner(scope).into()]).await? != 1 {
        once.forget().await?;
        return Err(Error::NotFound);
    }
    note(&once.tx, scope, at, Deed::Cancelled, id, None).await?;
    once.finish(&id.to_string()).await?;
    Ok(Received::First(()))
}

/// Files sent before this moment wait no longer.
fn oldest(now: Timestamp) -> i64 {
    now.as_millisecond() - HOURS * 3_600_000
}

#[derive(FromQueryResult)]
struct Made {
    id: i32,
}

#[derive(FromQueryResult)]
struct Row {
    id: i32,
    kind: String,
    enterprise_id: Option<i32>,
    file_name: String,
    sha256: String,
    content: Option<String>,
    at: i64,
    applied_at: Option<i64>,
    undone_at: Option<i64>,
    counts: Option<String>,
}

impl Row {
    fn waiting(self) -> Result<Waiting, Error> {
        let unreadable = |column, value: &str| Error::unreadable("upload", column, value);
        let moment = |ms: i64| Timestamp::from_millisecond(ms).map_err(|_| unreadable("at", &ms.to_string()));
        let content = self.content.as_deref().map(serde_json::from_str).transpose();
        let counts = self.counts.as_deref().map(serde_json::from_str).transpose();
        Ok(Waiting {
            content: content.map_err(|_| unreadable("content", ""))?,
            upload: Upload {
                id: UploadId(self.id),
                kind: UploadKind::parse(&self.kind).ok_or_else(|| unreadable("kind", &self.kind))?,
                enterprise: self.enterprise_id.map(EnterpriseId),
                at: moment(self.at)?,
                applied_at: self.applied_at.map(moment).transpose()?,
                undone_at: self.undone_at.map(moment).transpose()?,
                counts: counts.map_err(|_| unreadable("counts", ""))?,
                file_name: self.file_name,
                sha256: self.sha256,
            },
        })
    }
}
