//! What the pages of reported prices ask the server.

use crate::error::AppError;
use domain::names::Names;
use domain::period::Date;
use domain::price::report::ReportState;
use domain::price::{PriceType, Reading};
use domain::unit::Dimension;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// Something to choose: its number, what addresses call it, and its name.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Choice {
    pub id: i32,
    pub slug: String,
    pub names: Names,
}

/// The lists of the form, and what this account reported lately.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Reporting {
    pub commodities: Vec<Choice>,
    pub markets: Vec<Choice>,
    pub units: Vec<(Dimension, Choice)>,
    pub own: Vec<Shown>,
    pub today: Date,
}

/// A report as a list shows it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Shown {
    pub id: i32,
    pub role: String,
    pub commodity: Names,
    pub market: Names,
    pub price_type: PriceType,
    pub unit: Names,
    pub date: Date,
    pub reading: Reading,
    pub state: ReportState,
}

/// What can be reported.
///
/// # Errors
/// [`AppError::SignedOut`], [`AppError::Denied`].
#[server(input = GetUrl)]
pub async fn load_reporting() -> Result<Reporting, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ReportPrices).await?;
    let offered = crate::reading::reports::offered(&db, &scope).await?;
    let choice = |id, slug: &str, names: &Names| Choice { id, slug: slug.to_owned(), names: names.clone() };
    let unit = |unit: &domain::unit::Unit| (unit.dimension, choice(unit.id.0, &unit.slug, &unit.names));
    let own = store::reports::own(&db, &scope).await?;
    Ok(Reporting {
        commodities: offered
            .commodities
            .iter()
            .map(|l| &l.commodity)
            .map(|c| choice(c.id.0, &c.slug, &c.names))
            .collect(),
        markets: offered.markets.iter().map(|l| &l.market).map(|m| choice(m.id.0, &m.slug, &m.names)).collect(),
        units: offered.units.iter().map(unit).collect(),
        own: own.into_iter().map(Shown::from).collect(),
        today: crate::context::today()?,
    })
}

/// Reports that wait for somebody to look at them.
///
/// # Errors
/// [`AppError::SignedOut`], [`AppError::Denied`].
#[server(input = GetUrl)]
pub async fn load_waiting() -> Result<Vec<Shown>, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ReviewPrices).await?;
    Ok(store::reports::waiting(&db, &scope).await?.into_iter().map(Shown::from).collect())
}
