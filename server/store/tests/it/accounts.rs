//! Accounts, their codes, and the trail of deeds, on both databases.

use crate::databases::{Fixture, on_each_database};
use domain::access::{Reach, Role, Scope};
use domain::account::Login;
use domain::audit::{Deed, Search, Subject};
use domain::dataset::Dataset;
use domain::entry::EntryId;
use domain::id::AccountId;
use domain::page::PageRequest;
use domain::period::{SignedDuration, Timestamp};
use domain::place::MunicipalityCode;
use store::Received;
use store::accounts::{Invitation, Joining, Permissions};

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_795_000_000 + second).unwrap()
}

fn within(by: AccountId, reach: Reach) -> Scope {
    Scope::Within { by, reach, dataset: Dataset::Real }
}

fn login(text: &str) -> Login {
    Login::parse("login", text).unwrap()
}

fn invitation(name: &str, text: &str, role: Role) -> Invitation {
    let municipalities = vec![MunicipalityCode::parse("0911").unwrap()];
    Invitation { name: name.to_owned(), logins: vec![login(text)], role, enterprise: None, municipalities }
}

async fn first(fixture: &Fixture, text: &str, role: Role) -> AccountId {
    let made = store::accounts::add(&fixture.db, Dataset::Real, &invitation("Ana", text, role), "hash", at(0)).await;
    made.unwrap().unwrap()
}

/// Invites somebody by a technician with the code `code`, and gives the account.
async fn invited(fixture: &Fixture, scope: &Scope, text: &str, code: &str) -> AccountId {
    let until = at(0) + SignedDuration::from_hours(1);
    let entry = EntryId::new(i64::from(code.len() as i32), [7; 10]);
    let invitation = invitation("Eva", text, Role::Msme);
    match store::accounts::invite(&fixture.db, scope, entry, &invitation, (code, until), at(0)).await.unwrap() {
        Received::First(account) => account,
        Received::Repeat(answer) => panic!("{answer}"),
    }
}

#[tokio::test]
async fn a_login_belongs_to_one_account() {
    on_each_database(async |fixture| {
        first(fixture, "ana@coop.gt", Role::Coordinator).await;
        let again = invitation("Otra", "ana@coop.gt", Role::Reader);
        assert_eq!(store::accounts::add(&fixture.db, Dataset::Real, &again, "h", at(1)).await.unwrap(), None);
        assert_eq!(fixture.number("SELECT COUNT(*) FROM account").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_repeated_invitation_makes_one_account_and_answers_the_same() {
    on_each_database(async |fixture| {
        let scope = within(first(fixture, "ana@coop.gt", Role::Coordinator).await, Reach::Project);
        let account = invited(fixture, &scope, "5555-1234", "code").await;
        let again = invitation("Eva", "5555-1234", Role::Msme);
        let entry = EntryId::new(4, [7; 10]);
        let answer = store::accounts::invite(&fixture.db, &scope, entry, &again, ("x", at(9)), at(1)).await.unwrap();
        assert_eq!(answer, Received::Repeat(account.to_string()));
        assert_eq!(fixture.number("SELECT COUNT(*) FROM account").await, 2);
    })
    .await;
}

#[tokio::test]
async fn a_code_works_once_in_its_time_and_for_its_login() {
    on_each_database(async |fixture| {
        let scope = within(first(fixture, "ana@coop.gt", Role::Coordinator).await, Reach::Project);
        let account = invited(fixture, &scope, "5555-1234", "code").await;
        let (right, wrong) = (login("55551234"), login("ana@coop.gt"));
        let attempt = async |login: &Login, at: Timestamp| {
            let joining = Joining { login, code_hash: "code", password: "new", at };
            store::accounts::use_code(&fixture.db, joining).await.unwrap()
        };
        assert_eq!(attempt(&wrong, at(1)).await, None);
        assert_eq!(attempt(&right, at(4_000)).await, None);
        assert_eq!(attempt(&right, at(1)).await, Some(account));
        assert_eq!(attempt(&right, at(2)).await, None);
        let known = store::accounts::credentials(&fixture.db, &right).await.unwrap().unwrap();
        assert_eq!(known.password.as_deref(), Some("new"));
        assert_eq!(known.account.municipalities.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_technician_reaches_the_own_guests_only() {
    on_each_database(async |fixture| {
        let ana = first(fixture, "ana@coop.gt", Role::Coordinator).await;
        let tomas = first(fixture, "tomas@coop.gt", Role::Technician).await;
        let own = within(tomas, Reach::Municipalities(vec![]));
        let guest = invited(fixture, &own, "5555-1234", "code").await;
        let listed = store::accounts::list(&fixture.db, &own, PageRequest::new(None, None)).await.unwrap();
        assert_eq!(listed.items.iter().map(|one| one.account.id).collect::<Vec<_>>(), [guest]);
        let foreign = store::accounts::renew(&fixture.db, &own, ana, ("other", at(9)), at(1)).await;
        let absent = store::accounts::renew(&fixture.db, &own, AccountId(99), ("other", at(9)), at(1)).await;
        assert_eq!(foreign.unwrap_err().to_string(), absent.unwrap_err().to_string());
    })
    .await;
}

#[tokio::test]
async fn a_change_of_an_older_version_is_refused() {
    on_each_database(async |fixture| {
        let ana = first(fixture, "ana@coop.gt", Role::Coordinator).await;
        let eva = first(fixture, "eva@coop.gt", Role::Reader).await;
        let scope = within(ana, Reach::Project);
        let permissions = Permissions { role: Role::Monitoring, enterprise: None, municipalities: vec![] };
        store::accounts::change(&fixture.db, &scope, eva, 1, &permissions, at(1)).await.unwrap();
        let late = store::accounts::change(&fixture.db, &scope, eva, 1, &permissions, at(2)).await;
        assert!(matches!(late, Err(store::Error::Changed)));
        let search = Search {
            subject: Some(Subject::Account),
            id: Some(eva.to_string()),
            who: None,
            page: PageRequest::new(None, None),
        };
        let trail = store::audit::list(&fixture.db, &scope, &search).await.unwrap().items;
        assert_eq!(trail.iter().map(|entry| entry.deed).collect::<Vec<_>>(), [Deed::Changed, Deed::Invited]);
        assert_eq!(trail[0].before.as_deref(), Some(r#"{"role":"reader"}"#));
    })
    .await;
}

#[tokio::test]
async fn attempts_are_counted_by_subject_since_a_moment() {
    on_each_database(async |fixture| {
        store::attempts::record(&fixture.db, &["a", "b"], at(0)).await.unwrap();
        store::attempts::record(&fixture.db, &["a"], at(100)).await.unwrap();
        assert_eq!(store::attempts::since(&fixture.db, "a", at(-1)).await.unwrap(), 2);
        assert_eq!(store::attempts::since(&fixture.db, "a", at(50)).await.unwrap(), 1);
        store::attempts::forgive(&fixture.db, "a").await.unwrap();
        assert_eq!(store::attempts::since(&fixture.db, "a", at(-1)).await.unwrap(), 0);
        assert_eq!(store::attempts::since(&fixture.db, "b", at(-1)).await.unwrap(), 1);
    })
    .await;
}
