//! What it costs a cooperative to sell: its own figures, read by itself, its members and the team.

mod row;

use crate::audit::{self, Trace};
use crate::scope::reaches_enterprise;
use crate::sql::{execute, rows};
use crate::submissions::{Received, Turn, begin};
use crate::{Db, Error};
use domain::access::{Reach, Scope};
use domain::audit::{Deed, Subject};
use domain::entry::EntryId;
use domain::id::EnterpriseId;
use domain::period::{Timestamp, day_number};
use domain::place::MunicipalityCode;
use domain::price::own_cost::{Kept, Of, OwnCost, Said};
use row::{OwnerRow, Row};
use sea_orm::ConnectionTrait;

/// Whose costs they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner {
    pub id: EnterpriseId,
    pub name: String,
    pub municipality: MunicipalityCode,
}

/// The organisation whose costs count for whoever asks: her own, else the first association that she belongs to and that keeps
/// any. `None` for who has neither.
///
/// # Errors
/// When the database does not answer.
pub async fn owner(db: &Db, scope: &Scope) -> Result<Option<Owner>, Error> {
    let own = match scope {
        Scope::Within { reach: Reach::Enterprise(own) | Reach::Association(own), .. } => own.0,
        Scope::Within { reach: Reach::Municipalities(_) | Reach::Project | Reach::Nothing, .. } | Scope::Public => {
            return Ok(None);
        }
    };
    let world = if scope.is_demonstration() { "TRUE" } else { "FALSE" };
    // The MSME herself is within reach; her association is known to her by her membership.
    let sql = format!(
        "SELECT e.id, e.name, e.municipality FROM enterprise AS e WHERE e.demo = {world} AND (e.id = $1 OR \
         EXISTS (SELECT 1 FROM membership AS m WHERE m.association_id = e.id AND m.member_id = $1 AND m.until_day IS NULL)) \
         AND EXISTS (SELECT 1 FROM own_cost AS c WHERE c.organization_id = e.id) \
         ORDER BY CASE WHEN e.id = $1 THEN 0 ELSE 1 END, e.id LIMIT 1"
    );
    rows::<OwnerRow>(db.reader(), &sql, [own.into()]).await?.pop().map(Owner::try_from).transpose()
}

/// One organisation within reach.
///
/// # Errors
/// [`Error::NotFound`] out of reach as well as where there is none.
pub async fn named(db: &Db, scope: &Scope, id: EnterpriseId) -> Result<Owner, Error> {
    let found = crate::enterprises::get(db, scope, id).await?;
    Ok(Owner { id, name: found.facts.name, municipality: found.facts.municipality })
}

/// Every figure of an organisation, thing by thing, the oldest first; at most 2,000. `of` comes from [`owner`] or [`named`].
///
/// # Errors
/// When the database does not answer.
pub async fn of(db: &Db, scope: &Scope, of: &Owner) -> Result<Vec<Kept>, Error> {
    let world = if scope.is_demonstration() { "TRUE" } else { "FALSE" };
    let sql = format!(
        "SELECT c.id, c.fee, c.origin, c.market_id, c.version, c.value, c.trip_load, c.valid_from, c.source \
         FROM own_cost AS c JOIN enterprise AS e ON e.id = c.organization_id \
         WHERE c.organization_id = $1 AND e.demo = {world} ORDER BY c.thing, c.version LIMIT 2000"
    );
    rows::<Row>(db.reader(), &sql, [of.id.0.into()]).await?.into_iter().map(Kept::try_from).collect()
}

/// Keeps a figure that follows on the version that was shown; 0 where there was none.
///
/// # Errors
/// [`Error::NotFound`] for an organisation out of reach, [`Error::Changed`] when another figure came first.
pub async fn keep(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    (organization, shown): (EnterpriseId, u32),
    cost: &OwnCost,
    at: Timestamp,
) -> Result<Received<u32>, Error> {
    let by = scope.account().ok_or(Error::NotFound)?;
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    if !may_keep(&once.tx, scope, organization).await? {
        once.forget().await?;
        return Err(Error::NotFound);
    }
    let thing = thing(&cost.of);
    let before = "SELECT id, fee, origin, market_id, version, value, trip_load, valid_from, source FROM own_cost \
         WHERE organization_id = $1 AND thing = $2 ORDER BY version DESC LIMIT 1";
    let before = rows::<Row>(&once.tx, before, [organization.0.into(), thing.clone().into()]).await?.pop();
    let before = before.map(Kept::try_from).transpose()?;
    if before.as_ref().map_or(0, |kept| kept.version) != shown {
        once.forget().await?;
        return Err(Error::Changed);
    }
    let (fee, origin, market) = match &cost.of {
        Of::Fee(fee) => (Some(fee.code()), None, None),
        Of::Freight { from, to } => (None, Some(from.as_str().to_owned()), Some(to.0)),
    };
    let (value, load) = match cost.said {
        None => (None, None),
        Some(Said::Plain(value)) => (Some(value), None),
        Some(Said::Trip { quetzales, load }) => (Some(quetzales), Some(load)),
    };
    let sql = "INSERT INTO own_cost (organization_id, thing, version, fee, origin, market_id, value, trip_load, valid_from, \
         source, at, account_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING";
    let version = shown.saturating_add(1);
    let values = [
        organization.0.into(),
        thing.into(),
        i32::try_from(version).unwrap_or(i32::MAX).into(),
        fee.into(),
        origin.into(),
        market.into(),
        value.into(),
        load.into(),
        day_number(cost.valid_from).into(),
        cost.source.clone().into(),
        at.as_millisecond().into(),
        by.0.into(),
    ];
    if execute(&once.tx, sql, values).await? == 0 {
        once.forget().await?;
        return Err(Error::Changed);
    }
    let json = |cost: &OwnCost| serde_json::to_string(cost).unwrap_or_default();
    let (before, after) = (before.map(|kept| json(&kept.cost)), json(cost));
    let trace = Trace {
        deed: if shown == 0 { Deed::Created } else { Deed::Changed },
        subject: Subject::Freight,
        id: organization.to_string(),
        before: before.as_deref(),
        after: Some(&after),
    };
    audit::write(&once.tx, scope, at, trace).await?;
    once.finish(&version.to_string()).await?;
    Ok(Received::First(version))
}

/// Only the organisation itself, or who reaches the whole project: a member that shares its sales does not share its costs.
async fn may_keep(tx: &impl ConnectionTrait, scope: &Scope, organization: EnterpriseId) -> Result<bool, Error> {
    let own = match scope {
        Scope::Within { reach: Reach::Association(own) | Reach::Enterprise(own), .. } => *own == organization,
        Scope::Within { reach: Reach::Project, .. } => true,
        Scope::Within { reach: Reach::Municipalities(_) | Reach::Nothing, .. } | Scope::Public => false,
    };
    let sql = format!(
        "SELECT e.id, e.name, e.municipality FROM enterprise AS e WHERE e.id = $1 AND {}",
        reaches_enterprise(scope)
    );
    Ok(own && !rows::<OwnerRow>(tx, &sql, [organization.0.into()]).await?.is_empty())
}

/// What tells one thing from another in one organisation.
fn thing(of: &Of) -> String {
    match of {
        Of::Fee(fee) => fee.code().to_owned(),
        Of::Freight { from, to } => format!("flete {} {to}", from.as_str()),
    }
}
