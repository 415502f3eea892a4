//! Demonstration figures from a model of our own: every state of a price can be seen before anybody has imported one.
//!
//! Deliberately absent: a clock (the last day is given), real people, and anything measured. The figures belong to the source
//! `demo`, are marked wherever they are shown, and never meet imported ones. The same last day gives the same rows; a later
//! one adds rows, drops the oldest, and rewrites only the last weeks of the few series that [`course`] sets apart.

mod accounts;
mod catalogue;
mod chance;
mod course;
pub mod economy;
mod load;
mod opportunities;
mod prices;
mod registry;
mod sales;
mod trackers;
pub mod trade;
mod visits;

pub use accounts::accounts;
pub use load::load;
pub use sales::sales;
pub use trackers::trackers;

use crate::reference;
use catalogue::Offer;
use course::Course;
use domain::period::{Date, day_number};
use domain::place::Point;
use domain::price::Reading;
use domain::price::quoted::{QuotedRow, QuotedSeries};
use prices::Pricing;
use visits::{Visit, visits};

/// The slug of the source of these figures.
pub const SOURCE: &str = "demo";

/// Series and their rows, in the shape in which a reader of files hands them over.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    pub series: Vec<QuotedSeries>,
    /// In the order of the series, each by date.
    pub rows: Vec<QuotedRow>,
}

/// Five years of market days up to and including `until`.
#[must_use]
pub fn generate(until: Date) -> Sample {
    let mut sample = Sample { series: Vec::new(), rows: Vec::new() };
    for offer in catalogue::offers() {
        for market in &offer.markets {
            let Some(quoted) = quoted(offer, market) else { continue };
            let index = sample.series.len() as u32;
            let pricing = Pricing::new(offer, market, quoted.point);
            sample.series.push(quoted);
            for (date, reading) in readings(offer, market, &pricing, until) {
                // Counted like the lines of a file with one heading, so that a report can name them.
                let line = sample.rows.len() as u32 + 2;
                sample.rows.push(QuotedRow { line, series: index, date, reading });
            }
        }
    }
    sample
}

/// `None` for a product or market that the reference data lacks: a test shows that there is none.
fn quoted(offer: &Offer, market: &str) -> Option<QuotedSeries> {
    let good = reference::commodities().iter().find(|seed| seed.slug == offer.good.slug)?;
    let market = reference::markets().iter().find(|seed| seed.slug == market)?;
    Some(QuotedSeries {
        commodity: good.es.to_owned(),
        commodity_code: None,
        market: market.es.to_owned(),
        market_code: None,
        // The market is known: its name is enough.
        locality: None,
        point: market.lat_lon.map(|(lat, lon)| Point { lat, lon }),
        price_type: offer.level,
        unit: offer.unit.to_owned(),
        currency: offer.currency,
    })
}

fn readings(
    offer: &'static Offer,
    market: &str,
    pricing: &Pricing,
    until: Date,
) -> impl Iterator<Item = (Date, Reading)> {
    let course = course::course(offer.good.slug, market, offer.level);
    let (first, last) = course.span(until);
    visits(market, pricing.series, offer.every, first, last)
        .map(move |visit| (visit.date, reading(pricing, course, visit, until)))
}

/// What a visit finds.
fn reading(pricing: &Pricing, course: Course, visit: Visit, until: Date) -> Reading {
    let age = day_number(until) - visit.day;
    let sold_out = matches!(course, Course::SoldOut { days } if age < days);
    if sold_out || !pricing.supplied(visit) {
        return Reading::NoSupply;
    }
    let draw = pricing.series.at(-2).at(visit.day).unit();
    let computed = draw < 0.02 || matches!(course, Course::Computed { days } if age < days);
    match pricing.on(visit.date) {
        Some(price) if computed => Reading::Estimated(price),
        Some(price) if draw < 0.985 => Reading::Observed(price),
        Some(_) | None => Reading::NoData,
    }
}
