//! Everybody who asks: each role, and those who have no session that holds.

use crate::running::Server;
use crate::signing::{cookie, everybody, send, sign_in};
use app::context::passwords;
use domain::access::Role;
use domain::account::{DEMONSTRATION_PASSWORD, Login, NewPassword};
use domain::dataset::Dataset;
use domain::id::{AccountId, EnterpriseId};
use domain::period::Timestamp;
use store::accounts::Invitation;

/// Somebody who asks.
#[derive(Debug)]
pub struct Person {
    pub name: &'static str,
    /// `None` for who is nobody.
    pub role: Option<Role>,
    pub cookie: String,
}

/// One more account of the demonstration, which manages an MSME by its name.
pub async fn manager(server: &Server, login: &str, role: Role, enterprise: Option<EnterpriseId>) -> AccountId {
    let hash = passwords::hash(&NewPassword::parse("", DEMONSTRATION_PASSWORD).unwrap()).await.unwrap();
    let logins = vec![Login::parse("", login).unwrap()];
    let invitation = Invitation { name: "Otra".to_owned(), logins, role, enterprise, municipalities: vec![] };
    let at = Timestamp::now();
    store::accounts::add(&server.db, Dataset::Demonstration, &invitation, &hash, at).await.unwrap().unwrap()
}

/// The number of an MSME of the demonstration.
pub async fn enterprise(server: &Server, name: &str) -> EnterpriseId {
    let all = store::enterprises::names(&server.db, &super::things::team(Dataset::Demonstration)).await.unwrap();
    all.iter().find(|one| one.name == name).unwrap().id
}

pub async fn people(server: &Server) -> Vec<Person> {
    let roles = everybody(server).await;
    let other = enterprise(server, "Huerto Muestra de Zunil").await;
    manager(server, "b@milpa.example", Role::Msme, Some(other)).await;
    let disabled = manager(server, "c@milpa.example", Role::Coordinator, None).await;
    let session = async |login| cookie(&sign_in(server, login, DEMONSTRATION_PASSWORD).await);
    let (of_b, of_disabled, ended) =
        (session("b@milpa.example").await, session("c@milpa.example").await, session("reader@milpa.example").await);
    store::accounts::disable(&server.db, &super::things::team(Dataset::Demonstration), disabled, Timestamp::now())
        .await
        .unwrap();
    send(server, "/salir", &ended, &[]).await;
    let signed = |name, role: Role| Person { name, role: Some(role), cookie: roles[&role].clone() };
    let nobody = |name, cookie| Person { name, role: None, cookie };
    vec![
        nobody("anonymous", String::new()),
        nobody("expired", ended),
        nobody("disabled", of_disabled),
        signed("MSME A", Role::Msme),
        Person { name: "MSME B", role: Some(Role::Msme), cookie: of_b },
        signed("cooperative", Role::Cooperative),
        signed("VUME officer", Role::Vume),
        signed("technician", Role::Technician),
        signed("monitoring", Role::Monitoring),
        signed("coordinator", Role::Coordinator),
        signed("administrator", Role::Administrator),
    ]
}
