//! Reporting a price, and deciding on one that is far from the others.

use super::{Answer, Asked, Form, Outcome, Sent};
use crate::error::AppError;
use crate::reading::reports::{first_state, offered};
use domain::access::Action;
use domain::entry::EntryId;
use domain::price::report::{Lists, ReportForm, ReportState};
use store::Received;

pub(super) const FORMS: &[Form] = &[
    Form {
        path: "/precios/reportar",
        page: "/precios/reportar",
        action: Asked::For(Action::ReportPrices),
        submit: report,
    },
    Form {
        path: "/precios/revisar/aceptar",
        page: "/precios/revisar",
        action: Asked::For(Action::ReviewPrices),
        submit: accept,
    },
    Form {
        path: "/precios/revisar/rechazar",
        page: "/precios/revisar",
        action: Asked::For(Action::ReviewPrices),
        submit: reject,
    },
];

fn report(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::ReportPrices)?;
        let offered = offered(&db, &scope).await?;
        let markets: Vec<_> = offered.markets.iter().map(|listed| listed.market.id).collect();
        let commodities: Vec<_> = offered.commodities.iter().map(|listed| listed.commodity.id).collect();
        let units: Vec<_> = offered.units.iter().map(|unit| unit.id).collect();
        let today = sent.services.today();
        let lists = Lists { markets: &markets, commodities: &commodities, units: &units, today };
        let report = match form(&sent).parse(&lists) {
            Ok(report) => report,
            Err(refused) => return Ok(Outcome::Again(refused.0)),
        };
        let state = first_state(&db, &scope, &report, today).await?;
        let role = sent.services.principal().role();
        let kept = store::reports::add(&db, &scope, role, &report, state, sent.services.now()).await?;
        let done = match (kept, state) {
            (Received::First(_), ReportState::Accepted) => "aceptado",
            (Received::First(_), ReportState::NeedsReview | ReportState::Rejected) => "por-revisar",
            (Received::Repeat(_), _) => "repetido",
        };
        Ok(Outcome::Go(format!("/precios/reportar?hecho={done}")))
    })
}

fn form(sent: &Sent) -> ReportForm {
    let text = |name: &str| sent.fields.text(name).to_owned();
    ReportForm {
        entry: text(EntryId::FIELD),
        market: text("market"),
        commodity: text("commodity"),
        price_type: text("price_type"),
        unit: text("unit"),
        found: text("found"),
        price: text("price"),
        date: text("date"),
    }
}

fn accept(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::ReviewPrices)?;
        store::reports::accept(&db, &scope, sent.submission()?, number(&sent)?, sent.services.now()).await?;
        Ok(Outcome::Go("/precios/revisar?hecho=aceptado".to_owned()))
    })
}

fn reject(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::ReviewPrices)?;
        store::reports::reject(&db, &scope, sent.submission()?, number(&sent)?, sent.services.now()).await?;
        Ok(Outcome::Go("/precios/revisar?hecho=rechazado".to_owned()))
    })
}

fn number(sent: &Sent) -> Result<i32, AppError> {
    sent.fields.text("reporte").parse().map_err(|_| AppError::NotFound)
}
