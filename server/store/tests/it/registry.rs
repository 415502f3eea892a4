//! The registry: what each reach sees of it, once for each entry, and who agreed to what; on both databases.

use crate::databases::{Fixture, on_each_database};
use domain::access::{Reach, Role, Scope};
use domain::consent::{Consent, ConsentChannel, Purpose};
use domain::dataset::Dataset;
use domain::enterprise::registration::{Lists, Registration, RegistrationForm};
use domain::entry::EntryId;
use domain::id::{AccountId, EnterpriseId};
use domain::page::PageRequest;
use domain::period::{Date, Timestamp};
use domain::person::language::SpokenLanguage;
use domain::person::registration::PersonForm;
use domain::person::{Capacity, Sex};
use domain::place::MunicipalityCode;
use store::consents::Giver;
use store::enterprises::{self, Filter};
use store::{Error, Received, consents, persons, reference};

const TODAY: Date = Date::constant(2026, 11, 24);

pub fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_795_000_000 + second).unwrap()
}

fn entry(number: u8) -> EntryId {
    EntryId::new(1, [number; 10])
}

pub fn within(by: AccountId, reach: Reach) -> Scope {
    Scope::Within { by, reach, dataset: Dataset::Real }
}

pub async fn team(fixture: &Fixture) -> Scope {
    let invitation = store::accounts::Invitation {
        name: "Ana".into(),
        logins: vec![domain::account::Login::parse("login", "ana@coop.gt").unwrap()],
        role: Role::Coordinator,
        enterprise: None,
        municipalities: vec![],
    };
    let by = store::accounts::add(&fixture.db, Dataset::Real, &invitation, "hash", at(0)).await.unwrap().unwrap();
    within(by, Reach::Project)
}

fn form(name: &str, municipality: &str, kind: &str) -> RegistrationForm {
    let legal_form = if kind == "individual" { "persona_individual" } else { "asociacion" };
    RegistrationForm {
        name: name.into(),
        kind: kind.into(),
        legal_form: legal_form.into(),
        municipality: municipality.into(),
        chains: vec!["papa:produccion".into()],
        phase: "II".into(),
        state: "activa".into(),
        ..RegistrationForm::default()
    }
}

fn registration(form: &RegistrationForm) -> Registration {
    let municipalities: Vec<_> = reference::project_municipalities().map(|place| place.code.clone()).collect();
    let lists = Lists { chains: reference::chains(), municipalities: &municipalities, today: TODAY };
    form.parse(&lists).unwrap()
}

pub fn registration_of(name: &str, municipality: &str) -> Registration {
    registration(&form(name, municipality, "individual"))
}

pub async fn registered(
    fixture: &Fixture,
    scope: &Scope,
    number: u8,
    name: &str,
    place: &str,
    kind: &str,
) -> EnterpriseId {
    let registration = registration(&form(name, place, kind));
    match enterprises::register(&fixture.db, scope, entry(number), &registration, None, at(1)).await.unwrap() {
        Received::First(id) => id,
        Received::Repeat(answer) => panic!("{answer}"),
    }
}

fn answer(granted: bool, on: Date) -> Consent {
    Consent {
        purpose: Purpose::ShareWithCooperative,
        granted,
        version: "2026-1".into(),
        language: SpokenLanguage::Mam,
        channel: ConsentChannel::Spoken,
        on,
        withdrawn_on: None,
    }
}

pub async fn names(fixture: &Fixture, scope: &Scope) -> Vec<String> {
    let page = PageRequest::new(None, None);
    let (page, total) = enterprises::list(&fixture.db, scope, &Filter::default(), page).await.unwrap();
    assert_eq!(total as usize, page.items.len());
    page.items.into_iter().map(|enterprise| enterprise.facts.name).collect()
}

