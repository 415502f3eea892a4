//! The headers of every kind of answer, as committed text; and every route has those of its kind.

use crate::pages::addresses;
use crate::running::{Answer, Figures, Server};
use axum::http::Method;
use server::security::headers::Transport;
use std::fmt::Write;

/// Name and value, sorted; what differs each time is named instead.
fn shown(answer: &Answer) -> String {
    let changing = |name: &str, value: &str| match name {
        "etag" => Some("W/\"…\"".to_owned()),
        "last-modified" | "content-length" | "x-request-id" => Some("…".to_owned()),
        "content-security-policy" => {
            let (_, rest) = value.split_once("'nonce-")?;
            Some(value.replace(&rest[..rest.find('\'')?], "…"))
        }
        _ => None,
    };
    let line = |(name, value): (&axum::http::HeaderName, &axum::http::HeaderValue)| {
        let (name, value) = (name.as_str(), value.to_str().unwrap());
        format!("  {name}: {}", changing(name, value).unwrap_or_else(|| value.to_owned()))
    };
    let mut lines: Vec<String> = answer.headers.iter().map(line).collect();
    lines.sort();
    lines.join("\n")
}

#[tokio::test]
async fn each_kind_of_answer_has_its_headers() {
    let server = Server::with(Figures::Both).await;
    let page = server.get("/").await;
    let get = async |address: &str| server.get(address).await;
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let foreign = [("sec-fetch-site", "cross-site")];
    let known = [("if-none-match", page.header("etag"))];
    let kinds = [
        ("page", page.clone()),
        ("page, not modified", server.ask(Method::GET, "/", &known, "").await),
        ("page, compressed", server.ask(Method::GET, "/", &[("accept-encoding", "br, gzip")], "").await),
        ("page that is not there", get("/no-existe").await),
        ("server function", get(&format!("{}?query=", function("load_board"))).await),
        ("read API", get("/api/v1/observations?limit=1").await),
        ("read API, refused", get("/api/v1/observations?limit=0").await),
        ("read API, description", get("/api/v1/openapi.json").await),
        ("download", get("/descargas/plantilla.csv").await),
        ("language", server.ask(Method::POST, "/language", &form, "language=en&return=/").await),
        ("refused as cross-site", server.ask(Method::POST, "/language", &foreign, "").await),
        ("hashed file", get("/pkg/milpa.aB3dE6gH9jK2mN5pQ8sT1v.js").await),
        ("file", get("/icon.svg").await),
        ("health", get("/health").await),
    ];
    let mut text = String::new();
    for (kind, answer) in kinds {
        writeln!(text, "{kind}: {}\n{}\n", answer.status.as_u16(), shown(&answer)).unwrap();
    }
    insta::assert_snapshot!(text);
}

fn function(name: &str) -> &'static str {
    let mut paths = leptos::server_fn::axum::server_fn_paths();
    paths.find(|(path, _)| path.contains(name)).map(|(path, _)| path).unwrap()
}

#[tokio::test]
async fn every_page_has_the_headers_of_a_page() {
    let server = Server::with(Figures::Demonstration).await;
    let page = shown(&server.get("/").await);
    for address in addresses() {
        assert_eq!(shown(&server.get(&address).await), page, "{address}");
    }
}

#[tokio::test]
async fn behind_tls_every_answer_asks_for_tls() {
    let server = Server::at(Figures::None, Transport::Secure).await;
    for address in ["/", "/health", "/api/v1/markets", "/no-existe", "/icon.svg"] {
        let answer = server.get(address).await;
        assert_eq!(answer.header("strict-transport-security"), "max-age=63072000; includeSubDomains", "{address}");
    }
}

#[tokio::test]
async fn the_id_of_a_request_comes_back_when_it_can_do_no_harm() {
    let server = Server::with(Figures::None).await;
    let id = async |sent: &str| {
        let answer = server.ask(Method::GET, "/health", &[("x-request-id", sent)], "").await;
        answer.header("x-request-id").to_owned()
    };
    assert_eq!(id("abc-123").await, "abc-123");
    assert_ne!(id("a b\"c").await, "a b\"c");
    assert_ne!(id("").await, id("").await);
}
