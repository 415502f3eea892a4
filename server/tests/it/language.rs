//! The choice of language.

use crate::running::{Answer, Figures, Server};
use axum::http::{Method, StatusCode};
use server::security::headers::Transport;

async fn choose(server: &Server, body: &str) -> Answer {
    server.ask(Method::POST, "/language", &[("content-type", "application/x-www-form-urlencoded")], body).await
}

#[tokio::test]
async fn the_choice_is_kept_for_a_year_and_the_page_comes_back() {
    let server = Server::with(Figures::None).await;
    let answer = choose(&server, "language=en&return=%2Ftemporadas%3Fmercado%3Dla-terminal").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.header("location"), "/temporadas?mercado=la-terminal");
    assert_eq!(answer.header("set-cookie"), "lang=en; Path=/; Max-Age=31536000; SameSite=Lax");
}

#[tokio::test]
async fn behind_tls_the_cookie_travels_by_tls_only() {
    let server = Server::at(Figures::None, Transport::Secure).await;
    let answer = choose(&server, "language=es&return=/").await;
    assert!(answer.header("set-cookie").ends_with("; Secure"));
}

#[tokio::test]
async fn nobody_is_sent_to_another_site() {
    let server = Server::with(Figures::None).await;
    for elsewhere in ["//elsewhere.example", "https%3A%2F%2Felsewhere.example", "%2F%5Celsewhere.example", "%2F%0D%0Ax"]
    {
        let answer = choose(&server, &format!("language=es&return={elsewhere}")).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/"), "{elsewhere}");
    }
}

#[tokio::test]
async fn an_unknown_language_is_refused_by_name() {
    let server = Server::with(Figures::None).await;
    let answer = choose(&server, "language=fr&return=/").await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert_eq!(answer.json()["parameter"], "language");
}

#[tokio::test]
async fn the_cookie_wins_over_the_browser_and_spanish_over_nothing() {
    let server = Server::with(Figures::Demonstration).await;
    let language = async |headers: &[(&str, &str)]| {
        server.ask(Method::GET, "/", headers, "").await.header("content-language").to_owned()
    };
    assert_eq!(language(&[]).await, "es-GT");
    assert_eq!(language(&[("accept-language", "en-US,es;q=0.8")]).await, "en");
    assert_eq!(language(&[("accept-language", "en-US"), ("cookie", "lang=es")]).await, "es-GT");
}
