//! A cooperative's costs: once for each entry, every figure kept, seen by its members, kept by itself; on both databases.

use crate::databases::{Fixture, on_each_database};
use crate::registry::{at, registered, team, within};
use domain::access::{Reach, Role, Scope};
use domain::account::Login;
use domain::dataset::Dataset;
use domain::entry::EntryId;
use domain::id::{EnterpriseId, MarketId};
use domain::period::Date;
use domain::place::MunicipalityCode;
use domain::price::own_cost::{Fee, Of, OwnCost, Said};
use store::{Error, Received, enterprises, own_costs};

fn entry(number: u8) -> EntryId {
    EntryId::new(5, [number; 10])
}

fn freight(quetzales: i64) -> OwnCost {
    OwnCost {
        of: Of::Freight { from: MunicipalityCode::parse("0911").unwrap(), to: MarketId(1) },
        said: Some(Said::Trip { quetzales: quetzales * 1_000_000, load: 60_000_000 }),
        valid_from: Date::constant(2026, 11, 1),
        source: "Transportes".into(),
    }
}

async fn account(fixture: &Fixture, login: &str, reach: Reach) -> Scope {
    let invitation = store::accounts::Invitation {
        name: "Eva".into(),
        logins: vec![Login::parse("", login).unwrap()],
        role: Role::Cooperative,
        enterprise: None,
        municipalities: vec![],
    };
    within(store::accounts::add(&fixture.db, Dataset::Real, &invitation, "h", at(0)).await.unwrap().unwrap(), reach)
}

/// A cooperative, its member and a stranger.
async fn three(fixture: &Fixture) -> (Scope, [EnterpriseId; 3]) {
    let team = team(fixture).await;
    let cooperative = registered(fixture, &team, 1, "La Loma", "0911", "asociativa").await;
    let member = registered(fixture, &team, 2, "Nueva Siembra", "0911", "individual").await;
    let stranger = registered(fixture, &team, 3, "La Cumbre", "0916", "individual").await;
    let day = Date::constant(2025, 1, 1);
    enterprises::join(&fixture.db, &team, (cooperative, member), day, at(1)).await.unwrap();
    (team, [cooperative, member, stranger])
}

#[tokio::test]
async fn a_figure_sent_twice_is_one_and_of_two_that_follow_one_version_the_first_holds() {
    on_each_database(async |fixture| {
        let db = &fixture.db;
        let (_, [cooperative, ..]) = three(fixture).await;
        let own = account(fixture, "eva@coop.gt", Reach::Association(cooperative)).await;
        let first = own_costs::keep(db, &own, entry(1), (cooperative, 0), &freight(1500), at(2)).await.unwrap();
        let again = own_costs::keep(db, &own, entry(1), (cooperative, 0), &freight(1500), at(3)).await.unwrap();
        assert_eq!((first, again), (Received::First(1), Received::Repeat("1".into())));
        let late = own_costs::keep(db, &own, entry(2), (cooperative, 0), &freight(1700), at(4)).await;
        assert!(matches!(late, Err(Error::Changed)));
        own_costs::keep(db, &own, entry(3), (cooperative, 1), &freight(1800), at(5)).await.unwrap();
        let fee = OwnCost { of: Of::Fee(Fee::Commission), said: None, ..freight(0) };
        own_costs::keep(db, &own, entry(4), (cooperative, 0), &fee, at(6)).await.unwrap();
        let owner = own_costs::owner(db, &own).await.unwrap().unwrap();
        let rows = own_costs::of(db, &own, &owner).await.unwrap();
        let costs: Vec<_> = rows.iter().map(|row| (row.version, row.cost.clone())).collect();
        assert_eq!(costs, [(1, fee), (1, freight(1500)), (2, freight(1800))]);
        assert_eq!(fixture.number("SELECT COUNT(*) FROM audit WHERE subject = 'freight'").await, 3);
    })
    .await;
}

#[tokio::test]
async fn members_see_the_costs_of_their_cooperative_and_only_it_keeps_them() {
    on_each_database(async |fixture| {
        let db = &fixture.db;
        let (team, [cooperative, member, stranger]) = three(fixture).await;
        let own = account(fixture, "eva@coop.gt", Reach::Association(cooperative)).await;
        own_costs::keep(db, &own, entry(1), (cooperative, 0), &freight(1500), at(2)).await.unwrap();
        let inside = account(fixture, "luz@coop.gt", Reach::Enterprise(member)).await;
        let owner = own_costs::owner(db, &inside).await.unwrap().unwrap();
        assert_eq!((owner.id, owner.name.as_str()), (cooperative, "La Loma"));
        assert_eq!(own_costs::of(db, &inside, &owner).await.unwrap().len(), 1);
        let outside = account(fixture, "rut@coop.gt", Reach::Enterprise(stranger)).await;
        assert_eq!(own_costs::owner(db, &outside).await.unwrap(), None);
        assert_eq!(own_costs::owner(db, &Scope::Public).await.unwrap(), None);
        assert_eq!(own_costs::owner(db, &team).await.unwrap(), None);
        for id in [cooperative, EnterpriseId(999)] {
            assert!(matches!(own_costs::named(db, &outside, id).await, Err(Error::NotFound)));
            let refused = own_costs::keep(db, &outside, entry(7), (id, 1), &freight(1), at(3)).await;
            assert!(matches!(refused, Err(Error::NotFound)));
        }
        let other =
            Scope::Within { by: team.account().unwrap(), reach: Reach::Project, dataset: Dataset::Demonstration };
        assert!(own_costs::of(db, &other, &owner).await.unwrap().is_empty());
        enterprises::leave(db, &team, (cooperative, member), Date::constant(2026, 1, 1), at(4)).await.unwrap();
        assert_eq!(own_costs::owner(db, &inside).await.unwrap(), None);
    })
    .await;
}
