//! MSMEs entered in steps and changed.

use super::{Answer, Asked, Form, Outcome, Sent};
use crate::api::enterprises::Kept;
use crate::error::AppError;
use crate::reading::enterprises::{DRAFT, blank, kept, number, parse};
use domain::access::{Action, Role, Scope};
use domain::enterprise::nit::TaxNumber;
use domain::enterprise::registration::RegistrationForm;
use domain::enterprise::step::Step;
use domain::invalid::{Invalid, Reason};
use store::{Db, Received};

const REGISTER: Asked = Asked::For(Action::RegisterEnterprises);
const EDIT: Asked = Asked::For(Action::EditEnterprises);

pub(super) const FORMS: &[Form] = &[
    Form { path: "/mipymes/nueva", page: "/mipymes/nueva", action: REGISTER, submit: go_on },
    Form { path: "/mipymes/nueva/borrar", page: "/mipymes/nueva", action: REGISTER, submit: drop_draft },
    Form { path: "/mipymes/editar", page: "/mipymes/editar", action: EDIT, submit: change },
];

/// One step of a new MSME: kept as a draft; the last one registers.
fn go_on(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::RegisterEnterprises)?;
        let mut draft = kept(&db, &scope).await?.unwrap_or_else(blank);
        if sent.query.text("paso") == "revisar" {
            return register(&sent, &db, &scope, draft).await;
        }
        let step = Step::parse(sent.query.text("paso")).unwrap_or(Step::Identity);
        draft.form.put(step, &sent.fields.0);
        let problems = parse(&draft.form, &scope, sent.services.today()).err();
        if let Some(refused) = problems.as_ref().and_then(|problems| step.refused(problems)) {
            return Ok(Outcome::Again(refused.0));
        }
        if step == Step::Formality {
            draft.cui_hash = take_cui(&db, &mut draft.form).await?.or(draft.cui_hash);
        }
        let text = serde_json::to_string(&draft).map_err(|_| AppError::Unavailable)?;
        store::drafts::keep(&db, &scope, DRAFT, &text, sent.services.now()).await?;
        let next = step.next().map_or("revisar", Step::code);
        Ok(Outcome::Go(format!("/mipymes/nueva?paso={next}")))
    })
}

async fn register(sent: &Sent, db: &Db, scope: &Scope, draft: Kept) -> Result<Outcome, AppError> {
    let registration = match parse(&draft.form, scope, sent.services.today()) {
        Ok(registration) => registration,
        Err(problems) => {
            let step = Step::first_refused(&problems).unwrap_or(Step::Identity);
            return Ok(Outcome::Go(format!("/mipymes/nueva?paso={}&corregir=si", step.code())));
        }
    };
    let (entry, now) = (sent.submission()?, sent.services.now());
    let received = store::enterprises::register(db, scope, entry, &registration, draft.cui_hash, now).await;
    let id = match received {
        Ok(Received::First(id)) => id.to_string(),
        Ok(Received::Repeat(answer)) => answer,
        Err(error) => return Err(error.into()),
    };
    store::drafts::forget(db, scope, DRAFT).await?;
    Ok(Outcome::Go(format!("/mipymes/ver?id={id}&hecho=registrada")))
}

fn drop_draft(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::RegisterEnterprises)?;
        store::drafts::forget(&db, &scope, DRAFT).await?;
        Ok(Outcome::Go("/mipymes".to_owned()))
    })
}

/// One part of an MSME, from the version that was shown.
fn change(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::EditEnterprises)?;
        let id = number(&sent.query, "id")?;
        let step = Step::parse(sent.query.text("paso")).unwrap_or(Step::Identity);
        let found = store::enterprises::get(&db, &scope, id).await?;
        let version = sent.fields.text("version").parse().map_err(|_| Invalid::new("version", Reason::Missing))?;
        let mut form = RegistrationForm::from(&found.facts);
        form.put(step, &sent.fields.0);
        if sent.services.principal().role() == Role::Msme {
            // Where an MSME stands in the project is the team's to say.
            form.phase = found.facts.phase.code().to_owned();
            form.state = found.facts.state.code().to_owned();
        }
        let parsed = parse(&form, &scope, sent.services.today());
        // What another part lacks is not asked for here, but nothing is kept that is not whole.
        let registration = match parsed {
            Ok(registration) => registration,
            Err(problems) => return Ok(Outcome::Again(step.refused(&problems).unwrap_or(problems).0)),
        };
        let hash = match &registration.cui {
            Some(cui) => Some(store::cui::hash(&db, cui).await?),
            None => None,
        };
        let (entry, now) = (sent.submission()?, sent.services.now());
        match store::enterprises::change(&db, &scope, entry, (id, version), &registration, hash, now).await {
            Ok(Received::First(_) | Received::Repeat(_)) => {
                Ok(Outcome::Go(format!("/mipymes/ver?id={id}&hecho=cambiada")))
            }
            Err(store::Error::Changed) => Ok(Outcome::Overtaken),
            Err(error) => Err(error.into()),
        }
    })
}

/// The hash of a CUI that stands in the place of a NIT; the number itself goes no further.
async fn take_cui(db: &Db, form: &mut RegistrationForm) -> Result<Option<String>, AppError> {
    match TaxNumber::read(&form.nit) {
        Ok(TaxNumber::Cui(cui)) => {
            form.nit.clear();
            Ok(Some(store::cui::hash(db, &cui).await?))
        }
        Ok(TaxNumber::Nit(_) | TaxNumber::FinalConsumer) | Err(_) => Ok(None),
    }
}
