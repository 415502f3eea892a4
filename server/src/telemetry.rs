//! One line in the log for each request, with an id that the answer carries too.
//!
//! Only the path is written: what stands after the question mark may say what somebody was looking for.

use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use std::io::IsTerminal;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;
use tracing::Instrument;
use tracing_subscriber::EnvFilter;

pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Starts the log: readable on a terminal, JSON anywhere else. `filter` is in the syntax of `MILPA_LOG`.
pub fn start(filter: &str) {
    let filter = EnvFilter::try_new(filter).unwrap_or_else(|_| EnvFilter::new("info"));
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A log that was already started, as in tests, stays as it is.
    let _ = if std::io::stderr().is_terminal() {
        lines.with_target(false).try_init()
    } else {
        lines.json().flatten_event(true).with_current_span(true).with_span_list(false).try_init()
    };
}

/// Gives the request its id and writes its line when it is answered.
pub async fn record(request: Request, next: Next) -> Response {
    let id = request.headers().get(REQUEST_ID).filter(|id| is_plain(id)).cloned().unwrap_or_else(new_id);
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let span = tracing::info_span!("request", id = id.to_str().unwrap_or_default());
    let started = Instant::now();
    let mut response = next.run(request).instrument(span.clone()).await;
    let (status, micros) = (response.status().as_u16(), started.elapsed().as_micros() as u64);
    span.in_scope(|| match status {
        500.. => tracing::error!(%method, path, status, micros, "answered"),
        _ => tracing::info!(%method, path, status, micros, "answered"),
    });
    response.headers_mut().insert(REQUEST_ID, id);
    response
}

/// A proxy's id is kept when it can do no harm in a log.
fn is_plain(id: &HeaderValue) -> bool {
    (1..=64).contains(&id.len()) && id.as_bytes().iter().all(|b| b.is_ascii_alphanumeric() || *b == b'-')
}

/// The start of this process and a count: unique enough to find a line by, without a source of chance.
fn new_id() -> HeaderValue {
    static START: LazyLock<i64> = LazyLock::new(|| jiff::Timestamp::now().as_microsecond());
    static COUNT: AtomicU64 = AtomicU64::new(1);
    let id = format!("{:x}-{:x}", *START, COUNT.fetch_add(1, Ordering::Relaxed));
    HeaderValue::from_str(&id).unwrap_or(HeaderValue::from_static("0"))
}