#[tokio::test]
async fn each_reach_sees_its_own_and_nothing_foreign() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let by = team.account().unwrap();
        let own = registered(fixture, &team, 1, "Papas A", "0911", "individual").await;
        let foreign = registered(fixture, &team, 2, "Papas B", "1302", "individual").await;
        let absent = EnterpriseId(9_999);
        let place = MunicipalityCode::parse("0911").unwrap();
        for reach in [Reach::Enterprise(own), Reach::Municipalities(vec![place])] {
            let scope = within(by, reach);
            assert_eq!(names(fixture, &scope).await, ["Papas A"]);
            assert!(enterprises::get(&fixture.db, &scope, own).await.is_ok());
            for other in [foreign, absent] {
                assert!(matches!(enterprises::get(&fixture.db, &scope, other).await, Err(Error::NotFound)));
                assert!(matches!(persons::of(&fixture.db, &scope, other).await, Err(Error::NotFound)));
                assert!(matches!(
                    consents::of(&fixture.db, &scope, Giver::Enterprise(other)).await,
                    Err(Error::NotFound)
                ));
                let change = (other, 1);
                let facts = registration(&form("Robada", "0911", "individual"));
                let changed = enterprises::change(&fixture.db, &scope, entry(50), change, &facts, None, at(2)).await;
                assert!(matches!(changed, Err(Error::NotFound)));
                let joined = enterprises::join(&fixture.db, &scope, (own, other), TODAY, at(2)).await;
                assert!(matches!(joined, Err(Error::NotFound)));
            }
        }
        for nothing in [within(by, Reach::Nothing), within(by, Reach::Municipalities(vec![])), Scope::Public] {
            assert!(names(fixture, &nothing).await.is_empty());
        }
        let demonstration = Scope::Within { by, reach: Reach::Project, dataset: Dataset::Demonstration };
        assert!(names(fixture, &demonstration).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn an_association_sees_members_only_while_they_agree_to_share() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let association = registered(fixture, &team, 1, "Asociación", "0911", "asociativa").await;
        let member = registered(fixture, &team, 2, "Papas B", "0914", "individual").await;
        let scope = within(team.account().unwrap(), Reach::Association(association));
        enterprises::join(&fixture.db, &team, (association, member), TODAY, at(2)).await.unwrap();
        assert_eq!(names(fixture, &scope).await, ["Asociación"]);
        let agree = answer(true, Date::constant(2026, 5, 1));
        consents::answer(&fixture.db, &team, entry(3), Giver::Enterprise(member), &agree, at(3)).await.unwrap();
        assert_eq!(names(fixture, &scope).await, ["Asociación", "Papas B"]);
        let purpose = Purpose::ShareWithCooperative;
        consents::withdraw(&fixture.db, &team, (Giver::Enterprise(member), purpose), TODAY, at(4)).await.unwrap();
        assert_eq!(names(fixture, &scope).await, ["Asociación"]);
        let again = answer(true, TODAY);
        consents::answer(&fixture.db, &team, entry(5), Giver::Enterprise(member), &again, at(5)).await.unwrap();
        assert_eq!(names(fixture, &scope).await, ["Asociación", "Papas B"]);
        enterprises::leave(&fixture.db, &team, (association, member), TODAY, at(6)).await.unwrap();
        assert_eq!(names(fixture, &scope).await, ["Asociación"]);
    })
    .await;
}

#[tokio::test]
async fn what_is_sent_twice_is_kept_once() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let association = registered(fixture, &team, 1, "Asociación", "0911", "asociativa").await;
        let id = registered(fixture, &team, 2, "Papas B", "0911", "individual").await;
        let person = PersonForm { given: "Juana".into(), family: "Maíz".into(), ..PersonForm::default() };
        let person = person.parse(&[], TODAY).unwrap();
        let facts = registration(&form("Papas C", "0911", "individual"));
        for _ in 0..2 {
            let place = (id, Capacity::Owner, None);
            persons::add(&fixture.db, &team, entry(3), place, (&person, None), at(2)).await.unwrap();
            consents::answer(&fixture.db, &team, entry(4), Giver::Enterprise(id), &answer(true, TODAY), at(2))
                .await
                .unwrap();
            enterprises::change(&fixture.db, &team, entry(5), (id, 1), &facts, None, at(2)).await.unwrap();
            enterprises::join(&fixture.db, &team, (association, id), TODAY, at(2)).await.unwrap();
        }
        for table in ["person", "involvement", "consent", "membership"] {
            assert_eq!(fixture.number(&format!("SELECT COUNT(*) FROM {table}")).await, 1, "{table}");
        }
        let purpose = Purpose::ShareWithCooperative;
        for _ in 0..2 {
            consents::withdraw(&fixture.db, &team, (Giver::Enterprise(id), purpose), TODAY, at(3)).await.unwrap();
            enterprises::leave(&fixture.db, &team, (association, id), TODAY, at(3)).await.unwrap();
        }
        let traces = "SELECT COUNT(*) FROM audit WHERE deed = 'cancelled' OR after LIKE '%left%'";
        assert_eq!(fixture.number(traces).await, 2);
        assert_eq!(enterprises::get(&fixture.db, &team, id).await.unwrap().version, 2);
    })
    .await;
}

