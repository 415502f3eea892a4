//! Which products and markets have prices.

use super::Answered;
use super::answer::{Said, answer};
use super::parameters::Parameters;
use super::question::Question;
use super::tables;
use crate::state::AppState;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use domain::dataset::Dataset;
use domain::page::PageRequest;
use domain::price::listing::{CommodityListing, MarketListing};
use serde::Serialize;
use utoipa::ToSchema;

/// A product that has prices.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CommodityItem {
    pub id: i32,
    pub slug: String,
    pub name_es: String,
    pub name_en: String,
    /// What the sources of these prices call it.
    pub source_names: Vec<String>,
    /// The project's value chain.
    pub chain: Option<String>,
    pub form: Option<String>,
    pub quality: Option<String>,
    /// Series, markets and the last day with a reading.
    pub series: u32,
    pub markets: u32,
    #[schema(format = Date)]
    pub last_day: String,
    pub demo: bool,
}

/// A market that has prices.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct MarketItem {
    pub id: i32,
    pub slug: String,
    pub name_es: String,
    pub name_en: String,
    pub source_names: Vec<String>,
    pub locality: String,
    /// INE's four digits.
    pub municipality: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub series: u32,
    #[schema(format = Date)]
    pub last_day: String,
    pub demo: bool,
}

/// A page of products.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Commodities {
    pub items: Vec<CommodityItem>,
    /// Give it as `after` to go on; null at the end.
    pub next: Option<i64>,
}

/// A page of markets.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Markets {
    pub items: Vec<MarketItem>,
    /// Give it as `after` to go on; null at the end.
    pub next: Option<i64>,
}

const KNOWN: &[&str] = &["dataset", "after", "limit", "format"];

/// Products that have prices, by number.
#[utoipa::path(get, path = "/api/v1/commodities", tag = "catalogue", params(super::document::Listed),
    responses(
        (status = 200, description = "A page of products.", content((Commodities = "application/json"), (String = "text/csv"))),
        (status = 304, description = "The answer is the one you have."),
        (status = 400, response = super::document::Refused), (status = 503, response = super::document::Away),
    ))]
pub async fn commodities(State(state): State<AppState>, uri: Uri, headers: HeaderMap) -> Answered {
    answer(&state, &uri, &headers, KNOWN, async |db, scope, parameters| {
        let question = Question::open(&db, &scope, &parameters).await?;
        let items = question.commodities().await?.into_iter().map(|l| commodity(l, question.dataset)).collect();
        let (items, next) = page(items, parameters.page()?, |item: &CommodityItem| item.id);
        let listed = Commodities { items, next };
        let said = Said::in_format(parameters.format()?, &listed, || tables::commodities(&listed.items))?;
        Ok(said.next(link("commodities", &parameters, next)))
    })
    .await
}

/// Markets that have prices, by number.
#[utoipa::path(get, path = "/api/v1/markets", tag = "catalogue", params(super::document::Listed),
    responses(
        (status = 200, description = "A page of markets.", content((Markets = "application/json"), (String = "text/csv"))),
        (status = 304, description = "The answer is the one you have."),
        (status = 400, response = super::document::Refused), (status = 503, response = super::document::Away),
    ))]
pub async fn markets(State(state): State<AppState>, uri: Uri, headers: HeaderMap) -> Answered {
    answer(&state, &uri, &headers, KNOWN, async |db, scope, parameters| {
        let question = Question::open(&db, &scope, &parameters).await?;
        let items = question.markets().await?.into_iter().map(|l| market(l, question.dataset)).collect();
        let (items, next) = page(items, parameters.page()?, |item: &MarketItem| item.id);
        let listed = Markets { items, next };
        let said = Said::in_format(parameters.format()?, &listed, || tables::markets(&listed.items))?;
        Ok(said.next(link("markets", &parameters, next)))
    })
    .await
}

/// The part of a list that is asked for, in the order of its numbers.
fn page<T>(mut items: Vec<T>, wanted: PageRequest, id: impl Fn(&T) -> i32) -> (Vec<T>, Option<i64>) {
    items.sort_by_key(&id);
    items.retain(|item| wanted.after().is_none_or(|after| i64::from(id(item)) > after));
    let more = items.len() > wanted.size() as usize;
    items.truncate(wanted.size() as usize);
    let next = items.last().filter(|_| more).map(|item| i64::from(id(item)));
    (items, next)
}

/// The address of the next page.
pub(super) fn link(route: &str, parameters: &Parameters, next: Option<i64>) -> Option<String> {
    next.map(|next| format!("/api/v1/{route}?{}", parameters.with_after(next)))
}

fn commodity(listing: CommodityListing, dataset: Dataset) -> CommodityItem {
    let commodity = listing.commodity;
    CommodityItem {
        id: commodity.id.0,
        slug: commodity.slug,
        name_es: commodity.names.es,
        name_en: commodity.names.en,
        source_names: listing.source_names,
        chain: commodity.chain,
        form: commodity.form,
        quality: commodity.quality,
        series: listing.series,
        markets: listing.markets,
        last_day: listing.last_day.to_string(),
        demo: dataset.is_demonstration(),
    }
}

fn market(listing: MarketListing, dataset: Dataset) -> MarketItem {
    let market = listing.market;
    MarketItem {
        id: market.id.0,
        slug: market.slug,
        name_es: market.names.es,
        name_en: market.names.en,
        source_names: listing.source_names,
        locality: market.locality,
        municipality: market.municipality.map(|code| code.as_str().to_owned()),
        country: market.country,
        latitude: market.point.map(|point| point.lat),
        longitude: market.point.map(|point| point.lon),
        series: listing.series,
        last_day: listing.last_day.to_string(),
        demo: dataset.is_demonstration(),
    }
}
