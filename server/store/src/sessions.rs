//! Sessions of browsers, for `tower-sessions`. A session is found by the hash of its number: who reads the table cannot
//! take one over.

use crate::sql::{execute, rows};
use crate::{Db, Error};
use domain::account::OpenSession;
use domain::id::AccountId;
use domain::period::Timestamp;
use sea_orm::FromQueryResult;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use tower_sessions::cookie::time::OffsetDateTime;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error as StoreError, Result as StoreResult};
use tower_sessions::{Session, SessionStore};

/// What a session holds under this name is the number of its account.
pub const ACCOUNT: &str = "account";
/// What a session holds under this name is what the browser says it is.
pub const DEVICE: &str = "device";

/// The sessions of this database.
#[derive(Debug, Clone)]
pub struct Sessions(pub Db);

#[async_trait::async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> StoreResult<()> {
        while self.load(&record.id).await?.is_some() {
            record.id = Id::default();
        }
        self.save(record).await
    }

    async fn save(&self, record: &Record) -> StoreResult<()> {
        let content = serde_json::to_string(&record.data).map_err(|error| StoreError::Encode(error.to_string()))?;
        let account =
            record.data.get(ACCOUNT).and_then(serde_json::Value::as_i64).and_then(|id| i32::try_from(id).ok());
        let device = record.data.get(DEVICE).and_then(serde_json::Value::as_str).unwrap_or_default();
        let now = Timestamp::now().as_millisecond();
        let sql = "INSERT INTO session (hash, account_id, content, device, created_at, seen_at, expires_at) \
             VALUES ($1, $2, $3, $4, $5, $5, $6) ON CONFLICT (hash) DO UPDATE SET account_id = excluded.account_id, \
             content = excluded.content, device = excluded.device, expires_at = excluded.expires_at";
        let values = [
            hash(&record.id).into(),
            account.into(),
            content.into(),
            device.into(),
            now.into(),
            milliseconds(record.expiry_date).into(),
        ];
        execute(self.0.writer(), sql, values).await.map_err(backend)?;
        Ok(())
    }

    async fn load(&self, id: &Id) -> StoreResult<Option<Record>> {
        let sql = "SELECT content, expires_at FROM session WHERE hash = $1 AND expires_at > $2";
        let now = Timestamp::now().as_millisecond();
        let kept = rows::<Kept>(self.0.reader(), sql, [hash(id).into(), now.into()]).await.map_err(backend)?.pop();
        let Some(kept) = kept else { return Ok(None) };
        let data: HashMap<String, serde_json::Value> =
            serde_json::from_str(&kept.content).map_err(|error| StoreError::Decode(error.to_string()))?;
        let expiry_date = OffsetDateTime::from_unix_timestamp(kept.expires_at / 1_000)
            .map_err(|error| StoreError::Decode(error.to_string()))?;
        Ok(Some(Record { id: *id, data, expiry_date }))
    }

    async fn delete(&self, id: &Id) -> StoreResult<()> {
        let sql = "DELETE FROM session WHERE hash = $1 OR expires_at < $2";
        let now = Timestamp::now().as_millisecond();
        execute(self.0.writer(), sql, [hash(id).into(), now.into()]).await.map_err(backend)?;
        Ok(())
    }
}

/// The browsers in which an account is signed in, the latest used first.
///
/// # Errors
/// When the database does not answer.
pub async fn of_account(db: &Db, account: AccountId, own: &Session) -> Result<Vec<OpenSession>, Error> {
    let sql = "SELECT hash, device, created_at, seen_at FROM session WHERE account_id = $1 AND expires_at > $2 \
         ORDER BY seen_at DESC, hash LIMIT 50";
    let now = Timestamp::now().as_millisecond();
    let own = own.id().map(|id| hash(&id)).unwrap_or_default();
    let found = rows::<Open>(db.reader(), sql, [account.0.into(), now.into()]).await?;
    let open = |row: Open| {
        let moment = |at: i64| Timestamp::from_millisecond(at).unwrap_or_default();
        OpenSession {
            own: row.hash == own,
            mark: row.hash[..16].to_owned(),
            device: row.device,
            since: moment(row.created_at),
            seen_at: moment(row.seen_at),
        }
    };
    Ok(found.into_iter().map(open).collect())
}

/// Remembers that a session was used; every five minutes is often enough.
///
/// # Errors
/// When the database does not answer.
pub async fn touch(db: &Db, session: &Session, at: Timestamp) -> Result<(), Error> {
    const OFTEN: i64 = 5 * 60 * 1_000;
    let Some(id) = session.id() else { return Ok(()) };
    let now = at.as_millisecond();
    let due = "SELECT content, expires_at FROM session WHERE hash = $1 AND seen_at < $2";
    if rows::<Kept>(db.reader(), due, [hash(&id).into(), (now - OFTEN).into()]).await?.is_empty() {
        return Ok(());
    }
    let sql = "UPDATE session SET seen_at = $2 WHERE hash = $1";
    execute(db.writer(), sql, [hash(&id).into(), now.into()]).await?;
    Ok(())
}

/// Ends the sessions of an account but one; all of them without one.
///
/// # Errors
/// When the database does not answer.
pub async fn end_others(db: &Db, account: AccountId, but: Option<&Session>) -> Result<(), Error> {
    let but = but.and_then(Session::id).map(|id| hash(&id)).unwrap_or_default();
    let sql = "DELETE FROM session WHERE account_id = $1 AND hash <> $2";
    execute(db.writer(), sql, [account.0.into(), but.into()]).await?;
    Ok(())
}

fn hash(id: &Id) -> String {
    Sha256::digest(id.0.to_be_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn milliseconds(moment: OffsetDateTime) -> i64 {
    moment.unix_timestamp().saturating_mul(1_000)
}

fn backend(error: Error) -> StoreError {
    StoreError::Backend(error.to_string())
}

#[derive(FromQueryResult)]
struct Kept {
    content: String,
    expires_at: i64,
}

#[derive(FromQueryResult)]
struct Open {
    hash: String,
    device: String,
    created_at: i64,
    seen_at: i64,
}
