//! Tables to take away: Milpa's template, one series, one board, the exports; as CSV and as a workbook, with unit, source, licence, date
//! and the demonstration mark on every row.
//!
//! Each is worked out by what works the page out, from the same address, so that a file says what the screen said.

mod board;
mod cells;
mod enterprises;
mod markets;
pub mod observations;
mod reply;
mod sales;
mod series;
mod trade;

use crate::state::AppState;
use app::error::AppError;
use app::platform::language_of;
use app::reading;
use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use axum::routing::get;
use domain::access::Action;
use domain::price::query::{BoardQuery, Pairs, SeriesQuery};
use domain::trade::query::TradeQuery;
use reply::{Format, failed, file};

/// The routes under `/descargas`.
pub fn routes() -> Router<AppState> {
    let router = Router::new()
        .route("/descargas/plantilla.csv", get(template))
        .route("/descargas/plantilla.xlsx", get(template))
        .route("/descargas/plantilla-mipymes.csv", get(enterprise_template))
        .route("/descargas/plantilla-mipymes.xlsx", get(enterprise_template))
        .route("/descargas/plantilla-ventas.csv", get(sales_template))
        .route("/descargas/plantilla-ventas.xlsx", get(sales_template))
        .route("/descargas/serie.csv", get(series_table))
        .route("/descargas/serie.xlsx", get(series_table))
        .route("/descargas/precios.csv", get(board_table))
        .route("/descargas/precios.xlsx", get(board_table))
        .route("/descargas/mipymes.csv", get(enterprises::enterprise_table))
        .route("/descargas/mipymes.xlsx", get(enterprises::enterprise_table))
        .route("/descargas/exportacion.csv", get(trade_table))
        .route("/descargas/exportacion.xlsx", get(trade_table))
        .route("/descargas/ventas.csv", get(sales::sales_table))
        .route("/descargas/ventas.xlsx", get(sales::sales_table));
    let tables = markets::TABLES.iter().flat_map(|table| ["csv", "xlsx"].map(|end| (table, end)));
    tables.fold(router, |router, (table, end)| {
        router.route(&format!("/descargas/mercados-{table}.{end}"), get(markets::markets_table))
    })
}

/// The same for everybody, so anyone may fill it.
async fn template(uri: Uri, headers: HeaderMap) -> Response {
    blank(&uri, &headers, "milpa-plantilla", feeds::template::csv, feeds::template::xlsx)
}

async fn enterprise_template(uri: Uri, headers: HeaderMap) -> Response {
    use feeds::enterprises::{template_csv, template_xlsx};
    blank(&uri, &headers, "milpa-plantilla-mipymes", template_csv, template_xlsx)
}

async fn sales_template(uri: Uri, headers: HeaderMap) -> Response {
    use feeds::sales::{template_csv, template_xlsx};
    blank(&uri, &headers, "milpa-plantilla-ventas", template_csv, template_xlsx)
}

fn blank(
    uri: &Uri,
    headers: &HeaderMap,
    name: &str,
    csv: fn() -> Vec<u8>,
    xlsx: fn() -> Result<Vec<u8>, feeds::download::Unwritable>,
) -> Response {
    let format = Format::of(uri);
    let bytes = match format {
        Format::Csv => Ok(csv()),
        Format::Xlsx => xlsx(),
    };
    match bytes {
        Ok(bytes) => file(bytes, format, name),
        Err(_) => failed(&AppError::Unavailable, language_of(headers)),
    }
}

async fn series_table(
    State(state): State<AppState>,
    RawQuery(query): RawQuery,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let language = language_of(&headers);
    let told = async {
        let (db, scope) = state.services.authorize(Action::ExportPrices)?;
        let query = SeriesQuery::parse(&Pairs::decode(query.as_deref().unwrap_or_default()))?;
        reading::series::series(&db, &scope, query, state.services.today()).await
    };
    match told.await {
        Ok(profile) => {
            let name = format!("milpa-{}-{}", profile.series.commodity.slug, profile.series.market.slug);
            reply::table(&series::table(&profile, language), Format::of(&uri), &name, language)
        }
        Err(error) => failed(&error, language),
    }
}

async fn board_table(
    State(state): State<AppState>,
    RawQuery(query): RawQuery,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let language = language_of(&headers);
    let told = async {
        let (db, scope) = state.services.authorize(Action::ExportPrices)?;
        let query = BoardQuery::parse(&Pairs::decode(query.as_deref().unwrap_or_default()))?;
        reading::board::board(&db, &scope, query, state.services.today()).await?.ok_or(AppError::NotFound)
    };
    match told.await {
        Ok(shown) => {
            let name = format!("milpa-precios-{}", shown.commodity.slug);
            reply::table(&board::table(&shown, language), Format::of(&uri), &name, language)
        }
        Err(error) => failed(&error, language),
    }
}

async fn trade_table(
    State(state): State<AppState>,
    RawQuery(query): RawQuery,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let language = language_of(&headers);
    let told = async {
        let (db, scope) = state.services.authorize(Action::ExportPrices)?;
        let query = TradeQuery::parse(&Pairs::decode(query.as_deref().unwrap_or_default()))?;
        reading::trade::trade(&db, &scope, &query, state.services.today()).await?.ok_or(AppError::NotFound)
    };
    match told.await {
        Ok(view) => {
            let chain = view.chain.as_ref().map_or("linea", |chain| chain.code.as_str());
            let name = format!("milpa-exportacion-{chain}");
            reply::table(&trade::table(&view, language), Format::of(&uri), &name, language)
        }
        Err(error) => failed(&error, language),
    }
}
