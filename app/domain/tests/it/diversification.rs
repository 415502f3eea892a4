//! What an MSME lives from. Worked examples are those of the reference (section 4, `vectors.json`) and of the design's
//! page 5, or done by hand.

mod fall_and_ladder;
mod ideas;
mod measures;
mod neighbours;
mod profile;
mod properties;

use domain::country::Country;
use domain::id::{BuyerId, ProductId};
use domain::names::Names;
use domain::period::{Date, Month};
use domain::sale::Document;
use domain::sale::market_level::{Export, MarketLevel};
use domain::sale::product::{Product, Stage};
use domain::sale::sold::Sold;

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

fn day(text: &str) -> Date {
    month(text).first_day()
}

/// A line of a product in a month, in quetzales.
fn line(at: &str, product: i32, gtq: i64) -> Sold {
    Sold {
        day: day(at),
        product: ProductId(product),
        level: MarketLevel::Local,
        country: Country::GUATEMALA,
        buyer: None,
        channel: None,
        document: Document::None,
        export: Export::No,
        gtq: gtq * 1_000_000,
        weight: None,
    }
}

fn to(buyer: i32, line: Sold) -> Sold {
    Sold { buyer: Some(BuyerId(buyer)), ..line }
}

fn product(id: i32, name: &str, chain: Option<&str>, stage: Stage) -> Product {
    Product {
        id: ProductId(id),
        names: Names::same(name),
        presentation: None,
        chain: chain.map(str::to_owned),
        stage,
        commodity: None,
    }
}

#[track_caller]
fn assert_near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
}
