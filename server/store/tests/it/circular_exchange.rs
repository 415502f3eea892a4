//! Leftovers that meet inputs: listings, what both sides say, deliveries and prices; on both databases.

use crate::circular::{entry, kg, month, october, own_and_foreign, year};
use crate::databases::{Fixture, on_each_database};
use crate::registry::{at, team, within};
use domain::access::{Reach, Scope};
use domain::circular::destination::Destination;
use domain::circular::exchange::agreement::{AgreementState, Answer, Delivery};
use domain::circular::exchange::{Listing, Side};
use domain::circular::next_use::PriceGiven;
use domain::circular::origin::Origin;
use domain::id::EnterpriseId;
use domain::money::Price;
use domain::period::Date;
use domain::place::MunicipalityCode;
use store::circular;
use store::{Error, Received};

const TODAY: Date = Date::constant(2026, 11, 24);

fn listing(number: u8, of: EnterpriseId, side: Side, each: Option<&str>) -> Listing {
    Listing {
        entry: entry(number),
        enterprise: of,
        side,
        material: "Papa de rechazo".into(),
        about: Some("granja de cerdos".into()),
        monthly_kg: 400_000_000,
        each: each.and_then(Price::parse),
        municipality: MunicipalityCode::parse("0914").unwrap(),
        until: Date::constant(2027, 1, 31),
    }
}

/// Two MSMEs, each with its own account's reach, and their listings 20 (offer) and 21 (need).
async fn listed(fixture: &Fixture) -> (EnterpriseId, EnterpriseId, Scope, Scope) {
    let team = team(fixture).await;
    let (own, other, msme) = own_and_foreign(fixture, &team).await;
    let farm = within(team.account().unwrap(), Reach::Enterprise(other));
    circular::add_listing(&fixture.db, &msme, &listing(20, own, Side::Offer, None), at(3)).await.unwrap();
    circular::add_listing(&fixture.db, &farm, &listing(21, other, Side::Need, Some("1.63")), at(3)).await.unwrap();
    (own, other, msme, farm)
}

