//! Saved alerts: each its owner's alone, once however often it is sent.

use crate::running::{Figures, Server};
use crate::signing::{everybody, send};
use app::context::secrets;
use axum::http::{Method, StatusCode};
use domain::access::{Role, Scope};
use domain::dataset::Dataset::Demonstration;

async fn page(server: &Server, cookie: &str) -> String {
    server.ask(Method::GET, "/alertas", &[("cookie", cookie)], "").await.text().to_owned()
}

async fn series(server: &Server) -> String {
    let all = store::prices::described(&server.db, &Scope::Public, Demonstration).await.unwrap();
    let papa = all.iter().find(|s| s.commodity.slug == "papa" && s.market.slug == "la-terminal").unwrap();
    papa.id.to_string()
}

#[tokio::test]
async fn an_alert_is_saved_once_says_where_it_stands_and_is_its_owners_alone() {
    let server = Server::with(Figures::Demonstration).await;
    let people = everybody(&server).await;
    let (reader, series, entry) = (&people[&Role::Reader], series(&server).await, secrets::submission().to_string());
    let fields = [("solicitud", entry.as_str()), ("series", &series), ("wanted", "precio_sobre"), ("price", "1")];
    for _ in 0..2 {
        let saved = send(&server, "/alertas", reader, &fields).await;
        assert_eq!(saved.header("location"), "/alertas?hecho=guardada");
    }
    let own = page(&server, reader).await;
    assert_eq!(own.matches("name=\"alerta\"").count(), 1);
    assert!(own.contains("se cumple desde") && own.contains("por encima de"), "{own}");
    let id = own.split("name=\"alerta\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let other = &people[&Role::Technician];
    assert!(!page(&server, other).await.contains("name=\"alerta\""));
    let foreign = send(&server, "/alertas/quitar", other, &[("solicitud", &number()), ("alerta", &id)]).await;
    let absent = send(&server, "/alertas/quitar", other, &[("solicitud", &number()), ("alerta", "999")]).await;
    assert_eq!((foreign.status, absent.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    assert_eq!(
        send(&server, "/alertas/quitar", reader, &[("solicitud", &number()), ("alerta", &id)]).await.status,
        StatusCode::SEE_OTHER
    );
    assert!(!page(&server, reader).await.contains("name=\"alerta\""));
}

#[tokio::test]
async fn an_alert_without_its_limit_comes_back_with_what_was_chosen() {
    let server = Server::with(Figures::Demonstration).await;
    let people = everybody(&server).await;
    let (series, entry) = (series(&server).await, secrets::submission().to_string());
    let fields = [("solicitud", entry.as_str()), ("series", &series), ("wanted", "precio_bajo"), ("price", "")];
    let refused = send(&server, "/alertas", &people[&Role::Reader], &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("<option value=\"precio_bajo\" selected"), "{}", refused.text());
}

fn number() -> String {
    secrets::submission().to_string()
}
