//! What belongs to an MSME: its people, what it agreed to, its associations.

use super::{Answer, Asked, Form, Outcome, Sent};
use crate::reading::enterprises::number;
use domain::access::Action;
use domain::consent::Purpose;
use domain::consent::answer::AnswerForm;
use domain::id::PersonId;
use domain::invalid::checks::{Checks, Invalids};
use domain::invalid::{Invalid, Reason};
use domain::person::Capacity;
use domain::person::registration::{PersonEntry, PersonForm};

use crate::error::AppError;
use domain::access::Scope;
use domain::enterprise::cui::Cui;
use domain::period::Date;
use domain::typed::day;
use store::consents::Giver;
use store::{Db, Received};

const PERSONS: Asked = Asked::For(Action::EditPersons);
const EDIT: Asked = Asked::For(Action::EditEnterprises);
const PROFILE: &str = "/mipymes/ver";
const PERSON: &str = "/mipymes/persona";
/// Associations are older than the project: days before this one are mistakes of typing.
const OLDEST: Date = Date::constant(1900, 1, 1);

pub(super) const FORMS: &[Form] = &[
    Form { path: "/mipymes/persona", page: PERSON, action: PERSONS, submit: keep_person },
    Form { path: "/mipymes/persona/terminar", page: PERSON, action: PERSONS, submit: end },
    Form { path: "/mipymes/persona/consentir", page: PERSON, action: PERSONS, submit: person_answer },
    Form { path: "/mipymes/persona/retirar", page: PERSON, action: PERSONS, submit: person_withdraw },
    Form { path: "/mipymes/consentimiento", page: PROFILE, action: EDIT, submit: answer },
    Form { path: "/mipymes/consentimiento/retirar", page: PROFILE, action: EDIT, submit: withdraw },
    Form { path: "/mipymes/socia", page: PROFILE, action: EDIT, submit: join },
    Form { path: "/mipymes/socia/terminar", page: PROFILE, action: EDIT, submit: leave },
];

/// A person entered in an MSME, or changed.
fn keep_person(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::EditPersons)?;
        let enterprise = number(&sent.query, "mipyme")?;
        store::enterprises::get(&db, &scope, enterprise).await?;
        let form = person_form(&sent);
        let municipalities: Vec<_> =
            store::reference::municipalities().iter().map(|place| place.code.clone()).collect();
        let parsed = form.parse(&municipalities, sent.services.today());
        let asked = sent.query.text("id");
        let done = Ok(Outcome::Go(format!("{PROFILE}?id={enterprise}&hecho=persona")));
        let (entry, now) = (sent.submission()?, sent.services.now());
        if asked.is_empty() {
            let mut checks = Checks::default();
            let capacity = checks.required("capacity", sent.fields.text("capacity"), Capacity::read);
            let from = checks.optional("from", sent.fields.text("from"), day(OLDEST, sent.services.today()));
            let (person, capacity) = match (parsed, checks.finish(capacity)) {
                (Ok(person), Ok(capacity)) => (person, capacity),
                (person, capacity) => return Ok(Outcome::Again(all(person.err(), capacity.err()))),
            };
            let hash = hash(&db, person.cui.as_ref()).await?;
            let place = (enterprise, capacity, from);
            store::persons::add(&db, &scope, entry, place, (&person, hash), now).await?;
            return done;
        }
        let person: PersonEntry = match parsed {
            Ok(person) => person,
            Err(problems) => return Ok(Outcome::Again(problems.0)),
        };
        let id = asked.parse().map(PersonId).map_err(|_| AppError::NotFound)?;
        let version = sent.fields.text("version").parse().map_err(|_| Invalid::new("version", Reason::Missing))?;
        let hash = hash(&db, person.cui.as_ref()).await?;
        match store::persons::change(&db, &scope, entry, (id, version), (&person, hash), now).await {
            Ok(Received::First(_) | Received::Repeat(_)) => done,
            Err(error) => Err(error.into()),
        }
    })
}

/// What somebody was in an MSME ends.
fn end(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::EditPersons)?;
        let (enterprise, person) = (number(&sent.query, "mipyme")?, person(&sent)?);
        store::enterprises::get(&db, &scope, enterprise).await?;
        store::persons::get(&db, &scope, person).await?;
        let capacity = Capacity::parse(sent.fields.text("capacity")).ok_or(AppError::NotFound)?;
        let until = match on(&sent, "until") {
            Ok(until) => until,
            Err(refused) => return Ok(Outcome::refuse(refused)),
        };
        store::persons::end(&db, &scope, (enterprise, person, capacity), until, sent.services.now()).await?;
        Ok(Outcome::Go(format!("{PROFILE}?id={enterprise}&hecho=terminada")))
    })
}

