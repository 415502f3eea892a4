//! The description of the read API, for people and for programs: OpenAPI 3.1, made from the routes themselves.

use super::answer::{Said, answer};
use super::{Answered, analysis, catalogue, observations, series, trade};
use crate::problem::Problem;
use crate::state::AppState;
use app::error::AppError;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use serde_json::Value;
use utoipa::openapi::OpenApi as Description;
use utoipa::{IntoParams, OpenApi, ToResponse};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Milpa: prices of agricultural products",
        description = "Reading only, no account. Decimals are text. Null is not zero: `presence` and `not_evaluable` say why \
            there is no figure. Rows with `demo: true` were made up by a model and are not real prices. Answers carry ETag and \
            Last-Modified; errors are RFC 9457 problems that name the parameter.",
        license(name = "Each figure keeps the licence of its source", url = "https://spdx.org/licenses/")
    ),
    tags(
        (name = "catalogue", description = "Which products and markets have prices."),
        (name = "prices", description = "Readings, and series by month with their indicators."),
        (name = "trade", description = "Exports and imports by tariff line, partner and year.")
    ),
    paths(catalogue::commodities, catalogue::markets, observations::observations, series::series, trade::trade),
    components(
        schemas(Problem, analysis::AnalysisAnswer, analysis::Indicator),
        responses(Refused, Unknown, Away)
    )
)]
struct Document;

/// Which figures.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "only described; `parameters` reads them")]
pub(super) struct Filtered {
    /// A product: its `slug`, its `id`, or one of its `source_names` as `/api/v1/commodities` lists them (capitals do not
    /// matter). 404 when nothing is called so, 400 naming the slugs when sources call several so.
    #[param(min_length = 1, max_length = 120, required = false, example = "papa")]
    commodity: String,
    /// A market: its `slug`, its `id`, or one of its `source_names` as `/api/v1/markets` lists them.
    #[param(min_length = 1, max_length = 120, required = false, example = "la-terminal")]
    market: String,
    /// Level of trade.
    #[param(inline, required = false)]
    price_type: Level,
    /// Slug of a unit.
    #[param(required = false)]
    unit: String,
    /// Slug of a source.
    #[param(required = false)]
    source: String,
}

/// Which series.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "only described; `parameters` reads them")]
pub(super) struct Named {
    /// Slug or number of a product.
    #[param(min_length = 1, max_length = 120, example = "papa")]
    commodity: String,
    /// Slug or number of a market.
    #[param(min_length = 1, max_length = 120, example = "la-terminal")]
    market: String,
    /// Level of trade.
    #[param(inline, required = false)]
    price_type: Level,
    /// Slug of a unit.
    #[param(required = false)]
    unit: String,
    /// Slug of a source.
    #[param(required = false)]
    source: String,
}

#[derive(utoipa::ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "only described; `domain::price::PriceType` is what is read")]
pub(super) enum Level {
    FarmGate,
    Wholesale,
    Retail,
    Fob,
    International,
}

/// From when to when, by day.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "only described; `parameters` reads them")]
pub(super) struct Days {
    /// First day, `2019-01-01`.
    #[param(format = Date, required = false)]
    from: String,
    /// Last day, not before `from`.
    #[param(format = Date, required = false)]
    to: String,
}

/// From when to when, by month, and how.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "only described; `parameters` reads them")]
pub(super) struct Months {
    /// First month, `2019-01`.
    #[param(pattern = "^[0-9]{4}-(0[1-9]|1[0-2])$", required = false)]
    from: String,
    /// Last month, not before `from`.
    #[param(pattern = "^[0-9]{4}-(0[1-9]|1[0-2])$", required = false)]
    to: String,
    #[param(inline, required = false)]
    dataset: World,
    #[param(inline, required = false)]
    format: Form,
}

/// Which flows of trade.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "only described; `parameters` reads them")]
pub(super) struct TradeOf {
    /// A tariff code of 2, 4, 6, 8 or 10 digits, and what lies below it; or `TOTAL`.
    #[param(pattern = "^([0-9]{2}){1,5}$|^TOTAL$", required = false, example = "0901")]
    code: String,
    /// ISO 3166-1 alpha-3, `WLD`, or UN Comtrade's number of an area that is no country.
    #[param(pattern = "^[A-Z]{3}$|^[0-9]{1,4}$", required = false, example = "USA")]
    partner: String,
    /// First year.
    #[param(minimum = 1900, maximum = 2100, required = false)]
    from: i32,
    /// Last year.
    #[param(minimum = 1900, maximum = 2100, required = false)]
    to: i32,
}

/// How much of a list, and how.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "only described; `parameters` reads them")]
pub(super) struct Listed {
    /// `real` when any real figure exists, else `demo`, unless told.
    #[param(inline, required = false)]
    dataset: World,
    /// The `next` of the page before.
    #[param(minimum = 0, maximum = 9007199254740991_i64, required = false)]
    after: i64,
    /// Items wanted, 100 unless told.
    #[param(minimum = 1, maximum = 1000, required = false)]
    limit: u32,
    #[param(inline, required = false)]
    format: Form,
}

#[derive(utoipa::ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "only described; `parameters` reads it")]
pub(super) enum World {
    Real,
    Demo,
}

#[derive(utoipa::ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "only described; `parameters` reads it")]
pub(super) enum Form {
    Json,
    Csv,
}

/// A parameter cannot be used; it is named.
#[derive(ToResponse)]
#[response(content_type = "application/problem+json")]
#[expect(dead_code, reason = "only described")]
pub(super) struct Refused(Problem);

/// A product or market by that name has no prices.
#[derive(ToResponse)]
#[response(content_type = "application/problem+json")]
#[expect(dead_code, reason = "only described")]
pub(super) struct Unknown(Problem);

/// The database does not answer.
#[derive(ToResponse)]
#[response(content_type = "application/problem+json")]
#[expect(dead_code, reason = "only described")]
pub(super) struct Away(Problem);

/// The description.
#[must_use]
pub fn document() -> Description {
    let mut document = Document::openapi();
    env!("CARGO_PKG_VERSION").clone_into(&mut document.info.version);
    document
}

/// The description with the units and sources that this server knows now.
pub(super) async fn serve(State(state): State<AppState>, uri: Uri, headers: HeaderMap) -> Answered {
    answer(&state, &uri, &headers, &[], async |db, scope, _| {
        let mut document = serde_json::to_value(document()).map_err(|_| AppError::Unavailable)?;
        let units = store::catalogue::units(&db, &scope).await?;
        let sources = store::catalogue::sources(&db, &scope).await?;
        choices(&mut document, "unit", units.into_iter().map(|unit| unit.slug).collect());
        choices(&mut document, "source", sources.into_iter().map(|source| source.slug).collect());
        Said::json(&document)
    })
    .await
}

/// Lists what a parameter may be, wherever it is one.
fn choices(document: &mut Value, name: &str, slugs: Vec<String>) {
    let paths = document["paths"].as_object_mut().into_iter().flat_map(|paths| paths.values_mut());
    let parameters = paths.filter_map(|path| path["get"]["parameters"].as_array_mut()).flatten();
    for parameter in parameters.filter(|parameter| parameter["name"] == name) {
        parameter["schema"]["enum"] = slugs.clone().into();
    }
}
