//! Every address that this server answers, and the layers around them.

use crate::problem::Problem;
use crate::security::cross_site::{self, OwnOrigin};
use crate::security::headers;
use crate::signed::Asking;
use crate::state::AppState;
use crate::{downloads, forms, health, language, pages, rest, signed, telemetry, uploads};
use axum::Router;
use axum::extract::Request;
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, get, on, post};
use leptos::server_fn::axum::server_fn_paths;
use std::time::Duration;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;

/// Largest body of a form or a server function.
pub const MOST_BODY: usize = 64 * 1024;
/// From the last header of a request to the first of its answer, the body of the request included.
const LONGEST: Duration = Duration::from_secs(15);
/// The same for a file of eight megabytes over 400 kbit/s.
const LONGEST_FILE: Duration = Duration::from_secs(180);

/// The whole server.
pub fn router(state: AppState) -> Router {
    let own = OwnOrigin(state.public_url.clone());
    Router::new()
        .merge(pages::routes())
        .merge(forms::routes())
        .merge(functions())
        .merge(rest::routes())
        .merge(downloads::routes())
        .route("/language", post(language::choose))
        .route("/health", get(health::health))
        .fallback(pages::file_or_nothing)
        // From the inside outwards: the last one sees a request first and its answer last.
        .layer(RequestBodyLimitLayer::new(MOST_BODY))
        .layer(from_fn_with_state(state.clone(), signed::recognize))
        .layer(signed::sessions(&state))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST))
        .merge(files(&state))
        .layer(from_fn_with_state(own, cross_site::refuse))
        .layer(CatchPanicLayer::custom(broken))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(4)))
        .layer(from_fn_with_state(state.transport, headers::harden))
        .layer(from_fn(telemetry::record))
        .with_state(state)
}

/// What takes files: larger bodies, and time for them to come over a slow line. Whoever may not send one is answered
/// before the body is read.
fn files(state: &AppState) -> Router<AppState> {
    uploads::routes()
        .layer(from_fn_with_state(state.clone(), signed::recognize))
        .layer(signed::sessions(state))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST_FILE))
}

/// A fault of ours ends one request, not the connection, and says nothing of what is inside.
fn broken(_: Box<dyn std::any::Any + Send>) -> Response {
    tracing::error!("a route panicked");
    Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "broken").detail("This is our fault. Try again.").into_response()
}

/// The server functions, each at its own address and with its own method: nothing else is under `/api/` by accident.
fn functions() -> Router<AppState> {
    server_fn_paths().fold(Router::new(), |router, (path, method)| {
        let call = move |asking: Asking, request: Request| async move {
            let context = move || asking.services.provide();
            let mut response = leptos_axum::handle_server_fns_with_context(context, request).await.into_response();
            response.headers_mut().entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
            response
        };
        router.route(path, on(filter(&method), call))
    })
}

/// Only reading and posting: a function that asks for another method is not served, and the access table shows it missing.
fn filter(method: &Method) -> MethodFilter {
    match *method {
        Method::GET => MethodFilter::GET,
        _ => MethodFilter::POST,
    }
}
