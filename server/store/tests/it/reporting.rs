//! Reports of prices, on both databases.

use crate::databases::{Fixture, on_each_database};
use domain::access::{Reach, Role, Scope};
use domain::account::Login;
use domain::dataset::Dataset;
use domain::entry::EntryId;
use domain::id::{CommodityId, ImportId, MarketId, UnitId};
use domain::money::Price;
use domain::period::{Timestamp, date_of_day};
use domain::price::report::{Report, ReportState};
use domain::price::{PriceType, Reading};
use store::Received;
use store::accounts::Invitation;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_795_000_000 + second).unwrap()
}

async fn scope(fixture: &Fixture) -> Scope {
    let logins = vec![Login::parse("", "ana@coop.gt").unwrap()];
    let ana = Invitation {
        name: "Ana".to_owned(),
        logins,
        role: Role::Coordinator,
        enterprise: None,
        municipalities: vec![],
    };
    let by = store::accounts::add(&fixture.db, Dataset::Real, &ana, "h", at(0)).await.unwrap().unwrap();
    Scope::Within { by, reach: Reach::Project, dataset: Dataset::Real }
}

async fn report(fixture: &Fixture, entry: u8, quetzales: i64) -> Report {
    let first =
        async |table: &str| fixture.number(&format!("SELECT CAST(MIN(id) AS BIGINT) FROM {table}")).await as i32;
    Report {
        entry: EntryId::new(1, [entry; 10]),
        market: MarketId(first("market").await),
        commodity: CommodityId(first("commodity").await),
        price_type: PriceType::Retail,
        unit: UnitId(first("unit").await),
        date: date_of_day(20_781).unwrap(),
        reading: Reading::Observed(Price::from_micro(quetzales * 1_000_000).unwrap()),
    }
}

#[tokio::test]
async fn an_accepted_report_is_a_price_once_and_can_be_taken_back() {
    on_each_database(async |fixture| {
        let (scope, report) = (scope(fixture).await, report(fixture, 1, 212).await);
        let state = ReportState::Accepted;
        let add = async || store::reports::add(&fixture.db, &scope, Role::Technician, &report, state, at(1)).await;
        assert_eq!(add().await.unwrap(), Received::First(1));
        assert_eq!(add().await.unwrap(), Received::Repeat("1".to_owned()));
        assert_eq!(fixture.number("SELECT COUNT(*) FROM price_report").await, 1);
        assert_eq!(fixture.number("SELECT CAST(SUM(price_micro) AS BIGINT) FROM observation").await, 212_000_000);
        assert_eq!(fixture.number("SELECT CAST(observed AS BIGINT) FROM monthly").await, 1);
        let import = fixture.number("SELECT CAST(import_id AS BIGINT) FROM price_report").await as i32;
        assert_eq!(fixture.text("SELECT actor FROM import").await, "technician");
        store::imports::undo(&fixture.db, ImportId(import), at(2)).await.unwrap();
        assert_eq!(fixture.number("SELECT COUNT(*) FROM observation").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_report_that_waits_is_no_price_until_it_is_accepted() {
    on_each_database(async |fixture| {
        let (scope, far) = (scope(fixture).await, report(fixture, 2, 9_999).await);
        let state = ReportState::NeedsReview;
        store::reports::add(&fixture.db, &scope, Role::Msme, &far, state, at(1)).await.unwrap();
        assert_eq!(fixture.number("SELECT COUNT(*) FROM observation").await, 0);
        let waiting = store::reports::waiting(&fixture.db, &scope).await.unwrap();
        assert_eq!((waiting.len(), waiting[0].role.as_str()), (1, "msme"));
        store::reports::accept(&fixture.db, &scope, EntryId::new(9, [1; 10]), waiting[0].id, at(2)).await.unwrap();
        assert_eq!(fixture.number("SELECT COUNT(*) FROM observation").await, 1);
        let late = store::reports::reject(&fixture.db, &scope, EntryId::new(9, [2; 10]), waiting[0].id, at(3)).await;
        assert!(matches!(late, Err(store::Error::Changed)));
        let absent = store::reports::accept(&fixture.db, &scope, EntryId::new(9, [3; 10]), 77, at(3)).await;
        assert!(matches!(absent, Err(store::Error::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn a_rejected_report_stays_with_whoever_sent_it() {
    on_each_database(async |fixture| {
        let (scope, far) = (scope(fixture).await, report(fixture, 3, 9_999).await);
        store::reports::add(&fixture.db, &scope, Role::Msme, &far, ReportState::NeedsReview, at(1)).await.unwrap();
        store::reports::reject(&fixture.db, &scope, EntryId::new(9, [4; 10]), 1, at(2)).await.unwrap();
        let own = store::reports::own(&fixture.db, &scope).await.unwrap();
        assert_eq!(own.iter().map(|one| one.state).collect::<Vec<_>>(), [ReportState::Rejected]);
        assert_eq!(fixture.number("SELECT COUNT(*) FROM observation").await, 0);
    })
    .await;
}
