//! Signing in and out, and what must not get in.

use crate::running::{Answer, Figures, Server, milpa};
use app::context::{passwords, secrets};
use axum::http::{Method, StatusCode};
use domain::access::Role;
use domain::account::{DEMONSTRATION_PASSWORD, NewPassword};
use domain::dataset::Dataset;
use domain::period::Timestamp;
use std::collections::HashMap;
use store::accounts::Invitation;

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

/// Posts a form, with the cookie of a session when there is one.
pub async fn send(server: &Server, path: &str, cookie: &str, fields: &[(&str, &str)]) -> Answer {
    let body = fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect::<Vec<_>>().join("&");
    server.ask(Method::POST, path, &[FORM, ("cookie", cookie)], &body).await
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

/// The session that an answer gives, as the next request sends it.
pub fn cookie(answer: &Answer) -> String {
    answer.header("set-cookie").split(';').next().unwrap_or_default().to_owned()
}

pub async fn sign_in(server: &Server, login: &str, password: &str) -> Answer {
    send(server, "/entrar", "", &[("usuario", login), ("clave", password)]).await
}

/// A session of each role of the demonstration.
pub async fn everybody(server: &Server) -> HashMap<Role, String> {
    let hash = passwords::hash(&NewPassword::parse("", DEMONSTRATION_PASSWORD).unwrap()).await.unwrap();
    store::sample::accounts(&server.db, &hash, Timestamp::now()).await.unwrap();
    let mut people = HashMap::new();
    for role in Role::of_accounts() {
        let login = format!("{}@milpa.example", role.code());
        let answer = sign_in(server, &login, DEMONSTRATION_PASSWORD).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{login}");
        people.insert(role, cookie(&answer));
    }
    people
}

pub const PASSWORD: &str = "tres gallinas cantan";

/// A real account with [`PASSWORD`].
pub async fn account(server: &Server, login: &str, role: Role) {
    let hash = passwords::hash(&NewPassword::parse("", PASSWORD).unwrap()).await.unwrap();
    let login = domain::account::Login::parse("", login).unwrap();
    let invitation =
        Invitation { name: "Ana".to_owned(), logins: vec![login], role, enterprise: None, municipalities: vec![] };
    store::accounts::add(&server.db, Dataset::Real, &invitation, &hash, Timestamp::now()).await.unwrap().unwrap();
}

async fn status_of(server: &Server, cookie: &str) -> StatusCode {
    server.ask(Method::GET, "/cuenta", &[("cookie", cookie)], "").await.status
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_login_get_the_same_answer() {
    let server = Server::with(Figures::None).await;
    account(&server, "ana@coop.gt", Role::Reader).await;
    let wrong = sign_in(&server, "ana@coop.gt", "otra cosa distinta").await;
    let unknown = sign_in(&server, "eva@coop.gt", "otra cosa distinta").await;
    assert_eq!((wrong.status, unknown.status), (StatusCode::UNPROCESSABLE_ENTITY, StatusCode::UNPROCESSABLE_ENTITY));
    assert!(wrong.text().contains("ana@coop.gt") && !wrong.text().contains("otra cosa distinta"));
    assert!(cookie(&wrong).is_empty());
}

#[tokio::test]
async fn the_number_of_a_session_is_new_at_sign_in_and_ends_at_sign_out() {
    let server = Server::with(Figures::None).await;
    account(&server, "ana@coop.gt", Role::Reader).await;
    let planted = "milpa=AAAAAAAAAAAAAAAAAAAAAA";
    let fields = [("usuario", "ana@coop.gt"), ("clave", PASSWORD)];
    let answer = send(&server, "/entrar", planted, &fields).await;
    let session = cookie(&answer);
    assert!(!session.is_empty() && session != planted);
    let attributes = answer.header("set-cookie");
    assert!(attributes.contains("HttpOnly") && attributes.contains("SameSite=Lax"), "{attributes}");
    assert_eq!(status_of(&server, &session).await, StatusCode::OK);
    assert_eq!(status_of(&server, planted).await, StatusCode::UNAUTHORIZED);
    send(&server, "/salir", &session, &[]).await;
    assert_eq!(status_of(&server, &session).await, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn behind_tls_the_cookie_is_for_this_host_and_tls_only() {
    let server = Server::at(Figures::None, crate::running::SECURE).await;
    account(&server, "ana@coop.gt", Role::Reader).await;
    let answer = sign_in(&server, "ana@coop.gt", PASSWORD).await;
    let attributes = answer.header("set-cookie");
    assert!(attributes.starts_with("__Host-milpa=") && attributes.contains("Secure"), "{attributes}");
    assert!(attributes.contains("Path=/") && !attributes.contains("Domain"), "{attributes}");
}

#[tokio::test]
async fn ten_wrong_passwords_close_the_door_even_to_the_right_one() {
    let server = Server::with(Figures::None).await;
    account(&server, "ana@coop.gt", Role::Reader).await;
    for _ in 0..10 {
        sign_in(&server, "ana@coop.gt", "otra cosa distinta").await;
    }
    let answer = sign_in(&server, "ana@coop.gt", PASSWORD).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("Demasiados intentos"));
}

#[tokio::test]
async fn another_site_cannot_send_a_form() {
    let server = Server::with(Figures::None).await;
    for header in [("origin", "https://elsewhere.example"), ("sec-fetch-site", "cross-site")] {
        for form in app::forms::all() {
            let answer = server.ask(Method::POST, form.path, &[FORM, header], "").await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{}", form.path);
        }
    }
}

#[tokio::test]
async fn an_administrator_must_set_up_a_second_factor_before_anything_else() {
    let server = Server::with(Figures::None).await;
    account(&server, "ana@coop.gt", Role::Administrator).await;
    let answer = sign_in(&server, "ana@coop.gt", PASSWORD).await;
    assert_eq!(answer.header("location"), "/cuenta/factor");
    let session = cookie(&answer);
    let accounts = server.ask(Method::GET, "/cuentas", &[("cookie", &session)], "").await;
    assert_eq!(accounts.status, StatusCode::FORBIDDEN);
    let page = server.ask(Method::GET, "/cuenta/factor", &[("cookie", &session)], "").await;
    let secret = page.text().split("<output>").nth(1).unwrap().split('<').next().unwrap().to_owned();
    let code = totp(&secret);
    let confirmed = send(&server, "/cuenta/factor", &session, &[("codigo", &code)]).await;
    assert_eq!(confirmed.header("location"), "/cuenta?hecho=factor");
    let renewed = cookie(&confirmed);
    assert_ne!(renewed, session);
    assert_eq!(status_of(&server, &session).await, StatusCode::UNAUTHORIZED);
    let accounts = server.ask(Method::GET, "/cuentas", &[("cookie", &renewed)], "").await;
    assert_eq!(accounts.status, StatusCode::OK);
    // The code was used: the next sign-in asks for another.
    let again = sign_in(&server, "ana@coop.gt", PASSWORD).await;
    assert_eq!(again.header("location"), "/entrar/codigo");
    let half = cookie(&again);
    assert_eq!(status_of(&server, &half).await, StatusCode::UNAUTHORIZED);
    let replayed = send(&server, "/entrar/codigo", &half, &[("codigo", &code)]).await;
    assert_eq!(replayed.status, StatusCode::UNPROCESSABLE_ENTITY);
}

/// The code of an authenticator application at this moment.
fn totp(secret: &str) -> String {
    let now = Timestamp::now();
    // Of the step that runs now: that of the step before is soon too old.
    let step = Some(now.as_second() / 30);
    (0..1_000_000).map(|code| format!("{code:06}")).find(|code| secrets::step_of(secret, code, now) == step).unwrap()
}

#[tokio::test]
async fn an_invitation_is_used_once_with_the_login_that_it_is_for() {
    let server = Server::with(Figures::None).await;
    account(&server, "ana@coop.gt", Role::Coordinator).await;
    let session = cookie(&sign_in(&server, "ana@coop.gt", PASSWORD).await);
    let id = secrets::submission().to_string();
    let fields = [
        ("solicitud", id.as_str()),
        ("nombre", "Eva Tzoc"),
        ("usuario", "5555-1234"),
        ("rol", "technician"),
        ("municipio", "0911"),
    ];
    let invited = send(&server, "/cuentas/invitar", &session, &fields).await;
    assert_eq!(invited.status, StatusCode::OK, "{}", invited.text());
    let code = invited.text().split("<output>").nth(1).unwrap().split('<').next().unwrap().to_owned();
    // The same submission again makes nobody else.
    let again = send(&server, "/cuentas/invitar", &session, &fields).await;
    assert_eq!(again.header("location"), "/cuentas");
    let chosen = "cinco ayotes maduros";
    let join = |login: &'static str| {
        let code = code.clone();
        let server = &server;
        async move {
            let fields = [("usuario", login), ("codigo", code.as_str()), ("clave", chosen), ("clave2", chosen)];
            send(server, "/unirse", "", &fields).await
        }
    };
    assert_eq!(join("ana@coop.gt").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let joined = join("55551234").await;
    assert_eq!(joined.status, StatusCode::SEE_OTHER);
    assert_eq!(status_of(&server, &cookie(&joined)).await, StatusCode::OK);
    assert_eq!(join("55551234").await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_closed_account_is_out_at_once_and_cannot_come_back() {
    let server = Server::with(Figures::None).await;
    account(&server, "ana@coop.gt", Role::Coordinator).await;
    account(&server, "eva@coop.gt", Role::Reader).await;
    let ana = cookie(&sign_in(&server, "ana@coop.gt", PASSWORD).await);
    let eva = cookie(&sign_in(&server, "eva@coop.gt", PASSWORD).await);
    send(&server, "/cuentas/cerrar", &ana, &[("cuenta", "2")]).await;
    assert_eq!(status_of(&server, &eva).await, StatusCode::UNAUTHORIZED);
    assert_eq!(sign_in(&server, "eva@coop.gt", PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let trail = server.ask(Method::GET, "/bitacora?asunto=account&numero=2", &[("cookie", &ana)], "").await;
    assert!(trail.text().contains("cerró"), "{}", trail.text());
}

#[tokio::test]
async fn a_new_password_ends_the_other_sessions() {
    let server = Server::with(Figures::None).await;
    account(&server, "ana@coop.gt", Role::Reader).await;
    let here = cookie(&sign_in(&server, "ana@coop.gt", PASSWORD).await);
    let there = cookie(&sign_in(&server, "ana@coop.gt", PASSWORD).await);
    let chosen = "cinco ayotes maduros";
    let fields = [("actual", PASSWORD), ("clave", chosen), ("clave2", chosen)];
    let changed = send(&server, "/cuenta/clave", &here, &fields).await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER);
    assert_eq!(status_of(&server, &there).await, StatusCode::UNAUTHORIZED);
    assert_eq!(status_of(&server, &cookie(&changed)).await, StatusCode::OK);
    assert_eq!(sign_in(&server, "ana@coop.gt", chosen).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn nobody_signs_in_to_the_demonstration_once_there_is_a_real_account() {
    let server = Server::with(Figures::Demonstration).await;
    let people = everybody(&server).await;
    account(&server, "ana@coop.gt", Role::Reader).await;
    let login = "reader@milpa.example";
    assert_eq!(sign_in(&server, login, DEMONSTRATION_PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(status_of(&server, &people[&Role::Reader]).await, StatusCode::UNAUTHORIZED);
    assert!(!server.get("/entrar").await.text().contains(login));
}

#[tokio::test]
async fn the_command_line_makes_the_first_administrator() {
    let server = Server::with(Figures::None).await;
    let made = milpa(&server.url, &["user", "add", "--name", "Ana", "--login", "ana@coop.gt"]);
    assert!(made.status.success(), "{made:?}");
    let printed = String::from_utf8(made.stdout).unwrap();
    let password = printed.lines().last().unwrap();
    assert_eq!(sign_in(&server, "ana@coop.gt", password).await.header("location"), "/cuenta/factor");
    let again = milpa(&server.url, &["user", "add", "--name", "Ana", "--login", "ana@coop.gt"]);
    assert_eq!(again.status.code(), Some(2));
}

#[tokio::test]
async fn the_page_of_somebody_is_kept_by_nobody() {
    let server = Server::with(Figures::Demonstration).await;
    let people = everybody(&server).await;
    let own = server.ask(Method::GET, "/cuenta", &[("cookie", &people[&Role::Reader])], "").await;
    assert_eq!(own.header("cache-control"), "private, no-store");
    let prices = server.ask(Method::GET, "/precios", &[("cookie", &people[&Role::Reader])], "").await;
    assert_eq!(prices.header("cache-control"), "private, no-store");
    assert!(!server.get("/precios").await.text().contains("Mi cuenta"));
}
