//! One series by month, with everything that can be said of it.

use super::Answered;
use super::analysis::AnalysisAnswer;
use super::answer::{Said, answer};
use super::decimal::decimal;
use super::parameters::unknown;
use super::question::Question;
use super::tables;
use crate::state::AppState;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use domain::period::Month;
use domain::price::analysis::Analysis;
use domain::price::listing::SeriesMonths;
use domain::price::{Monthly, Series};
use serde::Serialize;
use utoipa::ToSchema;

/// What a series is of. Another unit, level, currency or source is another series.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SeriesIdentity {
    pub id: i32,
    /// Slug of the product.
    pub commodity: String,
    pub commodity_es: String,
    pub commodity_en: String,
    /// Slug of the market.
    pub market: String,
    pub market_es: String,
    pub market_en: String,
    pub price_type: &'static str,
    /// Slug of the unit.
    pub unit: String,
    pub unit_es: String,
    pub unit_en: String,
    /// ISO 4217.
    pub currency: String,
    /// Slug of the source.
    pub source: String,
    pub licence: String,
    pub demo: bool,
}

/// One month.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct MonthItem {
    /// `2019-12`
    pub month: String,
    /// Mean of the observed prices, of the estimated ones when none was observed; null without either.
    pub mean: Option<String>,
    /// Days that the mean rests on.
    pub n: u32,
    pub min: Option<String>,
    pub max: Option<String>,
    /// Days with an observed price, days with an estimated one, visits that found none for sale.
    pub observed: u32,
    pub estimated: u32,
    pub no_supply: u32,
}

/// A series, its months, and its indicators in the latest month shown.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SeriesAnswer {
    pub series: SeriesIdentity,
    /// Kilograms in the unit, when known.
    pub kg_per_unit: Option<String>,
    /// Oldest first.
    pub values: Vec<MonthItem>,
    /// Null when no month has a figure.
    pub analysis: Option<AnalysisAnswer>,
    /// Other series that the same question fits; name their unit, level or source to get them.
    pub others: Vec<SeriesIdentity>,
}

const KNOWN: &[&str] = &["commodity", "market", "price_type", "unit", "source", "from", "to", "dataset", "format"];

/// One series by month, with its indicators.
///
/// Of several series that fit, the one with the latest figure is given, then the longest; the others are named.
/// The indicators read every month up to `to`, also those before `from`.
#[utoipa::path(get, path = "/api/v1/series", tag = "prices", params(super::document::Named, super::document::Months),
    responses(
        (status = 200, description = "A series.", content((SeriesAnswer = "application/json"), (String = "text/csv"))),
        (status = 304, description = "The answer is the one you have."),
        (status = 400, response = super::document::Refused), (status = 404, response = super::document::Unknown),
        (status = 503, response = super::document::Away),
    ))]
pub async fn series(State(state): State<AppState>, uri: Uri, headers: HeaderMap) -> Answered {
    answer(&state, &uri, &headers, KNOWN, async |db, scope, parameters| {
        parameters.need("commodity")?;
        parameters.need("market")?;
        let (from, to) = parameters.months()?;
        let level = parameters.price_type()?;
        let question = Question::open(&db, &scope, &parameters).await?;
        let commodity = question.commodity().await?.ok_or_else(|| unknown("commodity"))?.commodity;
        let market = question.market().await?.ok_or_else(|| unknown("market"))?.market;
        let (unit, source) = (question.unit().await?, question.source().await?);
        let mut found = store::prices::of_commodity(&db, &scope, question.dataset, commodity.id).await?;
        found.retain(|SeriesMonths { series, .. }| {
            series.market.id == market.id
                && level.is_none_or(|level| series.price_type == level)
                && unit.as_ref().is_none_or(|unit| series.unit.slug == *unit)
                && source.as_ref().is_none_or(|source| series.source.slug == *source)
        });
        found.sort_by_key(|entry| std::cmp::Reverse((entry.months.last().map(|m| m.month), entry.months.len())));
        let (first, others) = found.split_first().ok_or_else(|| unknown("market"))?;
        let told = tell(first, others, from, to);
        Said::in_format(parameters.format()?, &told, || tables::series(&told))
    })
    .await
}

fn tell(entry: &SeriesMonths, others: &[SeriesMonths], from: Option<Month>, to: Option<Month>) -> SeriesAnswer {
    let until = |month: Month| to.is_none_or(|to| month <= to);
    let known = entry.timeline().and_then(|line| line.between(line.start(), to.unwrap_or(line.end())));
    let judged = known.as_ref().and_then(|line| line.latest());
    let shown = entry.months.iter().filter(|m| until(m.month) && from.is_none_or(|from| m.month >= from));
    SeriesAnswer {
        series: identity(&entry.series),
        kg_per_unit: entry.factor.as_ref().map(|factor| decimal(factor.kg.to_f64())),
        values: shown.map(month).collect(),
        analysis: known.zip(judged).map(|(line, (month, _))| AnalysisAnswer::of(&Analysis::of(&line, month))),
        others: others.iter().map(|other| identity(&other.series)).collect(),
    }
}

fn month(month: &Monthly) -> MonthItem {
    let figures = month.figures;
    MonthItem {
        month: month.month.to_string(),
        mean: figures.map(|figures| figures.mean.to_string()),
        n: if month.observed > 0 { month.observed } else { month.estimated },
        min: figures.map(|figures| figures.min.to_string()),
        max: figures.map(|figures| figures.max.to_string()),
        observed: month.observed,
        estimated: month.estimated,
        no_supply: month.no_supply,
    }
}

fn identity(series: &Series) -> SeriesIdentity {
    SeriesIdentity {
        id: series.id.0,
        commodity: series.commodity.slug.clone(),
        commodity_es: series.commodity.names.es.clone(),
        commodity_en: series.commodity.names.en.clone(),
        market: series.market.slug.clone(),
        market_es: series.market.names.es.clone(),
        market_en: series.market.names.en.clone(),
        price_type: series.price_type.code(),
        unit: series.unit.slug.clone(),
        unit_es: series.unit.names.es.clone(),
        unit_en: series.unit.names.en.clone(),
        currency: series.currency.code().to_owned(),
        source: series.source.slug.clone(),
        licence: series.source.licence.clone(),
        demo: series.source.demo,
    }
}
