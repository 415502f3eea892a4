//! What an MSME has to work with. What it never said is not known.

use crate::audit::{self, Trace};
use crate::enterprises::within;
use crate::scope::reaches_enterprise;
use crate::sql::{execute, rows};
use crate::submissions::{Received, Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::{Deed, Subject};
use domain::diversification::neighbour::Equipment;
use domain::entry::EntryId;
use domain::id::EnterpriseId;
use domain::period::Timestamp;
use sea_orm::FromQueryResult;
use std::collections::BTreeSet;

/// What an MSME within reach has; `None` when it never said.
///
/// # Errors
/// When the database does not answer.
pub async fn equipment(db: &Db, scope: &Scope, of: EnterpriseId) -> Result<Option<BTreeSet<Equipment>>, Error> {
    let sql = format!(
        "SELECT q.code, q.held FROM equipment AS q JOIN enterprise AS e ON e.id = q.enterprise_id \
         WHERE e.id = $1 AND {} ORDER BY q.code",
        reaches_enterprise(scope)
    );
    let found = rows::<Row>(db.reader(), &sql, [of.0.into()]).await?;
    if found.is_empty() {
        return Ok(None);
    }
    let read = |row: Row| Equipment::parse(&row.code).ok_or_else(|| Error::unreadable("equipment", "code", row.code));
    found.into_iter().filter(|row| row.held).map(read).collect::<Result<_, _>>().map(Some)
}

/// Says what there is, in the place of what was said; the rest is said not to be there.
///
/// # Errors
/// [`Error::NotFound`] out of reach.
pub async fn put_equipment(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    of: EnterpriseId,
    held: &BTreeSet<Equipment>,
    at: Timestamp,
) -> Result<Received<EnterpriseId>, Error> {
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    if within(&once.tx, scope, of).await?.is_none() {
        once.forget().await?;
        return Err(Error::NotFound);
    }
    // As many as there are kinds, in one statement of codes that the program knows.
    let row = |one: &Equipment| {
        let held = if held.contains(one) { "TRUE" } else { "FALSE" };
        format!("({}, '{}', {held})", of.0, one.code())
    };
    let values: Vec<String> = Equipment::ALL.iter().map(row).collect();
    let sql = format!(
        "INSERT INTO equipment (enterprise_id, code, held) VALUES {} \
         ON CONFLICT (enterprise_id, code) DO UPDATE SET held = excluded.held",
        values.join(", ")
    );
    execute(&once.tx, &sql, []).await?;
    let after = serde_json::to_string(held).unwrap_or_default();
    let trace = Trace {
        deed: Deed::Changed,
        subject: Subject::Equipment,
        id: of.to_string(),
        before: None,
        after: Some(&after),
    };
    audit::write(&once.tx, scope, at, trace).await?;
    once.finish(&of.to_string()).await?;
    Ok(Received::First(of))
}

#[derive(FromQueryResult)]
struct Row {
    code: String,
    held: bool,
}
