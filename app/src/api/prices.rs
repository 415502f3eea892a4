//! What the pages of prices ask the server. All read, none writes.

use crate::charts::exploration::Explored;
use crate::error::AppError;
use domain::price::board::Board;
use domain::price::catalogue::Catalogue;
use domain::price::chain_of_prices::ChainOfPrices;
use domain::price::doorstep::Doorstep;
use domain::price::profile::Profile;
use domain::price::seasons::Seasons;
use domain::price::sheet::Sheet;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

/// The board for the part of the address after the question mark; `None` where there are no prices at all.
///
/// # Errors
/// [`AppError::Invalid`] naming the parameter, [`AppError::NotFound`] for an unknown product.
#[server(input = GetUrl)]
pub async fn load_board(query: String) -> Result<Option<Board>, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewPrices).await?;
    let query = domain::price::query::BoardQuery::parse(&domain::price::query::Pairs::decode(&query))?;
    crate::reading::board::own_board(&db, &scope, query, crate::context::today()?).await
}

/// One series, told.
///
/// # Errors
/// [`AppError::Invalid`] naming the parameter, [`AppError::NotFound`] for an unknown series.
#[server(input = GetUrl)]
pub async fn load_series(query: String) -> Result<Profile, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewPrices).await?;
    let query = domain::price::query::SeriesQuery::parse(&domain::price::query::Pairs::decode(&query))?;
    crate::reading::series::series(&db, &scope, query, crate::context::today()?).await
}

/// One series as the interactive chart draws it beside another.
///
/// # Errors
/// [`AppError::Invalid`] naming the parameter, [`AppError::NotFound`] for an unknown series.
#[server(input = GetUrl)]
pub async fn load_explored(query: String) -> Result<Explored, AppError> {
    let profile = load_series(query).await?;
    Ok(crate::pages::prices::series::explored(&profile, crate::i18n::language()))
}

/// The seasons of a market; `None` where there are no prices at all.
///
/// # Errors
/// [`AppError::Invalid`] naming the parameter, [`AppError::NotFound`] for an unknown market.
#[server(input = GetUrl)]
pub async fn load_seasons(query: String) -> Result<Option<Seasons>, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewPrices).await?;
    let query = domain::price::query::SeasonsQuery::parse(&domain::price::query::Pairs::decode(&query))?;
    crate::reading::seasons::seasons(&db, &scope, query).await
}

/// Products and markets with prices, those whose name contains `buscar` when that is given.
///
/// # Errors
/// [`AppError::Invalid`] naming the parameter.
#[server(input = GetUrl)]
pub async fn load_catalogue(query: String) -> Result<Catalogue, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewPrices).await?;
    let query = domain::price::query::CatalogueQuery::parse(&domain::price::query::Pairs::decode(&query))?;
    crate::reading::catalogue::catalogue(&db, &scope, query, crate::context::today()?).await
}

/// What one market pays for its products, to be printed or read aloud; `None` where there are no prices at all.
///
/// # Errors
/// [`AppError::Invalid`] naming the parameter, [`AppError::NotFound`] for an unknown product or a market without it.
#[server(input = GetUrl)]
pub async fn load_sheet(query: String) -> Result<Option<Sheet>, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewPrices).await?;
    let query = domain::price::query::SheetQuery::parse(&domain::price::query::Pairs::decode(&query))?;
    crate::reading::sheet::sheet(&db, &scope, query, crate::context::today()?).await
}

/// What a product costs at each level of trade, and who keeps how much; `None` where there are no prices at all.
///
/// # Errors
/// [`AppError::Invalid`] naming the parameter, [`AppError::NotFound`] for an unknown product.
#[server(input = GetUrl)]
pub async fn load_margins(query: String) -> Result<Option<ChainOfPrices>, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewPrices).await?;
    let query = domain::price::query::MarginsQuery::parse(&domain::price::query::Pairs::decode(&query))?;
    crate::reading::margins::margins(&db, &scope, query, crate::context::today()?).await
}

/// International references, and one of them brought to the door. An amount that cannot be used is told in the answer.
///
/// # Errors
/// [`AppError::Invalid`] naming another parameter, [`AppError::NotFound`] for an unknown product.
#[server(input = GetUrl)]
pub async fn load_references(query: String) -> Result<Doorstep, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewPrices).await?;
    let query = domain::price::query::ReferencesQuery::read(&domain::price::query::Pairs::decode(&query))?;
    crate::reading::references::references(&db, &scope, query, crate::context::today()?).await
}
