//! What another site asks for in a visitor's name is refused.

use crate::running::{Figures, Server};
use axum::http::{Method, StatusCode};

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");
const BODY: &str = "language=en&return=/";

#[tokio::test]
async fn a_form_of_another_site_changes_nothing() {
    let server = Server::with(Figures::None).await;
    for foreign in [("sec-fetch-site", "cross-site"), ("origin", "https://elsewhere.example"), ("origin", "null")] {
        let answer = server.ask(Method::POST, "/language", &[FORM, foreign], BODY).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{foreign:?}");
        assert!(!answer.headers.contains_key("set-cookie"));
    }
}

#[tokio::test]
async fn our_own_form_and_a_program_are_served() {
    let server = Server::with(Figures::None).await;
    let own: [&[(&str, &str)]; 2] =
        [&[FORM, ("sec-fetch-site", "same-origin"), ("origin", "http://milpa.test")], &[FORM]];
    for headers in own {
        let answer = server.ask(Method::POST, "/language", headers, BODY).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn every_method_that_could_change_something_is_refused_on_every_address() {
    let server = Server::with(Figures::None).await;
    for method in [Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
        for address in ["/", "/language", "/api/v1/observations", "/descargas/plantilla.csv", "/no-existe"] {
            let answer = server.ask(method.clone(), address, &[("sec-fetch-site", "cross-site")], "").await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{method} {address}");
        }
    }
}

#[tokio::test]
async fn a_page_may_be_linked_to_from_anywhere() {
    let server = Server::with(Figures::None).await;
    let answer = server.ask(Method::GET, "/", &[("sec-fetch-site", "cross-site")], "").await;
    assert_eq!(answer.status, StatusCode::OK);
}

#[tokio::test]
async fn a_body_larger_than_any_form_is_refused() {
    let server = Server::with(Figures::None).await;
    let answer = server.ask(Method::POST, "/language", &[FORM], &"x".repeat(65 * 1024)).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
}
