//! Letters about saved alerts: one when it begins to hold, with its why and its record; none when they were stopped; again
//! after a refusal. The mail server is of these tests.

use crate::mailing::MailServer;
use crate::running::{Figures, Server, TODAY, clock, new_folder};
use crate::signing::{PASSWORD, account, cookie, send, sign_in};
use app::context::mail::Mail;
use app::context::secrets;
use axum::http::{Method, StatusCode};
use domain::access::{Role, Scope};
use domain::dataset::Dataset::Real;
use domain::period::{SignedDuration, Timestamp};
use server::alert_letters::{Look, Sender};
use server::router::router;
use server::smtp::{Hidden, Smtp};
use server::state::{AppState, Place};
use std::sync::Arc;
use tokio::sync::watch;

/// A server with mail, where Ana has an alert that holds since this month: potatoes above 255.
struct Case {
    server: Server,
    /// Its folder holds the database.
    _first: Server,
    post: MailServer,
    sender: Sender,
    session: String,
    going: watch::Sender<()>,
}

impl Case {
    async fn of(figures: Figures) -> Self {
        let without = Server::with(figures).await;
        account(&without, "ana@coop.gt", Role::Reader).await;
        let post = MailServer::start().await;
        let smtp = Smtp::open(Some(&post.url.parse::<Hidden>().unwrap()), Some("Milpa <milpa@coop.gt>"));
        let mail = Mail::new(Arc::new(smtp.unwrap().unwrap()), "https://milpa.gt");
        let sender = Sender::new(without.db.clone(), mail.clone(), clock());
        let folder = new_folder();
        let place = Place { site: &folder, public_url: None, transport: server::security::headers::Transport::Plain };
        let state = AppState::new(without.db.clone(), clock(), &place).with_mail(Some(mail));
        let server = without.beside(router(state), folder);
        let session = cookie(&sign_in(&server, "ana@coop.gt", PASSWORD).await);
        Self { server, _first: without, post, sender, session, going: watch::channel(()).0 }
    }

    async fn ready() -> Self {
        let case = Self::of(Figures::Both).await;
        let all = store::prices::described(&case.server.db, &Scope::Public, Real).await.unwrap();
        let wanted = ("papa", "la-terminal", "quintal");
        let series = all.iter().find(|s| (&*s.commodity.slug, &*s.market.slug, &*s.unit.slug) == wanted);
        let (series, entry) = (series.unwrap().id.to_string(), secrets::submission().to_string());
        let fields = [("solicitud", entry.as_str()), ("series", &series), ("wanted", "precio_sobre"), ("price", "255")];
        let saved = send(&case.server, "/alertas", &case.session, &fields).await;
        assert_eq!(saved.header("location"), "/alertas?hecho=guardada", "{}", saved.text());
        case
    }

    async fn look(&self, hours: i64) -> Look {
        let at = Timestamp::from_second(1_795_500_000).unwrap() + SignedDuration::from_hours(hours);
        self.sender.look(at, &self.going.subscribe()).await.unwrap()
    }

    async fn page(&self) -> String {
        let answer = self.server.ask(Method::GET, "/alertas", &[("cookie", &self.session)], "").await;
        answer.text().to_owned()
    }

    async fn choose(&self, choice: &str) {
        let entry = secrets::submission().to_string();
        let fields = [("solicitud", entry.as_str()), ("correo", choice)];
        let chosen = send(&self.server, "/alertas/correo", &self.session, &fields).await;
        assert_eq!(chosen.header("location"), "/alertas?hecho=correo");
    }
}

/// The mark in a letter's last address.
fn mark(letter: &str) -> String {
    // Quoted-printable writes an equals sign as =3D.
    letter.split("/alertas/parar?marca=3D").nth(1).unwrap().chars().take(32).collect()
}

