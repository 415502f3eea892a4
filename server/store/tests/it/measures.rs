//! Exchange rates and consumer prices.

use crate::databases::{Fixture, on_each_database};
use crate::files::{NOON, counts, origin};
use domain::access::Scope;
use domain::dataset::Dataset;
use domain::money::{Currency, Price};
use domain::period::Month;
use domain::price::import::{ImportKind, ImportReport, UndoRefused};
use store::cpi::QuotedIndex;
use store::imports::Options;
use store::rates::QuotedRate;
use store::{Error, cpi, imports, rates};

const SCOPE: &Scope = &Scope::Public;

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

async fn import_rates(at: &Fixture, source: &str, quoted: &[(&str, &str)]) -> ImportReport {
    let rate = |(line, (month_of, gtq)): (u32, &(&str, &str))| QuotedRate {
        line,
        currency: Currency::USD,
        month: month(month_of),
        gtq: Price::parse(gtq).unwrap(),
    };
    let quoted = (2..).zip(quoted).map(rate).collect();
    let origin = origin(ImportKind::ExchangeRates, source);
    rates::apply(&at.db, origin, quoted, Vec::new(), Options::default()).await.unwrap()
}

async fn dollar(at: &Fixture, dataset: Dataset, of: &str) -> Option<f64> {
    rates::all(&at.db, SCOPE, dataset).await.unwrap().of(Currency::USD, month(of))
}

#[tokio::test]
async fn rates_come_in_once_and_change_in_place() {
    on_each_database(async |at| {
        let file = [("2024-01", "7.81"), ("2024-02", "7.80"), ("2024-02", "7.80")];
        assert_eq!(counts(&import_rates(at, "banguat", &file).await), (2, 1, 0));
        assert_eq!(counts(&import_rates(at, "banguat", &file).await), (0, 3, 0));
        let changed = [("2024-02", "7.79"), ("2024-03", "7.78")];
        assert_eq!(counts(&import_rates(at, "banguat", &changed).await), (1, 0, 1));
        let months = rates::of_months(&at.db, SCOPE, Dataset::Real, Currency::USD).await.unwrap();
        let told: Vec<_> = months.iter().map(|rate| (rate.month, rate.gtq.to_string())).collect();
        assert_eq!(
            told,
            [("2024-01", "7.81"), ("2024-02", "7.79"), ("2024-03", "7.78")].map(|(m, gtq)| (month(m), gtq.to_owned()))
        );
    })
    .await;
}

#[tokio::test]
async fn two_rates_for_one_month_are_a_conflict_and_nothing_is_written() {
    on_each_database(async |at| {
        let report = import_rates(at, "banguat", &[("2024-01", "7.81"), ("2024-01", "7.82")]).await;
        assert_eq!((report.applied, report.conflicts.len(), report.conflicts[0].line), (false, 1, 3));
        assert_eq!(dollar(at, Dataset::Real, "2024-01").await, None);
    })
    .await;
}

#[tokio::test]
async fn made_up_rates_are_only_for_made_up_prices() {
    on_each_database(async |at| {
        import_rates(at, "demo", &[("2024-01", "7.00")]).await;
        assert_eq!(dollar(at, Dataset::Real, "2024-01").await, None);
        assert_eq!(dollar(at, Dataset::Demonstration, "2024-01").await, Some(7.0));
    })
    .await;
}

#[tokio::test]
async fn the_central_bank_holds_before_a_derived_series_whatever_came_last() {
    on_each_database(async |at| {
        import_rates(at, "banguat", &[("2024-01", "7.81")]).await;
        import_rates(at, "wfp-cambio", &[("2024-01", "7.90"), ("2023-12", "7.95")]).await;
        assert_eq!(dollar(at, Dataset::Real, "2024-01").await, Some(7.81));
        assert_eq!(dollar(at, Dataset::Real, "2023-12").await, Some(7.95));
        let months = rates::of_months(&at.db, SCOPE, Dataset::Real, Currency::USD).await.unwrap();
        let sources: Vec<_> = months.iter().map(|rate| rate.source.as_str()).collect();
        assert_eq!(sources, ["wfp-cambio", "banguat"]);
    })
    .await;
}

#[tokio::test]
async fn the_index_comes_in_once_and_is_read_in_order() {
    on_each_database(async |at| {
        let figure =
            |line, of, index_micro| QuotedIndex { line, month: month(of), index_micro, base: "2023-12".to_owned() };
        let file = || vec![figure(2, "2024-02", 101_000_000), figure(3, "2024-01", 100_500_000)];
        let import = async || {
            let origin = origin(ImportKind::ConsumerPrices, "ine");
            cpi::apply(&at.db, origin, file(), Vec::new(), Options::default()).await.unwrap()
        };
        assert_eq!(counts(&import().await), (2, 0, 0));
        assert_eq!(counts(&import().await), (0, 2, 0));
        let read = cpi::all(&at.db, SCOPE, Dataset::Real).await.unwrap();
        let told: Vec<_> = read.iter().map(|figure| (figure.month, figure.index_micro)).collect();
        assert_eq!(told, [(month("2024-01"), 100_500_000), (month("2024-02"), 101_000_000)]);
        assert!(cpi::all(&at.db, SCOPE, Dataset::Demonstration).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn an_import_of_rates_cannot_be_undone() {
    on_each_database(async |at| {
        let id = import_rates(at, "banguat", &[("2024-01", "7.81")]).await.import_id.unwrap();
        let refused = imports::undo(&at.db, id, NOON).await;
        assert!(matches!(refused, Err(Error::CannotUndo(UndoRefused::NotPrices))));
    })
    .await;
}
