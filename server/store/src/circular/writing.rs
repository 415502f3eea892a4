//! A month recorded once, and corrected with a reason: with its version and its trail in one transaction.

use super::reading::versions;
use super::sums::refresh;
use crate::audit::{self, Trace};
use crate::enterprises::within;
use crate::sql::{execute, rows};
use crate::submissions::{Once, Received, Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::{Deed, Subject};
use domain::circular::history::Version;
use domain::circular::record::Record;
use domain::entry::EntryId;
use domain::id::EnterpriseId;
use domain::period::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult};

/// Records a month of an MSME; its entry is the number of the submission.
///
/// # Errors
/// [`Error::NotFound`] out of reach and for a product of another MSME; [`Error::Changed`] when the month was recorded
/// already: then it is corrected.
pub async fn record(
    db: &Db,
    scope: &Scope,
    of: EnterpriseId,
    record: &Record,
    at: Timestamp,
) -> Result<Received<EntryId>, Error> {
    let once = match begin(db, scope, record.entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    if within(&once.tx, scope, of).await?.is_none() || !belong(&once.tx, of, record).await? {
        once.forget().await?;
        return Err(Error::NotFound);
    }
    let sql = "INSERT INTO circular_record (entry, enterprise_id, month, version, scored) VALUES ($1, $2, $3, 1, FALSE) \
         ON CONFLICT (enterprise_id, month) DO NOTHING RETURNING id";
    let values = [record.entry.to_string().into(), of.0.into(), record.month.index().into()];
    let Some(made) = rows::<Made>(&once.tx, sql, values).await?.pop() else {
        once.forget().await?;
        return Err(Error::Changed);
    };
    conclude(once, scope, (made.id, of), None, &Version::first(record.clone(), at)).await
}

/// Corrects a month from the version that was shown, with a reason.
///
/// # Errors
/// [`Error::NotFound`] out of reach, [`Error::Changed`] when another change came first, for another month, or without a
/// reason: the form asks for one.
pub async fn correct(
    db: &Db,
    scope: &Scope,
    submission: EntryId,
    seen: u32,
    record: &Record,
    reason: &str,
    at: Timestamp,
) -> Result<Received<EntryId>, Error> {
    let once = match begin(db, scope, submission, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    match corrected(&once, scope, seen, record, reason).await {
        Ok((owner, before, after)) => conclude(once, scope, owner, Some(&before), &after).await,
        Err(error) => {
            once.forget().await?;
            Err(error)
        }
    }
}

/// The number of a record's row, and its MSME.
type Owner = (i32, EnterpriseId);

async fn corrected(
    once: &Once,
    scope: &Scope,
    seen: u32,
    record: &Record,
    reason: &str,
) -> Result<(Owner, Version, Version), Error> {
    let (id, of, mut known) = versions(&once.tx, scope, record.entry).await?;
    let last = known.pop().ok_or(Error::NotFound)?;
    if !belong(&once.tx, of, record).await? {
        return Err(Error::NotFound);
    }
    let next = last.correct(seen, record.clone(), reason, once.at()).map_err(|_| Error::Changed)?;
    let sql = "UPDATE circular_record SET version = $2 WHERE id = $1 AND version = $2 - 1";
    // Another correction may have come between reading and writing.
    if execute(&once.tx, sql, [id.into(), number(&next).into()]).await? == 1 {
        Ok(((id, of), last, next))
    } else {
        Err(Error::Changed)
    }
}

/// Keeps the version, computes the sums, writes the trail, and ends the submission.
async fn conclude(
    once: Once,
    scope: &Scope,
    (id, of): Owner,
    before: Option<&Version>,
    last: &Version,
) -> Result<Received<EntryId>, Error> {
    let json = |version: &Version| serde_json::to_string(&version.record).unwrap_or_default();
    let content = json(last);
    let sql = "INSERT INTO circular_version (record_id, number, at, reason, content) VALUES ($1, $2, $3, $4, $5)";
    let values = [
        id.into(),
        number(last).into(),
        last.at.as_millisecond().into(),
        last.reason.clone().into(),
        content.clone().into(),
    ];
    execute(&once.tx, sql, values).await?;
    refresh(&once.tx, of, last.record.month).await?;
    let (entry, before) = (last.record.entry, before.map(json));
    let trace = Trace {
        deed: if before.is_some() { Deed::Changed } else { Deed::Created },
        subject: Subject::CircularRecord,
        id: entry.to_string(),
        before: before.as_deref(),
        after: Some(&content),
    };
    audit::write(&once.tx, scope, once.at(), trace).await?;
    once.finish(&entry.to_string()).await?;
    Ok(Received::First(entry))
}

/// Whether every product is one of the MSME.
async fn belong(tx: &impl ConnectionTrait, of: EnterpriseId, record: &Record) -> Result<bool, Error> {
    let mut products: Vec<i32> = record.products.iter().flatten().map(|row| row.product.0).collect();
    products.sort_unstable();
    products.dedup();
    let sql = format!(
        "SELECT p.id FROM product AS p WHERE p.enterprise_id = $1 AND p.id IN ({})",
        crate::sql::integers(&products)
    );
    Ok(rows::<Made>(tx, &sql, [of.0.into()]).await?.len() == products.len())
}

fn number(version: &Version) -> i32 {
    i32::try_from(version.number).unwrap_or(i32::MAX)
}

#[derive(FromQueryResult)]
struct Made {
    id: i32,
}
