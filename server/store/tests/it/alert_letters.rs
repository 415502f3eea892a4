//! Letters about saved alerts, on both databases: once for each alert and month, taken by one server alone.

use crate::databases::{Fixture, on_each_database};
use domain::access::{Reach, Role, Scope};
use domain::account::Login;
use domain::dataset::Dataset;
use domain::entry::EntryId;
use domain::id::SeriesId;
use domain::money::Price;
use domain::period::{Month, SignedDuration, Timestamp};
use domain::price::alert_letters::AlertLetters;
use domain::price::alert_rule::{AlertRule, Condition};
use store::Db;
use store::accounts::Invitation;
use store::alert_letters::{Ended, abandon, choice, choose, queue, recipient, settle, stop, take, watching};

const NOBODY: Scope = Scope::Public;

fn at() -> Timestamp {
    Timestamp::from_second(1_795_000_000).unwrap()
}

fn november() -> Month {
    Month::parse("2026-11").unwrap()
}

/// An account with one alert about a series that has figures of November.
async fn ready(fixture: &Fixture, login: &str) -> Scope {
    let logins = vec![Login::parse("", login).unwrap()];
    let role = Role::Reader;
    let invitation = Invitation { name: "Ana".to_owned(), logins, role, enterprise: None, municipalities: vec![] };
    let by = store::accounts::add(&fixture.db, Dataset::Real, &invitation, "h", at()).await.unwrap().unwrap();
    let scope = Scope::Within { by, reach: Reach::Project, dataset: Dataset::Real };
    let series = "INSERT INTO series (source_id, commodity_id, market_id, price_type, unit_id, currency) \
         SELECT (SELECT MIN(id) FROM source WHERE demo = FALSE), (SELECT MIN(id) FROM commodity), \
         (SELECT MIN(id) FROM market), 'retail', (SELECT MIN(id) FROM unit), 'GTQ'";
    fixture.run(series).await;
    let id = fixture.number("SELECT CAST(MAX(id) AS BIGINT) FROM series").await as i32;
    let month = november().index();
    let months =
        "INSERT INTO monthly (series_id, month, observed, estimated, no_supply, sum_micro, min_micro, max_micro)";
    fixture.run(&format!("{months} VALUES ({id}, {month}, 1, 0, 0, 260000000, 260000000, 260000000)")).await;
    let condition = Condition::PriceAbove(Price::from_micro(250_000_000).unwrap());
    let rule = AlertRule { series: SeriesId(id), condition };
    store::alerts::add(&fixture.db, &scope, EntryId::new(1, [7; 10]), &rule, at()).await.unwrap();
    scope
}

async fn watched(db: &Db) -> usize {
    watching(db, &NOBODY, november().plus(-3), 0).await.unwrap().len()
}

