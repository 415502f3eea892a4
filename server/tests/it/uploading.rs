//! Files sent by people: looked through row by row, applied whole or not at all, once, and taken back.

use crate::running::{Answer, Figures, Server};
use crate::signing::{everybody, send};
use app::context::secrets;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use domain::access::Role;
use std::collections::HashMap;
use tower::ServiceExt;

pub type People = HashMap<Role, String>;

pub async fn open() -> (Server, People) {
    let server = Server::with(Figures::Demonstration).await;
    let people = everybody(&server).await;
    (server, people)
}

/// Sends a file as the form of the page does.
pub async fn upload(server: &Server, kind: &str, cookie: &str, bytes: &[u8], fields: &[(&str, &str)]) -> Answer {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--milpa\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    body.extend(b"--milpa\r\ncontent-disposition: form-data; name=\"archivo\"; filename=\"archivo.csv\"\r\n");
    body.extend(b"content-type: text/csv\r\n\r\n");
    body.extend(bytes);
    body.extend(b"\r\n--milpa--\r\n");
    post(server, kind, &[("cookie", cookie), ("content-type", "multipart/form-data; boundary=milpa")], body).await
}

pub async fn post(server: &Server, kind: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Answer {
    let mut request =
        Request::builder().method(Method::POST).uri(format!("/importar/{kind}")).header("host", "milpa.test");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = server.router.clone().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = axum::body::to_bytes(body, 16 << 20).await.unwrap().to_vec();
    Answer { status: parts.status, headers: parts.headers, body }
}

pub async fn page(server: &Server, address: &str, cookie: &str) -> Answer {
    server.ask(Method::GET, address, &[("cookie", cookie)], "").await
}

/// The address of the file that was taken.
pub fn taken(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    answer.header("location").to_owned()
}

/// The words of a page's main part.
pub fn words(answer: &Answer) -> String {
    let main = answer.text().split_once("<main").map_or("", |(_, main)| main);
    let pieces = main.split('<').filter_map(|piece| piece.split_once('>').map(|(_, text)| text));
    pieces.filter(|text| !text.trim().is_empty()).collect::<Vec<_>>().join(" ")
}

/// Does to a file what its page offers.
pub async fn act(server: &Server, deed: &str, address: &str, cookie: &str, fields: &[(&str, &str)]) -> Answer {
    let entry = secrets::submission().to_string();
    let fields: Vec<_> = std::iter::once(("solicitud", entry.as_str())).chain(fields.iter().copied()).collect();
    send(server, &address.replace("/ver?", &format!("/{deed}?")), cookie, &fields).await
}

/// How many MSMEs the list tells.
async fn registered(server: &Server, cookie: &str, name: &str) -> usize {
    page(server, &format!("/mipymes?buscar={name}"), cookie).await.text().matches("/mipymes/ver?id=").count()
}

pub const MSMES: &str = "nombre,tipo,forma_legal,municipio,cadenas,socias\n\
    Maíz Nuevo Uno,individual,persona_individual,Salcajá,papa:produccion,3\n\
    Maíz Nuevo Dos,asociativa,asociacion,0901,papa:acopio,\n";

#[tokio::test]
async fn a_file_of_msmes_is_looked_through_and_then_applied_once() {
    let (server, people) = open().await;
    let cookie = &people[&Role::Coordinator];
    let address = taken(&upload(&server, "mipymes", cookie, MSMES.as_bytes(), &[]).await);
    let shown = page(&server, &address, cookie).await;
    assert!(shown.text().contains("Nuevas: 2") && shown.text().contains("Guardar 2 filas"), "{}", self::words(&shown));
    assert_eq!(registered(&server, cookie, "Nuevo").await, 0, "nothing is kept before it is approved");
    for _ in 0..2 {
        let done = act(&server, "aplicar", &address, cookie, &[]).await;
        assert_eq!(done.header("location"), format!("{address}&hecho=aplicado"));
    }
    assert_eq!(registered(&server, cookie, "Nuevo").await, 2);
    let again = taken(&upload(&server, "mipymes", cookie, MSMES.as_bytes(), &[]).await);
    let shown = page(&server, &again, cookie).await;
    assert!(
        shown.text().contains("Ya estaban: 2") && shown.text().contains("No hay nada nuevo"),
        "{}",
        self::words(&shown)
    );
    let trail = page(&server, "/bitacora", &people[&Role::Administrator]).await;
    assert!(trail.text().contains("Maíz Nuevo Uno"));
}

#[tokio::test]
async fn each_row_that_does_not_pass_says_its_line_column_reason_and_what_was_meant() {
    let (server, people) = open().await;
    let cookie = &people[&Role::Coordinator];
    let file = "nombre,tipo,forma_legal,municipio,cadenas,nit,fecha_inicio\n\
        Buena,individual,persona_individual,0911,papa:produccion,,\n\
        Mala Uno,indibidual,persona_individual,Salcahá,papa:produccion,1234567-1,\n\
        Mala Dos,individual,cooperativa,0911,papa:siembra,,2099-01-01\n\
        =1+1,individual,sa,0911,papa:produccion,,\n";
    let address = taken(&upload(&server, "mipymes", cookie, file.as_bytes(), &[]).await);
    let shown = page(&server, &address, cookie).await;
    let text = shown.text();
    for words in [
        "Nuevas: 1",
        "No pasan: 3",
        "¿Es «individual»?",
        "¿Es «Salcajá»?",
        "El NIT no es válido",
        "La fecha todavía no llega",
        "Es una fórmula",
        "1234567-1",
    ] {
        assert!(text.contains(words), "{words}: {}", self::words(&shown));
    }
    assert!(!text.contains(">Buena<"), "only rows with a problem are shown");
    let refused = act(&server, "aplicar", &address, cookie, &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("marque que se quedan fuera"));
    assert_eq!(registered(&server, cookie, "Buena").await, 0, "nothing is half applied");
    let done = act(&server, "aplicar", &address, cookie, &[("dejar", "si")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    assert_eq!(registered(&server, cookie, "Buena").await, 1);
}

#[tokio::test]
async fn a_near_name_is_proposed_and_entered_only_when_marked() {
    let (server, people) = open().await;
    let cookie = &people[&Role::Coordinator];
    let (one, two) = ("Hortalizas del Maizal", "Hortaliza del Maizal");
    let row = |name: &str| {
        format!(
            "nombre,tipo,forma_legal,municipio,cadenas\n{name},individual,persona_individual,0911,papa:produccion\n"
        )
    };
    let first = taken(&upload(&server, "mipymes", cookie, row(one).as_bytes(), &[]).await);
    act(&server, "aplicar", &first, cookie, &[]).await;
    let second = taken(&upload(&server, "mipymes", cookie, row(two).as_bytes(), &[]).await);
    let shown = page(&server, &second, cookie).await;
    assert!(shown.text().contains("Por confirmar: 1") && shown.text().contains(one), "{}", self::words(&shown));
    act(&server, "aplicar", &second, cookie, &[]).await;
    assert_eq!(registered(&server, cookie, "Maizal").await, 1);
    let third = taken(&upload(&server, "mipymes", cookie, row(two).as_bytes(), &[]).await);
    act(&server, "aplicar", &third, cookie, &[("otra", "2")]).await;
    assert_eq!(registered(&server, cookie, "Maizal").await, 2);
}

#[tokio::test]
async fn an_import_is_taken_back_until_somebody_works_with_what_it_brought() {
    let (server, people) = open().await;
    let cookie = &people[&Role::Coordinator];
    let address = taken(&upload(&server, "mipymes", cookie, MSMES.as_bytes(), &[]).await);
    act(&server, "aplicar", &address, cookie, &[]).await;
    for _ in 0..2 {
        let _ = act(&server, "deshacer", &address, cookie, &[]).await;
    }
    assert_eq!(registered(&server, cookie, "Nuevo").await, 0);
    assert!(page(&server, &address, cookie).await.text().contains("Se deshizo el"));
    let again = taken(&upload(&server, "mipymes", cookie, MSMES.as_bytes(), &[]).await);
    act(&server, "aplicar", &again, cookie, &[]).await;
    let list = page(&server, "/mipymes?buscar=Nuevo%20Uno", cookie).await;
    let id = list.text().split("/mipymes/ver?id=").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let consent = format!("/mipymes/consentimiento?id={id}");
    let fields = [
        ("solicitud", secrets::submission().to_string()),
        ("purpose", "contacto".into()),
        ("channel", "verbal".into()),
        ("language", "es".into()),
        ("answer", "si".into()),
    ];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let _ = send(&server, &consent, cookie, &fields).await;
    let part = [
        ("solicitud", secrets::submission().to_string()),
        ("given", "Ana".into()),
        ("family", "Maíz".into()),
        ("capacity", "propietaria".into()),
    ];
    let part: Vec<(&str, &str)> = part.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let person = send(&server, &format!("/mipymes/persona?mipyme={id}"), cookie, &part).await;
    assert_eq!(person.status, StatusCode::SEE_OTHER, "{}", person.text());
    let refused = act(&server, "deshacer", &again, cookie, &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("No se puede deshacer"));
    assert_eq!(registered(&server, cookie, "Nuevo").await, 2);
}
