//! Letters: codes sent where there is mail, read out where there is none or it fails. The mail server is of this test.

use crate::running::{Figures, Server, clock};
use crate::signing::{PASSWORD, account, cookie, send, sign_in};
use app::context::mail::{Letter, Mail, Post};
use app::context::secrets;
use axum::http::StatusCode;
use domain::access::Role;
use server::router::router;
use server::smtp::{Hidden, Smtp};
use server::state::{AppState, Place};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;

/// A mail server that takes every letter but those that it was told to refuse.
#[derive(Clone)]
pub struct MailServer {
    pub url: String,
    letters: Arc<Mutex<Vec<String>>>,
    refuses: Arc<AtomicU32>,
}

impl MailServer {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        let server = Self { url, letters: Arc::default(), refuses: Arc::default() };
        let own = server.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let own = own.clone();
                tokio::spawn(async move { converse(stream, &own).await });
            }
        });
        server
    }

    /// What came so far, as it was written before it was encoded.
    pub fn letters(&self) -> Vec<String> {
        self.letters.lock().unwrap().clone()
    }

    /// Refuses the next so many.
    pub fn refuse(&self, letters: u32) {
        self.refuses.store(letters, Ordering::Relaxed);
    }

    fn refuses(&self) -> bool {
        self.refuses.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok()
    }
}

async fn converse(mut stream: tokio::net::TcpStream, server: &MailServer) {
    let (reading, mut writing) = stream.split();
    let mut lines = BufReader::new(reading).lines();
    writing.write_all(b"220 test\r\n").await.unwrap();
    while let Ok(Some(line)) = lines.next_line().await {
        let answer = match line.split(' ').next().unwrap_or_default() {
            "MAIL" if server.refuses() => "451 ana@coop.gt: later",
            "DATA" => {
                writing.write_all(b"354 go on\r\n").await.unwrap();
                let mut letter = String::new();
                while let Ok(Some(line)) = lines.next_line().await {
                    if line == "." {
                        break;
                    }
                    // Quoted-printable breaks long lines with an equals sign.
                    match line.strip_suffix('=') {
                        Some(part) => letter.push_str(part),
                        None => letter.push_str(&format!("{line}\n")),
                    }
                }
                server.letters.lock().unwrap().push(letter);
                "250 taken"
            }
            "QUIT" => "221 bye",
            _ => "250 fine",
        };
        if writing.write_all(format!("{answer}\r\n").as_bytes()).await.is_err() {
            return;
        }
    }
}

/// The same server with mail.
fn with_mail(server: &Server, url: &str) -> Server {
    let smtp = Smtp::open(Some(&url.parse::<Hidden>().unwrap()), Some("Milpa <milpa@coop.gt>")).unwrap().unwrap();
    let post: Arc<dyn Post> = Arc::new(smtp);
    let folder = crate::running::new_folder();
    let place = Place { site: &folder, public_url: None, transport: server::security::headers::Transport::Plain };
    let state = AppState::new(server.db.clone(), clock(), &place).with_mail(Some(Mail::new(post, "https://milpa.gt")));
    server.beside(router(state), folder)
}

async fn invite(server: &Server, session: &str, login: &str) -> crate::running::Answer {
    let id = secrets::submission().to_string();
    let fields = [
        ("solicitud", id.as_str()),
        ("nombre", "Eva Tzoc"),
        ("usuario", login),
        ("rol", "technician"),
        ("municipio", "0911"),
    ];
    send(server, "/cuentas/invitar", session, &fields).await
}

/// The code in a letter.
fn code(letter: &str) -> String {
    letter.lines().find(|line| line.len() == 14 && line.matches('-').count() == 2).unwrap().to_owned()
}

async fn ready() -> (Server, String) {
    let server = Server::with(Figures::None).await;
    account(&server, "ana@coop.gt", Role::Coordinator).await;
    let session = cookie(&sign_in(&server, "ana@coop.gt", PASSWORD).await);
    (server, session)
}

#[tokio::test]
async fn an_invitation_goes_by_mail_and_lets_its_reader_in() {
    let (server, session) = ready().await;
    let post = MailServer::start().await;
    let server = with_mail(&server, &post.url);
    let sent = invite(&server, &session, "eva@coop.gt").await;
    assert_eq!(sent.header("location"), "/cuentas?hecho=enviada", "{}", sent.text());
    let letters = post.letters();
    assert_eq!(letters.len(), 1);
    assert!(letters[0].contains("To: eva@coop.gt") && letters[0].contains("https://milpa.gt/unirse"), "{}", letters[0]);
    let (chosen, code) = ("cinco ayotes maduros", code(&letters[0]));
    let fields = [("usuario", "eva@coop.gt"), ("codigo", code.as_str()), ("clave", chosen), ("clave2", chosen)];
    assert_eq!(send(&server, "/unirse", "", &fields).await.status, StatusCode::SEE_OTHER);
    let again = send(&server, "/cuentas/codigo", &session, &[("cuenta", "2"), ("nombre", "Eva Tzoc")]).await;
    assert_eq!(again.header("location"), "/cuentas?hecho=enviada", "{}", again.text());
    assert_eq!(post.letters().len(), 2);
}

#[tokio::test]
async fn a_telephone_gets_no_letter_and_its_code_is_read_out() {
    let (server, session) = ready().await;
    let post = MailServer::start().await;
    let server = with_mail(&server, &post.url);
    let told = invite(&server, &session, "5555-1234").await;
    assert_eq!(told.status, StatusCode::OK);
    assert!(told.text().contains("<output>") && post.letters().is_empty());
}

#[tokio::test]
async fn when_the_mail_server_is_away_the_code_is_read_out() {
    let (server, session) = ready().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("smtp://{}", listener.local_addr().unwrap());
    drop(listener);
    let server = with_mail(&server, &url);
    let told = invite(&server, &session, "eva@coop.gt").await;
    assert!(told.status == StatusCode::OK && told.text().contains("<output>"));
}

#[test]
fn the_password_of_the_mail_server_is_printed_nowhere() {
    let hidden: Hidden = "smtps://milpa:secreto@mail.example".parse().unwrap();
    assert!(!format!("{hidden:?}").contains("secreto"));
    let refused = Smtp::open(Some(&"nada".parse().unwrap()), Some("Milpa <milpa@coop.gt>")).err().unwrap();
    assert!(!refused.to_string().contains("nada"));
    assert!(Smtp::open(Some(&hidden), None).is_err() && Smtp::open(None, None).unwrap().is_none());
}

#[tokio::test]
async fn what_a_mail_server_says_of_a_recipient_is_not_told_on() {
    let post = MailServer::start().await;
    post.refuse(1);
    let smtp = Smtp::open(Some(&post.url.parse::<Hidden>().unwrap()), Some("Milpa <milpa@coop.gt>")).unwrap().unwrap();
    let letter = Letter { to: "ana@coop.gt".to_owned(), subject: "a".to_owned(), body: "b".to_owned() };
    let refused = smtp.send(letter).await.unwrap_err();
    assert_eq!(refused.0.to_string(), "the mail server answered 451");
}
