//! A sale recorded, corrected or cancelled: once for each submission, with its version and its trail in one transaction.

use super::reading::versions;
use crate::audit::{self, Trace};
use crate::enterprises::within;
use crate::sql::{execute, rows};
use crate::submissions::{Once, Received, Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::{Deed, Subject};
use domain::entry::EntryId;
use domain::id::EnterpriseId;
use domain::period::{Month, Timestamp, day_number};
use domain::sale::Sale;
use domain::sale::history::{Change, History, NotChanged, Version};
use sea_orm::{DatabaseTransaction, FromQueryResult, Value};

/// Records a sale of an MSME; its entry is the number of the submission.
///
/// # Errors
/// [`Error::NotFound`] out of reach, and for a product or a buyer of another MSME.
pub async fn record(
    db: &Db,
    scope: &Scope,
    of: EnterpriseId,
    sale: &Sale,
    at: Timestamp,
) -> Result<Received<EntryId>, Error> {
    let once = match begin(db, scope, sale.entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    if within(&once.tx, scope, of).await?.is_none() {
        once.forget().await?;
        return Err(Error::NotFound);
    }
    match insert(&once, scope, of, sale).await {
        Ok(_) => {
            once.finish(&sale.entry.to_string()).await?;
            Ok(Received::First(sale.entry))
        }
        Err(error) => {
            once.forget().await?;
            Err(error)
        }
    }
}

/// Writes a new sale of an MSME with its trail in an open submission; gives the number of its row.
///
/// # Errors
/// [`Error::NotFound`] for a product or a buyer of another MSME, [`Error::Changed`] when the entry is there already.
pub(crate) async fn insert(once: &Once, scope: &Scope, of: EnterpriseId, sale: &Sale) -> Result<i32, Error> {
    if !belongs(&once.tx, of, sale).await? {
        return Err(Error::NotFound);
    }
    let sql = "INSERT INTO sale (entry, enterprise_id, version, cancelled, product_id, buyer_id, day, month, level, \
         country, channel, document, export, gtq, weight) \
         VALUES ($13, $12, 1, FALSE, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
         ON CONFLICT DO NOTHING RETURNING id";
    let mut values = columns(sale);
    values.extend([of.0.into(), sale.entry.to_string().into()]);
    let id = rows::<Made>(&once.tx, sql, values).await?.first().ok_or(Error::Changed)?.id;
    keep_version(once, scope, id, &History::recorded(sale.clone(), once.at()), Deed::Created).await?;
    Ok(id)
}

/// Corrects a sale from the version that was shown, with a reason.
///
/// # Errors
/// [`Error::NotFound`] out of reach, [`Error::Changed`] when another change came first, when it was cancelled, or without a
/// reason: the form asks for one.
pub async fn correct(
    db: &Db,
    scope: &Scope,
    submission: EntryId,
    seen: u32,
    sale: &Sale,
    reason: &str,
    at: Timestamp,
) -> Result<Received<EntryId>, Error> {
    let change = |history: History| history.correct(seen, sale.clone(), reason, at);
    alter(db, scope, submission, sale.entry, at, Deed::Changed, change).await
}

/// Cancels a sale from the version that was shown, with a reason. It stays to be read.
///
/// # Errors
/// As [`correct`].
pub async fn cancel(
    db: &Db,
    scope: &Scope,
    submission: EntryId,
    (entry, seen): (EntryId, u32),
    reason: &str,
    at: Timestamp,
) -> Result<Received<EntryId>, Error> {
    let change = |history: History| history.cancel(seen, reason, at);
    alter(db, scope, submission, entry, at, Deed::Cancelled, change).await
}

async fn alter(
    db: &Db,
    scope: &Scope,
    submission: EntryId,
    entry: EntryId,
    at: Timestamp,
    deed: Deed,
    change: impl FnOnce(History) -> Result<History, NotChanged>,
) -> Result<Received<EntryId>, Error> {
    let once = match begin(db, scope, submission, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    match altered(&once, scope, entry, change).await {
        Ok((id, history)) => {
            conclude(once, scope, id, &history, deed).await?;
            Ok(Received::First(entry))
        }
        Err(error) => {
            once.forget().await?;
            Err(error)
        }
    }
}

/// Writes the row as the changed history has it.
async fn altered(
    once: &Once,
    scope: &Scope,
    entry: EntryId,
    change: impl FnOnce(History) -> Result<History, NotChanged>,
) -> Result<(i32, History), Error> {
    let (id, of, history) = versions(&once.tx, scope, entry).await?;
    let history = change(history).map_err(|_| Error::Changed)?;
    let Some(last) = history.versions().last() else { return Err(Error::NotFound) };
    if !belongs(&once.tx, of, &last.sale).await? {
        return Err(Error::NotFound);
    }
    let sql = "UPDATE sale SET version = $13, cancelled = $14, product_id = $1, buyer_id = $2, day = $3, month = $4, \
         level = $5, country = $6, channel = $7, document = $8, export = $9, gtq = $10, weight = $11 \
         WHERE id = $12 AND version = $13 - 1";
    let mut values = columns(&last.sale);
    values.extend([id.into(), number(last).into(), history.current().is_none().into()]);
    // Another change may have come between reading and writing.
    if execute(&once.tx, sql, values).await? == 1 { Ok((id, history)) } else { Err(Error::Changed) }
}

/// Keeps the last version and the trail, and ends the submission.
async fn conclude(once: Once, scope: &Scope, id: i32, history: &History, deed: Deed) -> Result<(), Error> {
    let entry = keep_version(&once, scope, id, history, deed).await?;
    once.finish(&entry).await
}

/// Writes the last version with its trail; gives the number of its entry.
async fn keep_version(once: &Once, scope: &Scope, id: i32, history: &History, deed: Deed) -> Result<String, Error> {
    let [.., last] = history.versions() else { return Err(Error::NotFound) };
    let content = json(&last.sale);
    let sql = "INSERT INTO sale_version (sale_id, number, at, change, content) VALUES ($1, $2, $3, $4, $5)";
    let change = serde_json::to_string::<Change>(&last.change).unwrap_or_default();
    let values =
        [id.into(), number(last).into(), last.at.as_millisecond().into(), change.into(), content.clone().into()];
    execute(&once.tx, sql, values).await?;
    let before = history.versions().iter().rev().nth(1).map(|version| json(&version.sale));
    let entry = last.sale.entry.to_string();
    let trace = Trace {
        deed,
        subject: Subject::Sale,
        id: entry.clone(),
        before: before.as_deref(),
        after: history.current().map(|_| content.as_str()),
    };
    audit::write(&once.tx, scope, once.at(), trace).await?;
    Ok(entry)
}

/// Whether the product and the buyer of a sale are those of its MSME.
async fn belongs(tx: &DatabaseTransaction, of: EnterpriseId, sale: &Sale) -> Result<bool, Error> {
    let sql = "SELECT p.id FROM product AS p WHERE p.id = $1 AND p.enterprise_id = $2 \
         AND ($3 = 0 OR EXISTS (SELECT 1 FROM buyer AS b WHERE b.id = $3 AND b.enterprise_id = $2))";
    let buyer = sale.buyer.map_or(0, |buyer| buyer.0);
    Ok(!rows::<Made>(tx, sql, [sale.product.0.into(), of.0.into(), buyer.into()]).await?.is_empty())
}

/// What is grouped and summed, in the order of the statements.
pub(crate) fn columns(sale: &Sale) -> Vec<Value> {
    let sold = sale.sold();
    vec![
        sale.product.0.into(),
        sale.buyer.map(|buyer| buyer.0).into(),
        day_number(sale.date).into(),
        Month::of(sale.date).index().into(),
        sale.level.code().into(),
        sale.country.code().into(),
        sale.channel.map(|channel| channel.code()).into(),
        sale.document.code().into(),
        sale.export.code().into(),
        sold.gtq.into(),
        sold.weight.into(),
    ]
}

fn number(version: &Version) -> i32 {
    i32::try_from(version.number).unwrap_or(i32::MAX)
}

fn json(sale: &Sale) -> String {
    serde_json::to_string(sale).unwrap_or_default()
}

#[derive(FromQueryResult)]
struct Made {
    id: i32,
}
