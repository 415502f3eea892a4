//! [server build] One MSME with what follows from its facts, and its people.

use super::enterprises::{lists, may, number};
use crate::api::enterprises::{PersonEditing, Profile};
use crate::context;
use crate::error::AppError;
use crate::form::Fields;
use domain::access::{Action, Scope, allows};
use domain::audit::Subject;
use domain::enterprise::leadership::{self, Leader, Verdict};
use domain::enterprise::legal_form::Kind;
use domain::enterprise::tax_limit::{self, AgainstLimit};
use domain::enterprise::youth::Youth;
use domain::enterprise::{Enterprise, Named};
use domain::id::{EnterpriseId, PersonId};
use domain::period::Span;
use domain::period::{Date, Month};
use domain::person::registration::PersonForm;
use domain::person::{Involvement, Person};
use std::collections::BTreeMap;
use store::Db;
use store::consents::Giver;
use store::parameters::Parameters;
use store::persons::Record;

/// Everything that its page shows.
///
/// # Errors
/// [`AppError::NotFound`] out of reach.
pub async fn profile(db: &Db, scope: &Scope, fields: &Fields) -> Result<Profile, AppError> {
    let (today, now, may) = (context::today()?, context::services()?.now(), may()?);
    let enterprise = store::enterprises::get(db, scope, number(fields, "id")?).await?;
    let id = enterprise.id;
    let parameters = store::parameters::parameters(db, scope).await?;
    let people = store::persons::of(db, scope, id).await?;
    let (women, young) = led(&enterprise, &people, today);
    let sees_people = allows(context::services()?.principal().role(), Action::ViewPersons);
    if sees_people && !people.is_empty() {
        store::audit::note_reading(db, scope, Subject::Enterprise, &id.to_string(), now).await?;
    }
    let size = enterprise.facts.size(None, today, &parameters.sizes, &parameters.wages);
    let unsettled = size.wage.as_ref().is_some_and(|wage| parameters.unconfirmed.contains(&wage.valid_from));
    let sees_sales = allows(context::services()?.principal().role(), Action::ViewSales);
    let sold = if sees_sales { sold(db, scope, id, today).await? } else { Vec::new() };
    let associations = store::enterprises::associations(db, scope, id).await?;
    let joinable = if may.edit { joinable(db, scope, &enterprise, &associations).await? } else { Vec::new() };
    Ok(Profile {
        sold,
        tax: against_limit(&enterprise, &parameters, today),
        members: store::enterprises::members(db, scope, id).await?,
        consents: store::consents::of(db, scope, Giver::Enterprise(id)).await?,
        timeline: store::enterprises::timeline(db, scope, id).await?,
        people: sees_people.then_some(people),
        wage_unconfirmed: unsettled,
        lists: lists(),
        demonstration: scope.is_demonstration(),
        enterprise,
        size,
        women,
        young,
        associations,
        joinable,
        may,
        today,
    })
}

/// The form of a person, and the MSME through which she is reached. Who opens it has seen her data.
///
/// # Errors
/// [`AppError::NotFound`] out of reach.
pub async fn person(db: &Db, scope: &Scope, fields: &Fields) -> Result<PersonEditing, AppError> {
    let enterprise = store::enterprises::get(db, scope, number(fields, "mipyme")?).await?;
    let asked = fields.text("id");
    let (mut record, mut consents, mut parts) = (None, Vec::new(), Vec::new());
    if !asked.is_empty() {
        let id = asked.parse().map(PersonId).map_err(|_| AppError::NotFound)?;
        record = Some(store::persons::get(db, scope, id).await?);
        store::audit::note_reading(db, scope, Subject::Person, asked, context::services()?.now()).await?;
        consents = store::consents::of(db, scope, Giver::Person(id)).await?;
        let people = store::persons::of(db, scope, enterprise.id).await?;
        parts = people.into_iter().filter(|(person, _)| person.id == id).map(|(_, part)| part).collect();
    }
    Ok(PersonEditing {
        enterprise: named(&enterprise),
        version: record.as_ref().map_or(0, |record| record.version),
        has_cui: record.as_ref().is_some_and(|record| record.has_cui),
        form: record.as_ref().map(filled).unwrap_or_default(),
        municipalities: store::reference::municipalities().to_vec(),
        consents,
        parts,
        today: context::today()?,
    })
}

