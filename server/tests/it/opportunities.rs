//! Buyers' requests: published once, seen with what is missing, answered, and nobody else's to change.

use crate::running::{Answer, Figures, Server};
use crate::signing::{everybody, send};
use app::context::secrets;
use axum::http::{Method, StatusCode};
use domain::access::{Role, Scope};
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

async fn publish(server: &Server, cookie: &str, entry: &str, further: &[(&str, &str)]) -> Answer {
    let units = store::catalogue::units(&server.db, &Scope::Public).await.unwrap();
    let quintal = units.iter().find(|unit| unit.slug == "quintal").unwrap().id.to_string();
    let usual = [
        ("title", "Papa criolla"),
        ("wanted", "papa"),
        ("buyer", "Mercado Prueba"),
        ("kind", "mayorista"),
        ("contact", "Tel. 5555-9876"),
        ("quantity", "10"),
        ("unit", quintal.as_str()),
        ("level", "nacional"),
        ("until", "2026-12-24"),
        ("requirements", "empaque"),
    ];
    let mut fields = vec![("solicitud", entry)];
    fields.extend(usual.iter().filter(|(name, _)| !further.iter().any(|(own, _)| own == name)));
    fields.extend_from_slice(further);
    send(server, "/oportunidades/nueva", cookie, &fields).await
}