/// What an MSME says about one purpose.
fn answer(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::EditEnterprises)?;
        let id = number(&sent.query, "id")?;
        let page = format!("{PROFILE}?id={id}&hecho=consentimiento");
        keep_answer(&sent, &db, &scope, Giver::Enterprise(id), page).await
    })
}

fn withdraw(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::EditEnterprises)?;
        let id = number(&sent.query, "id")?;
        let page = format!("{PROFILE}?id={id}&hecho=consentimiento");
        take_back(&sent, &db, &scope, Giver::Enterprise(id), page).await
    })
}

/// What a person says about one purpose.
fn person_answer(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::EditPersons)?;
        let (enterprise, id) = (number(&sent.query, "mipyme")?, person(&sent)?);
        store::enterprises::get(&db, &scope, enterprise).await?;
        let page = format!("{PERSON}?mipyme={enterprise}&id={id}&hecho=consentimiento");
        keep_answer(&sent, &db, &scope, Giver::Person(id), page).await
    })
}

fn person_withdraw(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::EditPersons)?;
        let (enterprise, id) = (number(&sent.query, "mipyme")?, person(&sent)?);
        store::enterprises::get(&db, &scope, enterprise).await?;
        let page = format!("{PERSON}?mipyme={enterprise}&id={id}&hecho=consentimiento");
        take_back(&sent, &db, &scope, Giver::Person(id), page).await
    })
}

async fn keep_answer(sent: &Sent, db: &Db, scope: &Scope, giver: Giver, page: String) -> Result<Outcome, AppError> {
    // Out of reach is told before what is wrong with the fields.
    store::consents::of(db, scope, giver).await?;
    let text = |name: &str| sent.fields.text(name).to_owned();
    let form = AnswerForm {
        purpose: text("purpose"),
        granted: text("granted"),
        version: text("version"),
        language: text("language"),
        channel: text("channel"),
        on: text("on"),
    };
    let consent = match form.parse(sent.services.today()) {
        Ok(consent) => consent,
        Err(problems) => return Ok(Outcome::Again(problems.0)),
    };
    store::consents::answer(db, scope, sent.submission()?, giver, &consent, sent.services.now()).await?;
    Ok(Outcome::Go(page))
}

async fn take_back(sent: &Sent, db: &Db, scope: &Scope, giver: Giver, page: String) -> Result<Outcome, AppError> {
    let purpose = Purpose::parse(sent.fields.text("purpose")).ok_or(AppError::NotFound)?;
    let (today, now) = (sent.services.today(), sent.services.now());
    store::consents::withdraw(db, scope, (giver, purpose), today, now).await?;
    Ok(Outcome::Go(page))
}

fn join(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::EditEnterprises)?;
        let (member, association) = (number(&sent.query, "id")?, number(&sent.fields, "association")?);
        let from = match on(&sent, "from") {
            Ok(from) => from,
            Err(refused) => return Ok(Outcome::refuse(refused)),
        };
        store::enterprises::join(&db, &scope, (association, member), from, sent.services.now()).await?;
        Ok(Outcome::Go(format!("{PROFILE}?id={member}&hecho=socia")))
    })
}

fn leave(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::EditEnterprises)?;
        let (member, association) = (number(&sent.query, "id")?, number(&sent.fields, "association")?);
        let until = match on(&sent, "until") {
            Ok(until) => until,
            Err(refused) => return Ok(Outcome::refuse(refused)),
        };
        store::enterprises::leave(&db, &scope, (association, member), until, sent.services.now()).await?;
        Ok(Outcome::Go(format!("{PROFILE}?id={member}&hecho=socia")))
    })
}

/// The day of a field; today where none was said.
fn on(sent: &Sent, field: &str) -> Result<Date, Invalid> {
    let today = sent.services.today();
    match sent.fields.text(field) {
        "" => Ok(today),
        said => day(OLDEST, today)(said).map_err(|reason| Invalid::new(field, reason)),
    }
}

fn person(sent: &Sent) -> Result<PersonId, AppError> {
    sent.query.text("id").parse().map(PersonId).map_err(|_| AppError::NotFound)
}

fn person_form(sent: &Sent) -> PersonForm {
    let text = |name: &str| sent.fields.text(name).to_owned();
    PersonForm {
        given: text("given"),
        family: text("family"),
        cui: text("cui"),
        sex: text("sex"),
        birth_year: text("birth_year"),
        phone: text("phone"),
        language: text("language"),
        municipality: text("municipality"),
        group: text("group"),
        returned: text("returned"),
    }
}

async fn hash(db: &Db, cui: Option<&Cui>) -> Result<Option<String>, AppError> {
    match cui {
        Some(cui) => Ok(Some(store::cui::hash(db, cui).await?)),
        None => Ok(None),
    }
}

fn all(one: Option<Invalids>, other: Option<Invalids>) -> Vec<Invalid> {
    one.into_iter().chain(other).flat_map(|invalids| invalids.0).collect()
}
