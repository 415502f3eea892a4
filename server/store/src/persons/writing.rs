//! A person entered into an MSME, or changed, once for each entry.

use super::listing::{Record, of_cui, within};
use crate::audit::{self, Trace};
use crate::enterprises::within as enterprise_within;
use crate::sql::{execute, rows};
use crate::submissions::{Once, Received, Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::{Deed, Subject};
use domain::entry::EntryId;
use domain::id::{EnterpriseId, PersonId};
use domain::period::{Date, Timestamp, day_number};
use domain::person::Capacity;
use domain::person::registration::PersonEntry;
use sea_orm::{FromQueryResult, Value};

/// Enters somebody in an MSME, in a capacity, since a day. Whoever is within reach by the same CUI is not entered twice.
///
/// # Errors
/// [`Error::NotFound`] when the MSME is out of reach.
pub async fn add(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    (enterprise, capacity, from): (EnterpriseId, Capacity, Option<Date>),
    (person, cui_hash): (&PersonEntry, Option<String>),
    at: Timestamp,
) -> Result<Received<PersonId>, Error> {
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    if enterprise_within(&once.tx, scope, enterprise).await?.is_none() {
        once.forget().await?;
        return Err(Error::NotFound);
    }
    let known = match &cui_hash {
        Some(hash) => of_cui(&once.tx, scope, hash).await?,
        None => None,
    };
    let id = match known {
        Some(id) => id,
        None => insert(&once, scope, person, cui_hash).await?,
    };
    let sql = "INSERT INTO involvement (person_id, enterprise_id, capacity, from_day) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (person_id, enterprise_id, capacity) DO UPDATE SET until_day = NULL";
    let values = [id.0.into(), enterprise.0.into(), capacity.code().into(), from.map(day_number).into()];
    execute(&once.tx, sql, values).await?;
    let after = format!(r#"{{"person":{id},"capacity":"{}"}}"#, capacity.code());
    let trace = Trace {
        deed: Deed::Changed,
        subject: Subject::Enterprise,
        id: enterprise.to_string(),
        before: None,
        after: Some(&after),
    };
    audit::write(&once.tx, scope, at, trace).await?;
    once.finish(&id.to_string()).await?;
    Ok(Received::First(id))
}

/// Changes a person from the version that was shown. Without a new hash the CUI stays as it is.
///
/// # Errors
/// [`Error::NotFound`] out of reach, [`Error::Changed`] when another change came first.
pub async fn change(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    (id, version): (PersonId, u32),
    (person, cui_hash): (&PersonEntry, Option<String>),
    at: Timestamp,
) -> Result<Received<PersonId>, Error> {
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    let refusal = match within(&once.tx, scope, id).await? {
        None => Error::NotFound,
        Some(before) if before.version != version => Error::Changed,
        Some(before) => {
            update(&once, id, person, cui_hash).await?;
            let after = changed(&before, person);
            let trace = Trace {
                deed: Deed::Changed,
                subject: Subject::Person,
                id: id.to_string(),
                before: None,
                after: Some(&after),
            };
            audit::write(&once.tx, scope, at, trace).await?;
            once.finish(&id.to_string()).await?;
            return Ok(Received::First(id));
        }
    };
    once.forget().await?;
    Err(refusal)
}

/// Ends what somebody is in an MSME. It ended already: nothing happens.
///
/// # Errors
/// [`Error::NotFound`] when the MSME is out of reach.
pub async fn end(
    db: &Db,
    scope: &Scope,
    (enterprise, person, capacity): (EnterpriseId, PersonId, Capacity),
    until: Date,
    at: Timestamp,
) -> Result<(), Error> {
    let tx = db.begin().await?;
    if enterprise_within(&tx, scope, enterprise).await?.is_none() {
        tx.rollback().await?;
        return Err(Error::NotFound);
    }
    let sql = "UPDATE involvement SET until_day = $4 WHERE person_id = $1 AND enterprise_id = $2 AND capacity = $3 \
         AND until_day IS NULL AND (from_day IS NULL OR from_day <= $4)";
    let values = [person.0.into(), enterprise.0.into(), capacity.code().into(), day_number(until).into()];
    if execute(&tx, sql, values).await? > 0 {
        let after = format!(r#"{{"person":{person},"ended":"{}"}}"#, capacity.code());
        let trace = Trace {
            deed: Deed::Changed,
            subject: Subject::Enterprise,
            id: enterprise.to_string(),
            before: None,
            after: Some(&after),
        };
        audit::write(&tx, scope, at, trace).await?;
    }
    Ok(tx.commit().await?)
}

async fn insert(once: &Once, scope: &Scope, person: &PersonEntry, cui_hash: Option<String>) -> Result<PersonId, Error> {
    let sql = "INSERT INTO person (given, family, sex, birth_year, phone, language, municipality, people_group, \
         returned, cui_hash, demo, version, created_at, created_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1, $12, $13) RETURNING id";
    let mut values = columns(person);
    values.extend([
        cui_hash.into(),
        scope.is_demonstration().into(),
        once.at().as_millisecond().into(),
        scope.account().map(|account| account.0).into(),
    ]);
    let id = rows::<Made>(&once.tx, sql, values).await?.first().ok_or(Error::NotFound)?.id;
    let trace = Trace { deed: Deed::Created, subject: Subject::Person, id: id.to_string(), before: None, after: None };
    audit::write(&once.tx, scope, once.at(), trace).await?;
    Ok(PersonId(id))
}

async fn update(once: &Once, id: PersonId, person: &PersonEntry, cui_hash: Option<String>) -> Result<(), Error> {
    let sql = "UPDATE person SET given = $1, family = $2, sex = $3, birth_year = $4, phone = $5, language = $6, \
         municipality = $7, people_group = $8, returned = $9, cui_hash = COALESCE($10, cui_hash), \
         version = version + 1 WHERE id = $11";
    let mut values = columns(person);
    values.extend([cui_hash.into(), id.0.into()]);
    execute(&once.tx, sql, values).await?;
    Ok(())
}

fn columns(person: &PersonEntry) -> Vec<Value> {
    let (name, facts, sensitive) = (&person.name, &person.facts, &person.sensitive);
    vec![
        name.given.clone().into(),
        name.family.clone().into(),
        facts.sex.map(|sex| sex.code()).into(),
        facts.birth_year.map(i32::from).into(),
        facts.phone.clone().into(),
        facts.language.map(|language| language.code()).into(),
        facts.municipality.as_ref().map(|code| code.as_str()).into(),
        sensitive.group.map(|group| group.code()).into(),
        sensitive.returned.map(|returned| returned.code()).into(),
    ]
}

/// The names of the fields that differ: the trail outlives a person's wish to be forgotten, so it holds no value.
fn changed(before: &Record, after: &PersonEntry) -> String {
    let (old, new) = (&before.person.facts, &after.facts);
    let fields = [
        ("name", before.person.name != after.name),
        ("sex", old.sex != new.sex),
        ("birth_year", old.birth_year != new.birth_year),
        ("phone", old.phone != new.phone),
        ("language", old.language != new.language),
        ("municipality", old.municipality != new.municipality),
        ("sensitive", before.sensitive != after.sensitive),
        ("cui", after.cui.is_some()),
    ];
    let names: Vec<String> =
        fields.iter().filter(|(_, differs)| *differs).map(|(name, _)| format!("\"{name}\"")).collect();
    format!(r#"{{"fields":[{}]}}"#, names.join(","))
}

#[derive(FromQueryResult)]
struct Made {
    id: i32,
}
