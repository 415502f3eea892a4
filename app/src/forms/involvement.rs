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
use domain::enterprise::cui::Cui;
use store::{Db, Received};

const PERSONS: Asked = Asked::For(Action::EditPersons);
const EDIT: Asked = Asked::For(Action::EditEnterprises);
const PROFILE: &str = "/mipymes/ver";

pub(super) const FORMS: &[Form] = &[
    Form { path: "/mipymes/persona", page: "/mipymes/persona", action: PERSONS, submit: keep_person },
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
            let (person, capacity) = match (parsed, checks.finish(capacity)) {
                (Ok(person), Ok(capacity)) => (person, capacity),
                (person, capacity) => return Ok(Outcome::Again(all(person.err(), capacity.err()))),
            };
            let hash = hash(&db, person.cui.as_ref()).await?;
            let place = (enterprise, capacity, None);
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

/// What an MSME says about one purpose.
fn answer(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::EditEnterprises)?;
        let id = number(&sent.query, "id")?;
        store::enterprises::get(&db, &scope, id).await?;
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
        store::consents::answer(&db, &scope, sent.submission()?, id, &consent, sent.services.now()).await?;
        Ok(Outcome::Go(format!("{PROFILE}?id={id}&hecho=consentimiento")))
    })
}

fn withdraw(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::EditEnterprises)?;
        let id = number(&sent.query, "id")?;
        let purpose = Purpose::parse(sent.fields.text("purpose")).ok_or(AppError::NotFound)?;
        let (today, now) = (sent.services.today(), sent.services.now());
        store::consents::withdraw(&db, &scope, (id, purpose), today, now).await?;
        Ok(Outcome::Go(format!("{PROFILE}?id={id}&hecho=consentimiento")))
    })
}

fn join(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::EditEnterprises)?;
        let (member, association) = (number(&sent.query, "id")?, number(&sent.fields, "association")?);
        let (today, now) = (sent.services.today(), sent.services.now());
        store::enterprises::join(&db, &scope, (association, member), today, now).await?;
        Ok(Outcome::Go(format!("{PROFILE}?id={member}&hecho=socia")))
    })
}

fn leave(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::EditEnterprises)?;
        let (member, association) = (number(&sent.query, "id")?, number(&sent.fields, "association")?);
        let (today, now) = (sent.services.today(), sent.services.now());
        store::enterprises::leave(&db, &scope, (association, member), today, now).await?;
        Ok(Outcome::Go(format!("{PROFILE}?id={member}&hecho=socia")))
    })
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
