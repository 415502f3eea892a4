//! Saved alerts, on both databases.

use crate::databases::on_each_database;
use domain::access::{Reach, Role, Scope};
use domain::account::Login;
use domain::dataset::Dataset;
use domain::entry::EntryId;
use domain::id::{AccountId, SeriesId};
use domain::money::Price;
use domain::period::Timestamp;
use domain::price::alert_rule::{AlertRule, Condition};
use domain::price::band::State;
use store::Received;
use store::accounts::Invitation;

#[tokio::test]
async fn an_alert_of_each_kind_reads_back_and_belongs_to_one_account() {
    on_each_database(async |fixture| {
        let at = Timestamp::from_second(1_795_000_000).unwrap();
        let account = async |login: &str| {
            let logins = vec![Login::parse("", login).unwrap()];
            let role = Role::Reader;
            let invitation =
                Invitation { name: "Ana".to_owned(), logins, role, enterprise: None, municipalities: vec![] };
            store::accounts::add(&fixture.db, Dataset::Real, &invitation, "h", at).await.unwrap().unwrap()
        };
        let within = |by: AccountId| Scope::Within { by, reach: Reach::Project, dataset: Dataset::Real };
        let (ana, eva) = (within(account("ana@coop.gt").await), within(account("eva@coop.gt").await));
        let series = "INSERT INTO series (source_id, commodity_id, market_id, price_type, unit_id, currency) \
             SELECT (SELECT MIN(id) FROM source WHERE demo = FALSE), (SELECT MIN(id) FROM commodity), \
             (SELECT MIN(id) FROM market), 'retail', (SELECT MIN(id) FROM unit), 'GTQ'";
        fixture.run(series).await;
        let id = SeriesId(fixture.number("SELECT CAST(MAX(id) AS BIGINT) FROM series").await as i32);
        let conditions = [
            Condition::PriceAbove(Price::from_micro(212_500_000).unwrap()),
            Condition::PriceBelow(Price::from_micro(90_000_000).unwrap()),
            Condition::Band(State::VeryHigh),
            Condition::Band(State::Low),
        ];
        for (number, condition) in conditions.into_iter().enumerate() {
            let entry = EntryId::new(number as i64, [7; 10]);
            let rule = AlertRule { series: id, condition };
            let saved = store::alerts::add(&fixture.db, &ana, entry, &rule, at).await.unwrap();
            assert_eq!(saved, Received::First(number as i32 + 1));
        }
        let own = store::alerts::own(&fixture.db, &ana).await.unwrap();
        assert_eq!(own.iter().rev().map(|(_, rule)| rule.condition).collect::<Vec<_>>(), conditions);
        assert!(store::alerts::own(&fixture.db, &eva).await.unwrap().is_empty());
        assert!(matches!(
            store::alerts::remove(&fixture.db, &eva, EntryId::new(8, [1; 10]), 1, at).await,
            Err(store::Error::NotFound)
        ));
        for _ in 0..2 {
            store::alerts::remove(&fixture.db, &ana, EntryId::new(8, [2; 10]), 1, at).await.unwrap();
        }
        assert_eq!(store::alerts::own(&fixture.db, &ana).await.unwrap().len(), 3);
        let unknown = AlertRule { series: SeriesId(999_999), condition: Condition::Band(State::High) };
        let refused = store::alerts::add(&fixture.db, &ana, EntryId::new(9, [1; 10]), &unknown, at).await;
        assert!(matches!(refused, Err(store::Error::NotFound)));
    })
    .await;
}
