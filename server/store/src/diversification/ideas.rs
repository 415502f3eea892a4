//! Ideas added and changed. A step is added and never taken away; what else is said of an idea may change.

use super::idea_rows::one;
use crate::audit::{self, Trace};
use crate::enterprises::within;
use crate::sql::{execute, rows};
use crate::submissions::{Once, Received, Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::{Deed, Subject};
use domain::diversification::idea::{Idea, Step};
use domain::entry::EntryId;
use domain::id::{EnterpriseId, ProductId};
use domain::period::{Timestamp, day_number};
use sea_orm::{ConnectionTrait, FromQueryResult};

/// Adds an idea with its steps.
///
/// # Errors
/// [`Error::NotFound`] out of reach, and for a product of another MSME.
pub async fn add_idea(
    db: &Db,
    scope: &Scope,
    of: EnterpriseId,
    idea: &Idea,
    at: Timestamp,
) -> Result<Received<EntryId>, Error> {
    let once = match begin(db, scope, idea.entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    if within(&once.tx, scope, of).await?.is_none() || !belongs(&once.tx, of, idea.product).await? {
        once.forget().await?;
        return Err(Error::NotFound);
    }
    let sql = "INSERT INTO idea (entry, enterprise_id, version, product_id, kind, name, lacking) \
         VALUES ($1, $2, 1, $3, $4, $5, $6) RETURNING id";
    let values = [
        idea.entry.to_string().into(),
        of.0.into(),
        idea.product.map(|id| id.0).into(),
        idea.kind.code().into(),
        idea.name.clone().into(),
        idea.lacking.clone().into(),
    ];
    let id = rows::<Made>(&once.tx, sql, values).await?.first().ok_or(Error::NotFound)?.id;
    for (step, number) in idea.steps.iter().zip(1..) {
        insert(&once.tx, id, number, step).await?;
    }
    conclude(once, scope, Deed::Created, None, idea).await
}

/// Changes what is said of an idea, from the version that was shown; its steps stay.
///
/// # Errors
/// [`Error::NotFound`] out of reach and for a product of another MSME, [`Error::Changed`] when another change came first.
pub async fn change_idea(
    db: &Db,
    scope: &Scope,
    submission: EntryId,
    seen: u32,
    idea: &Idea,
    at: Timestamp,
) -> Result<Received<EntryId>, Error> {
    let once = match begin(db, scope, submission, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    let changed = async |once: &Once| {
        let (id, kept) = one(&once.tx, scope, idea.entry).await?;
        if !belongs(&once.tx, kept.enterprise, idea.product).await? {
            return Err(Error::NotFound);
        }
        let sql = "UPDATE idea SET version = version + 1, product_id = $3, kind = $4, name = $5, lacking = $6 \
             WHERE id = $1 AND version = $2";
        let values = [
            id.into(),
            i32::try_from(seen).unwrap_or(0).into(),
            idea.product.map(|id| id.0).into(),
            idea.kind.code().into(),
            idea.name.clone().into(),
            idea.lacking.clone().into(),
        ];
        if execute(&once.tx, sql, values).await? == 1 { Ok(kept.idea) } else { Err(Error::Changed) }
    };
    match changed(&once).await {
        Ok(before) => {
            let after = Idea { steps: before.steps.clone(), ..idea.clone() };
            conclude(once, scope, Deed::Changed, Some(&before), &after).await
        }
        Err(error) => {
            once.forget().await?;
            Err(error)
        }
    }
}

/// Adds a step to an idea, from the version that was shown.
///
/// # Errors
/// As [`change_idea`].
pub async fn add_step(
    db: &Db,
    scope: &Scope,
    submission: EntryId,
    (entry, seen): (EntryId, u32),
    step: &Step,
    at: Timestamp,
) -> Result<Received<EntryId>, Error> {
    let once = match begin(db, scope, submission, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    let added = async |once: &Once| {
        let (id, kept) = one(&once.tx, scope, entry).await?;
        let sql = "UPDATE idea SET version = version + 1 WHERE id = $1 AND version = $2";
        if execute(&once.tx, sql, [id.into(), i32::try_from(seen).unwrap_or(0).into()]).await? == 0 {
            return Err(Error::Changed);
        }
        insert(&once.tx, id, i32::try_from(kept.idea.steps.len()).unwrap_or(i32::MAX - 1) + 1, step).await?;
        Ok(kept.idea)
    };
    match added(&once).await {
        Ok(before) => {
            let mut after = before.clone();
            after.steps.push(step.clone());
            conclude(once, scope, Deed::Changed, Some(&before), &after).await
        }
        Err(error) => {
            once.forget().await?;
            Err(error)
        }
    }
}

async fn conclude(
    once: Once,
    scope: &Scope,
    deed: Deed,
    before: Option<&Idea>,
    after: &Idea,
) -> Result<Received<EntryId>, Error> {
    let json = |idea: &Idea| serde_json::to_string(idea).unwrap_or_default();
    let (before, entry) = (before.map(json), after.entry);
    let after = json(after);
    let trace =
        Trace { deed, subject: Subject::Idea, id: entry.to_string(), before: before.as_deref(), after: Some(&after) };
    audit::write(&once.tx, scope, once.at(), trace).await?;
    once.finish(&entry.to_string()).await?;
    Ok(Received::First(entry))
}

async fn insert(tx: &impl ConnectionTrait, idea: i32, number: i32, step: &Step) -> Result<(), Error> {
    let sql = "INSERT INTO idea_step (idea_id, number, stage, day, cost, unit_margin, channel, evidence) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let values = [
        idea.into(),
        number.into(),
        step.stage.code().into(),
        day_number(step.on).into(),
        step.cost.into(),
        step.unit_margin.into(),
        step.channel.map(|channel| channel.code()).into(),
        step.evidence.clone().into(),
    ];
    execute(tx, sql, values).await?;
    Ok(())
}

async fn belongs(tx: &impl ConnectionTrait, of: EnterpriseId, product: Option<ProductId>) -> Result<bool, Error> {
    let Some(product) = product else { return Ok(true) };
    let sql = "SELECT p.id FROM product AS p WHERE p.id = $1 AND p.enterprise_id = $2";
    Ok(!rows::<Made>(tx, sql, [product.0.into(), of.0.into()]).await?.is_empty())
}

#[derive(FromQueryResult)]
struct Made {
    id: i32,
}
