//! Whether the server says how it is, and stays up when its database is not there.

use crate::running::{Figures, Server};
use axum::http::StatusCode;

#[tokio::test]
async fn a_working_server_tells_its_versions() {
    let server = Server::with(Figures::Demonstration).await;
    let answer = server.get("/health").await;
    assert_eq!(answer.status, StatusCode::OK);
    let told = answer.json();
    assert_eq!((told["ok"].as_bool(), told["database"].as_str()), (Some(true), Some("sqlite")));
    assert_eq!(told["version"], env!("CARGO_PKG_VERSION"));
    assert!(told["data_version"].as_i64().is_some_and(|version| version > 0));
}

#[tokio::test]
async fn without_its_database_it_says_so_plainly_and_tells_no_secret() {
    let server = Server::with(Figures::Demonstration).await;
    server.db.clone().close().await.unwrap();
    for address in ["/health", "/api/v1/commodities", "/", "/descargas/precios.csv"] {
        let answer = server.get(address).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{address}");
        assert_eq!(answer.header("retry-after"), "10", "{address}");
        for secret in ["sqlite:", "SELECT", "sqlx", "/tmp"] {
            assert!(!answer.text().contains(secret), "{address} tells {secret}");
        }
    }
}

#[tokio::test]
async fn a_page_that_was_drawn_is_shown_while_the_database_is_away() {
    let server = Server::with(Figures::Demonstration).await;
    let before = server.get("/").await;
    server.db.clone().close().await.unwrap();
    let after = server.get("/").await;
    assert_eq!((before.status, after.status), (StatusCode::OK, StatusCode::OK));
    assert_eq!(before.header("etag"), after.header("etag"));
}
