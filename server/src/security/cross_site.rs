//! Requests that another site makes in a visitor's name are refused before they reach a route.
//!
//! By Fetch metadata first, then by Origin. A request with neither comes from a program, not from a page, and carries no
//! visitor's cookies by accident. Reading is free for all; nothing here changes anything on GET.

use crate::problem::Problem;
use axum::extract::{Request, State};
use axum::http::header::{HOST, HeaderMap, HeaderName, ORIGIN};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// The server's own address as browsers see it, when a proxy changes the host (`https://milpa.example`).
#[derive(Debug, Clone, Default)]
pub struct OwnOrigin(pub Option<Arc<str>>);

/// Passes on what this site itself, or a program, asks for.
pub async fn refuse(State(own): State<OwnOrigin>, request: Request, next: Next) -> Response {
    let reads = [Method::GET, Method::HEAD, Method::OPTIONS].contains(request.method());
    if reads || is_ours(request.headers(), own.0.as_deref()) {
        return next.run(request).await;
    }
    Problem::new(StatusCode::FORBIDDEN, "cross-site").detail("Another site sent this request.").into_response()
}

fn is_ours(headers: &HeaderMap, own: Option<&str>) -> bool {
    let text = |name: HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    if text(SEC_FETCH_SITE) == Some("cross-site") {
        return false;
    }
    let Some(origin) = text(ORIGIN) else { return true };
    let host = origin.split_once("://").map(|(_, host)| host);
    own == Some(origin) || (host.is_some() && host == text(HOST))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ours(pairs: &[(&'static str, &str)]) -> bool {
        let headers = pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
        is_ours(&headers, Some("https://milpa.example"))
    }

    #[test]
    fn a_page_of_another_site_is_not_ours() {
        assert!(!ours(&[("host", "milpa.example"), ("sec-fetch-site", "cross-site")]));
        assert!(!ours(&[("host", "milpa.example"), ("origin", "https://elsewhere.example")]));
        assert!(!ours(&[("host", "milpa.example"), ("origin", "null")]));
        assert!(!ours(&[("origin", "null")]));
    }

    #[test]
    fn our_own_pages_and_programs_are_ours() {
        assert!(ours(&[
            ("host", "127.0.0.1:3000"),
            ("origin", "http://127.0.0.1:3000"),
            ("sec-fetch-site", "same-origin")
        ]));
        assert!(ours(&[("host", "inner:3000"), ("origin", "https://milpa.example")]));
        assert!(ours(&[("host", "127.0.0.1:3000")]));
    }
}
