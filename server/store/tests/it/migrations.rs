//! The shape of the database and the rows it starts with.

use crate::databases::{on_each_database, on_sqlite};
use domain::access::Scope;
use domain::period::Date;
use store::{Db, catalogue, reference, versions};

#[tokio::test]
async fn two_servers_that_start_at_once_both_start() {
    on_each_database(async |at| {
        at.run("DROP TABLE setting").await;
        at.run("DELETE FROM seaql_migrations WHERE version LIKE 'm0003%'").await;
        at.run("DROP TABLE exchange_rate").await;
        at.run("DROP TABLE cpi").await;
        let (one, other) = (Db::connect(&at.url).await.unwrap(), Db::connect(&at.url).await.unwrap());
        let (first, second) = tokio::join!(store::migrate(&one), store::migrate(&other));
        first.unwrap();
        second.unwrap();
        assert_eq!(catalogue::settings(&one, &Scope::Public).await.unwrap().len(), reference::settings().len());
        one.close().await.unwrap();
        other.close().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn starting_again_changes_nothing() {
    on_each_database(async |at| {
        let before = versions::data_version(&at.db).await.unwrap();
        store::migrate(&at.db).await.unwrap();
        assert_eq!(versions::data_version(&at.db).await.unwrap(), before);
    })
    .await;
}

#[tokio::test]
async fn a_start_with_nothing_to_do_does_not_wait_for_a_writer() {
    on_sqlite(async |at| {
        at.run("BEGIN IMMEDIATE").await;
        let other = Db::connect(&at.url).await.unwrap();
        store::migrate(&other).await.unwrap();
        at.run("ROLLBACK").await;
        other.close().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn reference_rows_are_written_once_whatever_the_number_of_times() {
    on_each_database(async |at| {
        let count = async || {
            at.rows(
                "SELECT (SELECT COUNT(*) FROM source), (SELECT COUNT(*) FROM commodity), (SELECT COUNT(*) FROM market), \
                 (SELECT COUNT(*) FROM unit), (SELECT COUNT(*) FROM commodity_alias), (SELECT COUNT(*) FROM market_alias), \
                 (SELECT COUNT(*) FROM unit_words), (SELECT COUNT(*) FROM unit_factor), (SELECT COUNT(*) FROM setting)",
            )
            .await
        };
        let before = count().await;
        assert_eq!(before[0][0], Some(reference::sources().len() as i64));
        assert_eq!(before[0][1], Some(reference::commodities().len() as i64));
        assert_eq!(before[0][2], Some(reference::markets().len() as i64));
        assert_eq!(before[0][3], Some(reference::units().len() as i64));
        at.run("UPDATE data_version SET reference = 'an older program'").await;
        store::migrate(&at.db).await.unwrap();
        assert_eq!(count().await, before);
    })
    .await;
}

#[tokio::test]
async fn a_parameter_that_the_team_changed_stays_changed() {
    on_each_database(async |at| {
        at.run("UPDATE setting SET value = '0.45359237' WHERE key = 'libra_kg'").await;
        at.run("UPDATE data_version SET reference = 'an older program'").await;
        store::migrate(&at.db).await.unwrap();
        // Millionths: the eighth decimal is more than they hold.
        at.run("UPDATE setting SET value = '0.453592' WHERE key = 'libra_kg'").await;
        let libra =
            catalogue::setting_micro(&at.db, &Scope::Public, "libra_kg", Date::constant(2026, 11, 24)).await.unwrap();
        assert_eq!(libra, Some(453_592));
    })
    .await;
}
