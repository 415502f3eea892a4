//! Monthly records, actions and coefficients: once for each entry, every version kept, foreign as
//! absent, sums as the rows; on both databases.

use crate::databases::{Fixture, on_each_database};
use crate::registry::{at, registered, team, within};
use domain::access::{Reach, Scope};
use domain::circular::action::{ActionState, CircularAction, NineR, Practice};
use domain::circular::destination::Destination;
use domain::circular::emissions::Factors;
use domain::circular::origin::Origin;
use domain::circular::portfolio::Totals;
use domain::circular::record::{Amount, Input, Leftover, Measure, Money, MoneyKind, Record};
use domain::circular::stream::{Stream, find};
use domain::entry::EntryId;
use domain::id::{EnterpriseId, UnitId};
use domain::period::{Date, Month};
use domain::place::MunicipalityCode;
use domain::quantity::Quantity;
use domain::unit::FactorStatus;
use store::circular;
use store::diversification::Scoped;
use store::{Error, Received};

pub fn entry(number: u8) -> EntryId {
    EntryId::new(4, [number; 10])
}

pub fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

pub fn kg(kg: i64) -> Amount {
    let micro = kg * 1_000_000;
    Amount { quantity: Quantity::from_micro(micro).unwrap(), unit: UnitId(1), kg: Some(micro) }
}

fn left(amount: i64, destination: Destination, gtq: i64) -> Leftover {
    Leftover {
        material: "Papa de rechazo".into(),
        measure: Measure::Weighed(kg(amount)),
        destination,
        money: Some(Money { kind: MoneyKind::Received, gtq: gtq * 1_000_000 }),
        to: None,
    }
}

/// 760 of 890 kg made use of, Q 1,740.
pub fn october(number: u8) -> Record {
    Record {
        entry: entry(number),
        month: month("2026-10"),
        inputs: Some(vec![Input {
            material: "Papa".into(),
            amount: kg(10_000),
            origin: Origin::Sustainable,
            gtq: None,
            from: None,
        }]),
        products: None,
        leftovers: Some(vec![
            left(240, Destination::Sale, 960),
            left(520, Destination::AnimalFeed, 780),
            left(130, Destination::Pile, 0),
        ]),
        moisture: None,
        stock: None,
        water: None,
        water_after: None,
        energy: None,
        process_cost: None,
        note: None,
    }
}

pub async fn own_and_foreign(fixture: &Fixture, team: &Scope) -> (EnterpriseId, EnterpriseId, Scope) {
    let own = registered(fixture, team, 1, "Nueva Siembra", "0911", "individual").await;
    let other = registered(fixture, team, 2, "La Cumbre", "0914", "individual").await;
    (own, other, within(team.account().unwrap(), Reach::Enterprise(own)))
}

pub fn year() -> (Month, Month) {
    (month("2026-01"), month("2026-12"))
}

#[tokio::test]
async fn a_month_is_recorded_once_and_reads_back_as_it_was_told() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let (own, other, msme) = own_and_foreign(fixture, &team).await;
        let db = &fixture.db;
        let told = october(5);
        let first = circular::record(db, &msme, own, &told, at(3)).await.unwrap();
        let again = circular::record(db, &msme, own, &told, at(4)).await.unwrap();
        assert_eq!((first, again), (Received::First(entry(5)), Received::Repeat(entry(5).to_string())));
        let second = circular::record(db, &msme, own, &october(6), at(5)).await;
        assert!(matches!(second, Err(Error::Changed)));
        let kept = circular::records(db, &msme, own, year()).await.unwrap();
        assert_eq!((kept.len(), kept[0].version), (1, 1));
        assert_eq!((&kept[0].typed, &kept[0].whole), (&told, &told));
        assert!(matches!(circular::record(db, &msme, other, &october(7), at(6)).await, Err(Error::NotFound)));
        let sums = "SELECT leftovers_kg, diverted_kg, gtq FROM circular_record";
        assert_eq!(fixture.rows(sums).await, [[Some(890_000_000), Some(760_000_000), Some(1_740_000_000)]]);
        assert_eq!(fixture.number("SELECT COUNT(*) FROM audit WHERE subject = 'circular_record'").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_correction_keeps_what_was_there_and_the_sums_follow_it() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let (own, _, msme) = own_and_foreign(fixture, &team).await;
        let db = &fixture.db;
        circular::record(db, &msme, own, &october(5), at(3)).await.unwrap();
        let right = Record { leftovers: Some(vec![left(100, Destination::Pile, 0)]), ..october(5) };
        let wrong = [
            circular::correct(db, &msme, entry(6), 2, &right, "se pesó", at(4)).await,
            circular::correct(db, &msme, entry(6), 1, &right, " ", at(4)).await,
            circular::correct(db, &msme, entry(6), 1, &Record { month: month("2026-09"), ..right.clone() }, "x", at(4))
                .await,
        ];
        assert!(wrong.iter().all(|answer| matches!(answer, Err(Error::Changed))));
        circular::correct(db, &msme, entry(6), 1, &right, "se pesó", at(4)).await.unwrap();
        let (of, versions) = circular::history(db, &msme, entry(5)).await.unwrap();
        assert_eq!((of, versions.len(), versions[1].reason.as_deref()), (own, 2, Some("se pesó")));
        assert_eq!((&versions[0].record, &versions[1].record), (&october(5), &right));
        let sums = "SELECT leftovers_kg, diverted_kg, gtq FROM circular_record";
        assert_eq!(fixture.rows(sums).await, [[Some(100_000_000), Some(0), Some(0)]]);
        assert_eq!(fixture.number("SELECT COUNT(*) FROM circular_flow").await, 1);
    })
    .await;
}

