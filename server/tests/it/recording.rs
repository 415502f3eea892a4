//! A month of the circular economy: recorded once, seen on its page, corrected with a reason, and nobody else's to see.

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

fn main(answer: &Answer) -> String {
    let text = answer.text().replace('\u{a0}', " ");
    text.split_once("<main").unwrap().1.split_once("</main>").unwrap().0.to_owned()
}

fn entry() -> String {
    secrets::submission().to_string()
}

async fn kilogram(server: &Server) -> String {
    let units = store::catalogue::units(&server.db, &Scope::Public).await.unwrap();
    units.iter().find(|unit| unit.slug == "kilogramo").unwrap().id.to_string()
}

/// The month that runs: nobody has recorded it yet.
const MONTH: &str = "2026-11";

/// A month counted by hand: 100 kg sold for Q 400, 50 kg given to
/// animals in the place of bought feed for Q 90, 50 kg burnt in the open, Q 30 to make use of them.
async fn month(server: &Server, address: &str, cookie: &str, changed: &[(&str, &str)]) -> Answer {
    let kg = kilogram(server).await;
    let mut fields = vec![
        ("month", MONTH),
        ("inputs.0.material", "Papa"),
        ("inputs.0.quantity", "1000"),
        ("inputs.0.unit", &kg),
        ("inputs.0.origin", "renovable_sostenible"),
        ("leftovers.0.material", "Papa de rechazo"),
        ("leftovers.0.quantity", "100"),
        ("leftovers.0.unit", &kg),
        ("leftovers.0.destination", "venta_subproducto"),
        ("leftovers.0.gtq", "400"),
        ("leftovers.2.material", "Papa de rechazo"),
        ("leftovers.2.quantity", "50"),
        ("leftovers.2.unit", &kg),
        ("leftovers.2.known", "estimado"),
        ("leftovers.2.destination", "alimento_animal"),
        ("leftovers.2.money", "compra_evitada"),
        ("leftovers.2.gtq", "90"),
        ("leftovers.4.material", "Empaque roto"),
        ("leftovers.4.quantity", "50"),
        ("leftovers.4.unit", &kg),
        ("leftovers.4.destination", "quema_abierta"),
        ("process_cost", "30"),
    ];
    fields.retain(|(name, _)| !changed.iter().any(|(other, _)| other == name));
    fields.extend_from_slice(changed);
    send(server, address, cookie, &fields).await
}

#[tokio::test]
async fn a_month_is_kept_once_and_its_page_says_what_the_leftovers_left() {
    let (server, people) = ready().await;
    let (own, number) = (&people[&Role::Msme], entry());
    for done in ["registrado", "registrado"] {
        let kept = month(&server, "/circular/registrar", own, &[("solicitud", &number)]).await;
        assert!(kept.header("location").ends_with(&format!("mes=2026-11&hecho={done}")), "{}", kept.text());
    }
    let text = main(&page(&server, own, "/circular?mes=2026-11").await);
    // 400 + 90 - 30, and 150 of 200 kg made use of.
    for said in [
        "Lo que sobra dejó Q 460.00 en noviembre",
        "Vendido Q 400.00, ahorrado Q 90.00, menos lo que costó: Q 30.00.",
        ">75 %<",
        "150 de 200 kg",
        "Esto daña el agua o el aire",
        "Empaque roto, 50 kg: se quema al aire.",
        "Papa de rechazo: a ojo o con balde.",
        "No hay balance: nadie anotó los productos que salieron.",
        "faltó circularidad de materiales",
    ] {
        assert!(text.contains(said), "{said}\n{text}");
    }
}

#[tokio::test]
async fn a_refused_month_comes_back_with_what_was_typed_beside_its_line() {
    let (server, people) = ready().await;
    let own = &people[&Role::Msme];
    let number = entry();
    let wrong = [("solicitud", number.as_str()), ("leftovers.2.quantity", "un montón")];
    let refused = month(&server, "/circular/registrar?mes=2026-11", own, &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = main(&refused);
    assert!(text.contains("Sobrante 3, cuánto") && text.contains("value=\"un montón\""), "{text}");
    assert!(text.contains("value=\"1000\"") && text.contains("id=\"leftovers.2.quantity-error\""));
    let nothing =
        send(&server, "/circular/registrar?mes=2026-11", own, &[("solicitud", &number), ("month", MONTH)]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_month_is_corrected_with_a_reason_from_the_version_that_was_shown() {
    let (server, people) = ready().await;
    let own = &people[&Role::Msme];
    month(&server, "/circular/registrar", own, &[("solicitud", &entry())]).await;
    let form = main(&page(&server, own, "/circular/registrar?mes=2026-11").await);
    assert!(form.contains("Corregir noviembre de 2026") && form.contains("name=\"version\" value=\"1\""), "{form}");
    assert!(form.contains("value=\"100\"") && form.contains("value=\"400.00\""), "{form}");
    let address = "/circular/corregir?mes=2026-11";
    let correct = async |seen: &str, gtq: &str, reason: &str, number: &str| {
        let fields = [("solicitud", number), ("version", seen), ("motivo", reason), ("leftovers.0.gtq", gtq)];
        month(&server, address, own, &fields).await
    };
    let silent = correct("1", "500", "", &entry()).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    let first = entry();
    for _ in 0..2 {
        let done = correct("1", "500", "Pagaron más", &first).await;
        assert!(done.header("location").ends_with("hecho=corregido"), "{}", done.text());
    }
    assert!(main(&page(&server, own, "/circular").await).contains("dejó Q 560.00 en noviembre"));
    let late = correct("1", "900", "Otra vez", &entry()).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let text = main(&late);
    assert!(text.contains("Alguien más registró o corrigió este mes") && text.contains("value=\"900\""), "{text}");
    assert!(text.contains("name=\"version\" value=\"2\""));
    let again = month(&server, "/circular/registrar?mes=2026-11", own, &[("solicitud", &entry())]).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(main(&page(&server, own, "/circular").await).contains("dejó Q 560.00 en noviembre"));
}

#[tokio::test]
async fn the_months_of_an_msme_out_of_reach_are_not_there() {
    let (server, people) = ready().await;
    let own = &people[&Role::Msme];
    for address in ["/circular", "/circular/registrar"] {
        assert_eq!(page(&server, own, &format!("{address}?mipyme=4")).await.status, StatusCode::OK);
        let foreign = page(&server, own, &format!("{address}?mipyme=1")).await;
        let absent = page(&server, own, &format!("{address}?mipyme=99999")).await;
        assert_eq!((foreign.status, absent.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
        assert_eq!(main(&foreign), main(&absent));
        assert_eq!(page(&server, &people[&Role::Vume], address).await.status, StatusCode::FORBIDDEN);
    }
    for path in ["registrar", "corregir"] {
        let mut answers = Vec::new();
        for id in ["1", "99999"] {
            let number = entry();
            let fields = [("solicitud", number.as_str()), ("version", "1"), ("motivo", "x")];
            let answer = month(&server, &format!("/circular/{path}?mipyme={id}"), own, &fields).await;
            answers.push((answer.status, main(&answer)));
        }
        assert_eq!(answers[0].0, StatusCode::NOT_FOUND);
        assert_eq!(answers[0], answers[1]);
    }
}

#[tokio::test]
async fn a_month_that_nobody_recorded_is_missing_and_not_zero() {
    let (server, people) = ready().await;
    let text = main(&page(&server, &people[&Role::Msme], "/circular?mes=2022-03").await);
    assert!(!text.contains("Q 0.00"), "{text}");
    assert!(text.contains("no se registró") || text.contains("Todavía no hay un mes registrado"), "{text}");
}
