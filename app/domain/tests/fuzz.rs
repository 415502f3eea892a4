//! Seeded fuzzing of every reader of an address on stable Rust: no query string makes one panic, and what one reads it reads
//! again from its own canonical address.
//!
//! `MILPA_FUZZ_SECONDS` says how long each target runs (1 by default), `MILPA_FUZZ_RUNS` how often at least;
//! `MILPA_FUZZ_SEED` repeats a run.
#![cfg(test)]

#[path = "fuzz/spoil.rs"]
mod spoil;

use domain::price::query::{
    BoardQuery, CatalogueQuery, MarginsQuery, Pairs, ReferencesQuery, SeasonsQuery, SeriesQuery, SheetQuery,
};
use domain::trade::query::TradeQuery;
use spoil::Spoiler;
use std::fmt::Debug;
use std::panic::catch_unwind;
use std::time::{Duration, Instant};

#[test]
fn board() {
    run("board", |query| comes_back(query, |pairs| BoardQuery::parse(pairs).ok(), BoardQuery::href));
}

#[test]
fn series() {
    run("series", |query| comes_back(query, |pairs| SeriesQuery::parse(pairs).ok(), SeriesQuery::href));
}

#[test]
fn seasons() {
    run("seasons", |query| comes_back(query, |pairs| SeasonsQuery::parse(pairs).ok(), SeasonsQuery::href));
}

#[test]
fn margins() {
    run("margins", |query| comes_back(query, |pairs| MarginsQuery::parse(pairs).ok(), MarginsQuery::href));
}

#[test]
fn references() {
    let read = |pairs: &Pairs| ReferencesQuery::read(pairs).ok().map(|(query, _)| query);
    run("references", |query| comes_back(query, read, ReferencesQuery::href));
}

#[test]
fn catalogue() {
    run("catalogue", |query| comes_back(query, |pairs| CatalogueQuery::parse(pairs).ok(), CatalogueQuery::href));
}

#[test]
fn sheet() {
    let href = |query: &SheetQuery| query.href_at(SheetQuery::SHEET);
    run("sheet", |query| comes_back(query, |pairs| SheetQuery::parse(pairs).ok(), href));
}

#[test]
fn trade() {
    run("trade", |query| comes_back(query, |pairs| TradeQuery::parse(pairs).ok(), TradeQuery::href));
}

fn comes_back<Q: Debug + PartialEq>(query: &str, read: impl Fn(&Pairs) -> Option<Q>, href: impl Fn(&Q) -> String) {
    if let Some(meant) = read(&Pairs::decode(query)) {
        let address = href(&meant);
        let again = read(&Pairs::decode(address.split_once('?').map_or("", |(_, query)| query)));
        assert_eq!(again, Some(meant), "{address}");
    }
}

fn run(name: &str, read: impl Fn(&str) + std::panic::RefUnwindSafe) {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let limit = Duration::from_secs(number("MILPA_FUZZ_SECONDS").unwrap_or(1));
    let least = number("MILPA_FUZZ_RUNS").unwrap_or(1);
    let seed = number("MILPA_FUZZ_SEED").unwrap_or(20_250_101);
    let (start, mut spoiler, mut runs) = (Instant::now(), Spoiler::new(seed), 0_u64);
    while runs < least || start.elapsed() < limit {
        let query = spoiler.query();
        assert!(catch_unwind(|| read(&query)).is_ok(), "{name}: run {runs} of seed {seed} panicked at {query:?}");
        runs += 1;
    }
    eprintln!("query string of {name}: {runs} runs in {:.1} s, seed {seed}", start.elapsed().as_secs_f64());
}
