//! What the pages of markets ask the server. They read, and write nothing.

use crate::error::AppError;
use domain::sale::destination::Destination;
use domain::sale::markets::Markets;
use domain::sale::own_price::OwnPrice;
use domain::sale::ranking::Ranked;
use domain::trade::view::TradeView;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// Where sales go, and the country's exports beside them.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Shown {
    pub markets: Markets,
    pub trade: Option<TradeView>,
}

/// Where the sales within reach go.
///
/// # Errors
/// [`AppError::SignedOut`], [`AppError::Denied`]; [`AppError::Invalid`] naming the parameter, [`AppError::NotFound`] for what
/// is out of reach.
#[server(input = GetUrl)]
pub async fn load_markets(query: String) -> Result<Shown, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewSales).await?;
    let query = domain::sale::markets::MarketsQuery::parse(&domain::price::query::Pairs::decode(&query))?;
    let today = crate::context::today()?;
    let markets = crate::reading::markets::markets(&db, &scope, query, today).await?;
    let trade = crate::reading::trade::trade(&db, &scope, &domain::trade::query::TradeQuery::default(), today).await?;
    Ok(Shown { markets, trade })
}

/// What one product was sold at, beside a market.
///
/// # Errors
/// [`AppError::SignedOut`], [`AppError::Denied`]; [`AppError::Invalid`] naming the parameter, [`AppError::NotFound`] for what
/// is out of reach.
#[server(input = GetUrl)]
pub async fn load_own_price(query: String) -> Result<OwnPrice, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewSales).await?;
    let query = domain::sale::own_price::OwnPriceQuery::parse(&domain::price::query::Pairs::decode(&query))?;
    crate::reading::own_price::own_price(&db, &scope, query, crate::context::today()?).await
}

/// Own sales abroad beside the country's: of one chain, in one year.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct OwnExports {
    pub year: i32,
    /// From the most sold on.
    pub destinations: Vec<Ranked<Destination>>,
    pub demonstration: bool,
}

/// What the MSMEs within reach sold abroad, as `cadena=cafe&anio=2025` asks; of this year, where that year has none.
///
/// # Errors
/// [`AppError::SignedOut`], [`AppError::Denied`].
#[server(input = GetUrl)]
pub async fn load_own_exports(query: String) -> Result<OwnExports, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewSales).await?;
    let fields = crate::form::Fields::decode(&query);
    let (chain, year) = (fields.text("cadena").to_owned(), fields.text("anio").parse().unwrap_or_default());
    crate::reading::markets::own_exports(&db, &scope, chain, year, crate::context::today()?).await
}
