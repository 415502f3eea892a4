//! Short readings of many series: only what they are, or only their last months.

use crate::databases::on_each_database;
use crate::files::NOON;
use domain::access::Scope;
use domain::dataset::Dataset::Demonstration;
use domain::period::Date;
use domain::price::PriceType;
use store::{prices, sample};

const TODAY: Date = Date::constant(2026, 11, 24);

#[tokio::test]
async fn the_last_months_of_a_level_are_the_end_of_its_whole_series() {
    on_each_database(async |at| {
        sample::load(&at.db, TODAY, NOON).await.unwrap();
        let mut whole = prices::all(&at.db, &Scope::Public, Demonstration).await.unwrap();
        whole.retain(|entry| entry.series.price_type == PriceType::Fob);
        for entry in &mut whole {
            let last = entry.months.last().unwrap().month;
            entry.months.retain(|m| last.since(m.month) < 13);
        }
        let levels = [PriceType::International, PriceType::Fob];
        let lately = prices::lately_at(&at.db, &Scope::Public, Demonstration, &levels, 13).await.unwrap();
        assert!(whole.len() > 2);
        assert_eq!(lately, whole);
        assert!(prices::lately_at(&at.db, &Scope::Public, Demonstration, &[], 13).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn what_series_there_are_is_told_without_their_months() {
    on_each_database(async |at| {
        sample::load(&at.db, TODAY, NOON).await.unwrap();
        let whole = prices::all(&at.db, &Scope::Public, Demonstration).await.unwrap();
        let described = prices::described(&at.db, &Scope::Public, Demonstration).await.unwrap();
        assert_eq!(described, whole.into_iter().map(|entry| entry.series).collect::<Vec<_>>());
    })
    .await;
}