#[tokio::test]
async fn foreign_records_are_as_if_absent() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let (_, other, msme) = own_and_foreign(fixture, &team).await;
        let db = &fixture.db;
        circular::record(db, &team, other, &october(5), at(3)).await.unwrap();
        assert_eq!(circular::records(db, &msme, other, year()).await.unwrap(), []);
        for number in [5, 99] {
            assert!(matches!(circular::history(db, &msme, entry(number)).await, Err(Error::NotFound)));
            let refused = circular::correct(db, &msme, entry(8), 1, &october(number), "x", at(4)).await;
            assert!(matches!(refused, Err(Error::NotFound)));
        }
    })
    .await;
}

fn action(number: u8) -> CircularAction {
    CircularAction {
        entry: entry(number),
        practice: Practice::UseEverything,
        r: NineR::Repurpose,
        text: "Lombricompost".into(),
        state: ActionState::Running,
        started: Some(Date::constant(2026, 8, 1)),
        cost: None,
        monthly_saving: Some(540_000_000),
        evidence: None,
    }
}

#[tokio::test]
async fn an_action_changes_from_the_version_that_was_shown() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let (own, other, msme) = own_and_foreign(fixture, &team).await;
        let db = &fixture.db;
        circular::add_action(db, &msme, own, &action(5), at(3)).await.unwrap();
        let done = CircularAction { state: ActionState::Established, ..action(5) };
        circular::change_action(db, &msme, entry(6), 1, &done, at(4)).await.unwrap();
        let late = circular::change_action(db, &msme, entry(7), 1, &action(5), at(5)).await;
        assert!(matches!(late, Err(Error::Changed)));
        let kept = circular::actions(db, &msme, None).await.unwrap();
        assert_eq!((kept.len(), kept[0].version, &kept[0].action), (1, 2, &done));
        assert!(matches!(circular::add_action(db, &msme, other, &action(8), at(5)).await, Err(Error::NotFound)));
        let foreign = within(team.account().unwrap(), Reach::Enterprise(other));
        let refused = circular::change_action(db, &foreign, entry(9), 2, &action(5), at(6)).await;
        assert!(matches!(refused, Err(Error::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn a_coefficient_that_the_team_confirmed_takes_the_place_of_the_default() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let db = &fixture.db;
        let streams = circular::streams(db, &team).await.unwrap();
        let rejects = find(&streams, "papa de rechazo").unwrap().clone();
        assert_eq!((rejects.used, rejects.status), (None, FactorStatus::ToConfirm));
        let confirmed = Stream { used: Some(110_000), status: FactorStatus::Confirmed, ..rejects };
        circular::put_stream(db, &team, entry(5), &confirmed, at(3)).await.unwrap();
        let after = circular::streams(db, &team).await.unwrap();
        assert_eq!((after.len(), find(&after, "papa de rechazo")), (streams.len(), Some(&confirmed)));
        assert_eq!(circular::emission_factors(db, &team).await.unwrap(), Factors::default());
        let factors = Factors { status: FactorStatus::Confirmed, ..Factors::default() };
        circular::put_emission_factors(db, &team, entry(6), &factors, at(4)).await.unwrap();
        assert_eq!(circular::emission_factors(db, &team).await.unwrap(), factors);
        assert_eq!(circular::streams(db, &team).await.unwrap().len(), streams.len());
    })
    .await;
}

#[tokio::test]
async fn a_portfolio_counts_who_never_recorded_and_sums_what_was() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let (own, other, msme) = own_and_foreign(fixture, &team).await;
        let db = &fixture.db;
        let september = Record { month: month("2026-09"), leftovers: None, ..october(4) };
        for told in [september, october(5)] {
            circular::record(db, &team, own, &told, at(3)).await.unwrap();
        }
        circular::add_action(db, &team, own, &action(7), at(4)).await.unwrap();
        let period = (month("2026-08"), month("2026-11"));
        let read = async |scope: &Scope, which: Scoped| {
            let found = circular::portfolio(db, scope, &which, period).await.unwrap();
            found.into_iter().map(|one| one.member).collect::<Vec<_>>()
        };
        let all = read(&team, Scoped::default()).await;
        assert_eq!(all.iter().map(|one| one.enterprise).collect::<Vec<_>>(), [other, own]);
        assert_eq!((all[1].recorded, all[1].scored, all[1].practices), (2, 1, [0, 0, 0, 0, 1]));
        // Registered in November 2026; the one that recorded September is due since then.
        assert_eq!((all[0].due, all[1].due), (1, 3));
        let totals = Totals::of(&all);
        assert_eq!((totals.recording, totals.leftovers_kg, totals.gtq), (1, 890_000_000, Some(1_740_000_000)));
        assert_eq!((all[0].gtq, all[0].recorded), (None, 0));
        assert_eq!(read(&msme, Scoped::default()).await.len(), 1);
        let cantel = Scoped { municipality: MunicipalityCode::parse("0914"), ..Scoped::default() };
        assert_eq!(read(&team, cantel).await.len(), 1);
    })
    .await;
}
