//! The registry through the server: foreign looks like absent, steps keep a draft, two versions meet.

use crate::running::{Answer, Figures, Server};
use crate::signing::{everybody, send};
use app::context::secrets;
use axum::http::{Method, StatusCode};
use domain::access::Role;
use std::collections::HashMap;

/// A server with the demonstration, and a session of each role.
async fn open() -> (Server, HashMap<Role, String>) {
    let server = Server::with(Figures::Demonstration).await;
    let people = everybody(&server).await;
    (server, people)
}

async fn get(server: &Server, address: &str, cookie: &str) -> Answer {
    server.ask(Method::GET, address, &[("cookie", cookie)], "").await
}

/// The number of the MSME of that name, as the coordinator's list links to it.
async fn number(server: &Server, people: &HashMap<Role, String>, name: &str) -> String {
    let list = get(server, &format!("/mipymes?buscar={}", name.replace(' ', "%20")), &people[&Role::Coordinator]).await;
    let page = list.text();
    let link = page.split("/mipymes/ver?id=").nth(1).unwrap_or_else(|| panic!("{name} is not in the list"));
    link.split('"').next().unwrap().to_owned()
}

/// Without what differs in every answer: the number of a submission, the nonce, and the address itself.
fn plain(answer: &Answer, address: &str) -> String {
    let mut page = answer.text().to_owned();
    let policy = answer.header("content-security-policy");
    if let Some(nonce) = policy.split_once("'nonce-").and_then(|(_, rest)| rest.split_once('\'')) {
        page = page.replace(nonce.0, "");
    }
    let query = address.split_once('?').map_or("", |(_, query)| query);
    page.replace(query, "").replace(&query.replace('&', "&amp;"), "").replace(&query.replace('&', "%26"), "")
}

#[tokio::test]
async fn foreign_is_answered_exactly_as_absent_by_every_page_and_form_that_takes_a_number() {
    let (server, people) = open().await;
    let foreign = number(&server, &people, "Madera de Muestra").await;
    let own = number(&server, &people, "Papas Ejemplo del Valle").await;
    let msme = &people[&Role::Msme];
    let technician = &people[&Role::Technician];
    for cookie in [msme, technician] {
        for page in ["/mipymes/ver?id=", "/mipymes/editar?id=", "/mipymes/persona?mipyme="] {
            assert_eq!(get(&server, &format!("{page}{own}"), cookie).await.status, StatusCode::OK, "{page}");
            let (theirs, nobodys) = (format!("{page}{foreign}"), format!("{page}999999"));
            let (one, other) = (get(&server, &theirs, cookie).await, get(&server, &nobodys, cookie).await);
            assert_eq!((one.status, other.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND), "{page}");
            assert_eq!(plain(&one, &theirs), plain(&other, &nobodys), "{page}");
        }
        let forms: [(&str, &[(&str, &str)]); 9] = [
            ("/mipymes/editar?id=", &[("version", "1"), ("name", "Robada"), ("kind", "individual")]),
            ("/mipymes/persona?mipyme=", &[("given", "Ana"), ("family", "Maíz"), ("capacity", "propietaria")]),
            ("/mipymes/consentimiento?id=", &[("purpose", "contacto")]),
            ("/mipymes/consentimiento/retirar?id=", &[("purpose", "compartir_cooperativa")]),
            ("/mipymes/persona/consentir?id=1&mipyme=", &[("purpose", "contacto")]),
            ("/mipymes/persona/retirar?id=999999&mipyme=", &[("purpose", "contacto")]),
            ("/mipymes/persona/terminar?id=1&mipyme=", &[("capacity", "propietaria")]),
            ("/mipymes/socia?id=", &[("association", "1")]),
            ("/mipymes/socia/terminar?id=", &[("association", "999999")]),
        ];
        for (form, fields) in forms {
            let entry = secrets::submission().to_string();
            let fields: Vec<_> = std::iter::once(("solicitud", entry.as_str())).chain(fields.iter().copied()).collect();
            let (theirs, nobodys) = (format!("{form}{foreign}"), format!("{form}999999"));
            let one = send(&server, &theirs, cookie, &fields).await;
            let other = send(&server, &nobodys, cookie, &fields).await;
            assert_eq!((one.status, other.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND), "{form}");
            assert_eq!(plain(&one, &theirs), plain(&other, &nobodys), "{form}");
        }
    }
}

