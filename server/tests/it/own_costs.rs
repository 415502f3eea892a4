//! A cooperative's own costs: used in its board and its members', and in nobody else's.

use crate::running::{Answer, Figures, Server};
use crate::signing::{everybody, send};
use app::context::secrets;
use axum::http::{Method, StatusCode};
use domain::access::{Role, Scope};
use domain::dataset::Dataset::Demonstration;
use std::collections::HashMap;

async fn ready() -> (Server, HashMap<Role, String>) {
    let server = Server::with(Figures::Demonstration).await;
    let people = everybody(&server).await;
    (server, people)
}

async fn page(server: &Server, cookie: &str, address: &str) -> Answer {
    server.ask(Method::GET, address, &[("cookie", cookie)], "").await
}

fn entry() -> String {
    secrets::submission().to_string()
}

/// Keeps a freight from Concepción Chiquirichapa to La Terminal.
async fn keep(server: &Server, cookie: &str, entry: &str, each: &str, version: &str) -> Answer {
    let markets = store::prices::markets(&server.db, &Scope::Public, Demonstration).await.unwrap();
    let terminal = markets.iter().find(|one| one.market.slug == "la-terminal").unwrap().market.id.to_string();
    let fields = [
        ("solicitud", entry),
        ("version", version),
        ("fee", ""),
        ("from", "0911"),
        ("market", terminal.as_str()),
        ("each", each),
        ("source", "Transportes Prueba"),
    ];
    send(server, "/costos", cookie, &fields).await
}

const BOARD: &str = "/precios?producto=papa&datos=demostracion&desde=0911";

#[tokio::test]
async fn the_board_of_the_cooperative_and_of_its_member_uses_its_costs_and_nobody_elses_does() {
    let (server, people) = ready().await;
    let (own, member) = (&people[&Role::Cooperative], &people[&Role::Msme]);
    let before = server.get(BOARD).await.text().to_owned();
    let number = entry();
    for _ in 0..2 {
        let kept = keep(&server, own, &number, "77.25", "0").await;
        assert_eq!(kept.header("location"), "/costos?hecho=guardado", "{}", kept.text());
    }
    let shown = page(&server, own, "/costos").await;
    assert_eq!(shown.text().matches("Q\u{a0}77.25 por quintal").count(), 1, "{}", shown.text());
    for cookie in [own, member] {
        let board = page(&server, cookie, BOARD).await;
        assert!(board.text().contains("Con los costos de Cooperativa Loma de Ejemplo"), "{}", board.text());
        assert!(board.text().contains("77.25"));
        assert_eq!(board.header("cache-control"), "private, no-store");
        // What the address says comes first.
        let asked = page(&server, cookie, &format!("{BOARD}&flete.la-terminal=12.75")).await;
        assert!(asked.text().contains("12.75") && !asked.text().contains("77.25"));
    }
    let technician = page(&server, &people[&Role::Technician], BOARD).await;
    let visitor = server.get(BOARD).await;
    for board in [technician.text(), visitor.text()] {
        assert!(!board.contains("Con los costos de") && !board.contains("77.25"));
    }
    assert_eq!(before.len(), visitor.text().len(), "the public board is as it was");
    let file = page(&server, own, "/descargas/tablero.csv?producto=papa&datos=demostracion&desde=0911").await;
    assert!(!file.text().contains("77.25"), "files are everybody's");
}

#[tokio::test]
async fn a_member_sees_the_costs_and_cannot_change_them() {
    let (server, people) = ready().await;
    let (own, member) = (&people[&Role::Cooperative], &people[&Role::Msme]);
    keep(&server, own, &entry(), "77.25", "0").await;
    let seen = page(&server, member, "/costos").await;
    assert!(seen.text().contains("77.25") && !seen.text().contains("action=\"/costos"), "{}", seen.text());
    assert_eq!(keep(&server, member, &entry(), "1.00", "1").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn who_comes_second_sees_what_stands_there_and_a_removed_cost_is_suggested_again() {
    let (server, people) = ready().await;
    let own = &people[&Role::Cooperative];
    keep(&server, own, &entry(), "77.25", "0").await;
    let late = keep(&server, own, &entry(), "55.00", "0").await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text().contains("77.25") && late.text().contains("value=\"55.00\""));
    assert!(late.text().contains("name=\"version\" value=\"1\""), "{}", late.text());
    let shown = page(&server, own, "/costos").await;
    let id = shown.text().split("name=\"costo\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let fields = [("solicitud", entry()), ("costo", id), ("version", "1".to_owned())];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let gone = send(&server, "/costos/quitar", own, &fields).await;
    assert_eq!(gone.header("location"), "/costos?hecho=quitado", "{}", gone.text());
    assert!(!page(&server, own, BOARD).await.text().contains("77.25"));
    // It can be told again, after the version that removed it.
    let again = keep(&server, own, &entry(), "60.00", "0").await;
    assert!(again.text().contains("name=\"version\" value=\"2\""), "{}", again.text());
    assert_eq!(keep(&server, own, &entry(), "60.00", "2").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_cost_and_an_organisation_of_somebody_else_look_as_if_they_were_not_there() {
    let (server, people) = ready().await;
    let own = &people[&Role::Cooperative];
    keep(&server, own, &entry(), "77.25", "0").await;
    let other = store::enterprises::names(&server.db, &everything()).await.unwrap();
    let foreign = other.iter().find(|one| one.name == "Asociación Nube de Ejemplo").unwrap().id;
    for address in
        ["/costos?mipyme=99999".to_owned(), format!("/costos?mipyme={foreign}"), "/costos?id=99999".to_owned()]
    {
        assert_eq!(page(&server, own, &address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
    for id in ["99999".to_owned(), foreign.to_string()] {
        let number = entry();
        let fields =
            [("solicitud", number.as_str()), ("fee", "descarga"), ("each", "3"), ("source", "x"), ("version", "0")];
        let refused = send(&server, &format!("/costos?mipyme={id}"), own, &fields).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
    }
}

fn everything() -> Scope {
    let by = domain::id::AccountId(1);
    Scope::Within { by, reach: domain::access::Reach::Project, dataset: Demonstration }
}
