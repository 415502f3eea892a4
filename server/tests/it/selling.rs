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

/// What the ledger says of this year so far.
fn year(ledger: &Answer) -> Option<String> {
    let told = ledger.text().split("En lo que va del año").nth(1)?;
    told.split('<').next().map(str::to_owned)
}

fn entry() -> String {
    secrets::submission().to_string()
}

/// An MSME that is there, out of reach of an account.
async fn foreign(server: &Server, cookie: &str) -> usize {
    for id in 1..30 {
        if page(server, cookie, &format!("/mipymes/ver?id={id}")).await.status == StatusCode::NOT_FOUND {
            return id;
        }
    }
    panic!("everything is within reach");
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
    assert_eq!(ledger.text().matches(&format!("/ventas/ver?venta={entry}")).count(), 1);
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
    let (own, id) = (&people[&Role::Msme], entry());
    let before = year(&page(&server, own, "/ventas").await);
    sell(&server, own, &id, "250.00", &[]).await;
    assert_ne!(year(&page(&server, own, "/ventas").await), before);
    let (number, address) = (entry(), format!("/ventas/anular?venta={id}"));
    let silent = send(&server, &address, own, &[("solicitud", &number), ("motivo", "")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(silent.text().contains("Por qué se anula"));
    for _ in 0..2 {
        let done = send(&server, &address, own, &[("solicitud", &number), ("motivo", "Se anotó dos veces")]).await;
        assert_eq!(done.header("location"), format!("/ventas/ver?venta={id}&hecho=anulada"));
    }
    let after = page(&server, own, "/ventas").await;
    assert!(!after.text().contains("Papa lavada"));
    assert_eq!(year(&after), before);
    let kept = page(&server, own, &format!("/ventas/ver?venta={id}")).await;
    assert!(kept.text().contains("Esta venta está anulada") && kept.text().contains("Se anotó dos veces"));
    let correcting = page(&server, own, &format!("/ventas/corregir?venta={id}")).await;
    assert!(!correcting.text().contains("name=\"motivo\""));
}

#[tokio::test]
async fn a_corrected_sale_keeps_what_it_said_before_and_why() {
    let (server, people) = ready().await;
    let (own, id) = (&people[&Role::Msme], entry());
    sell(&server, own, &id, "250.00", &[]).await;
    let form = page(&server, own, &format!("/ventas/corregir?venta={id}")).await;
    let product =
        form.text().split("<option value=\"").find(|part| part.contains("selected") && part.contains("Papa lavada"));
    let product = product.unwrap().split('"').next().unwrap().to_owned();
    let (quintal, _) = numbers(&server).await;
    let (first, second) = (entry(), entry());
    let change = |number: &'static str, reason: &'static str, submission: &str| {
        [
            ("solicitud", submission.to_owned()),
            ("version", number.to_owned()),
            ("motivo", reason.to_owned()),
            ("product", product.clone()),
            ("quantity", "8".to_owned()),
            ("unit", quintal.clone()),
            ("price", "250".to_owned()),
            ("level", "nacional".to_owned()),
            ("date", "2026-11-24".to_owned()),
        ]
    };
    let address = format!("/ventas/corregir?venta={id}");
    let correct = |fields: [(&'static str, String); 9]| {
        let server = &server;
        let address = address.clone();
        async move {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            send(server, &address, own, &fields).await
        }
    };
    assert_eq!(correct(change("1", "", &first)).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    for _ in 0..2 {
        let done = correct(change("1", "Eran ocho", &first)).await;
        assert_eq!(done.header("location"), format!("/ventas/ver?venta={id}&hecho=corregida"));
    }
    let seen = page(&server, own, &format!("/ventas/ver?venta={id}")).await;
    assert!(seen.text().contains("Eran ocho") && seen.text().contains("Q\u{a0}2,500.00"), "{}", seen.text());
    assert!(seen.text().contains("Q\u{a0}2,000.00"));
    let late = correct(change("1", "Eran nueve", &second)).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(
        late.text().contains("Alguien más corrigió esta venta") && late.text().contains("name=\"version\" value=\"2\"")
    );
}

#[tokio::test]
async fn a_sale_like_another_of_the_day_is_asked_about_and_never_refused() {
    let (server, people) = ready().await;
    let (own, first) = (&people[&Role::Msme], entry());
    sell(&server, own, &first, "250.00", &[]).await;
    let (second, third) = (entry(), entry());
    let asked = sell(&server, own, &second, "250.00", &[]).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.text().contains("¿Es otra?"));
    let same = sell(&server, own, &second, "250.00", &[("twice", "la_misma")]).await;
    assert_eq!(same.header("location"), format!("/ventas/ver?venta={first}&hecho=repetida"));
    let another = sell(&server, own, &third, "250.00", &[("twice", "otra")]).await;
    assert_eq!(another.header("location"), format!("/ventas/ver?venta={third}&hecho=guardada"));
    let ledger = page(&server, own, "/ventas").await;
    let listed = |id: &str| ledger.text().contains(&format!("/ventas/ver?venta={id}"));
    assert!(listed(&first) && listed(&third) && !listed(&second));
}

#[tokio::test]
async fn somebody_elses_sale_looks_as_if_it_were_not_there() {
    let (server, people) = ready().await;
    let (own, other, id) = (&people[&Role::Administrator], &people[&Role::Msme], entry());
    let foreign = foreign(&server, other).await;
    let (quintal, _) = numbers(&server).await;
    let fields = [
        ("solicitud", id.as_str()),
        ("new_product", "Miel de flor"),
        ("quantity", "1"),
        ("unit", &quintal),
        ("price", "900"),
        ("level", "local"),
        ("date", "2026-11-24"),
    ];
    let sold = send(&server, &format!("/ventas/nueva?mipyme={foreign}"), own, &fields).await;
    assert_eq!(sold.status, StatusCode::SEE_OTHER, "{}", sold.text());
    assert!(!page(&server, other, "/ventas").await.text().contains("Miel de flor"));
    let absent = entry();
    for address in ["/ventas/ver", "/ventas/corregir"] {
        let foreign = page(&server, other, &format!("{address}?venta={id}")).await;
        let none = page(&server, other, &format!("{address}?venta={absent}")).await;
        assert_eq!((foreign.status, none.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
        let said = |answer: &Answer, number: &str| {
            let text = answer.text();
            let main = text.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
            main.replace(number, "")
        };
        assert_eq!(said(&foreign, &id), said(&none, &absent));
    }
    for address in ["/ventas/anular", "/ventas/corregir"] {
        for sale in [&id, &absent] {
            let number = entry();
            let fields = [("solicitud", number.as_str()), ("motivo", "No"), ("version", "1")];
            let refused = send(&server, &format!("{address}?venta={sale}"), other, &fields).await;
            assert_eq!(refused.status, StatusCode::NOT_FOUND);
        }
    }
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