#[tokio::test]
async fn listings_are_seen_by_all_and_whose_they_are_within_reach_only() {
    on_each_database(async |fixture| {
        let (own, other, msme, farm) = listed(fixture).await;
        let db = &fixture.db;
        let seen = circular::listings(db, &msme, Some(own), TODAY).await.unwrap();
        let names: Vec<_> = seen.iter().map(|kept| (kept.listing.entry, kept.name.as_deref())).collect();
        assert_eq!(names, [(entry(21), None), (entry(20), Some("Nueva Siembra"))]);
        assert_eq!(circular::listings(db, &msme, Some(other), TODAY).await.unwrap(), []);
        assert_eq!(circular::listings(db, &Scope::Public, None, TODAY).await.unwrap(), []);
        assert_eq!(circular::listings(db, &msme, None, Date::constant(2027, 2, 1)).await.unwrap(), []);
        let foreign = circular::add_listing(db, &msme, &listing(22, other, Side::Offer, None), at(4)).await;
        assert!(matches!(foreign, Err(Error::NotFound)));
        for number in [20, 98] {
            let refused = circular::close_listing(db, &farm, entry(30), entry(number), at(5)).await;
            assert!(matches!(refused, Err(Error::NotFound)));
        }
        circular::close_listing(db, &farm, entry(31), entry(21), at(5)).await.unwrap();
        assert_eq!(circular::listings(db, &msme, Some(own), TODAY).await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_contact_is_told_to_both_once_both_agreed() {
    on_each_database(async |fixture| {
        let (own, other, msme, farm) = listed(fixture).await;
        let db = &fixture.db;
        let pair = (entry(21), entry(20));
        circular::propose(db, &farm, entry(40), pair, TODAY, at(4)).await.unwrap();
        let twice = circular::propose(db, &farm, entry(41), pair, TODAY, at(5)).await;
        assert!(matches!(twice, Err(Error::Changed)));
        let foreign = circular::propose(db, &msme, entry(42), pair, TODAY, at(5)).await;
        assert!(matches!(foreign, Err(Error::NotFound)));
        let found = circular::matches(db, &msme, Some(own)).await.unwrap();
        assert_eq!((found[0].agreement.state(), &found[0].partners), (AgreementState::Proposed, &None));
        assert_eq!(found[0].sides, [Side::Offer]);
        let for_other = circular::answer(db, &msme, entry(43), (entry(40), Side::Need), Answer::Accepted, at(6)).await;
        assert!(matches!(for_other, Err(Error::NotFound)));
        circular::answer(db, &msme, entry(43), (entry(40), Side::Offer), Answer::Accepted, at(6)).await.unwrap();
        for (scope, of) in [(&msme, own), (&farm, other)] {
            let found = circular::matches(db, scope, Some(of)).await.unwrap();
            let (offer, need) = found[0].partners.clone().unwrap();
            assert_eq!((offer.name.as_str(), need.name.as_str()), ("Nueva Siembra", "La Cumbre"));
        }
        circular::answer(db, &farm, entry(44), (entry(40), Side::Need), Answer::Declined, at(7)).await.unwrap();
        assert_eq!(circular::matches(db, &msme, None).await.unwrap()[0].partners, None);
        let over = circular::answer(db, &farm, entry(45), (entry(40), Side::Need), Answer::Accepted, at(8)).await;
        assert!(matches!(over, Err(Error::Changed)));
        circular::propose(db, &farm, entry(46), pair, TODAY, at(9)).await.unwrap();
        assert_eq!(circular::matches(db, &msme, None).await.unwrap().len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_delivery_counts_once_in_the_month_of_both_sides() {
    on_each_database(async |fixture| {
        let (own, other, msme, farm) = listed(fixture).await;
        let db = &fixture.db;
        circular::propose(db, &farm, entry(40), (entry(21), entry(20)), TODAY, at(4)).await.unwrap();
        let delivery = Delivery { amount: kg(380), gtq: 619_000_000 };
        let to = (entry(40), month("2026-10"));
        let early = circular::deliver(db, &msme, entry(50), to, delivery, at(5)).await;
        assert!(matches!(early, Err(Error::Changed)));
        circular::answer(db, &msme, entry(43), (entry(40), Side::Offer), Answer::Accepted, at(6)).await.unwrap();
        circular::record(db, &msme, own, &october(5), at(7)).await.unwrap();
        let first = circular::deliver(db, &msme, entry(50), to, delivery, at(8)).await.unwrap();
        let again = circular::deliver(db, &msme, entry(50), to, delivery, at(9)).await.unwrap();
        assert_eq!((first, again), (Received::First(entry(50)), Received::Repeat(entry(50).to_string())));
        let kept = circular::find(db, &msme, own, month("2026-10")).await.unwrap().unwrap();
        let rows = kept.whole.leftovers.unwrap();
        assert_eq!((kept.typed, rows.len(), rows[3].to), (october(5), 4, Some(other)));
        let sums = "SELECT leftovers_kg, diverted_kg, gtq FROM circular_record";
        assert_eq!(fixture.rows(sums).await, [[Some(1_270_000_000), Some(1_140_000_000), Some(2_359_000_000)]]);
        // The farm has not recorded October: that month stays missing until it does.
        assert_eq!(circular::find(db, &farm, other, month("2026-10")).await.unwrap(), None);
        circular::record(db, &farm, other, &october(6), at(10)).await.unwrap();
        let kept = circular::find(db, &farm, other, month("2026-10")).await.unwrap().unwrap();
        let bought = &kept.whole.inputs.unwrap()[1];
        assert_eq!((bought.origin, bought.from, bought.gtq), (Origin::OthersByProduct, Some(own), Some(619_000_000)));
        let told = circular::deliveries(db, &farm, other, year()).await.unwrap();
        assert_eq!(told, [(month("2026-10"), Side::Need, delivery)]);
        assert_eq!(circular::deliveries(db, &farm, own, year()).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn prices_are_those_asked_for_and_the_own_mean_and_never_that_of_one_other() {
    on_each_database(async |fixture| {
        let (own, other, msme, farm) = listed(fixture).await;
        let db = &fixture.db;
        assert_eq!(circular::known_prices(db, &msme, own, TODAY).await.unwrap(), []);
        circular::record(db, &msme, own, &october(5), at(4)).await.unwrap();
        circular::record(db, &farm, other, &october(6), at(4)).await.unwrap();
        let found = circular::known_prices(db, &msme, own, TODAY).await.unwrap();
        let told: Vec<_> = found.iter().map(|one| (one.destination, one.given, one.each.to_string())).collect();
        assert_eq!(
            told,
            [
                (Destination::AnimalFeed, PriceGiven::OwnRecord, "1.50".to_owned()),
                (Destination::Sale, PriceGiven::OwnRecord, "4.00".to_owned()),
                (Destination::Sale, PriceGiven::Asked, "1.63".to_owned()),
            ]
        );
        assert_eq!(circular::known_prices(db, &msme, other, TODAY).await.unwrap(), []);
    })
    .await;
}
