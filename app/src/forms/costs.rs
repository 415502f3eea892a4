//! A cooperative's own costs: keeping a figure, and giving the assumption back.

use super::{Answer, Asked, Form, Outcome, Sent};
use crate::error::AppError;
use crate::form::Fields;
use crate::reading::costs::meant;
use domain::access::{Action, Scope};
use domain::id::MarketId;
use domain::invalid::{Invalid, Reason};
use domain::price::own_cost::OwnCost;
use domain::price::own_cost::form::OwnCostForm;
use store::Db;
use store::own_costs::{self, Owner};

const KEEP: Asked = Asked::For(Action::KeepFreight);

pub(super) const FORMS: &[Form] = &[
    Form { path: "/costos", page: "/costos", action: KEEP, submit: keep },
    Form { path: "/costos/quitar", page: "/costos", action: KEEP, submit: forget },
];

fn keep(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::KeepFreight)?;
        let Some(owner) = meant(&db, &scope, &sent.query).await? else {
            return Ok(Outcome::refuse(Invalid::new("mipyme", Reason::Missing)));
        };
        let text = |name: &str| sent.fields.text(name).to_owned();
        let form = OwnCostForm {
            fee: text("fee"),
            from: text("from"),
            market: text("market"),
            each: text("each"),
            trip: text("trip"),
            load: text("load"),
            valid_from: text("valid_from"),
            source: text("source"),
        };
        let markets = store::prices::markets(&db, &scope, scope.dataset()).await?;
        let markets: Vec<MarketId> = markets.iter().map(|one| one.market.id).collect();
        let places: Vec<_> = store::reference::municipalities().iter().map(|place| place.code.clone()).collect();
        match form.parse(&markets, &places, sent.services.today()) {
            Ok(cost) => put(&sent, &db, &scope, &owner, &cost, "guardado").await,
            Err(refused) => Ok(Outcome::Again(refused.0)),
        }
    })
}

fn forget(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::KeepFreight)?;
        let owner = meant(&db, &scope, &sent.query).await?.ok_or(AppError::NotFound)?;
        let rows = own_costs::of(&db, &scope, &owner).await?;
        let asked = sent.fields.text("costo");
        let row = rows.iter().find(|row| row.id.to_string() == asked).ok_or(AppError::NotFound)?;
        let cost = OwnCost { said: None, valid_from: sent.services.today(), ..row.cost.clone() };
        put(&sent, &db, &scope, &owner, &cost, "quitado").await
    })
}

async fn put(
    sent: &Sent,
    db: &Db,
    scope: &Scope,
    owner: &Owner,
    cost: &OwnCost,
    done: &str,
) -> Result<Outcome, AppError> {
    let shown = sent.fields.text("version").parse().unwrap_or(0);
    match own_costs::keep(db, scope, sent.submission()?, (owner.id, shown), cost, sent.services.now()).await {
        Ok(_) => Ok(Outcome::Go(address(&sent.query, done))),
        Err(store::Error::Changed) => Ok(Outcome::Overtaken),
        Err(error) => Err(error.into()),
    }
}

/// The page of the organisation that was named, if one was.
fn address(query: &Fields, done: &str) -> String {
    match query.text("mipyme").parse::<i32>() {
        Ok(named) => format!("/costos?mipyme={named}&hecho={done}"),
        Err(_) => format!("/costos?hecho={done}"),
    }
}
