//! Undoing an import: as if it had never been.

use crate::databases::{Fixture, on_each_database};
use crate::files::{File, NOON, counts, potatoes};
use domain::access::Scope;
use domain::id::ImportId;
use domain::page::PageRequest;
use domain::price::import::UndoRefused;
use store::{Error, imports};

/// Every stored day and month.
async fn contents(at: &Fixture) -> Vec<Vec<Option<i64>>> {
    let days = "SELECT CAST(series_id AS BIGINT), CAST(day AS BIGINT), CAST(presence AS BIGINT), price_micro, \
         CAST(import_id AS BIGINT) FROM observation ORDER BY 1, 2";
    let months = "SELECT CAST(series_id AS BIGINT), CAST(month AS BIGINT), CAST(observed AS BIGINT), sum_micro, min_micro, \
         max_micro FROM monthly ORDER BY 1, 2";
    [at.rows(days).await, at.rows(months).await].concat()
}

fn correction() -> File {
    File::of("milpa")
        .price("Papa de prueba", "Mercado de prueba", "Quintal", "2024-01-10", "205")
        .price("Papa de prueba", "Mercado de prueba", "Quintal", "2024-01-25", "215")
        .price("Papa de prueba", "Mercado de prueba", "Quintal", "2024-07-10", "240")
}

#[tokio::test]
async fn an_undone_import_leaves_what_was_there_before_it() {
    on_each_database(async |at| {
        potatoes().import(&at.db).await;
        let before = contents(at).await;
        let report = correction().import(&at.db).await;
        assert_ne!(contents(at).await, before);
        let undone = imports::undo(&at.db, report.import_id.unwrap(), NOON).await.unwrap();
        assert_eq!((undone.removed, undone.restored), (2, 1));
        assert_eq!(contents(at).await, before);
        assert_eq!(at.number("SELECT COUNT(*) FROM observation_history").await, 0);
    })
    .await;
}

#[tokio::test]
async fn an_import_that_a_later_one_changed_cannot_be_undone_before_it() {
    on_each_database(async |at| {
        let first = potatoes().import(&at.db).await.import_id.unwrap();
        let second = correction().import(&at.db).await.import_id.unwrap();
        let refused = imports::undo(&at.db, first, NOON).await;
        assert!(
            matches!(refused, Err(Error::CannotUndo(UndoRefused::ChangedLater(later))) if later == second),
            "{refused:?}"
        );
        imports::undo(&at.db, second, NOON).await.unwrap();
        imports::undo(&at.db, first, NOON).await.unwrap();
        assert!(contents(at).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn an_import_is_undone_once() {
    on_each_database(async |at| {
        let id = potatoes().import(&at.db).await.import_id.unwrap();
        imports::undo(&at.db, id, NOON).await.unwrap();
        let again = imports::undo(&at.db, id, NOON).await;
        assert!(matches!(again, Err(Error::CannotUndo(UndoRefused::AlreadyUndone))));
    })
    .await;
}

#[tokio::test]
async fn an_import_that_never_was_cannot_be_undone() {
    on_each_database(async |at| {
        let refused = imports::undo(&at.db, ImportId(77), NOON).await;
        assert!(matches!(refused, Err(Error::NoImport(ImportId(77)))));
    })
    .await;
}

#[tokio::test]
async fn a_file_can_come_in_again_after_it_was_undone() {
    on_each_database(async |at| {
        let id = potatoes().import(&at.db).await.import_id.unwrap();
        imports::undo(&at.db, id, NOON).await.unwrap();
        assert_eq!(counts(&potatoes().import(&at.db).await), (4, 0, 0));
    })
    .await;
}

#[tokio::test]
async fn imports_are_listed_latest_first_page_by_page_with_their_undoing() {
    on_each_database(async |at| {
        for _ in 0..3 {
            potatoes().import(&at.db).await;
        }
        imports::undo(&at.db, ImportId(3), NOON).await.unwrap();
        let page = imports::list(&at.db, &Scope::Public, PageRequest::new(None, Some(2))).await.unwrap();
        assert_eq!(page.items.iter().map(|record| record.id.0).collect::<Vec<_>>(), [3, 2]);
        assert_eq!((page.items[0].undone_at, page.items[1].undone_at), (Some(NOON), None));
        assert_eq!((page.items[0].counts.rows, page.items[0].counts.unchanged), (4, 4));
        let rest = imports::list(&at.db, &Scope::Public, PageRequest::new(page.next, Some(2))).await.unwrap();
        assert_eq!((rest.items.len(), rest.items[0].id.0, rest.next), (1, 1, None));
    })
    .await;
}
