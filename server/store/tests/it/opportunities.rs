//! Requests of buyers: once for each entry, one world's, changed by who published; who could deliver; on both databases.

use crate::databases::on_each_database;
use crate::registry::{at, registered, team, within};
use domain::access::{Reach, Role, Scope};
use domain::account::Login;
use domain::country::Country;
use domain::dataset::Dataset;
use domain::entry::EntryId;
use domain::id::{OpportunityId, UnitId};
use domain::opportunity::answer::{Abilities, Interest};
use domain::opportunity::matching::Held;
use domain::opportunity::scheme::Scheme;
use domain::opportunity::{Asking, Opportunity, OpportunityState, Requirement, Stake, Wanted};
use domain::page::PageRequest;
use domain::period::Date;
use domain::quantity::Quantity;
use domain::sale::buyer::BuyerType;
use domain::sale::market_level::MarketLevel;
use store::opportunities::{self, Filter, Shown};
use store::{Error, Received};

const TODAY: Date = Date::constant(2026, 11, 24);

fn entry(number: u8) -> EntryId {
    EntryId::new(4, [number; 10])
}

fn asked(title: &str) -> Opportunity {
    Opportunity {
        buyer: Asking { name: "Hotel".into(), kind: BuyerType::Hospitality, contact: Some("5555-1234".into()) },
        wanted: Wanted::Chain("papa".into()),
        title: title.into(),
        quantity: Quantity::parse("10").unwrap(),
        unit: UnitId(1),
        weight: 460_000_000,
        price: None,
        requirements: vec![Requirement::Packed],
        certificates: vec![Scheme::GoodAgriculture],
        level: MarketLevel::National,
        country: Country::GUATEMALA,
        municipality: None,
        until: Date::constant(2026, 12, 24),
        state: OpportunityState::Open,
        note: None,
    }
}

async fn another(fixture: &crate::databases::Fixture, login: &str, reach: Reach) -> Scope {
    let invitation = store::accounts::Invitation {
        name: "Eva".into(),
        logins: vec![Login::parse("", login).unwrap()],
        role: Role::Cooperative,
        enterprise: None,
        municipalities: vec![],
    };
    within(store::accounts::add(&fixture.db, Dataset::Real, &invitation, "h", at(0)).await.unwrap().unwrap(), reach)
}

async fn titles(db: &store::Db, scope: &Scope, shown: Shown) -> Vec<String> {
    let filter = Filter { shown, ..Filter::default() };
    let page = opportunities::list(db, scope, &filter, TODAY, PageRequest::new(None, None)).await.unwrap();
    page.items.into_iter().map(|found| found.asked.title).collect()
}

#[tokio::test]
async fn a_request_sent_twice_is_one_and_of_two_changes_of_one_version_only_the_first_holds() {
    on_each_database(async |fixture| {
        let (db, team) = (&fixture.db, team(fixture).await);
        let first = opportunities::publish(db, &team, entry(1), &asked("Papa"), at(1)).await.unwrap();
        let again = opportunities::publish(db, &team, entry(1), &asked("Papa"), at(2)).await.unwrap();
        assert_eq!((first, again), (Received::First(OpportunityId(1)), Received::Repeat("1".into())));
        let one = (OpportunityId(1), 1);
        opportunities::change(db, &team, entry(2), one, &asked("Papa criolla"), at(3)).await.unwrap();
        let late = opportunities::change(db, &team, entry(3), one, &asked("Otra"), at(4)).await;
        assert!(matches!(late, Err(Error::Changed)));
        assert_eq!(titles(db, &team, Shown::Open).await, ["Papa criolla"]);
        let lost = OpportunityState::Lost;
        opportunities::conclude(db, &team, entry(4), (OpportunityId(1), 2), lost, at(5)).await.unwrap();
        assert!(titles(db, &team, Shown::Open).await.is_empty());
        assert_eq!(titles(db, &team, Shown::Closed).await, ["Papa criolla"]);
        assert_eq!(fixture.number("SELECT COUNT(*) FROM audit WHERE subject = 'opportunity'").await, 3);
    })
    .await;
}

