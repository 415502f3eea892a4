//! Saving an alert, and taking it away.

use super::{Answer, Asked, Form, Outcome, Sent};
use crate::error::AppError;
use domain::access::Action;
use domain::price::alert_rule::AlertRuleForm;

const KEEP: Asked = Asked::For(Action::KeepAlerts);

pub(super) const FORMS: &[Form] = &[
    Form { path: "/alertas", page: "/alertas", action: KEEP, submit: add },
    Form { path: "/alertas/quitar", page: "/alertas", action: KEEP, submit: remove },
];

fn add(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::KeepAlerts)?;
        let text = |name: &str| sent.fields.text(name).to_owned();
        let form = AlertRuleForm { series: text("series"), wanted: text("wanted"), price: text("price") };
        let rule = match form.parse() {
            Ok(rule) => rule,
            Err(refused) => return Ok(Outcome::Again(refused.0)),
        };
        store::alerts::add(&db, &scope, sent.submission()?, &rule, sent.services.now()).await?;
        Ok(Outcome::Go("/alertas?hecho=guardada".to_owned()))
    })
}

fn remove(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::KeepAlerts)?;
        let id = sent.fields.text("alerta").parse().map_err(|_| AppError::NotFound)?;
        store::alerts::remove(&db, &scope, sent.submission()?, id, sent.services.now()).await?;
        Ok(Outcome::Go("/alertas?hecho=quitada".to_owned()))
    })
}
