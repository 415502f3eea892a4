//! Whether this server can do its work: for whoever watches it.

use crate::state::AppState;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// What is told, and nothing that would help an attacker: no address, no path.
#[derive(Debug, Serialize)]
struct Health {
    ok: bool,
    /// `sqlite`, `postgres`.
    database: &'static str,
    version: &'static str,
    /// Counts every change of public figures; `null` when the database does not answer.
    data_version: Option<i64>,
}

/// 200, or 503 when the database does not answer.
pub async fn health(State(state): State<AppState>) -> Response {
    let asked = store::versions::data_version(&state.db).await;
    if let Err(error) = &asked {
        tracing::error!(%error, "the database does not answer");
    }
    let status = if asked.is_ok() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let health = Health {
        ok: asked.is_ok(),
        database: state.db.kind(),
        version: env!("CARGO_PKG_VERSION"),
        data_version: asked.ok(),
    };
    (status, [(CACHE_CONTROL, "no-store")], Json(health)).into_response()
}