#[tokio::test]
async fn an_alert_is_put_aside_once_for_each_month_even_by_two_servers() {
    on_each_database(async |fixture| {
        ready(fixture, "ana@coop.gt").await;
        let other = Db::connect(&fixture.url).await.unwrap();
        assert_eq!(watched(&fixture.db).await, 1);
        let due = [(1, november())];
        let (here, there) = tokio::join!(queue(&fixture.db, &NOBODY, &due, at()), queue(&other, &NOBODY, &due, at()));
        assert_eq!(here.unwrap() + there.unwrap(), 1);
        assert_eq!(watched(&fixture.db).await, 0);
        assert_eq!(queue(&fixture.db, &NOBODY, &[(1, november().plus(1)), due[0]], at()).await.unwrap(), 1);
        assert_eq!(fixture.number("SELECT CAST(COUNT(*) AS BIGINT) FROM alert_letter").await, 2);
        other.close().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn of_two_who_take_a_letter_one_has_it_and_a_settled_one_is_taken_no_more() {
    on_each_database(async |fixture| {
        ready(fixture, "ana@coop.gt").await;
        let other = Db::connect(&fixture.url).await.unwrap();
        queue(&fixture.db, &NOBODY, &[(1, november())], at()).await.unwrap();
        let (here, there) = tokio::join!(take(&fixture.db, &NOBODY, "a", at()), take(&other, &NOBODY, "b", at()));
        let taken: Vec<_> = [here.unwrap(), there.unwrap()].into_iter().flatten().collect();
        assert_eq!(taken.len(), 1);
        assert_eq!((taken[0].alert, taken[0].month, taken[0].attempts), (1, november(), 1));
        let later = at() + SignedDuration::from_mins(5);
        settle(&fixture.db, &NOBODY, taken[0].id, Ended::Later(later), at()).await.unwrap();
        assert!(take(&fixture.db, &NOBODY, "c", at()).await.unwrap().is_none());
        assert_eq!(take(&fixture.db, &NOBODY, "c", later).await.unwrap().unwrap().attempts, 2);
        settle(&fixture.db, &NOBODY, taken[0].id, Ended::Sent, later).await.unwrap();
        assert!(take(&fixture.db, &NOBODY, "d", later).await.unwrap().is_none());
        other.close().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_letter_whose_server_stopped_in_the_middle_is_given_up() {
    on_each_database(async |fixture| {
        ready(fixture, "ana@coop.gt").await;
        queue(&fixture.db, &NOBODY, &[(1, november())], at()).await.unwrap();
        take(&fixture.db, &NOBODY, "a", at()).await.unwrap().unwrap();
        assert_eq!(abandon(&fixture.db, &NOBODY, at(), at()).await.unwrap(), 0);
        let later = at() + SignedDuration::from_hours(1);
        assert_eq!(abandon(&fixture.db, &NOBODY, later, later).await.unwrap(), 1);
        assert!(take(&fixture.db, &NOBODY, "b", later).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test]
async fn who_chose_none_or_stopped_them_gets_none_and_may_choose_again() {
    on_each_database(async |fixture| {
        let (db, ana) = (&fixture.db, ready(fixture, "ana@coop.gt").await);
        assert_eq!(choice(db, &ana).await.unwrap(), Some(AlertLetters::Spanish));
        queue(db, &NOBODY, &[(1, november())], at()).await.unwrap();
        take(db, &NOBODY, "mark", at()).await.unwrap().unwrap();
        assert!(matches!(stop(db, &NOBODY, "other", at()).await, Err(store::Error::NotFound)));
        for _ in 0..2 {
            stop(db, &NOBODY, "mark", at()).await.unwrap();
        }
        assert_eq!(choice(db, &ana).await.unwrap(), Some(AlertLetters::Off));
        assert!(recipient(db, &NOBODY, 1).await.unwrap().is_none());
        assert_eq!(queue(db, &NOBODY, &[(1, november().plus(1))], at()).await.unwrap(), 0);
        let trail = "SELECT CAST(COUNT(*) AS BIGINT) FROM audit WHERE after LIKE '%alert_letters%'";
        assert_eq!(fixture.number(trail).await, 1);
        for _ in 0..2 {
            choose(db, &ana, EntryId::new(5, [5; 10]), AlertLetters::English, at()).await.unwrap();
        }
        let found = recipient(db, &NOBODY, 1).await.unwrap().unwrap();
        assert!(found.address == "ana@coop.gt" && found.choice == AlertLetters::English);
        assert_eq!(fixture.number(trail).await, 2);
    })
    .await;
}

#[tokio::test]
async fn a_telephone_an_old_month_and_an_alert_taken_away_get_no_letter() {
    on_each_database(async |fixture| {
        let ana = ready(fixture, "5555-1234").await;
        assert_eq!((watched(&fixture.db).await, choice(&fixture.db, &ana).await.unwrap()), (0, None));
        fixture.run("UPDATE account_login SET login = 'ana@coop.gt'").await;
        assert_eq!(watched(&fixture.db).await, 1);
        assert!(watching(&fixture.db, &NOBODY, november().plus(1), 0).await.unwrap().is_empty());
        assert!(watching(&fixture.db, &NOBODY, november(), 1).await.unwrap().is_empty());
        store::alerts::remove(&fixture.db, &ana, EntryId::new(8, [2; 10]), 1, at()).await.unwrap();
        assert_eq!(watched(&fixture.db).await, 0);
        assert_eq!(queue(&fixture.db, &NOBODY, &[(1, november())], at()).await.unwrap(), 0);
    })
    .await;
}
