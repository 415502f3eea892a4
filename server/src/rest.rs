//! The public read API, version 1: the figures of the pages for programs, documented by `/api/v1/openapi.json`.
//!
//! Reading only, without an account, from any site. Decimals are text. What is missing says so in its own field, and
//! demonstration data is marked on every row. Deliberately absent: writing, and averages across units or levels.

mod analysis;
mod answer;
mod catalogue;
mod decimal;
mod document;
mod observations;
mod parameters;
mod question;
mod series;
mod tables;
mod trade;

pub use document::document;

use crate::problem::Problem;
use crate::state::AppState;
use axum::Router;
use axum::http::header::{ETAG, LAST_MODIFIED, LINK};
use axum::http::{Method, StatusCode};

use axum::routing::{any, get};
use tower_http::cors::{Any, CorsLayer};

/// The routes under `/api/v1`.
pub fn routes() -> Router<AppState> {
    let open = CorsLayer::new()
        .allow_origin(Any)
        .allow_methods([Method::GET, Method::HEAD])
        .allow_headers(Any)
        .expose_headers([ETAG, LAST_MODIFIED, LINK]);
    Router::new()
        .route("/api/v1/openapi.json", get(document::serve))
        .route("/api/v1/commodities", get(catalogue::commodities))
        .route("/api/v1/markets", get(catalogue::markets))
        .route("/api/v1/observations", get(observations::observations))
        .route("/api/v1/series", get(series::series))
        .route("/api/v1/trade", get(trade::trade))
        .route("/api/v1/{*nothing}", any(nothing))
        .method_not_allowed_fallback(only_reading)
        .layer(open)
}

async fn nothing() -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "not-found").detail("See /api/v1/openapi.json for what there is.")
}

async fn only_reading() -> Problem {
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, "only-reading").detail("This API is only read: use GET.")
}

/// What a route gives back: everything is answered the same way.
type Answered = axum::response::Response;
