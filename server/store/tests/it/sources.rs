//! Who publishes figures, and the latest month of each.

use crate::databases::{Fixture, on_each_database};
use crate::files::{NOON, origin};
use domain::access::Scope;
use domain::money::{Currency, Price};
use domain::period::{Date, Month};
use domain::price::import::ImportKind;
use store::imports::Options;
use store::rates::QuotedRate;
use store::{rates, sample, sources};

const TODAY: Date = Date::constant(2026, 11, 24);

async fn latest(at: &Fixture, slug: &str) -> Option<Month> {
    let listed = sources::listed(&at.db, &Scope::Public).await.unwrap();
    listed.into_iter().find(|listing| listing.source.slug == slug).unwrap().latest
}

#[tokio::test]
async fn a_source_without_figures_is_listed_without_a_month() {
    on_each_database(async |at| {
        assert_eq!(latest(at, "wfp").await, None);
        assert_eq!(latest(at, "demo").await, None);
    })
    .await;
}

#[tokio::test]
async fn prices_tell_how_far_a_source_reaches() {
    on_each_database(async |at| {
        sample::load(&at.db, TODAY, NOON).await.unwrap();
        assert_eq!(latest(at, "demo").await, Some(Month::of(TODAY)));
        assert_eq!(latest(at, "wfp").await, None);
    })
    .await;
}

#[tokio::test]
async fn rates_tell_it_too() {
    on_each_database(async |at| {
        let (month, gtq) = (Month::parse("2024-02").unwrap(), Price::parse("7.81").unwrap());
        let rate = QuotedRate { line: 2, currency: Currency::USD, month, gtq };
        let origin = origin(ImportKind::ExchangeRates, "banguat");
        rates::apply(&at.db, origin, vec![rate], Vec::new(), Options::default()).await.unwrap();
        assert_eq!(latest(at, "banguat").await, Some(month));
    })
    .await;
}
