//! Times what the store does with a large file: `cargo run --release -p store --example measure -- FILE [URL]`.
//!
//! FILE has lines of `date,market,commodity,unit,price` under one heading, without quotes. URL is an empty database; without
//! it a file in the folder for temporary files.
#![expect(clippy::unwrap_used, reason = "a measurement that cannot be made says so by failing")]

use domain::access::Scope;
use domain::dataset::Dataset;
use domain::money::{Currency, Price};
use domain::page::PageRequest;
use domain::period::{Date, Timestamp};
use domain::price::import::ImportKind;
use domain::price::listing::ObservationFilter;
use domain::price::quoted::{QuotedRow, QuotedSeries};
use domain::price::{PriceType, Reading};
use std::collections::HashMap;
use std::time::{Duration, Instant};
use store::imports::{self, Batch, Options, Origin, Rows};
use store::{Db, prices};

#[tokio::main]
async fn main() {
    let file = std::env::args().nth(1).unwrap();
    let beside = std::env::temp_dir().join(format!("milpa_measure_{}.db", std::process::id()));
    let url = std::env::args().nth(2).unwrap_or_else(|| format!("sqlite://{}", beside.display()));
    let db = Db::connect(&url).await.unwrap();
    timed("migrate", store::migrate(&db)).await.unwrap();
    timed("migrate again", store::migrate(&db)).await.unwrap();
    let batch = read(&file);
    let report = timed("import", imports::apply(&db, batch, Options::default())).await.unwrap();
    println!("  {} added, {} unchanged, peak {}", report.added, report.unchanged, peak());
    // Rows that are already there are compared, not written: the longer of the two, for whoever reads meanwhile.
    let reading = tokio::spawn(read_until_stopped(db.clone()));
    let again = timed("the same again", imports::apply(&db, read(&file), Options::default())).await.unwrap();
    println!("  {} added, {} unchanged, peak {}", again.added, again.unchanged, peak());
    reading.abort();
    ask(&db).await;
    timed("undo", imports::undo(&db, report.import_id.unwrap(), Timestamp::UNIX_EPOCH)).await.unwrap();
    db.close().await.unwrap();
}

/// Says each answer that took longer than any before it.
async fn read_until_stopped(db: Db) {
    let (mut slowest, mut answers) = (Duration::ZERO, 0);
    loop {
        let start = Instant::now();
        prices::commodities(&db, &Scope::Public, Dataset::Real).await.unwrap();
        answers += 1;
        if start.elapsed() > slowest {
            slowest = start.elapsed();
            println!("  meanwhile: slowest of {answers} answers {slowest:?}");
        }
    }
}

/// Each question five times, so that the first one's cold pages show.
async fn ask(db: &Db) {
    let (scope, real) = (Scope::Public, Dataset::Real);
    for _ in 0..5 {
        timed("datasets", prices::datasets(db, &scope)).await.unwrap();
        let listed = timed("commodities", prices::commodities(db, &scope, real)).await.unwrap();
        let commodity = listed.first().unwrap().commodity.id;
        timed("of_commodity", prices::of_commodity(db, &scope, real, commodity)).await.unwrap();
        timed("all", prices::all(db, &scope, real)).await.unwrap();
        let every = ObservationFilter::all(real);
        let page = PageRequest::new(None, Some(1_000));
        let first = timed("observations", prices::observations(db, &scope, &every, page)).await.unwrap();
        let last = PageRequest::new(first.next.map(|key| key + (250 << 32)), Some(1_000));
        timed("observations, late page", prices::observations(db, &scope, &every, last)).await.unwrap();
    }
}

async fn timed<T>(what: &str, work: impl Future<Output = T>) -> T {
    let start = Instant::now();
    let done = work.await;
    println!("{what}: {:?}", start.elapsed());
    done
}

fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or("unknown").to_owned()
}

fn read(file: &str) -> Batch {
    let start = Instant::now();
    let text = std::fs::read_to_string(file).unwrap();
    let (mut series, mut known, mut rows) = (Vec::new(), HashMap::new(), Rows::default());
    for (line, cells) in (2..).zip(text.lines().skip(1)) {
        let (names, price) = cells.rsplit_once(',').unwrap();
        let (date, names) = names.split_once(',').unwrap();
        let position = *known.entry(names).or_insert_with(|| {
            series.push(quoted(names));
            series.len() as u32 - 1
        });
        let reading = Reading::Observed(Price::parse(price).unwrap());
        rows.push(QuotedRow { line, series: position, date: date.parse::<Date>().unwrap(), reading });
    }
    println!("read: {:?}", start.elapsed());
    let origin = Origin {
        kind: ImportKind::Prices,
        file_name: file.to_owned(),
        sha256: String::new(),
        format: "measure".to_owned(),
        source: "milpa".to_owned(),
        actor: "measure".to_owned(),
        at: Timestamp::UNIX_EPOCH,
    };
    Batch { origin, series, rows, rejected: Vec::new() }
}

fn quoted(names: &str) -> QuotedSeries {
    let mut cells = names.split(',').map(str::to_owned);
    let mut next = || cells.next().unwrap();
    QuotedSeries {
        market: next(),
        commodity: next(),
        unit: next(),
        commodity_code: None,
        market_code: None,
        locality: None,
        point: None,
        price_type: PriceType::Wholesale,
        currency: Currency::GTQ,
    }
}
