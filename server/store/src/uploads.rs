//! Files that somebody sent: each account's own, from sending to undoing.
//!
//! What a file says waits as text until it is applied whole, dropped, or a day old. Applying writes everything, its trail and
//! the mark that it was applied in one transaction; a second time finds the mark.

mod enterprises;
mod prices;
mod sales;
mod undo;
mod waiting;

pub use enterprises::apply_enterprises;
pub use prices::{apply_prices, try_prices};
pub use sales::{Book, apply_sales};
pub use undo::undo;
pub use waiting::{Waiting, discard, get, keep, list};

use crate::Error;
use crate::audit::{self, Trace};
use crate::sql::execute;
use crate::submissions::Once;
use domain::access::Scope;
use domain::audit::{Deed, Subject};
use domain::id::{ImportId, UploadId};
use domain::period::Timestamp;
use domain::upload::Counts;
use sea_orm::ConnectionTrait;

/// Which file is applied, by which submission, when.
#[derive(Debug, Clone, Copy)]
pub struct Applying {
    pub upload: UploadId,
    pub entry: domain::entry::EntryId,
    pub at: Timestamp,
}

/// Marks a file as applied, with its line in the trail.
///
/// # Errors
/// [`Error::Changed`] when it was applied or dropped meanwhile, and when it is not one's own.
async fn mark(
    once: &Once,
    scope: &Scope,
    id: UploadId,
    counts: &Counts,
    import: Option<ImportId>,
) -> Result<(), Error> {
    let sql = "UPDATE upload SET applied_at = $3, counts = $4, import_id = $5, content = NULL \
         WHERE id = $1 AND account_id = $2 AND applied_at IS NULL";
    let told = serde_json::to_string(counts).unwrap_or_default();
    let values = [
        id.0.into(),
        owner(scope).into(),
        once.at().as_millisecond().into(),
        told.clone().into(),
        import.map(|import| import.0).into(),
    ];
    if execute(&once.tx, sql, values).await? != 1 {
        return Err(Error::Changed);
    }
    note(&once.tx, scope, once.at(), Deed::Imported, id, Some(&told)).await
}

/// Remembers what a file brought, for taking it back.
async fn remember(once: &Once, id: UploadId, record: i32) -> Result<(), Error> {
    let sql = "INSERT INTO upload_record (upload_id, record_id) VALUES ($1, $2)";
    execute(&once.tx, sql, [id.0.into(), record.into()]).await?;
    Ok(())
}

async fn note(
    tx: &impl ConnectionTrait,
    scope: &Scope,
    at: Timestamp,
    deed: Deed,
    id: UploadId,
    after: Option<&str>,
) -> Result<(), Error> {
    audit::write(tx, scope, at, Trace { deed, subject: Subject::Import, id: id.to_string(), before: None, after }).await
}

/// Ends a submission as its outcome says: kept whole, or forgotten whole.
async fn end<T>(once: Once, outcome: Result<T, Error>, told: &str) -> Result<T, Error> {
    match outcome {
        Ok(done) => {
            once.finish(told).await?;
            Ok(done)
        }
        Err(error) => {
            once.forget().await?;
            Err(error)
        }
    }
}

/// No account has the number 0: a visitor has sent nothing.
fn owner(scope: &Scope) -> i32 {
    scope.account().map_or(0, |account| account.0)
}
