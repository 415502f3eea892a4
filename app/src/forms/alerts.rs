//! Saving an alert, taking it away, and whether alerts come as letters.

use super::{Answer, Asked, Form, Outcome, Sent};
use crate::context::secrets;
use crate::error::AppError;
use domain::access::{Action, Scope};
use domain::invalid::Invalid;
use domain::price::alert_letters::AlertLetters;
use domain::price::alert_rule::AlertRuleForm;

const KEEP: Asked = Asked::For(Action::KeepAlerts);

pub(super) const FORMS: &[Form] = &[
    Form { path: "/alertas", page: "/alertas", action: KEEP, submit: add },
    Form { path: "/alertas/quitar", page: "/alertas", action: KEEP, submit: remove },
    Form { path: "/alertas/correo", page: "/alertas", action: KEEP, submit: choose },
    Form { path: "/alertas/parar", page: "/alertas/parar", action: Asked::Anyone, submit: stop },
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

fn choose(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::KeepAlerts)?;
        let choice = match AlertLetters::read(sent.fields.text("correo")) {
            Ok(choice) => choice,
            Err(reason) => return Ok(Outcome::refuse(Invalid::new("correo", reason))),
        };
        store::alert_letters::choose(&db, &scope, sent.submission()?, choice, sent.services.now()).await?;
        Ok(Outcome::Go("/alertas?hecho=correo".to_owned()))
    })
}

/// Whoever has the letter may stop those that follow, without signing in: the mark in its address says whose they are.
fn stop(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, _) = sent.services.authorize(Action::ViewPrices)?;
        let mark = sent.fields.text("marca");
        if mark.is_empty() {
            return Err(AppError::NotFound);
        }
        store::alert_letters::stop(&db, &Scope::Public, &secrets::code_hash(mark), sent.services.now()).await?;
        Ok(Outcome::Go("/alertas/parar?hecho=parado".to_owned()))
    })
}