#[tokio::test]
async fn everybody_of_one_world_reads_it_and_who_did_not_publish_it_cannot_change_it() {
    on_each_database(async |fixture| {
        let (db, team) = (&fixture.db, team(fixture).await);
        opportunities::publish(db, &team, entry(1), &asked("Papa"), at(1)).await.unwrap();
        let eva = another(fixture, "eva@coop.gt", Reach::Nothing).await;
        assert_eq!(opportunities::get(db, &eva, OpportunityId(1)).await.unwrap().stake, Stake::None);
        for id in [1, 99] {
            let foreign = opportunities::change(db, &eva, entry(2), (OpportunityId(id), 1), &asked("X"), at(3)).await;
            assert!(matches!(foreign, Err(Error::NotFound)));
        }
        let other =
            Scope::Within { by: team.account().unwrap(), reach: Reach::Project, dataset: Dataset::Demonstration };
        assert!(matches!(opportunities::get(db, &other, OpportunityId(1)).await, Err(Error::NotFound)));
        assert!(matches!(opportunities::get(db, &Scope::Public, OpportunityId(1)).await, Err(Error::NotFound)));
        assert!(titles(db, &other, Shown::All).await.is_empty());
        let own = opportunities::publish(db, &eva, entry(3), &asked("Mío"), at(4)).await.unwrap();
        assert_eq!(own, Received::First(OpportunityId(2)));
        assert!(opportunities::change(db, &team, entry(4), (OpportunityId(2), 1), &asked("Suyo"), at(5)).await.is_ok());
    })
    .await;
}

#[tokio::test]
async fn an_answer_makes_known_what_an_msme_can_and_can_be_taken_back() {
    on_each_database(async |fixture| {
        let (db, team) = (&fixture.db, team(fixture).await);
        let own = registered(fixture, &team, 1, "Nueva Siembra", "0911", "individual").await;
        let other = registered(fixture, &team, 2, "La Cumbre", "0916", "individual").await;
        opportunities::publish(db, &team, entry(1), &asked("Papa"), at(1)).await.unwrap();
        let msme = another(fixture, "eva@coop.gt", Reach::Enterprise(own)).await;
        let interest = Interest {
            abilities: Abilities {
                requirements: vec![(Requirement::Packed, true)],
                certificates: vec![(Scheme::GoodAgriculture, Held::No)],
            },
            note: None,
        };
        let one = OpportunityId(1);
        let foreign = opportunities::answer(db, &msme, entry(2), (one, other), &interest, (TODAY, at(2))).await;
        let absent =
            opportunities::answer(db, &msme, entry(2), (OpportunityId(9), own), &interest, (TODAY, at(2))).await;
        assert!(matches!((foreign, absent), (Err(Error::NotFound), Err(Error::NotFound))));
        let late = (Date::constant(2027, 1, 1), at(2));
        assert!(opportunities::answer(db, &msme, entry(2), (one, own), &interest, late).await.is_err());
        for _ in 0..2 {
            opportunities::answer(db, &msme, entry(3), (one, own), &interest, (TODAY, at(3))).await.unwrap();
        }
        assert_eq!(opportunities::get(db, &msme, one).await.unwrap().stake, Stake::Answered);
        let found = opportunities::offers(db, &msme, &asked("Papa"), TODAY).await.unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].offer.sold, &found[0].offer.requirements[..]), (None, &[(Requirement::Packed, true)][..]));
        assert_eq!(found[0].offer.certificates, [(Scheme::GoodAgriculture, Held::No)]);
        assert_eq!(opportunities::offers(db, &team, &asked("Papa"), TODAY).await.unwrap().len(), 2);
        assert_eq!(opportunities::answers(db, &team, one).await.unwrap()[0].name, "Nueva Siembra");
        opportunities::withdraw(db, &msme, entry(4), (one, own), at(5)).await.unwrap();
        assert!(opportunities::answers(db, &team, one).await.unwrap().is_empty());
    })
    .await;
}
