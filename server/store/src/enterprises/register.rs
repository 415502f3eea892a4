//! An MSME entered or changed, once for each entry, with its trail.

use super::chains;
use super::listing::within;
use crate::audit::{self, Trace};
use crate::entity::enterprise::ActiveModel;
use crate::submissions::{Once, Received, Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::{Deed, Subject};
use domain::enterprise::Facts;
use domain::enterprise::registration::{Registration, RegistrationForm};
use domain::entry::EntryId;
use domain::id::EnterpriseId;
use domain::names::slug;
use domain::period::{Timestamp, day_number};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

/// Enters an MSME. `cui_hash` is the keyed hash of a person's CUI in the place of a NIT.
///
/// # Errors
/// [`Error::NotFound`] for a municipality out of reach.
pub async fn register(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    registration: &Registration,
    cui_hash: Option<String>,
    at: Timestamp,
) -> Result<Received<EnterpriseId>, Error> {
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    match insert(&once, scope, registration, cui_hash).await {
        Ok(id) => {
            once.finish(&id.to_string()).await?;
            Ok(Received::First(id))
        }
        Err(error) => {
            once.forget().await?;
            Err(error)
        }
    }
}

/// Writes a new MSME with its trail in an open submission.
///
/// # Errors
/// [`Error::NotFound`] for a municipality out of reach.
pub(crate) async fn insert(
    once: &Once,
    scope: &Scope,
    registration: &Registration,
    cui_hash: Option<String>,
) -> Result<EnterpriseId, Error> {
    let at = once.at();
    let row = ActiveModel {
        demo: Set(scope.is_demonstration()),
        version: Set(1),
        cui_hash: Set(cui_hash),
        created_at: Set(at.as_millisecond()),
        created_by: Set(scope.account().map(|account| account.0)),
        ..columns(&registration.facts, at)
    };
    let id = EnterpriseId(row.insert(&once.tx).await?.id);
    chains::put(&once.tx, id.0, &registration.facts.chains).await?;
    // A municipality that the scope does not reach would leave an MSME that its own writer cannot see.
    if within(&once.tx, scope, id).await?.is_none() {
        return Err(Error::NotFound);
    }
    note(once, scope, id, Deed::Created, None, &registration.facts).await?;
    Ok(id)
}

/// Changes an MSME from the version that was shown.
///
/// # Errors
/// [`Error::NotFound`] out of reach, [`Error::Changed`] when another change came first.
pub async fn change(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    (id, version): (EnterpriseId, u32),
    registration: &Registration,
    cui_hash: Option<String>,
    at: Timestamp,
) -> Result<Received<EnterpriseId>, Error> {
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    let before = match within(&once.tx, scope, id).await? {
        None => Err(Error::NotFound),
        Some(before) if before.version != version => Err(Error::Changed),
        Some(before) => Ok(before),
    };
    let before = match before {
        Ok(before) => before,
        Err(error) => {
            once.forget().await?;
            return Err(error);
        }
    };
    let mut row = ActiveModel {
        id: Set(id.0),
        version: Set(i32::try_from(version).unwrap_or(i32::MAX).saturating_add(1)),
        ..columns(&registration.facts, at)
    };
    if cui_hash.is_some() {
        row.cui_hash = Set(cui_hash);
    }
    row.update(&once.tx).await?;
    chains::put(&once.tx, id.0, &registration.facts.chains).await?;
    note(&once, scope, id, Deed::Changed, Some(&before.facts), &registration.facts).await?;
    once.finish(&id.to_string()).await?;
    Ok(Received::First(id))
}

async fn note(
    once: &Once,
    scope: &Scope,
    id: EnterpriseId,
    deed: Deed,
    before: Option<&Facts>,
    after: &Facts,
) -> Result<(), Error> {
    let (before, after) = (before.map(json), json(after));
    let trace = Trace {
        deed,
        subject: Subject::Enterprise,
        id: id.to_string(),
        before: before.as_deref(),
        after: Some(&after),
    };
    audit::write(&once.tx, scope, once.at(), trace).await
}

/// As its form, without the fields that are empty.
fn json(facts: &Facts) -> String {
    let form = serde_json::to_value(RegistrationForm::from(facts)).unwrap_or_default();
    let filled = form.as_object().map(|fields| {
        let said = fields.iter().filter(|(_, value)| value.as_str() != Some(""));
        said.map(|(name, value)| (name.clone(), value.clone())).collect::<serde_json::Map<_, _>>()
    });
    serde_json::to_string(&filled.unwrap_or_default()).unwrap_or_default()
}

fn columns(facts: &Facts, at: Timestamp) -> ActiveModel {
    let count = |count: Option<u32>| Set(count.and_then(|count| i32::try_from(count).ok()));
    ActiveModel {
        name: Set(facts.name.clone()),
        plain_name: Set(slug(&facts.name)),
        legal_name: Set(facts.legal_name.clone()),
        kind: Set(facts.kind.code().to_owned()),
        legal_form: Set(facts.legal_form.code().to_owned()),
        nit: Set(facts.nit.as_ref().map(|nit| nit.as_str().to_owned())),
        mercantile_register: Set(facts.mercantile_register.clone()),
        cooperative_register: Set(facts.cooperative_register.clone()),
        tax_regime: Set(facts.tax_regime.map(|regime| regime.code().to_owned())),
        invoices: Set(facts.invoices),
        social_security: Set(facts.social_security),
        municipality: Set(facts.municipality.as_str().to_owned()),
        community: Set(facts.community.clone()),
        started_on: Set(facts.started_on.map(day_number)),
        phase: Set(facts.phase.code().to_owned()),
        state: Set(facts.state.code().to_owned()),
        members_women: count(facts.members.women),
        members_men: count(facts.members.men),
        members_young_women: count(facts.members.young_women),
        members_young_men: count(facts.members.young_men),
        workers_women: count(facts.workers.women),
        workers_men: count(facts.workers.men),
        workers_young_women: count(facts.workers.young_women),
        workers_young_men: count(facts.workers.young_men),
        temporary_workers: count(facts.temporary_workers),
        declared_sales: Set(facts.declared_sales.map(|sales| sales.micro())),
        updated_at: Set(at.as_millisecond()),
        ..Default::default()
    }
}
