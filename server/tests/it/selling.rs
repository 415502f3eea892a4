//! A sale recorded by the one who made it: once, asked about when its price is far, cancelled with a reason, and nobody
//! else's to see.

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

/// The number of the quintal, and of potatoes at the market.
async fn numbers(server: &Server) -> (String, String) {
    let units = store::catalogue::units(&server.db, &Scope::Public).await.unwrap();
    let commodities = store::prices::commodities(&server.db, &Scope::Public, Demonstration).await.unwrap();
    let potatoes = commodities.iter().find(|one| one.commodity.slug == "papa").unwrap();
    let quintal = units.iter().find(|unit| unit.slug == "quintal").unwrap();
    (quintal.id.to_string(), potatoes.commodity.id.to_string())
}

/// Sells ten quintals of potatoes, made on the spot, at a price.
async fn sell(server: &Server, cookie: &str, entry: &str, price: &str, further: &[(&str, &str)]) -> Answer {
    let (quintal, potatoes) = numbers(server).await;
    let mut fields = vec![
        ("solicitud", entry),
        ("new_product", "Papa lavada"),
        ("commodity", potatoes.as_str()),
        ("new_buyer", "Mayorista de CENMA"),
        ("buyer_kind", "mayorista"),
        ("quantity", "10"),
        ("unit", quintal.as_str()),
        ("price", price),
        ("level", "nacional"),
        ("date", "2026-11-24"),
    ];
    fields.extend_from_slice(further);
    send(server, "/ventas/nueva", cookie, &fields).await
}

fn entry() -> String {
    secrets::submission().to_string()
}

#[tokio::test]
async fn a_sale_is_kept_once_and_offered_for_the_next() {
    let (server, people) = ready().await;
    let (own, entry) = (&people[&Role::Msme], entry());
    let first = sell(&server, own, &entry, "250.00", &[]).await;
    assert!(first.header("location").ends_with("hecho=guardada"), "{}", first.text());
    let again = sell(&server, own, &entry, "250.00", &[]).await;
    assert!(again.header("location").ends_with("hecho=repetida"));
    let ledger = page(&server, own, "/ventas").await;
    assert_eq!(ledger.text().matches("Papa lavada · Q").count(), 1);
    assert!(ledger.text().contains("2,500.00") && ledger.text().contains("Mayorista de CENMA"));
    let next = page(&server, own, "/ventas/nueva").await;
    assert!(next.text().contains("value=\"250.00\"") && next.text().contains("value=\"10\""), "{}", next.text());
}

#[tokio::test]
async fn a_price_far_from_the_market_is_asked_about_and_never_blocks() {
    let (server, people) = ready().await;
    let (own, entry) = (&people[&Role::Msme], entry());
    let asked = sell(&server, own, &entry, "2,500.00", &[]).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.text().contains("¿Escribió el total?") && asked.text().contains("Q\u{a0}250.00"), "{}", asked.text());
    assert!(asked.text().contains("value=\"2,500.00\""));
    let total = sell(&server, own, &entry, "2,500.00", &[("price_means", "es_el_total")]).await;
    assert!(total.header("location").ends_with("hecho=guardada"));
    assert!(page(&server, own, "/ventas").await.text().contains("Q\u{a0}250.00"));
}

#[tokio::test]
async fn a_wrong_value_comes_back_as_it_was_typed() {
    let (server, people) = ready().await;
    let refused = sell(&server, &people[&Role::Msme], &entry(), "mucho", &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("value=\"mucho\"") && refused.text().contains("value=\"Papa lavada\""));
}

#[tokio::test]
async fn a_cancelled_sale_needs_a_reason_and_is_in_no_list_and_no_figure() {
    let (server, people) = ready().await;
    let own = &people[&Role::Msme];
    sell(&server, own, &entry(), "250.00", &[]).await;
    assert!(page(&server, own, "/ventas").await.text().contains("En lo que va del año"));
    let ledger = page(&server, own, "/ventas").await;
    let id = ledger.text().split("name=\"venta\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let number = entry();
    let cancel = [("solicitud", number.as_str()), ("venta", &id), ("motivo", "Se anotó dos veces")];
    let silent = send(&server, "/ventas/anular", own, &[("solicitud", &number), ("venta", &id), ("motivo", "")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    for _ in 0..2 {
        let done = send(&server, "/ventas/anular", own, &cancel).await;
        assert_eq!(done.header("location"), "/ventas?hecho=anulada");
    }
    let after = page(&server, own, "/ventas").await;
    assert!(!after.text().contains("Papa lavada"));
    assert!(!after.text().contains("En lo que va del año"));
}

#[tokio::test]
async fn somebody_elses_sale_looks_as_if_it_were_not_there() {
    let (server, people) = ready().await;
    let (own, other) = (&people[&Role::Msme], &people[&Role::Technician]);
    sell(&server, own, &entry(), "250.00", &[]).await;
    let ledger = page(&server, own, "/ventas").await;
    let id = ledger.text().split("name=\"venta\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let reaches = page(&server, other, "/ventas").await.text().contains("Papa lavada");
    let (one, two) = (entry(), entry());
    let foreign = [("solicitud", one.as_str()), ("venta", &id), ("motivo", "No")];
    let foreign = send(&server, "/ventas/anular", other, &foreign).await;
    let absent = [("solicitud", two.as_str()), ("venta", one.as_str()), ("motivo", "No")];
    let absent = send(&server, "/ventas/anular", own, &absent).await;
    assert_eq!(absent.status, StatusCode::NOT_FOUND);
    assert!(reaches || foreign.status == StatusCode::NOT_FOUND);
    let enterprise = page(&server, own, "/ventas/nueva?mipyme=99999").await;
    assert_eq!(enterprise.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn two_products_whose_long_names_differ_at_the_end_stay_two() {
    let (server, people) = ready().await;
    let own = &people[&Role::Msme];
    let (quintal, _) = numbers(&server).await;
    for end in ["uno", "dos"] {
        let (entry, name) = (entry(), format!("{} {end}", "papa lavada de primera".repeat(5)));
        let fields = [
            ("solicitud", entry.as_str()),
            ("new_product", name.as_str()),
            ("quantity", "1"),
            ("unit", quintal.as_str()),
            ("price", "200"),
            ("level", "local"),
            ("date", "2026-11-24"),
        ];
        let saved = send(&server, "/ventas/nueva", own, &fields).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    }
    let ledger = page(&server, own, "/ventas").await;
    assert!(ledger.text().contains("primera uno") && ledger.text().contains("primera dos"));
}
