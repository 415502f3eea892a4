//! What MSMEs offer and need. Everybody of the same world sees the listings; whose they are is told within reach only.

use crate::audit::{self, Trace};
use crate::enterprises::within;
use crate::scope::reaches_enterprise;
use crate::sql::{execute, rows};
use crate::submissions::{Received, Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::{Deed, Subject};
use domain::circular::exchange::Listing;
use domain::entry::EntryId;
use domain::id::EnterpriseId;
use domain::period::{Date, Timestamp, day_number};
use sea_orm::FromQueryResult;

/// A listing, and whose it is for who may know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptListing {
    pub listing: Listing,
    /// `None` out of reach.
    pub name: Option<String>,
}

/// Open listings on a day: of the materials that an MSME within reach lists itself, its own among them; or all. The latest
/// first, at most 2,000.
///
/// # Errors
/// When the database does not answer.
pub async fn listings(
    db: &Db,
    scope: &Scope,
    meeting: Option<EnterpriseId>,
    today: Date,
) -> Result<Vec<KeptListing>, Error> {
    let world = if scope.is_demonstration() { "TRUE" } else { "FALSE" };
    let signed = if scope.account().is_some() { "1 = 1" } else { "1 = 0" };
    let reach = reaches_enterprise(scope);
    let sql = format!(
        "SELECT l.content, CASE WHEN {reach} THEN e.name END AS name FROM leftover_listing AS l \
         JOIN enterprise AS e ON e.id = l.enterprise_id WHERE {signed} AND e.demo = {world} AND e.state = 'activa' \
         AND l.closed_at IS NULL AND l.until_day >= $2 AND ($1 = 0 OR EXISTS (SELECT 1 FROM leftover_listing AS o \
         JOIN enterprise AS e ON e.id = o.enterprise_id WHERE o.enterprise_id = $1 AND o.code = l.code \
         AND o.closed_at IS NULL AND {reach})) ORDER BY l.id DESC LIMIT 2000"
    );
    let values = [meeting.map_or(0, |id| id.0).into(), day_number(today).into()];
    rows::<Row>(db.reader(), &sql, values).await?.into_iter().map(Row::kept).collect()
}

/// Lists what an MSME offers or needs.
///
/// # Errors
/// [`Error::NotFound`] out of reach.
pub async fn add_listing(db: &Db, scope: &Scope, listing: &Listing, at: Timestamp) -> Result<Received<EntryId>, Error> {
    let once = match begin(db, scope, listing.entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    if within(&once.tx, scope, listing.enterprise).await?.is_none() {
        once.forget().await?;
        return Err(Error::NotFound);
    }
    let content = serde_json::to_string(listing).unwrap_or_default();
    let sql = "INSERT INTO leftover_listing (entry, enterprise_id, side, code, until_day, content) \
         VALUES ($1, $2, $3, $4, $5, $6)";
    let values = [
        listing.entry.to_string().into(),
        listing.enterprise.0.into(),
        listing.side.code().into(),
        listing.code().into(),
        day_number(listing.until).into(),
        content.clone().into(),
    ];
    execute(&once.tx, sql, values).await?;
    let id = listing.entry.to_string();
    let trace = Trace {
        deed: Deed::Created,
        subject: Subject::LeftoverListing,
        id: id.clone(),
        before: None,
        after: Some(&content),
    };
    audit::write(&once.tx, scope, at, trace).await?;
    once.finish(&id).await?;
    Ok(Received::First(listing.entry))
}

/// Takes a listing off; agreements that stand are not touched.
///
/// # Errors
/// [`Error::NotFound`] out of reach, and when it was taken off already.
pub async fn close_listing(
    db: &Db,
    scope: &Scope,
    submission: EntryId,
    entry: EntryId,
    at: Timestamp,
) -> Result<Received<EntryId>, Error> {
    let once = match begin(db, scope, submission, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    let sql = format!(
        "UPDATE leftover_listing SET closed_at = $2 WHERE entry = $1 AND closed_at IS NULL \
         AND enterprise_id IN (SELECT e.id FROM enterprise AS e WHERE {})",
        reaches_enterprise(scope)
    );
    let id = entry.to_string();
    if execute(&once.tx, &sql, [id.clone().into(), at.as_millisecond().into()]).await? == 0 {
        once.forget().await?;
        return Err(Error::NotFound);
    }
    let trace =
        Trace { deed: Deed::Cancelled, subject: Subject::LeftoverListing, id: id.clone(), before: None, after: None };
    audit::write(&once.tx, scope, at, trace).await?;
    once.finish(&id).await?;
    Ok(Received::First(entry))
}

pub(super) fn read(content: &str) -> Result<Listing, Error> {
    serde_json::from_str(content).map_err(|_| Error::unreadable("leftover_listing", "content", content))
}

#[derive(FromQueryResult)]
struct Row {
    content: String,
    name: Option<String>,
}

impl Row {
    fn kept(self) -> Result<KeptListing, Error> {
        Ok(KeptListing { listing: read(&self.content)?, name: self.name })
    }
}
