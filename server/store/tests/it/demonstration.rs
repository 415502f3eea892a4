//! The demonstration in a database: brought in like a file, and apart from real figures.

use crate::databases::on_each_database;
use crate::files::{NOON, counts};
use domain::access::Scope;
use domain::dataset::Dataset;
use domain::period::Date;
use store::{prices, rates, reference, sample};

const TODAY: Date = Date::constant(2026, 11, 24);

#[tokio::test]
async fn the_demonstration_is_loaded_whole_and_a_second_time_adds_nothing() {
    on_each_database(async |at| {
        let rows = sample::generate(TODAY).rows.len() as u32;
        let report = sample::load(&at.db, TODAY, NOON).await.unwrap();
        assert_eq!((counts(&report), report.conflicts.len(), report.rejected.len()), ((rows, 0, 0), 0, 0));
        assert_eq!(counts(&sample::load(&at.db, TODAY, NOON).await.unwrap()), (0, rows, 0));
    })
    .await;
}

#[tokio::test]
async fn every_name_of_the_demonstration_is_one_of_the_reference_data() {
    on_each_database(async |at| {
        sample::load(&at.db, TODAY, NOON).await.unwrap();
        let count = |table: &str| format!("SELECT COUNT(*) FROM {table}");
        assert_eq!(at.number(&count("commodity")).await, reference::commodities().len() as i64);
        assert_eq!(at.number(&count("market")).await, reference::markets().len() as i64);
        assert_eq!(at.number(&count("unit")).await, reference::units().len() as i64);
    })
    .await;
}

#[tokio::test]
async fn made_up_figures_are_never_among_real_ones() {
    on_each_database(async |at| {
        sample::load(&at.db, TODAY, NOON).await.unwrap();
        let all = prices::all(&at.db, &Scope::Public, Dataset::Demonstration).await.unwrap();
        assert!(all.len() > 100 && all.iter().all(|series| series.series.source.demo));
        assert!(prices::all(&at.db, &Scope::Public, Dataset::Real).await.unwrap().is_empty());
        let real = rates::all(&at.db, &Scope::Public, Dataset::Real).await.unwrap();
        assert_eq!(real, domain::price::conversion::Rates::default());
    })
    .await;
}

#[tokio::test]
async fn a_net_of_so_many_dozen_and_a_head_have_no_weight_a_quintal_has() {
    on_each_database(async |at| {
        sample::load(&at.db, TODAY, NOON).await.unwrap();
        let all = prices::all(&at.db, &Scope::Public, Dataset::Demonstration).await.unwrap();
        let weighed = |slug: &str| all.iter().filter(|s| s.series.unit.slug == slug).all(|s| s.factor.is_some());
        assert!(!weighed("red-7-8-docenas") && !weighed("unidad"));
        assert!(weighed("quintal") && weighed("libra") && weighed("red-60-lb") && weighed("botella-de-miel-750-ml"));
    })
    .await;
}