#[tokio::test]
async fn an_alert_that_begins_to_hold_is_mailed_once_with_its_why_and_its_record() {
    let case = Case::ready().await;
    assert_eq!(TODAY.month(), 11);
    assert_eq!(case.look(0).await, Look { queued: 1, sent: 1, ..Look::default() });
    for hours in 1..4 {
        assert_eq!(case.look(hours).await, Look::default());
    }
    let letters = case.post.letters();
    assert_eq!(letters.len(), 1);
    for words in [
        "To: ana@coop.gt",
        "Papa",
        "La Terminal",
        "Q 260.00",
        "Q 250.50",
        "Historial",
        "https://milpa.gt/alertas",
        "milpa.gt/precios/serie?",
    ] {
        assert!(letters[0].contains(words), "{words}: {}", letters[0]);
    }
}

#[tokio::test]
async fn a_letter_in_english_goes_to_who_chose_it_and_none_to_who_chose_none() {
    let case = Case::ready().await;
    assert!(case.page().await.contains("value=\"es\" checked"), "{}", case.page().await);
    case.choose("no").await;
    assert_eq!(case.look(0).await, Look::default());
    case.choose("en").await;
    assert!(case.page().await.contains("value=\"en\" checked"));
    assert_eq!(case.look(1).await.sent, 1);
    assert!(case.post.letters()[0].contains("Your alert came true"));
}

#[tokio::test]
async fn the_link_in_a_letter_asks_first_and_stops_those_that_follow_without_signing_in() {
    let case = Case::ready().await;
    case.look(0).await;
    let mark = mark(&case.post.letters()[0]);
    let page = case.server.get(&format!("/alertas/parar?marca={mark}")).await;
    assert!(page.status == StatusCode::OK && page.text().contains(&format!("value=\"{mark}\"")), "{}", page.text());
    assert_eq!(page.header("cache-control"), "private, no-store");
    assert!(case.page().await.contains("value=\"es\" checked"), "reading changes nothing");
    let unknown = send(&case.server, "/alertas/parar", "", &[("marca", "ABCDEFGH")]).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    for _ in 0..2 {
        let stopped = send(&case.server, "/alertas/parar", "", &[("marca", &mark)]).await;
        assert_eq!(stopped.header("location"), "/alertas/parar?hecho=parado");
    }
    assert!(case.page().await.contains("value=\"no\" checked"));
}

#[tokio::test]
async fn a_letter_that_was_refused_is_tried_again_until_it_is_taken_or_given_up() {
    let case = Case::ready().await;
    case.post.refuse(2);
    assert_eq!(case.look(0).await, Look { queued: 1, refused: 1, ..Look::default() });
    assert_eq!(case.look(0).await, Look::default());
    assert_eq!(case.look(1).await.refused, 1);
    assert_eq!(case.look(2).await.sent, 1);
    assert_eq!((case.look(3).await, case.post.letters().len()), (Look::default(), 1));
    let stubborn = Case::ready().await;
    stubborn.post.refuse(100);
    let mut refused = 0;
    for days in 0..10 {
        refused += stubborn.look(48 * days).await.refused;
    }
    assert!(refused == 6 && stubborn.post.letters().is_empty());
}

#[tokio::test]
async fn a_letter_put_aside_is_dropped_when_its_alert_was_taken_away() {
    let case = Case::ready().await;
    case.post.refuse(1);
    case.look(0).await;
    let page = case.page().await;
    let id = page.split("name=\"alerta\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let entry = secrets::submission().to_string();
    send(&case.server, "/alertas/quitar", &case.session, &[("solicitud", &entry), ("alerta", &id)]).await;
    assert_eq!(case.look(1).await, Look { dropped: 1, ..Look::default() });
    assert!(case.post.letters().is_empty());
}

#[tokio::test]
async fn without_mail_nothing_is_asked_about_letters() {
    let server = Server::with(Figures::None).await;
    account(&server, "ana@coop.gt", Role::Reader).await;
    let session = cookie(&sign_in(&server, "ana@coop.gt", PASSWORD).await);
    let page = server.ask(Method::GET, "/alertas", &[("cookie", &session)], "").await;
    assert!(page.status == StatusCode::OK && !page.text().contains("name=\"correo\""));
}
