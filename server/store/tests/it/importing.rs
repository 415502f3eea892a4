//! Imports: whole or not at all, and told exactly.

use crate::databases::on_each_database;
use crate::files::{File, counts, potatoes};
use domain::price::Reading;
use domain::price::import::ConflictReason;
use store::imports::{Effect, Faults, Options};
use store::{Error, versions};

const DRY_RUN: Options = Options { effect: Effect::DryRun, faults: Faults::RefuseFile };
const SKIP: Options = Options { effect: Effect::Write, faults: Faults::SkipRows };

#[tokio::test]
async fn a_new_file_is_added() {
    on_each_database(async |at| {
        let report = potatoes().import(&at.db).await;
        assert_eq!((report.rows, counts(&report)), (4, (4, 0, 0)));
        assert!(report.applied && report.import_id.is_some());
        assert_eq!(at.number("SELECT COUNT(*) FROM observation").await, 4);
    })
    .await;
}

#[tokio::test]
async fn the_same_file_twice_adds_nothing() {
    on_each_database(async |at| {
        potatoes().import(&at.db).await;
        let version = versions::data_version(&at.db).await.unwrap();
        assert_eq!(counts(&potatoes().import(&at.db).await), (0, 4, 0));
        assert_eq!(at.number("SELECT COUNT(*) FROM observation").await, 4);
        assert_eq!(at.number("SELECT COUNT(*) FROM observation_history").await, 0);
        assert_eq!(versions::data_version(&at.db).await.unwrap(), version);
    })
    .await;
}

#[tokio::test]
async fn a_changed_price_keeps_what_it_was() {
    on_each_database(async |at| {
        potatoes().import(&at.db).await;
        let file = File::of("milpa")
            .price("Papa de prueba", "Mercado de prueba", "Quintal", "2024-01-10", "205")
            .price("Papa de prueba", "Mercado de prueba", "Quintal", "2024-01-20", "210")
            .price("Papa de prueba", "Mercado de prueba", "Quintal", "2024-04-10", "240");
        assert_eq!(counts(&file.import(&at.db).await), (1, 1, 1));
        let history = "SELECT CAST(presence AS BIGINT), price_micro, CAST(import_id AS BIGINT), CAST(replaced_by AS BIGINT) \
             FROM observation_history";
        assert_eq!(at.rows(history).await, [[Some(0), Some(200_000_000), Some(1), Some(2)]]);
        assert_eq!(at.number("SELECT MIN(price_micro) FROM observation").await, 205_000_000);
    })
    .await;
}

#[tokio::test]
async fn a_price_that_turns_into_no_supply_is_a_change() {
    on_each_database(async |at| {
        potatoes().import(&at.db).await;
        let sold_out = || {
            File::of("milpa").reading("Papa de prueba", "Mercado de prueba", "Quintal", "2024-01-10", Reading::NoSupply)
        };
        assert_eq!(counts(&sold_out().import(&at.db).await), (0, 0, 1));
        assert_eq!(counts(&sold_out().import(&at.db).await), (0, 1, 0));
    })
    .await;
}

#[tokio::test]
async fn a_row_that_stands_twice_in_a_file_counts_once_as_added_and_once_as_unchanged() {
    on_each_database(async |at| {
        let file = potatoes().price("Papa de prueba", "Mercado de prueba", "Quintal", "2024-01-10", "200.00");
        let report = file.import(&at.db).await;
        assert_eq!((report.rows, counts(&report), report.conflicts.len()), (5, (4, 1, 0), 0));
    })
    .await;
}

#[tokio::test]
async fn two_values_for_one_key_are_a_conflict_and_nothing_is_written() {
    on_each_database(async |at| {
        let file = potatoes().price("Papa de prueba", "Mercado de prueba", "Quintal", "2024-01-10", "999");
        let report = file.import(&at.db).await;
        let conflict = report.conflicts[0];
        assert_eq!((report.conflicts.len(), conflict.line, conflict.first_line), (1, 6, 2));
        assert_eq!(conflict.reason, ConflictReason::TwoValues);
        assert!(!report.applied && report.import_id.is_none());
        for table in ["observation", "monthly", "series", "import"] {
            assert_eq!(at.number(&format!("SELECT COUNT(*) FROM {table}")).await, 0, "{table}");
        }
        let report = file.import_with(&at.db, SKIP).await.unwrap();
        assert_eq!((report.applied, counts(&report)), (true, (3, 0, 0)));
    })
    .await;
}

#[tokio::test]
async fn the_unit_is_part_of_the_key() {
    on_each_database(async |at| {
        let file = File::of("milpa")
            .price("Frijol de prueba", "Mercado de prueba", "Quintal", "2024-01-10", "500")
            .price("Frijol de prueba", "Mercado de prueba", "45 KG", "2024-01-10", "490");
        assert_eq!(counts(&file.import(&at.db).await), (2, 0, 0));
        assert_eq!(at.number("SELECT COUNT(*) FROM monthly").await, 2);
    })
    .await;
}

#[tokio::test]
async fn a_rejected_row_keeps_the_file_out_unless_it_may_be_skipped() {
    on_each_database(async |at| {
        let file = potatoes().rejecting(6);
        let report = file.import(&at.db).await;
        assert_eq!((report.applied, report.rows, report.rejected.len(), counts(&report)), (false, 5, 1, (4, 0, 0)));
        assert_eq!(at.number("SELECT COUNT(*) FROM observation").await, 0);
        let report = file.import_with(&at.db, SKIP).await.unwrap();
        assert_eq!((report.applied, counts(&report)), (true, (4, 0, 0)));
        assert_eq!(at.number("SELECT CAST(rejected AS BIGINT) FROM import").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_dry_run_counts_and_writes_nothing() {
    on_each_database(async |at| {
        let version = versions::data_version(&at.db).await.unwrap();
        let report = potatoes().import_with(&at.db, DRY_RUN).await.unwrap();
        assert_eq!((report.applied, report.import_id, counts(&report)), (false, None, (4, 0, 0)));
        assert_eq!(at.number("SELECT COUNT(*) FROM import").await, 0);
        assert_eq!(versions::data_version(&at.db).await.unwrap(), version);
    })
    .await;
}

#[tokio::test]
async fn an_unknown_source_is_refused_and_the_known_ones_named() {
    on_each_database(async |at| {
        let refused = File::of("nadie").import_with(&at.db, Options::default()).await;
        let Err(Error::UnknownSource { slug, known }) = refused else { panic!("{refused:?}") };
        assert_eq!(slug, "nadie");
        assert!(known.contains(&"wfp".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn the_report_is_printed_with_the_keys_that_were_promised() {
    on_each_database(async |at| {
        let report = serde_json::to_value(potatoes().import(&at.db).await).unwrap();
        for key in ["format", "rows", "added", "unchanged", "changed", "conflicts", "rejected"] {
            assert!(report.get(key).is_some(), "{key}");
        }
    })
    .await;
}

#[tokio::test]
async fn each_import_that_adds_raises_the_version_of_the_data() {
    on_each_database(async |at| {
        let before = versions::data_version(&at.db).await.unwrap();
        potatoes().import(&at.db).await;
        assert_eq!(versions::data_version(&at.db).await.unwrap(), before + 1);
    })
    .await;
}
