//! Single readings, as they were quoted.

use super::Answered;
use super::answer::{Said, answer};
use super::catalogue::link;
use super::decimal::decimal;
use super::question::Question;
use super::tables;
use crate::problem::Problem;
use crate::state::AppState;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use domain::money::Currency;
use domain::period::Month;
use domain::price::Reading;
use domain::price::conversion::{Rates, Target};
use domain::price::listing::{ObservationFilter, ObservationRow};
use domain::unit::{DisplayUnit, Kilograms};
use serde::Serialize;
use utoipa::ToSchema;

/// One reading of one series on one day.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ObservationItem {
    #[schema(format = Date)]
    pub date: String,
    /// Slug of the product.
    pub commodity: String,
    /// Slug of the market.
    pub market: String,
    /// Level of trade.
    pub price_type: &'static str,
    /// Slug of the unit that was quoted.
    pub unit: String,
    /// ISO 4217.
    pub currency: String,
    /// As quoted; null when there was no supply or no data.
    pub price: Option<String>,
    /// Quetzales per kilogram; null without a weight of the unit or a rate of the month.
    pub gtq_per_kg: Option<String>,
    /// Slug of the source.
    pub source: String,
    /// Whether the figure was made up for demonstration.
    pub demo: bool,
    /// `observed`, `estimated`, `no_supply` or `no_data`.
    pub presence: &'static str,
    /// Number of the series.
    pub series: i32,
}

/// A page of readings, in an order that new readings do not disturb.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Observations {
    pub items: Vec<ObservationItem>,
    /// Give it as `after` to go on; null at the end.
    pub next: Option<i64>,
}

const KNOWN: &[&str] =
    &["commodity", "market", "price_type", "unit", "source", "from", "to", "dataset", "after", "limit", "format"];

/// Single readings, as they were quoted.
#[utoipa::path(get, path = "/api/v1/observations", tag = "prices", params(super::document::Filtered, super::document::Days, super::document::Listed),
    responses(
        (status = 200, description = "A page of readings.", content((Observations = "application/json"), (String = "text/csv"))),
        (status = 304, description = "The answer is the one you have."),
        (status = 400, response = super::document::Refused), (status = 404, response = super::document::Unknown),
        (status = 503, response = super::document::Away),
    ))]
pub async fn observations(State(state): State<AppState>, uri: Uri, headers: HeaderMap) -> Answered {
    answer(&state, &uri, &headers, KNOWN, async |db, scope, parameters| {
        let question = Question::open(&db, &scope, &parameters).await?;
        let (from, to) = parameters.days()?;
        let filter = ObservationFilter {
            dataset: question.dataset,
            commodity: question.commodity().await?.map(|listing| listing.commodity.slug),
            market: question.market().await?.map(|listing| listing.market.slug),
            price_type: parameters.price_type()?,
            unit: question.unit().await?,
            source: question.source().await?,
            from,
            to,
        };
        let page = store::prices::observations(&db, &scope, &filter, parameters.page()?).await?;
        let rates = store::rates::all(&db, &scope, question.dataset).await?;
        let libra = app::reading::libra(&db, &scope, state.services.today()).await?;
        let items = page.items.iter().map(|row| item(row, &rates, libra)).collect();
        let listed = Observations { items, next: page.next };
        let said = Said::in_format(parameters.format()?, &listed, || tables::observations(&listed.items))?;
        Ok::<_, Problem>(said.next(link("observations", &parameters, listed.next)))
    })
    .await
}

fn item(row: &ObservationRow, rates: &Rates, libra: Kilograms) -> ObservationItem {
    let (series, observation) = (&row.series, &row.observation);
    let target = Target { unit: Some(DisplayUnit::Kilogram), currency: Currency::GTQ, libra, rates };
    let kg = row.factor.as_ref().map(|factor| factor.kg);
    let multiplier = target.multiplier(series.currency, kg, Month::of(observation.date)).ok();
    let price = observation.reading.price();
    ObservationItem {
        date: observation.date.to_string(),
        commodity: series.commodity.slug.clone(),
        market: series.market.slug.clone(),
        price_type: series.price_type.code(),
        unit: series.unit.slug.clone(),
        currency: series.currency.code().to_owned(),
        price: price.map(|price| price.to_string()),
        gtq_per_kg: price.zip(multiplier).map(|(price, multiplier)| decimal(price.to_f64() * multiplier)),
        source: series.source.slug.clone(),
        demo: series.source.demo,
        presence: presence(observation.reading),
        series: series.id.0,
    }
}

fn presence(reading: Reading) -> &'static str {
    match reading {
        Reading::Observed(_) => "observed",
        Reading::Estimated(_) => "estimated",
        Reading::NoSupply => "no_supply",
        Reading::NoData => "no_data",
    }
}
