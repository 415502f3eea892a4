//! MSMEs that are interested, and what they said that they can.

use super::reading::within;
use crate::audit::{self, Trace};
use crate::scope::reaches_enterprise;
use crate::sql::{execute, rows};
use crate::submissions::{Received, Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::{Deed, Subject};
use domain::entry::EntryId;
use domain::id::{EnterpriseId, OpportunityId};
use domain::opportunity::answer::{Abilities, Interest};
use domain::opportunity::matching::Held;
use domain::period::{Date, Timestamp, day_number};
use sea_orm::{ConnectionTrait, FromQueryResult};

/// An MSME that is interested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    pub enterprise: EnterpriseId,
    pub name: String,
    pub note: Option<String>,
    pub at: Timestamp,
}

/// Says that an MSME is interested, and keeps what it can. A later answer of the same MSME takes the place of the first.
///
/// # Errors
/// [`Error::NotFound`] for a request of the other world or one that nobody may answer any more, and for an MSME out of reach.
pub async fn answer(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    (id, enterprise): (OpportunityId, EnterpriseId),
    interest: &Interest,
    (today, at): (Date, Timestamp),
) -> Result<Received<OpportunityId>, Error> {
    let by = scope.account().ok_or(Error::NotFound)?;
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    let open = within(&once.tx, scope, id).await?.is_some_and(|found| found.asked.is_open(today));
    if !open || crate::enterprises::within(&once.tx, scope, enterprise).await?.is_none() {
        once.forget().await?;
        return Err(Error::NotFound);
    }
    let sql = "INSERT INTO opportunity_answer (opportunity_id, enterprise_id, note, at, account_id) \
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (opportunity_id, enterprise_id) \
         DO UPDATE SET note = excluded.note, at = excluded.at, account_id = excluded.account_id, withdrawn_at = NULL";
    let note = interest.note.clone();
    let values = [id.0.into(), enterprise.0.into(), note.into(), at.as_millisecond().into(), by.0.into()];
    execute(&once.tx, sql, values).await?;
    keep(&once.tx, enterprise, &interest.abilities, at).await?;
    let after =
        format!(r#"{{"enterprise":{enterprise},"interest":{}}}"#, serde_json::to_string(interest).unwrap_or_default());
    trace(&once.tx, scope, (id, Deed::Joined), Some(&after), at).await?;
    once.finish(&id.to_string()).await?;
    Ok(Received::First(id))
}

/// Takes an interest back; what the MSME can stays known.
///
/// # Errors
/// [`Error::NotFound`] when there is none within reach.
pub async fn withdraw(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    (id, enterprise): (OpportunityId, EnterpriseId),
    at: Timestamp,
) -> Result<Received<OpportunityId>, Error> {
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    let sql = format!(
        "UPDATE opportunity_answer SET withdrawn_at = $3 WHERE opportunity_id = $1 AND withdrawn_at IS NULL AND \
         enterprise_id = (SELECT e.id FROM enterprise AS e WHERE e.id = $2 AND {})",
        reaches_enterprise(scope)
    );
    if execute(&once.tx, &sql, [id.0.into(), enterprise.0.into(), at.as_millisecond().into()]).await? == 0 {
        once.forget().await?;
        return Err(Error::NotFound);
    }
    let after = format!(r#"{{"enterprise":{enterprise}}}"#);
    trace(&once.tx, scope, (id, Deed::Cancelled), Some(&after), at).await?;
    once.finish(&id.to_string()).await?;
    Ok(Received::First(id))
}

/// Who is interested, the first first: those within reach, and all of them for who published the request.
///
/// # Errors
/// When the database does not answer.
pub async fn answers(db: &Db, scope: &Scope, id: OpportunityId) -> Result<Vec<Answered>, Error> {
    let by = scope.account().map_or(0, |account| account.0);
    let world = if scope.is_demonstration() { "TRUE" } else { "FALSE" };
    let sql = format!(
        "SELECT e.id, e.name, a.note, a.at FROM opportunity_answer AS a JOIN enterprise AS e ON e.id = a.enterprise_id \
         JOIN opportunity AS o ON o.id = a.opportunity_id WHERE o.id = $1 AND o.demo = {world} AND a.withdrawn_at IS NULL \
         AND (({}) OR o.created_by = {by}) ORDER BY a.at, e.id LIMIT 500",
        reaches_enterprise(scope)
    );
    rows::<Row>(db.reader(), &sql, [id.0.into()]).await?.into_iter().map(Answered::try_from).collect()
}

async fn keep(
    tx: &impl ConnectionTrait,
    enterprise: EnterpriseId,
    abilities: &Abilities,
    at: Timestamp,
) -> Result<(), Error> {
    let sql = "INSERT INTO ability (enterprise_id, kind, code, held, until_day, at) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (enterprise_id, kind, code) \
         DO UPDATE SET held = excluded.held, until_day = excluded.until_day, at = excluded.at";
    let requirements = abilities.requirements.iter().map(|(one, held)| ("requirement", one.code(), *held, None));
    let certificates = abilities.certificates.iter().map(|(one, held)| match held {
        Held::Until(day) => ("certificate", one.code(), true, Some(day_number(*day))),
        Held::No => ("certificate", one.code(), false, None),
    });
    // At most as many as a request has points.
    for (kind, code, held, until) in requirements.chain(certificates) {
        let values =
            [enterprise.0.into(), kind.into(), code.into(), held.into(), until.into(), at.as_millisecond().into()];
        execute(tx, sql, values).await?;
    }
    Ok(())
}

async fn trace(
    tx: &impl ConnectionTrait,
    scope: &Scope,
    (id, deed): (OpportunityId, Deed),
    after: Option<&str>,
    at: Timestamp,
) -> Result<(), Error> {
    let trace = Trace { deed, subject: Subject::Opportunity, id: id.to_string(), before: None, after };
    audit::write(tx, scope, at, trace).await
}

#[derive(FromQueryResult)]
struct Row {
    id: i32,
    name: String,
    note: Option<String>,
    at: i64,
}

impl TryFrom<Row> for Answered {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        let at = Timestamp::from_millisecond(row.at);
        let at = at.map_err(|_| Error::unreadable("opportunity_answer", "at", row.at.to_string()))?;
        Ok(Self { enterprise: EnterpriseId(row.id), name: row.name, note: row.note, at })
    }
}