/// The number of the request with a title.
async fn number(server: &Server, cookie: &str, title: &str) -> String {
    let board = page(server, cookie, "/oportunidades").await;
    let before = board.text().split(title).next().unwrap().to_owned();
    before.rsplit("/oportunidades/ver?id=").next().unwrap().split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_request_is_published_once_and_says_what_the_business_lacks() {
    let (server, people) = ready().await;
    let (team, own, entry) = (&people[&Role::Technician], &people[&Role::Msme], entry());
    for _ in 0..2 {
        let done = publish(&server, team, &entry, &[]).await;
        assert_eq!(done.header("location"), "/oportunidades?hecho=publicada", "{}", done.text());
    }
    let board = page(&server, own, "/oportunidades?cadena=papa&hasta=2026-12-31").await;
    assert_eq!(board.text().matches("Papa criolla").count(), 1);
    let id = number(&server, own, "Papa criolla").await;
    let seen = page(&server, own, &format!("/oportunidades/ver?id={id}")).await;
    // What it sold in the last months says that it has the volume; nobody said how it packs.
    assert!(
        seen.text().contains("Usted cumple 1 de 2.") && seen.text().contains("No se sabe: empaque"),
        "{}",
        seen.text()
    );
    assert!(!seen.text().contains("5555-9876"), "who has not answered sees no telephone");
    let team_sees = page(&server, team, &format!("/oportunidades/ver?id={id}")).await;
    assert!(team_sees.text().contains("5555-9876") && team_sees.text().contains("Papas Ejemplo del Valle"));
}

#[tokio::test]
async fn who_answers_sees_how_to_get_in_touch_and_the_trail_says_so() {
    let (server, people) = ready().await;
    let (team, own) = (&people[&Role::Technician], &people[&Role::Msme]);
    publish(&server, team, &entry(), &[]).await;
    let id = number(&server, own, "Papa criolla").await;
    let address = format!("/oportunidades/responder?id={id}");
    let seen = page(&server, own, &format!("/oportunidades/ver?id={id}")).await;
    let enterprise =
        seen.text().split("name=\"mipyme\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let number = entry();
    let fields =
        [("solicitud", number.as_str()), ("mipyme", &enterprise), ("req-empaque", "si"), ("note", "Desde enero")];
    for _ in 0..2 {
        let done = send(&server, &address, own, &fields).await;
        assert_eq!(done.header("location"), format!("/oportunidades/ver?id={id}&hecho=respondida"));
    }
    let seen = page(&server, own, &format!("/oportunidades/ver?id={id}")).await;
    assert!(seen.text().contains("5555-9876") && seen.text().contains("Usted cumple 2 de 2."));
    let coordinator = &people[&Role::Coordinator];
    let trail = page(&server, coordinator, &format!("/bitacora?asunto=opportunity&numero={id}")).await;
    assert!(trail.text().contains("Mario Coc"), "{}", trail.text());
    let reader = page(&server, &people[&Role::Reader], &format!("/oportunidades/ver?id={id}")).await;
    assert!(!reader.text().contains("5555-9876"));
    let withdrawn = [("mipyme", enterprise.as_str()), ("solicitud", &entry())];
    let done = send(&server, &format!("/oportunidades/retirar?id={id}"), own, &withdrawn).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    assert!(!page(&server, own, &format!("/oportunidades/ver?id={id}")).await.text().contains("5555-9876"));
}

#[tokio::test]
async fn a_refused_request_comes_back_as_it_was_typed() {
    let (server, people) = ready().await;
    let refused =
        publish(&server, &people[&Role::Coordinator], &entry(), &[("quantity", "mucha"), ("title", "Rara")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = refused.text();
    assert!(text.contains("value=\"mucha\"") && text.contains("value=\"Rara\""), "{text}");
    assert!(text.contains("value=\"empaque\" checked"), "{text}");
}

#[tokio::test]
async fn somebody_elses_request_cannot_be_changed_and_looks_as_if_it_were_not_there() {
    let (server, people) = ready().await;
    let (team, other) = (&people[&Role::Coordinator], &people[&Role::Cooperative]);
    publish(&server, team, &entry(), &[]).await;
    let id = number(&server, other, "Papa criolla").await;
    for (foreign, absent) in [
        (format!("/oportunidades/editar?id={id}"), "/oportunidades/editar?id=99999"),
        (format!("/oportunidades/cerrar?id={id}"), "/oportunidades/cerrar?id=99999"),
    ] {
        let fields = [("version", "1"), ("estado", "cerrada_perdida")];
        let one = send(&server, &foreign, other, &[&fields[..], &[("solicitud", &entry())]].concat()).await;
        let two = send(&server, absent, other, &[&fields[..], &[("solicitud", &entry())]].concat()).await;
        assert_eq!(one.status, two.status, "{foreign}");
        assert_ne!(one.status, StatusCode::SEE_OTHER, "{foreign}");
    }
    let foreign = page(&server, other, &format!("/oportunidades/editar?id={id}")).await;
    let absent = page(&server, other, "/oportunidades/editar?id=99999").await;
    assert_eq!((foreign.status, absent.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    assert_eq!(page(&server, other, "/oportunidades/ver?id=99999").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn of_two_who_change_one_request_the_second_sees_both_versions() {
    let (server, people) = ready().await;
    let team = &people[&Role::Coordinator];
    publish(&server, team, &entry(), &[]).await;
    let id = number(&server, team, "Papa criolla").await;
    let close = [("solicitud", entry()), ("version", "1".into()), ("estado", "en_negociacion".into())];
    let close: Vec<(&str, &str)> = close.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let done = send(&server, &format!("/oportunidades/cerrar?id={id}"), team, &close).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let units = store::catalogue::units(&server.db, &Scope::Public).await.unwrap();
    let quintal = units.iter().find(|unit| unit.slug == "quintal").unwrap().id.to_string();
    let fields = [
        ("solicitud", entry()),
        ("version", "1".into()),
        ("title", "Papa criolla grande".into()),
        ("wanted", "papa".into()),
        ("buyer", "Otro".into()),
        ("kind", "mayorista".into()),
        ("quantity", "10".into()),
        ("unit", quintal),
        ("level", "nacional".into()),
        ("until", "2026-12-24".into()),
    ];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let late = send(&server, &format!("/oportunidades/editar?id={id}"), team, &fields).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(
        late.text().contains("Mercado Prueba") && late.text().contains("<ins>Papa criolla grande"),
        "{}",
        late.text()
    );
    assert!(late.text().contains("name=\"version\" value=\"2\""));
}
