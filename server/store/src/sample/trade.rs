//! Exports for the demonstration: ten years of made-up flows, so that every state of the page can be seen: a provisional year,
//! a new destination, one without a weight, another that shrinks.

use super::chance::Chance;
use domain::period::Date;
use domain::trade::area::{AreaKind, GUATEMALA, QuotedArea};
use domain::trade::code::{Nomenclature, TariffCode};
use domain::trade::flow::{Flow, Standing};
use domain::trade::measure::{Usd, Weight};
use domain::trade::quoted::QuotedFlow;

/// Years before the last one.
const YEARS: i32 = 9;

/// The year that sizes are given for: a later day adds a year and changes none.
const ANCHOR: i32 = 2025;
/// Before any year of the demonstration.
const ALWAYS: i32 = 2000;

/// A made-up line: dollars in [`ANCHOR`], dollars per kilogram, growth a year.
struct Line(&'static str, f64, f64, f64);

const LINES: [Line; 16] = [
    Line("070190", 9_000_000.0, 0.45, 0.06),
    Line("070200", 20_000_000.0, 0.60, 0.02),
    Line("070310", 1_100_000.0, 0.50, 0.03),
    Line("070610", 16_000_000.0, 0.40, 0.08),
    Line("070410", 30_000_000.0, 1.25, 0.03),
    Line("070490", 8_000_000.0, 0.55, 0.05),
    Line("070810", 50_000_000.0, 2.40, 0.01),
    Line("070820", 60_000_000.0, 2.60, 0.04),
    Line("070960", 5_000_000.0, 1.70, -0.04),
    Line("010511", 2_000_000.0, 12.0, 0.03),
    Line("040721", 800_000.0, 1.90, 0.12),
    Line("090111", 600_000_000.0, 5.10, 0.02),
    Line("090121", 2_000_000.0, 9.80, 0.10),
    Line("040900", 3_000_000.0, 3.20, -0.03),
    Line("180690", 9_000_000.0, 4.50, 0.05),
    Line("621490", 700_000.0, 30.0, 0.03),
];

/// A made-up destination: its share of a line, how its unit value stands to the usual one, growth a year beside the line's,
/// and the first year in which it buys.
struct Buyer(&'static str, f64, f64, f64, i32);

const BUYERS: [Buyer; 8] = [
    Buyer("USA", 0.41, 1.06, 0.01, ALWAYS),
    Buyer("SLV", 0.18, 0.78, -0.02, ALWAYS),
    Buyer("MEX", 0.12, 0.85, 0.05, ALWAYS),
    Buyer("DEU", 0.10, 1.18, 0.02, ALWAYS),
    Buyer("HND", 0.09, 0.74, -0.05, ALWAYS),
    Buyer("CAN", 0.05, 1.10, 0.04, ALWAYS),
    Buyer("NLD", 0.03, 1.15, 0.08, ALWAYS),
    Buyer("JPN", 0.02, 1.45, 0.00, 2022),
];

/// The part of a year that no country is named for; it has no weight.
const UNSPECIFIED: f64 = 0.004;

/// Exports up to the year before `until`, the last of them provisional.
pub fn exports(until: Date) -> Vec<QuotedFlow> {
    let last = i32::from(until.year()) - 1;
    let mut flows = Vec::new();
    for line in &LINES {
        let Some(code) = TariffCode::parse(line.0) else { continue };
        for year in last - YEARS..=last {
            let standing = if year == last { Standing::Provisional } else { Standing::Final };
            flows.extend(of_year(line, &code, year, standing));
        }
    }
    // Counted like the lines of a file with one heading, so that a report can name them.
    flows.iter_mut().zip(2..).for_each(|(flow, at)| flow.line = at);
    flows
}

fn of_year(line: &Line, code: &TariffCode, year: i32, standing: Standing) -> Vec<QuotedFlow> {
    let flow = |partner: QuotedArea, dollars: i64, kg: Option<f64>| QuotedFlow {
        line: 0,
        reporter: QuotedArea::country(GUATEMALA, "Guatemala"),
        partner,
        code: code.clone(),
        nomenclature: Nomenclature::H6,
        year,
        flow: Flow::Export,
        breakdown: String::new(),
        value: Usd::from_milli(dollars * 1_000).unwrap_or_default(),
        weight: kg.map_or(Weight::None, |kg| Weight::Reported((kg * 1e3).round().max(1.0) as i64)),
        quantity: None,
        standing,
    };
    let bought = BUYERS.iter().filter(|buyer| buyer.4 <= year).map(|buyer| {
        let (dollars, kg) = purchase(line, buyer, year);
        flow(QuotedArea::country(buyer.0, buyer.0), dollars, Some(kg))
    });
    let mut flows: Vec<QuotedFlow> = bought.collect();
    let unnamed = QuotedArea { code: "899".to_owned(), kind: AreaKind::Unallocated, name: "Areas, nes".to_owned() };
    flows.push(flow(unnamed, (grown(line, 0.0, year) * UNSPECIFIED) as i64, None));
    let dollars = flows.iter().map(|flow| flow.value.milli()).sum::<i64>() / 1_000;
    let kg = flows.iter().filter_map(|flow| flow.weight.kg()).sum::<f64>() / (1.0 - UNSPECIFIED);
    flows.push(flow(QuotedArea::world(), dollars, Some(kg)));
    flows
}

/// Dollars and kilograms.
fn purchase(line: &Line, buyer: &Buyer, year: i32) -> (i64, f64) {
    let chance = Chance::of(&["exports", line.0, buyer.0]);
    let dollars = grown(line, buyer.3, year) * buyer.1 * (0.09 * chance.at(year).normal()).exp();
    let unit = line.2 * buyer.2 * (0.03 * f64::from(year - ANCHOR)).exp() * (0.05 * chance.at(-year).normal()).exp();
    (dollars as i64, dollars / unit)
}

fn grown(line: &Line, more: f64, year: i32) -> f64 {
    line.1 * ((line.3 + more) * f64::from(year - ANCHOR)).exp()
}
