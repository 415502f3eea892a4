//! Two servers on one PostgreSQL: either may be asked, and both see what was imported.

use crate::running::{PRICES, ask, clock, milpa, new_folder};
use axum::Router;
use axum::http::{Method, StatusCode};
use server::router::router;
use server::security::headers::Transport;
use server::state::{AppState, Place};
use std::path::PathBuf;
use std::process::Command;
use store::Db;

/// A database of its own on the server that `MILPA_TEST_POSTGRES` names; gone when it goes.
struct Database {
    server: String,
    name: String,
}

impl Database {
    fn make() -> Option<Self> {
        let server = std::env::var("MILPA_TEST_POSTGRES").ok().filter(|url| !url.is_empty());
        let Some(server) = server else {
            assert!(std::env::var("CI").as_deref() != Ok("true"), "MILPA_TEST_POSTGRES is not set, and CI must set it");
            eprintln!("did not run on PostgreSQL: MILPA_TEST_POSTGRES is not set");
            return None;
        };
        let name = format!("milpa_server_{}", std::process::id());
        let database = Self { server, name };
        assert!(database.tool("createdb", &[&database.name]));
        Some(database)
    }

    fn tool(&self, name: &str, arguments: &[&str]) -> bool {
        let maintenance = format!("--maintenance-db={}", self.server);
        Command::new(tool(name)).args([&maintenance]).args(arguments).status().is_ok_and(|status| status.success())
    }

    fn url(&self) -> String {
        let after_scheme = self.server.find("://").map_or(0, |at| at + 3);
        let host = self.server[after_scheme..].split('/').next().unwrap();
        format!("{}{host}/{}", &self.server[..after_scheme], self.name)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.tool("dropdb", &["--force", "--if-exists", &self.name]);
    }
}

/// A program of PostgreSQL: from the path, else of the newest version where Debian puts it.
fn tool(name: &str) -> PathBuf {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> =
        versions.map(|entry| entry.path().join("bin").join(name)).filter(|p| p.exists()).collect();
    found.sort();
    found.pop().unwrap_or_else(|| PathBuf::from(name))
}

async fn server(url: &str) -> (Db, Router) {
    let db = Db::connect(url).await.unwrap();
    store::migrate(&db).await.unwrap();
    let folder = new_folder();
    let place = Place { site: &folder, public_url: None, transport: Transport::Plain };
    (db.clone(), router(AppState::new(db, clock(), &place)))
}

#[tokio::test(flavor = "multi_thread")]
async fn both_start_together_and_both_see_an_import() {
    let Some(database) = Database::make() else { return };
    let url = database.url();
    let ((first_db, first), (second_db, second)) = tokio::join!(server(&url), server(&url));
    let page = async |router: &Router| ask(router, Method::GET, "/api/v1/commodities", &[], "").await;
    let (before, other) = (page(&first).await, page(&second).await);
    assert_eq!((before.status, other.status), (StatusCode::OK, StatusCode::OK));
    let file = new_folder().join("precios.csv");
    std::fs::write(&file, PRICES).unwrap();
    let done = milpa(&url, &["import", "prices", file.to_str().unwrap()]);
    assert!(done.status.success(), "{done:?}");
    for router in [&first, &second] {
        while !page(router).await.text().contains("\"papa\"") {
            tokio::task::yield_now().await;
        }
    }
    assert_eq!(page(&first).await.header("etag"), page(&second).await.header("etag"));
    first_db.close().await.unwrap();
    second_db.close().await.unwrap();
}