/// What it sold in each of the last twelve months, for its timeline; the latest first. A month without an entry is not
/// listed.
async fn sold(db: &Db, scope: &Scope, id: EnterpriseId, today: Date) -> Result<Vec<(Month, i64)>, AppError> {
    let from = today.first_of_month().saturating_sub(Span::new().months(11));
    let filter = store::sales::Filter { enterprise: Some(id), from: Some(from), ..Default::default() };
    let mut months: BTreeMap<Month, i64> = BTreeMap::new();
    for line in store::sales::sold(db, scope, &filter).await? {
        *months.entry(Month::of(line.day)).or_default() += line.gtq;
    }
    Ok(months.into_iter().rev().collect())
}

fn named(enterprise: &Enterprise) -> Named {
    let facts = &enterprise.facts;
    Named { id: enterprise.id, name: facts.name.clone(), municipality: facts.municipality.clone(), kind: facts.kind }
}

/// The CUI does not come back: only its hash is kept.
fn filled(record: &Record) -> PersonForm {
    let (name, facts, sensitive) = (&record.person.name, &record.person.facts, &record.sensitive);
    let code = |code: Option<&str>| code.unwrap_or_default().to_owned();
    PersonForm {
        given: name.given.clone(),
        family: name.family.clone(),
        cui: String::new(),
        sex: code(facts.sex.map(|sex| sex.code())),
        birth_year: facts.birth_year.map_or_else(String::new, |year| year.to_string()),
        phone: facts.phone.clone().unwrap_or_default(),
        language: code(facts.language.map(|language| language.code())),
        municipality: code(facts.municipality.as_ref().map(|place| place.as_str())),
        group: code(sensitive.group.map(|group| group.code())),
        returned: code(sensitive.returned.map(|returned| returned.code())),
    }
}

fn led(enterprise: &Enterprise, people: &[(Person, Involvement)], today: Date) -> (Verdict, Verdict) {
    let judge = |holds: &dyn Fn(&Person) -> Option<bool>| {
        let of_now = people.iter().filter(|(_, involvement)| involvement.holds_on(today));
        let leader = |(person, involvement): &(Person, Involvement)| Leader {
            capacity: involvement.capacity,
            holds: holds(person),
        };
        let leaders: Vec<Leader> = of_now.map(leader).collect();
        leadership::judge(enterprise.facts.kind, &leaders)
    };
    let young = |person: &Person| person.facts.is_young(Youth::NATIONAL, today.year());
    (judge(&|person| person.facts.is_woman()), judge(&young))
}

fn against_limit(enterprise: &Enterprise, parameters: &Parameters, today: Date) -> Option<AgainstLimit> {
    let (regime, sales) = (enterprise.facts.tax_regime?, enterprise.facts.declared_sales?);
    let in_force = parameters.tax_wages.iter().filter(|wage| wage.valid_from <= today);
    let wage = in_force.max_by_key(|wage| wage.valid_from)?;
    let limit = tax_limit::limit(regime, today, &parameters.limits, wage.gtq)?;
    Some(tax_limit::judge(sales.micro(), limit))
}

/// The associations within reach that it does not belong to.
async fn joinable(db: &Db, scope: &Scope, enterprise: &Enterprise, belongs: &[Named]) -> Result<Vec<Named>, AppError> {
    let mut names = store::enterprises::names(db, scope).await?;
    names.retain(|named| {
        named.kind == Kind::Associative && named.id != enterprise.id && !belongs.iter().any(|own| own.id == named.id)
    });
    Ok(names)
}
