//! A price reported from the market: published when it is near the usual, looked at first when it is far.

use crate::running::{Figures, Server};
use crate::signing::{everybody, send};
use app::context::secrets;
use axum::http::{Method, StatusCode};
use domain::access::Role;
use std::collections::HashMap;
use std::time::{Duration, Instant};

/// The numbers of the first product, market and unit by their slugs in the demonstration.
async fn numbers(server: &Server) -> (String, String, String) {
    use domain::access::Scope;
    use domain::dataset::Dataset::Demonstration;
    let commodities = store::prices::commodities(&server.db, &Scope::Public, Demonstration).await.unwrap();
    let markets = store::prices::markets(&server.db, &Scope::Public, Demonstration).await.unwrap();
    let units = store::catalogue::units(&server.db, &Scope::Public).await.unwrap();
    let commodity = commodities.iter().find(|one| one.commodity.slug == "papa").unwrap().commodity.id;
    let market = markets.iter().find(|one| one.market.slug == "la-terminal").unwrap().market.id;
    let unit = units.iter().find(|unit| unit.slug == "quintal").unwrap().id;
    (commodity.to_string(), market.to_string(), unit.to_string())
}

async fn report(server: &Server, cookie: &str, entry: &str, price: &str, found: &str) -> String {
    let (commodity, market, unit) = numbers(server).await;
    let fields = [
        ("solicitud", entry),
        ("market", market.as_str()),
        ("commodity", commodity.as_str()),
        ("price_type", "wholesale"),
        ("unit", unit.as_str()),
        ("found", found),
        ("price", price),
    ];
    let answer = send(server, "/precios/reportar", cookie, &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    answer.header("location").to_owned()
}

/// What the read API says of the day of the report, once it says this; figures may be a quarter of a second old.
async fn published(server: &Server, price: &str) -> String {
    let began = Instant::now();
    loop {
        let seen = today(server).await;
        if seen.contains(price) || began.elapsed() > Duration::from_secs(10) {
            return seen;
        }
        tokio::task::yield_now().await;
    }
}

async fn today(server: &Server) -> String {
    let answer = server.get("/api/v1/observations?commodity=papa&market=la-terminal&from=2026-11-24").await;
    answer.text().to_owned()
}

fn entry() -> String {
    secrets::submission().to_string()
}

async fn ready() -> (Server, HashMap<Role, String>) {
    let server = Server::with(Figures::Demonstration).await;
    let people = everybody(&server).await;
    (server, people)
}

#[tokio::test]
async fn a_price_near_the_usual_is_published_once_and_marked_as_made_up() {
    let (server, people) = ready().await;
    let (technician, entry) = (&people[&Role::Technician], entry());
    let usual = usual(&server).await;
    assert_eq!(report(&server, technician, &entry, &usual, "precio").await, "/precios/reportar?hecho=aceptado");
    assert_eq!(report(&server, technician, &entry, &usual, "precio").await, "/precios/reportar?hecho=repetido");
    let seen = published(&server, &format!("\"{usual}")).await;
    assert!(seen.contains(&format!("\"{usual}")) && seen.contains("\"demo\":true"), "{usual}: {seen}");
    let page = server.ask(Method::GET, "/precios/reportar", &[("cookie", technician)], "").await;
    assert_eq!(page.text().matches("publicado").count(), 1);
    assert!(!seen.contains("Diego"));
}

/// A price of last month, as a person writes it.
async fn usual(server: &Server) -> String {
    let answer = server.get("/api/v1/series?commodity=papa&market=la-terminal&unit=quintal").await;
    let series = answer.json();
    let months = series["values"].as_array().unwrap();
    let mean = months.last().and_then(|month| month["mean"].as_str()).unwrap();
    mean.split('.').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_price_far_from_the_usual_waits_until_somebody_publishes_it() {
    let (server, people) = ready().await;
    let answer = report(&server, &people[&Role::Technician], &entry(), "9,999", "precio").await;
    assert_eq!(answer, "/precios/reportar?hecho=por-revisar");
    assert!(!today(&server).await.contains("9999"));
    let monitoring = &people[&Role::Monitoring];
    let page = server.ask(Method::GET, "/precios/revisar", &[("cookie", monitoring)], "").await;
    let id = page.text().split("name=\"reporte\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let accepted =
        send(&server, "/precios/revisar/aceptar", monitoring, &[("solicitud", &entry()), ("reporte", &id)]).await;
    assert_eq!(accepted.status, StatusCode::SEE_OTHER);
    assert!(published(&server, "9999").await.contains("9999"));
    let again =
        send(&server, "/precios/revisar/rechazar", monitoring, &[("solicitud", &entry()), ("reporte", &id)]).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    let absent =
        send(&server, "/precios/revisar/aceptar", monitoring, &[("solicitud", &entry()), ("reporte", "999")]).await;
    assert_eq!(absent.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn none_for_sale_is_a_report_and_a_price_beside_it_is_refused() {
    let (server, people) = ready().await;
    let technician = &people[&Role::Technician];
    let answer = report(&server, technician, &entry(), "", "sin_oferta").await;
    assert_eq!(answer, "/precios/reportar?hecho=aceptado");
    let (commodity, market, unit) = numbers(&server).await;
    let entry = entry();
    let fields = [
        ("solicitud", entry.as_str()),
        ("market", market.as_str()),
        ("commodity", commodity.as_str()),
        ("price_type", "wholesale"),
        ("unit", unit.as_str()),
        ("found", "sin_oferta"),
        ("price", "212"),
    ];
    let refused = send(&server, "/precios/reportar", technician, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("value=\"212\""));
}
