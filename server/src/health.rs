//! Whether this server can do its work: for whoever watches it.

use crate::state::AppState;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use std::time::Duration;

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

/// Longer than a healthy database ever takes, shorter than a watcher waits.
const PATIENCE: Duration = Duration::from_secs(2);

/// 200, or 503 when the database does not answer.
pub async fn health(State(state): State<AppState>) -> Response {
    let told = tokio::time::timeout(PATIENCE, store::versions::data_version(&state.db)).await;
    let data_version = match told {
        Ok(Ok(version)) => Some(version),
        Ok(Err(error)) => {
            tracing::error!(%error, "the database does not answer");
            None
        }
        Err(_) => {
            tracing::error!("the database does not answer in time");
            None
        }
    };
    let ok = data_version.is_some();
    let status = if ok { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let health = Health { ok, database: state.db.kind(), version: env!("CARGO_PKG_VERSION"), data_version };
    (status, [(CACHE_CONTROL, "no-store")], Json(health)).into_response()
}
