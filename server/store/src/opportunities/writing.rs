//! Publishing a request, changing it, and how it ended.

use super::reading::changeable;
use crate::audit::{self, Trace};
use crate::sql::{execute, rows};
use crate::submissions::{Once, Received, Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::{Deed, Subject};
use domain::entry::EntryId;
use domain::id::OpportunityId;
use domain::opportunity::{Opportunity, OpportunityState, Published, Wanted};
use domain::period::{Timestamp, day_number};
use sea_orm::{FromQueryResult, Value};

/// Puts a request on the board.
///
/// # Errors
/// [`Error::NotFound`] without an account.
pub async fn publish(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    asked: &Opportunity,
    at: Timestamp,
) -> Result<Received<OpportunityId>, Error> {
    let by = scope.account().ok_or(Error::NotFound)?;
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    let sql = "INSERT INTO opportunity (commodity_id, chain, until_day, state, content, demo, version, created_at, \
         created_by) VALUES ($1, COALESCE($2, (SELECT chain FROM commodity WHERE id = $1)), $3, $4, $5, $6, 1, $7, $8) \
         RETURNING id";
    let mut values = columns(asked);
    values.extend([scope.is_demonstration().into(), at.as_millisecond().into(), by.0.into()]);
    let made = rows::<Made>(&once.tx, sql, values).await?;
    let id = OpportunityId(made.first().ok_or(Error::NotFound)?.id);
    finish(once, scope, id, Deed::Created, None, asked).await
}

/// Changes a request from the version that was shown. Its state stays.
///
/// # Errors
/// [`Error::NotFound`] for somebody else's as well as where there is none, [`Error::Changed`] when another change came first.
pub async fn change(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    (id, version): (OpportunityId, u32),
    asked: &Opportunity,
    at: Timestamp,
) -> Result<Received<OpportunityId>, Error> {
    let changed = |before: &Opportunity| Opportunity { state: before.state, ..asked.clone() };
    put(db, scope, entry, (id, version), changed, at).await
}

/// Says where a request stands: open, being negotiated, or how it ended.
///
/// # Errors
/// As [`change`].
pub async fn conclude(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    (id, version): (OpportunityId, u32),
    state: OpportunityState,
    at: Timestamp,
) -> Result<Received<OpportunityId>, Error> {
    let changed = |before: &Opportunity| Opportunity { state, ..before.clone() };
    put(db, scope, entry, (id, version), changed, at).await
}

async fn put(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    (id, version): (OpportunityId, u32),
    changed: impl FnOnce(&Opportunity) -> Opportunity,
    at: Timestamp,
) -> Result<Received<OpportunityId>, Error> {
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    let Published { asked: before, version: now, .. } = match changeable(&once.tx, scope, id).await? {
        Some(found) => found,
        None => {
            once.forget().await?;
            return Err(Error::NotFound);
        }
    };
    let after = changed(&before);
    // The version stands in the statement too: of two at once only one finds it.
    let sql = "UPDATE opportunity SET commodity_id = $1, chain = COALESCE($2, (SELECT chain FROM commodity WHERE id = $1)), \
         until_day = $3, state = $4, content = $5, version = version + 1 WHERE id = $6 AND version = $7";
    let mut values = columns(&after);
    values.extend([id.0.into(), i32::try_from(version).unwrap_or(i32::MAX).into()]);
    if now != version || execute(&once.tx, sql, values).await? == 0 {
        once.forget().await?;
        return Err(Error::Changed);
    }
    finish(once, scope, id, Deed::Changed, Some(&before), &after).await
}

async fn finish(
    once: Once,
    scope: &Scope,
    id: OpportunityId,
    deed: Deed,
    before: Option<&Opportunity>,
    after: &Opportunity,
) -> Result<Received<OpportunityId>, Error> {
    let (before, after) = (before.map(json), json(after));
    let (before, after) = (before.as_deref(), Some(after.as_str()));
    let trace = Trace { deed, subject: Subject::Opportunity, id: id.to_string(), before, after };
    audit::write(&once.tx, scope, once.at(), trace).await?;
    once.finish(&id.to_string()).await?;
    Ok(Received::First(id))
}

fn columns(asked: &Opportunity) -> Vec<Value> {
    let (commodity, chain) = match &asked.wanted {
        Wanted::Commodity(id) => (Some(id.0), None),
        Wanted::Chain(code) => (None, Some(code.clone())),
    };
    vec![commodity.into(), chain.into(), day_number(asked.until).into(), asked.state.code().into(), json(asked).into()]
}

fn json(asked: &Opportunity) -> String {
    serde_json::to_string(asked).unwrap_or_default()
}

#[derive(FromQueryResult)]
struct Made {
    id: i32,
}
