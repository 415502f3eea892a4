//! Taking back what a file brought, as long as nobody has worked with it.

use super::waiting::find;
use super::{end, note};
use crate::audit::{self, Trace};
use crate::sql::{execute, rows};
use crate::submissions::{Once, Received, Turn, begin};
use crate::{Db, Error, imports};
use domain::access::Scope;
use domain::audit::{Deed, Subject};
use domain::entry::EntryId;
use domain::id::{ImportId, UploadId};
use domain::period::Timestamp;
use domain::price::import::UndoRefused;
use domain::upload::{Upload, UploadKind};
use sea_orm::FromQueryResult;

/// Takes one's own file back, whole: what it brought goes, and prices that it changed read as before. The record of it stays,
/// and so do products and buyers that it made new, which nobody sees without a sale.
///
/// # Errors
/// [`Error::NotFound`] for somebody else's, for none and for one that waits; [`Error::CannotUndo`] when it was undone before,
/// or when what it brought was changed or has other records by now.
pub async fn undo(db: &Db, scope: &Scope, entry: EntryId, id: UploadId, at: Timestamp) -> Result<Received<()>, Error> {
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    let outcome = take_back(&once, scope, id).await;
    end(once, outcome, &id.to_string()).await.map(Received::First)
}

async fn take_back(once: &Once, scope: &Scope, id: UploadId) -> Result<(), Error> {
    let Upload { kind, applied_at, undone_at, .. } = find(&once.tx, scope, id, once.at()).await?.upload;
    if applied_at.is_none() {
        return Err(Error::NotFound);
    }
    if undone_at.is_some() {
        return Err(UndoRefused::AlreadyUndone.into());
    }
    let marked = execute(
        &once.tx,
        "UPDATE upload SET undone_at = $2 WHERE id = $1 AND undone_at IS NULL",
        [id.0.into(), once.at().as_millisecond().into()],
    );
    if marked.await? != 1 {
        return Err(UndoRefused::AlreadyUndone.into());
    }
    match kind {
        UploadKind::Prices => prices(once, id).await?,
        UploadKind::Enterprises => records(once, scope, id, &ENTERPRISES).await?,
        UploadKind::Sales => records(once, scope, id, &SALES).await?,
    }
    note(&once.tx, scope, once.at(), Deed::Undone, id, None).await
}

async fn prices(once: &Once, id: UploadId) -> Result<(), Error> {
    let sql = "SELECT import_id AS id FROM upload WHERE id = $1 AND import_id IS NOT NULL";
    let import = rows::<Number>(&once.tx, sql, [id.0.into()]).await?.pop().ok_or(Error::NotFound)?;
    imports::take_back_import(&once.tx, ImportId(import.id), once.at()).await?;
    Ok(())
}

/// The statements that take records of a kind back; `$1` is the file.
struct Statements {
    subject: Subject,
    /// Those that somebody has changed, or that an account is tied to.
    used: &'static str,
    /// The number of each in the trail, and what it says.
    told: &'static str,
    delete: &'static [&'static str],
}

const ENTERPRISES: Statements = Statements {
    subject: Subject::Enterprise,
    used: "SELECT e.id FROM enterprise AS e WHERE e.id IN (SELECT record_id FROM upload_record WHERE upload_id = $1) \
         AND (e.version <> 1 OR EXISTS (SELECT 1 FROM account AS a WHERE a.enterprise_id = e.id)) LIMIT 1",
    told: "SELECT CAST(e.id AS TEXT) AS number, e.name AS content FROM enterprise AS e \
         WHERE e.id IN (SELECT record_id FROM upload_record WHERE upload_id = $1) ORDER BY e.id",
    delete: &[
        "DELETE FROM enterprise_chain WHERE enterprise_id IN (SELECT record_id FROM upload_record WHERE upload_id = $1)",
        "DELETE FROM enterprise WHERE id IN (SELECT record_id FROM upload_record WHERE upload_id = $1)",
    ],
};

const SALES: Statements = Statements {
    subject: Subject::Sale,
    used: "SELECT s.id FROM sale AS s WHERE s.id IN (SELECT record_id FROM upload_record WHERE upload_id = $1) \
         AND (s.version <> 1 OR s.cancelled) LIMIT 1",
    told: "SELECT s.entry AS number, v.content FROM sale AS s JOIN sale_version AS v ON v.sale_id = s.id \
         WHERE s.id IN (SELECT record_id FROM upload_record WHERE upload_id = $1) ORDER BY s.id",
    delete: &[
        "DELETE FROM sale_version WHERE sale_id IN (SELECT record_id FROM upload_record WHERE upload_id = $1)",
        "DELETE FROM sale WHERE id IN (SELECT record_id FROM upload_record WHERE upload_id = $1)",
    ],
};

async fn records(once: &Once, scope: &Scope, id: UploadId, statements: &Statements) -> Result<(), Error> {
    if !rows::<Number>(&once.tx, statements.used, [id.0.into()]).await?.is_empty() {
        return Err(UndoRefused::InUse.into());
    }
    for record in rows::<Told>(&once.tx, statements.told, [id.0.into()]).await? {
        let before = serde_json::to_string(&record.content).unwrap_or_default();
        let trace = Trace {
            deed: Deed::Undone,
            subject: statements.subject,
            id: record.number,
            before: Some(&before),
            after: None,
        };
        audit::write(&once.tx, scope, once.at(), trace).await?;
    }
    for sql in statements.delete {
        execute(&once.tx, sql, [id.0.into()]).await.map_err(in_use)?;
    }
    execute(&once.tx, "DELETE FROM upload_record WHERE upload_id = $1", [id.0.into()]).await?;
    Ok(())
}

/// What other tables hold of a record keeps it: the database says so by its foreign keys, whichever tables there are by now.
fn in_use(error: Error) -> Error {
    match error {
        Error::Statement(_) => UndoRefused::InUse.into(),
        other => other,
    }
}

#[derive(FromQueryResult)]
struct Number {
    id: i32,
}

#[derive(FromQueryResult)]
struct Told {
    number: String,
    content: String,
}