#[tokio::test]
async fn an_older_version_is_not_saved_over_a_newer_one() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let id = registered(fixture, &team, 1, "Papas A", "0911", "individual").await;
        let change = async |number, version, name: &str| {
            let facts = registration(&form(name, "0911", "individual"));
            enterprises::change(&fixture.db, &team, entry(number), (id, version), &facts, None, at(2)).await
        };
        change(2, 1, "Primera").await.unwrap();
        assert!(matches!(change(3, 1, "Segunda").await, Err(Error::Changed)));
        assert_eq!(enterprises::get(&fixture.db, &team, id).await.unwrap().facts.name, "Primera");
        // The refused number was not used up.
        change(3, 2, "Segunda").await.unwrap();
        let person = PersonForm { given: "Juana".into(), family: "Maíz".into(), ..PersonForm::default() };
        let person = person.parse(&[], TODAY).unwrap();
        let place = (id, Capacity::Owner, Some(TODAY));
        let added = persons::add(&fixture.db, &team, entry(4), place, (&person, None), at(2)).await.unwrap();
        let Received::First(who) = added else { panic!("a repeat") };
        let newer = PersonForm { sex: Sex::Woman.code().into(), phone: "5555-1234".into(), ..PersonForm::default() };
        let newer = PersonForm { given: "Juana".into(), family: "Maíz".into(), ..newer }.parse(&[], TODAY).unwrap();
        persons::change(&fixture.db, &team, entry(5), (who, 1), (&newer, None), at(3)).await.unwrap();
        let late = persons::change(&fixture.db, &team, entry(6), (who, 1), (&newer, None), at(3)).await;
        assert!(matches!(late, Err(Error::Changed)));
        // The trail names what changed and holds nothing of it.
        let trail = fixture.text("SELECT after FROM audit WHERE subject = 'person' AND deed = 'changed'").await;
        assert_eq!(trail, r#"{"fields":["sex","phone"]}"#);
    })
    .await;
}

#[tokio::test]
async fn nobody_is_asked_in_for_an_msme_out_of_reach() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let foreign = registered(fixture, &team, 1, "Papas B", "1302", "individual").await;
        let place = MunicipalityCode::parse("0911").unwrap();
        let technician = within(team.account().unwrap(), Reach::Municipalities(vec![place]));
        let invitation = |login: &str, enterprise| store::accounts::Invitation {
            name: "Eva".into(),
            logins: vec![domain::account::Login::parse("login", login).unwrap()],
            role: Role::Msme,
            enterprise: Some(enterprise),
            municipalities: vec![],
        };
        let code = ("hash", at(100));
        for (number, id) in [(2, foreign), (3, EnterpriseId(9_999))] {
            let asked = invitation("eva@coop.gt", id);
            let refused = store::accounts::invite(&fixture.db, &technician, entry(number), &asked, code, at(2)).await;
            assert!(matches!(refused, Err(Error::NotFound)));
        }
        let asked = invitation("eva@coop.gt", foreign);
        assert!(store::accounts::invite(&fixture.db, &team, entry(4), &asked, code, at(2)).await.is_ok());
    })
    .await;
}

#[tokio::test]
async fn a_search_minds_neither_accents_nor_capitals() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        registered(fixture, &team, 1, "Asociación Ñandú", "0911", "asociativa").await;
        let filter = Filter { name: "asociacion nandu".into(), ..Filter::default() };
        let page = PageRequest::new(None, None);
        assert_eq!(enterprises::list(&fixture.db, &team, &filter, page).await.unwrap().1, 1);
    })
    .await;
}
