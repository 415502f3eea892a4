//! How the databases are opened.

use crate::databases::{on_each_database, on_sqlite, unique_name};
use crate::files::potatoes;
use store::{Db, Error};

/// Versions 3.7.0 to 3.51.2 of SQLite could lose commits of the write-ahead log.
#[tokio::test]
async fn sqlite_is_a_version_that_keeps_every_commit() {
    on_sqlite(async |at| {
        let version = at.text("SELECT sqlite_version()").await;
        let parts: Vec<u32> = version.split('.').map(|part| part.parse().unwrap()).collect();
        assert!(parts >= vec![3, 51, 3], "{version}");
    })
    .await;
}

#[tokio::test]
async fn the_log_of_sqlite_is_written_ahead() {
    on_sqlite(async |at| assert_eq!(at.text("PRAGMA journal_mode").await, "wal")).await;
}

#[tokio::test]
async fn a_database_that_is_no_database_is_refused() {
    for url in ["", "mysql://x/y", "/tmp/milpa.db"] {
        assert!(matches!(Db::connect(url).await, Err(Error::UnknownDatabase)), "{url}");
    }
}

#[tokio::test]
async fn a_folder_that_is_not_there_is_said_to_be_unreachable() {
    let url = format!("sqlite:///{}/milpa.db", unique_name());
    assert!(Db::connect(&url).await.is_err_and(|error| error.is_passing()));
}

#[tokio::test]
async fn what_was_written_is_there_after_opening_again() {
    on_each_database(async |at| {
        potatoes().import(&at.db).await;
        let again = Db::connect(&at.url).await.unwrap();
        store::migrate(&again).await.unwrap();
        assert_eq!(potatoes().import(&again).await.unchanged, 4);
        again.close().await.unwrap();
    })
    .await;
}
