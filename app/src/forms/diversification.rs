//! What products cost, and ideas with their steps.

use super::{Answer, Asked, Form, Outcome, Sent};
use crate::error::AppError;
use crate::reading::ideas::{known, whose};
use crate::reading::sales::Offered;
use domain::access::Action;
use domain::diversification::cost::form::CostForm;
use domain::diversification::idea::form::{IdeaForm, StepForm};
use domain::entry::EntryId;
use domain::invalid::{Invalid, Reason};
use domain::period::Date;
use domain::sale::lists::Lists;
use store::diversification as kept;

const KEEP: Asked = Asked::For(Action::KeepDiversification);

pub(super) const FORMS: &[Form] = &[
    Form { path: "/diversificacion/costo", page: "/diversificacion/costo", action: KEEP, submit: keep_cost },
    Form { path: "/diversificacion/idea/nueva", page: "/diversificacion/idea/nueva", action: KEEP, submit: add_idea },
    Form { path: "/diversificacion/idea", page: "/diversificacion/idea", action: KEEP, submit: change_idea },
    Form { path: "/diversificacion/idea/paso", page: "/diversificacion/idea", action: KEEP, submit: add_step },
];

fn lists(known: &Offered, today: Date) -> Lists<'_> {
    let Offered { products, units, factors, .. } = known;
    Lists { products, units, buyers: &[], factors, rates: &[], today }
}

fn keep_cost(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::KeepDiversification)?;
        let (enterprise, _) = whose(&db, &scope, &sent.query).await?;
        let text = |name: &str| sent.fields.text(name).to_owned();
        let form = CostForm {
            entry: text(EntryId::FIELD),
            product: text("product"),
            rung: text("rung"),
            month: text("month"),
            unit: text("unit"),
            raw_material: text("raw_material"),
            labour: text("labour"),
            packing: text("packing"),
            energy: text("energy"),
            transport: text("transport"),
            other: text("other"),
            expected_price: text("expected_price"),
        };
        let found = known(&db, &scope, enterprise).await?;
        let cost = match form.parse(&lists(&found, sent.services.today())) {
            Ok(cost) => cost,
            Err(refused) => return Ok(Outcome::Again(refused.0)),
        };
        kept::add_cost(&db, &scope, enterprise, &cost, sent.services.now()).await?;
        Ok(Outcome::Go(format!("/diversificacion?mipyme={enterprise}&hecho=costo")))
    })
}

fn idea_form(sent: &Sent, entry: String) -> IdeaForm {
    let text = |name: &str| sent.fields.text(name).to_owned();
    IdeaForm {
        entry,
        name: text("name"),
        kind: text("kind"),
        product: text("product"),
        lacking: text("lacking"),
        stage: text("stage"),
        date: text("date"),
    }
}

fn add_idea(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::KeepDiversification)?;
        let (enterprise, _) = whose(&db, &scope, &sent.query).await?;
        let form = idea_form(&sent, sent.fields.text(EntryId::FIELD).to_owned());
        let found = known(&db, &scope, enterprise).await?;
        let idea = match form.parse(&lists(&found, sent.services.today())) {
            Ok(idea) => idea,
            Err(refused) => return Ok(Outcome::Again(refused.0)),
        };
        kept::add_idea(&db, &scope, enterprise, &idea, sent.services.now()).await?;
        Ok(Outcome::Go(format!("/diversificacion/idea?idea={}&hecho=idea", idea.entry)))
    })
}

/// The number of the idea in the address, and the version that was shown.
fn shown(sent: &Sent) -> Result<(EntryId, u32), AppError> {
    let entry = EntryId::parse(sent.query.text("idea")).ok_or(AppError::NotFound)?;
    let version = sent.fields.text("version").parse().map_err(|_| Invalid::new("version", Reason::Missing))?;
    Ok((entry, version))
}

fn change_idea(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::KeepDiversification)?;
        let (entry, version) = shown(&sent)?;
        let before = kept::idea(&db, &scope, entry).await?;
        let found = known(&db, &scope, before.enterprise).await?;
        let form = idea_form(&sent, entry.to_string());
        let idea = match form.change(&before.idea, &lists(&found, sent.services.today())) {
            Ok(idea) => idea,
            Err(refused) => return Ok(Outcome::Again(refused.0)),
        };
        let changed = kept::change_idea(&db, &scope, sent.submission()?, version, &idea, sent.services.now()).await;
        concluded(changed, format!("/diversificacion/idea?idea={entry}&hecho=idea"))
    })
}

fn add_step(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::KeepDiversification)?;
        let (entry, version) = shown(&sent)?;
        let before = kept::idea(&db, &scope, entry).await?;
        let text = |name: &str| sent.fields.text(name).to_owned();
        let form = StepForm {
            stage: text("stage"),
            date: text("date"),
            cost: text("cost"),
            unit_margin: text("unit_margin"),
            channel: text("channel"),
            evidence: text("evidence"),
        };
        let step = match form.parse(&before.idea, sent.services.today()) {
            Ok(step) => step,
            Err(refused) => return Ok(Outcome::Again(refused.0)),
        };
        let submission = sent.submission()?;
        let added = kept::add_step(&db, &scope, submission, (entry, version), &step, sent.services.now()).await;
        concluded(added, format!("/diversificacion/idea?idea={entry}&hecho=paso"))
    })
}

/// On, unless somebody else was first.
fn concluded<T>(done: Result<T, store::Error>, next: String) -> Result<Outcome, AppError> {
    match done {
        Ok(_) => Ok(Outcome::Go(next)),
        Err(store::Error::Changed) => Ok(Outcome::Overtaken),
        Err(error) => Err(error.into()),
    }
}
