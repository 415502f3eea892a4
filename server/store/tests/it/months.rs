//! The table of months against plain SQL over the days: a second computation.

use crate::databases::{Fixture, on_each_database};
use crate::files::{File, origin, potatoes};
use domain::money::Price;
use domain::period::Date;
use domain::price::Reading;
use domain::price::import::ImportKind;
use store::imports::{self, Batch, Options};
use store::sample;

const STORED: &str = "SELECT CAST(series_id AS BIGINT), CAST(month AS BIGINT), CAST(observed AS BIGINT), \
    CAST(estimated AS BIGINT), CAST(no_supply AS BIGINT), sum_micro, min_micro, max_micro FROM monthly ORDER BY 1, 2";

/// The same from the days, with the database's own calendar.
fn summed_from_days(at: &Fixture) -> String {
    let month = match at.db.kind() {
        "sqlite" => {
            "CAST(strftime('%Y', day * 86400, 'unixepoch') AS INTEGER) * 12 \
             + CAST(strftime('%m', day * 86400, 'unixepoch') AS INTEGER) - 1"
        }
        _ => {
            "CAST(extract(year FROM DATE '1970-01-01' + day) * 12 \
             + extract(month FROM DATE '1970-01-01' + day) - 1 AS BIGINT)"
        }
    };
    let told = |sum: &str| {
        format!(
            "CAST(COALESCE({sum}(CASE WHEN presence = 0 THEN price_micro END), \
             {sum}(CASE WHEN presence = 1 THEN price_micro END)) AS BIGINT)"
        )
    };
    let count = |presence| format!("SUM(CASE WHEN presence = {presence} THEN 1 ELSE 0 END)");
    let columns = [count(0), count(1), count(2), told("SUM"), told("MIN"), told("MAX")].join(", ");
    format!("SELECT CAST(series_id AS BIGINT), {month}, {columns} FROM observation GROUP BY 1, 2 ORDER BY 1, 2")
}

async fn months_agree_with_days(at: &Fixture) {
    let stored = at.rows(STORED).await;
    assert_eq!(stored, at.rows(&summed_from_days(at)).await);
}

fn demonstration(until: Date) -> Batch {
    let sample = sample::generate(until);
    let rows = sample.rows.into_iter().collect();
    Batch { origin: origin(ImportKind::Demonstration, "demo"), series: sample.series, rows, rejected: Vec::new() }
}

#[tokio::test]
async fn months_are_what_plain_sql_sums_through_adding_changing_and_undoing() {
    on_each_database(async |at| {
        let (before, after) = (Date::constant(2026, 10, 9), Date::constant(2026, 11, 24));
        let first = imports::apply(&at.db, demonstration(before), Options::default()).await.unwrap();
        assert!(first.applied && first.added > 20_000);
        months_agree_with_days(at).await;
        let second = imports::apply(&at.db, demonstration(after), Options::default()).await.unwrap();
        assert!(second.added > 0 && second.changed > 0);
        months_agree_with_days(at).await;
        imports::undo(&at.db, second.import_id.unwrap(), crate::files::NOON).await.unwrap();
        months_agree_with_days(at).await;
        imports::undo(&at.db, first.import_id.unwrap(), crate::files::NOON).await.unwrap();
        assert!(at.rows(STORED).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_month_imported_in_two_parts_is_summed_as_one() {
    on_each_database(async |at| {
        potatoes().import(&at.db).await;
        let rest = File::of("milpa").price("Papa de prueba", "Mercado de prueba", "Quintal", "2024-01-31", "240");
        rest.import(&at.db).await;
        let january = at.rows(STORED).await[0].clone();
        assert_eq!(january[1..], [2024 * 12, 3, 0, 0, 650_000_000, 200_000_000, 240_000_000].map(Some));
    })
    .await;
}

#[tokio::test]
async fn days_before_1970_have_their_months_too() {
    on_each_database(async |at| {
        let file = File::of("milpa").price("Papa de prueba", "Mercado de prueba", "Quintal", "1960-01-31", "1").price(
            "Papa de prueba",
            "Mercado de prueba",
            "Quintal",
            "1960-02-29",
            "2",
        );
        file.import(&at.db).await;
        months_agree_with_days(at).await;
        assert_eq!(at.rows(STORED).await[0][1], Some(1960 * 12));
    })
    .await;
}

#[tokio::test]
async fn a_month_without_supply_is_a_month_without_a_price() {
    on_each_database(async |at| {
        let price = |text| Reading::Estimated(Price::parse(text).unwrap());
        File::of("milpa")
            .reading("Papa de prueba", "Mercado de prueba", "Quintal", "2024-01-10", Reading::NoSupply)
            .reading("Papa de prueba", "Mercado de prueba", "Quintal", "2024-01-11", Reading::NoData)
            .reading("Papa de prueba", "Mercado de prueba", "Quintal", "2024-02-10", price("9"))
            .import(&at.db)
            .await;
        months_agree_with_days(at).await;
        let months = at.rows(STORED).await;
        assert_eq!(months[0][2..], [Some(0), Some(0), Some(1), None, None, None]);
        assert_eq!(months[1][2..], [0, 1, 0, 9_000_000, 9_000_000, 9_000_000].map(Some));
    })
    .await;
}
