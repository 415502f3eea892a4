//! The headers of every answer.

use axum::extract::{Request, State};
use axum::http::header::{
    CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, RETRY_AFTER, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::Response;

const FIXED: [(HeaderName, &str); 5] = [
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "strict-origin-when-cross-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("x-frame-options"), "DENY"),
];

/// Two years, as the preload lists ask.
const TRANSPORT: &str = "max-age=63072000; includeSubDomains";

/// Seconds after which an answer that could not be given is worth asking for again: a database starts in less.
const AGAIN: &str = "10";

/// Whether browsers may reach this server only by TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transport {
    /// On a laptop or in a test.
    Plain,
    /// Behind a proxy that ends TLS.
    Secure,
}

/// Adds the headers that an answer does not have yet.
pub async fn harden(State(transport): State<Transport>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let status = response.status();
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if transport == Transport::Secure {
        headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(TRANSPORT));
    }
    if status == StatusCode::SERVICE_UNAVAILABLE {
        headers.entry(RETRY_AFTER).or_insert(HeaderValue::from_static(AGAIN));
    }
    // "Not modified" keeps the policy of the stored page: its scripts carry the nonce of that policy.
    if status != StatusCode::NOT_MODIFIED && !headers.contains_key(CONTENT_SECURITY_POLICY) {
        set_policy(headers, None);
    }
    response
}

/// Sets the policy; only scripts that carry the nonce may stand inside the page.
pub fn set_policy(headers: &mut HeaderMap, nonce: Option<&str>) {
    if let Ok(value) = HeaderValue::from_str(&policy(nonce)) {
        headers.insert(CONTENT_SECURITY_POLICY, value);
    }
}

/// Style attributes are allowed because the tooltips of charts cannot be drawn without; elements and files of style are not.
fn policy(nonce: Option<&str>) -> String {
    let nonce = nonce.map(|nonce| format!(" 'nonce-{nonce}'")).unwrap_or_default();
    format!(
        "default-src 'none'; script-src 'self'{nonce} 'wasm-unsafe-eval'; style-src 'self'{nonce}; \
         style-src-attr 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; font-src 'self'; \
         manifest-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; \
         frame-ancestors 'none'"
    )
}