#[tokio::test]
async fn a_list_and_its_files_hold_what_is_within_reach_and_no_person() {
    let (server, people) = open().await;
    let total = |answer: &Answer| {
        answer.text().split("encontradas").next().unwrap().rsplit('>').next().unwrap().trim().to_owned()
    };
    assert_eq!(total(&get(&server, "/mipymes", &people[&Role::Coordinator]).await), "25");
    assert_eq!(total(&get(&server, "/mipymes", &people[&Role::Cooperative]).await), "4");
    assert_eq!(total(&get(&server, "/mipymes", &people[&Role::Msme]).await), "1");
    assert_eq!(total(&get(&server, "/mipymes?buscar=CAFE&cadena=cafe", &people[&Role::Reader]).await), "2");
    let file = get(&server, "/descargas/mipymes.csv", &people[&Role::Coordinator]).await;
    assert_eq!((file.status, file.text().lines().count()), (StatusCode::OK, 26));
    assert!(file.text().lines().skip(1).all(|line| line.ends_with(",sí")), "marked as made up");
    for personal in ["Maíz,", "576937", "Juana"] {
        assert!(!file.text().contains(personal), "{personal}");
    }
    assert_eq!(get(&server, "/descargas/mipymes.csv", &people[&Role::Msme]).await.text().lines().count(), 2);
    assert_eq!(server.get("/descargas/mipymes.xlsx").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn persons_are_shown_to_those_who_may_see_them_and_the_trail_says_who_did() {
    let (server, people) = open().await;
    let own = number(&server, &people, "Papas Ejemplo del Valle").await;
    let address = format!("/mipymes/ver?id={own}");
    let reader = get(&server, &address, &people[&Role::Reader]).await;
    assert!(reader.text().contains("no están abiertos para usted") && !reader.text().contains("nació en"));
    let technician = get(&server, &address, &people[&Role::Technician]).await;
    assert!(technician.text().contains("propietaria o propietario"));
    let trail = get(&server, &format!("/bitacora?asunto=enterprise&numero={own}"), &people[&Role::Coordinator]).await;
    assert!(trail.text().contains("vio datos personales") && trail.text().contains("Diego Chávez"));
    assert!(!trail.text().contains("Elena Batz"));
}

#[tokio::test]
async fn a_person_answers_by_purpose_takes_it_back_and_ends_a_part_on_a_day() {
    let (server, people) = open().await;
    let team = &people[&Role::Technician];
    let own = number(&server, &people, "Papas Ejemplo del Valle").await;
    let (entry, address) = (secrets::submission().to_string(), format!("/mipymes/persona?mipyme={own}"));
    let fields = [
        ("solicitud", entry.as_str()),
        ("given", "Rosa Prueba"),
        ("family", "Maíz"),
        ("capacity", "empleado"),
        ("from", "2024-01-15"),
    ];
    send(&server, &address, team, &fields).await;
    let profile = get(&server, &format!("/mipymes/ver?id={own}"), team).await;
    let row = profile.text().split("<li").find(|row| row.contains("Rosa Prueba")).unwrap().to_owned();
    let id = row.split("id=").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let page = format!("{address}&id={id}");
    let said = |purpose: &'static str| {
        let entry = secrets::submission().to_string();
        [
            ("solicitud", entry),
            ("purpose", purpose.to_owned()),
            ("granted", "si".to_owned()),
            ("version", "2026-1".to_owned()),
            ("language", "es".to_owned()),
            ("channel", "firma".to_owned()),
            ("on", "2026-11-20".to_owned()),
        ]
    };
    let query = format!("mipyme={own}&id={id}");
    let fields = said("contacto");
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let kept = send(&server, &format!("/mipymes/persona/consentir?{query}"), team, &fields).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text());
    assert!(get(&server, &page, team).await.text().contains("aceptó"));
    let entry = secrets::submission().to_string();
    let back = [("solicitud", entry.as_str()), ("purpose", "contacto")];
    send(&server, &format!("/mipymes/persona/retirar?{query}"), team, &back).await;
    assert!(get(&server, &page, team).await.text().contains("lo retiró"));
    let entry = secrets::submission().to_string();
    let end = |until| [("solicitud", entry.as_str()), ("capacity", "empleado"), ("until", until)];
    let wrong = send(&server, &format!("/mipymes/persona/terminar?{query}"), team, &end("2099-01-01")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    send(&server, &format!("/mipymes/persona/terminar?{query}"), team, &end("2026-10-31")).await;
    let after = get(&server, &page, team).await;
    assert!(after.text().contains("hasta 31 oct 2026") && after.text().contains("desde 15 ene 2024"));
    let reader = get(&server, &page, &people[&Role::Reader]).await;
    assert_eq!(reader.status, StatusCode::FORBIDDEN);
}

async fn step(server: &Server, cookie: &str, name: &str, fields: &[(&str, &str)]) -> Answer {
    let entry = secrets::submission().to_string();
    let fields: Vec<_> = std::iter::once(("solicitud", entry.as_str())).chain(fields.iter().copied()).collect();
    send(server, &format!("/mipymes/nueva?paso={name}"), cookie, &fields).await
}

#[tokio::test]
async fn an_msme_is_registered_in_steps_and_sent_twice_is_one() {
    let (server, people) = open().await;
    let cookie = &people[&Role::Technician];
    let named = [("name", "Papas Ejemplo del Vale"), ("kind", "individual"), ("legal_form", "persona_individual")];
    assert_eq!(step(&server, cookie, "quien", &named).await.header("location"), "/mipymes/nueva?paso=donde");
    // Out of the technician's reach, which her list does not offer.
    let outside = step(&server, cookie, "donde", &[("municipality", "1302")]).await;
    assert_eq!(outside.status, StatusCode::UNPROCESSABLE_ENTITY);
    step(&server, cookie, "donde", &[("municipality", "0911")]).await;
    let wrong = [("chains", "cacao:produccion"), ("phase", "II"), ("state", "activa")];
    let wrong = step(&server, cookie, "que", &wrong).await;
    assert!(wrong.text().contains("No va con lo que eligió"), "cacao is joined in processing only");
    step(&server, cookie, "que", &[("chains", "papa:produccion"), ("phase", "II"), ("state", "activa")]).await;
    step(&server, cookie, "personas", &[("workers_women", "2")]).await;
    let bad = step(&server, cookie, "papeles", &[("nit", "8977112-0")]).await;
    assert!(bad.text().contains("El NIT no es válido") && bad.text().contains("8977112-0"));
    let done = step(&server, cookie, "papeles", &[("nit", "1587564440904")]).await;
    assert_eq!(done.header("location"), "/mipymes/nueva?paso=revisar");
    let draft = store::drafts::find(&server.db, &scope_of(&server, cookie).await, "mipyme").await.unwrap().unwrap();
    assert!(!draft.contains("1587564440904"), "a CUI is kept as its hash, in a draft too");
    let review = get(&server, "/mipymes/nueva?paso=revisar", cookie).await;
    assert!(review.text().contains("¿Es una de estas?") && review.text().contains("Papas Ejemplo del Valle"));
    let entry = secrets::submission().to_string();
    let once = send(&server, "/mipymes/nueva?paso=revisar", cookie, &[("solicitud", &entry)]).await;
    assert_eq!(once.status, StatusCode::SEE_OTHER, "{}", once.text());
    let list = get(&server, "/mipymes?buscar=vale", &people[&Role::Coordinator]).await;
    assert_eq!(list.text().matches("/mipymes/ver?id=").count(), 1);
    let profile = get(&server, once.header("location"), cookie).await;
    assert!(profile.text().contains("Quedó registrada") && profile.text().contains("no se sabe"));
}

/// The scope of the technician of the demonstration.
async fn scope_of(server: &Server, _cookie: &str) -> domain::access::Scope {
    let scope = domain::access::Scope::Public;
    let found = store::accounts::demonstration(&server.db, &scope).await.unwrap();
    let at = found.iter().position(|(_, role, _)| *role == Role::Technician).unwrap();
    domain::access::Scope::Within {
        by: domain::id::AccountId(i32::try_from(at).unwrap() + 1),
        reach: domain::access::Reach::Project,
        dataset: domain::dataset::Dataset::Demonstration,
    }
}

#[tokio::test]
async fn who_saves_an_older_version_is_shown_both() {
    let (server, people) = open().await;
    let own = number(&server, &people, "Papas Ejemplo del Valle").await;
    let address = format!("/mipymes/editar?id={own}&paso=donde");
    let save = async |cookie: &str, version: &str, community: &str| {
        let entry = secrets::submission().to_string();
        let fields =
            [("solicitud", entry.as_str()), ("version", version), ("municipality", "0911"), ("community", community)];
        send(&server, &address, cookie, &fields).await
    };
    assert_eq!(save(&people[&Role::Technician], "1", "Los Pinos").await.status, StatusCode::SEE_OTHER);
    let late = save(&people[&Role::Msme], "1", "Las Rosas").await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text().contains("Los Pinos") && late.text().contains("Las Rosas"));
    assert!(late.text().contains("name=\"version\" value=\"2\""));
    assert_eq!(save(&people[&Role::Msme], "2", "Las Rosas").await.status, StatusCode::SEE_OTHER);
    let profile = get(&server, &format!("/mipymes/ver?id={own}"), &people[&Role::Msme]).await;
    assert!(profile.text().contains("Las Rosas") && profile.text().contains("Cambió: Comunidad"));
}

#[tokio::test]
async fn an_invitation_offers_the_msmes_within_reach_and_takes_no_other() {
    let (server, people) = open().await;
    let foreign = number(&server, &people, "Madera de Muestra").await;
    let page = get(&server, "/cuentas/invitar", &people[&Role::Technician]).await;
    assert!(page.text().contains("Papas Ejemplo del Valle") && !page.text().contains("Madera de Muestra"));
    for id in [foreign.as_str(), "999999"] {
        let entry = secrets::submission().to_string();
        let fields = [
            ("solicitud", entry.as_str()),
            ("nombre", "Eva"),
            ("usuario", "5555-9876"),
            ("rol", "msme"),
            ("mipyme", id),
        ];
        let answer = send(&server, "/cuentas/invitar", &people[&Role::Technician], &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text().contains("Elija una de las opciones"));
    }
}
