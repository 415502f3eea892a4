//! Exports and imports, flow by flow, as they were published.

use super::Answered;
use super::answer::{Said, answer};
use super::catalogue::link;
use super::tables;
use crate::problem::Problem;
use crate::state::AppState;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use domain::dataset::Dataset;
use domain::trade::measure::milli_text;
use serde::Serialize;
use store::trade::{TradeFilter, TradeItem};
use utoipa::ToSchema;

/// One flow of one year.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TradeFlow {
    pub year: i32,
    /// ISO 3166-1 alpha-3 of the country that reports.
    pub reporter: String,
    /// ISO 3166-1 alpha-3, `WLD`, or UN Comtrade's number of an area that is no country.
    pub partner: String,
    /// `country`, `world`, `aggregate` or `unallocated`. Only `country` and `unallocated` make up the world.
    pub partner_kind: String,
    /// `X` export, `M` import, `RX` re-export, `RM` re-import.
    pub flow: String,
    /// Tariff code as text, or `TOTAL`.
    pub code: String,
    /// `H0` to `H6`, `HS` or `SAC`.
    pub nomenclature: String,
    /// Null for the whole flow; else the customs procedure, transport and second partner of a part, never to be added to it.
    pub breakdown: Option<String>,
    /// US dollars of the year.
    pub value_usd: String,
    /// Null where no weight was told.
    pub weight_kg: Option<String>,
    /// Whether the publisher worked the weight out.
    pub weight_estimated: bool,
    pub provisional: bool,
    /// Slug of the source.
    pub source: String,
    pub licence: String,
    /// Whether the figure was made up for demonstration.
    pub demo: bool,
}

/// A page of flows, in an order that new ones do not disturb.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TradeFlows {
    pub items: Vec<TradeFlow>,
    /// Give it as `after` to go on; null at the end.
    pub next: Option<i64>,
}

const KNOWN: &[&str] = &["code", "partner", "from", "to", "dataset", "after", "limit", "format"];

/// Exports and imports by tariff line, partner and year.
#[utoipa::path(get, path = "/api/v1/trade", tag = "trade", params(super::document::TradeOf, super::document::Listed),
    responses(
        (status = 200, description = "A page of flows.", content((TradeFlows = "application/json"), (String = "text/csv"))),
        (status = 304, description = "The answer is the one you have."),
        (status = 400, response = super::document::Refused), (status = 503, response = super::document::Away),
    ))]
pub async fn trade(State(state): State<AppState>, uri: Uri, headers: HeaderMap) -> Answered {
    answer(&state, &uri, &headers, KNOWN, async |db, scope, parameters| {
        let present = store::trade::datasets(&db, &scope).await?;
        let usual = present.first().copied().unwrap_or(Dataset::Real);
        let (from, to) = parameters.years()?;
        let filter = TradeFilter {
            dataset: parameters.dataset()?.unwrap_or(usual),
            code: parameters.tariff_code()?,
            partner: parameters.area("partner")?,
            from,
            to,
        };
        let page = store::trade::listed(&db, &scope, &filter, parameters.page()?).await?;
        let listed = TradeFlows { items: page.items.into_iter().map(flow).collect(), next: page.next };
        let said = Said::in_format(parameters.format()?, &listed, || tables::trade(&listed.items))?;
        Ok::<_, Problem>(said.next(link("trade", &parameters, listed.next)))
    })
    .await
}

fn flow(item: TradeItem) -> TradeFlow {
    TradeFlow {
        year: item.year,
        reporter: item.reporter,
        partner: item.partner,
        partner_kind: item.partner_kind,
        flow: item.flow,
        code: item.code,
        nomenclature: item.nomenclature,
        breakdown: Some(item.breakdown).filter(|said| !said.is_empty()),
        value_usd: milli_text(item.value_milli),
        weight_kg: item.weight_grams.map(milli_text),
        weight_estimated: item.weight_estimated,
        provisional: item.provisional,
        source: item.source,
        licence: item.licence,
        demo: item.demo,
    }
}
