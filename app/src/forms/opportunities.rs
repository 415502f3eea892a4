//! Publishing a buyer's request, changing it, saying how it ended; and answering one.

use super::{Answer, Asked, Form, Outcome, Sent};
use crate::error::AppError;
use crate::reading::opportunities::{number, offered};
use domain::access::Action;
use domain::id::{EnterpriseId, OpportunityId};
use domain::invalid::{Invalid, Reason};
use domain::opportunity::answer::InterestForm;
use domain::opportunity::form::OpportunityForm;
use domain::opportunity::scheme::Scheme;
use domain::opportunity::{OpportunityState, Requirement};
use store::opportunities;

const PUBLISH: Asked = Asked::For(Action::PublishOpportunities);
const ANSWER: Asked = Asked::For(Action::AnswerOpportunities);
const ONE: &str = "/oportunidades/ver";

pub(super) const FORMS: &[Form] = &[
    Form { path: "/oportunidades/nueva", page: "/oportunidades/nueva", action: PUBLISH, submit: publish },
    Form { path: "/oportunidades/editar", page: "/oportunidades/editar", action: PUBLISH, submit: change },
    Form { path: "/oportunidades/cerrar", page: ONE, action: PUBLISH, submit: conclude },
    Form { path: "/oportunidades/responder", page: ONE, action: ANSWER, submit: answer },
    Form { path: "/oportunidades/retirar", page: ONE, action: ANSWER, submit: withdraw },
];

fn publish(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::PublishOpportunities)?;
        let asked = match offered(&db, &scope).await?.parse(&form(&sent), sent.services.today()) {
            Ok(asked) => asked,
            Err(refused) => return Ok(Outcome::Again(refused.0)),
        };
        opportunities::publish(&db, &scope, sent.submission()?, &asked, sent.services.now()).await?;
        Ok(Outcome::Go("/oportunidades?hecho=publicada".to_owned()))
    })
}

fn change(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::PublishOpportunities)?;
        let id = number(&sent.query)?;
        let asked = match offered(&db, &scope).await?.parse(&form(&sent), sent.services.today()) {
            Ok(asked) => asked,
            Err(refused) => return Ok(Outcome::Again(refused.0)),
        };
        let from = (id, version(&sent)?);
        match opportunities::change(&db, &scope, sent.submission()?, from, &asked, sent.services.now()).await {
            Ok(_) => Ok(done(id, "cambiada")),
            Err(store::Error::Changed) => Ok(Outcome::Overtaken),
            Err(error) => Err(error.into()),
        }
    })
}

fn conclude(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::PublishOpportunities)?;
        let id = number(&sent.query)?;
        let Some(state) = OpportunityState::parse(sent.fields.text("estado")) else {
            return Ok(Outcome::refuse(Invalid::new("estado", Reason::NotAChoice)));
        };
        let from = (id, version(&sent)?);
        match opportunities::conclude(&db, &scope, sent.submission()?, from, state, sent.services.now()).await {
            Ok(_) => Ok(done(id, "estado")),
            Err(store::Error::Changed) => Ok(Outcome::Overtaken),
            Err(error) => Err(error.into()),
        }
    })
}

fn answer(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::AnswerOpportunities)?;
        let id = number(&sent.query)?;
        let text = |name: &str| sent.fields.text(name).to_owned();
        let certificate = |scheme: &Scheme| {
            (*scheme, text(&InterestForm::certificate(*scheme)), text(&InterestForm::last_day(*scheme)))
        };
        let form = InterestForm {
            requirements: Requirement::ALL.iter().map(|one| (*one, text(&InterestForm::requirement(*one)))).collect(),
            certificates: Scheme::ALL.iter().map(certificate).collect(),
            note: text("note"),
        };
        let interest = match form.parse() {
            Ok(interest) => interest,
            Err(refused) => return Ok(Outcome::Again(refused.0)),
        };
        let (submission, now) = (sent.submission()?, (sent.services.today(), sent.services.now()));
        opportunities::answer(&db, &scope, submission, (id, enterprise(&sent)?), &interest, now).await?;
        Ok(done(id, "respondida"))
    })
}

fn withdraw(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::AnswerOpportunities)?;
        let id = number(&sent.query)?;
        let of = (id, enterprise(&sent)?);
        opportunities::withdraw(&db, &scope, sent.submission()?, of, sent.services.now()).await?;
        Ok(done(id, "retirada"))
    })
}

fn done(id: OpportunityId, done: &str) -> Outcome {
    Outcome::Go(format!("/oportunidades/ver?id={id}&hecho={done}"))
}

/// The version that was shown.
fn version(sent: &Sent) -> Result<u32, AppError> {
    sent.fields.text("version").parse().map_err(|_| AppError::NotFound)
}

fn enterprise(sent: &Sent) -> Result<EnterpriseId, AppError> {
    sent.fields.text("mipyme").parse().map(EnterpriseId).map_err(|_| AppError::NotFound)
}

fn form(sent: &Sent) -> OpportunityForm {
    let text = |name: &str| sent.fields.text(name).to_owned();
    let all = |name: &str| sent.fields.all(name).map(ToOwned::to_owned).collect();
    OpportunityForm {
        title: text("title"),
        wanted: text("wanted"),
        buyer: text("buyer"),
        kind: text("kind"),
        contact: text("contact"),
        quantity: text("quantity"),
        unit: text("unit"),
        price: text("price"),
        requirements: all("requirements"),
        certificates: all("certificates"),
        level: text("level"),
        country: text("country"),
        municipality: text("municipality"),
        until: text("until"),
        note: text("note"),
    }
}
