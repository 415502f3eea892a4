//! The next best use of each leftover, with a price if one is known.

use super::destination::Destination;
use super::record::{Leftover, Record};
use super::stream::{Stream, find};
use crate::money::Price;
use serde::{Deserialize, Serialize};

/// What somebody pays, or saves, for a kilogram of a leftover in a use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownPrice {
    /// The code of the leftover.
    pub material: String,
    pub destination: Destination,
    /// In GTQ for a kilogram.
    pub each: Price,
    pub given: PriceGiven,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PriceGiven {
    /// Somebody near asks for it at this price.
    Asked,
    /// The MSME's own records.
    OwnRecord,
    /// The mean of other MSMEs.
    Others,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextUse {
    pub material: String,
    pub now: Destination,
    /// Millionths of a kilogram.
    pub kg: i64,
    pub better: Destination,
    pub price: Option<KnownPrice>,
    /// What it would bring, in millionths of a quetzal.
    pub gtq: Option<i64>,
}

/// For each leftover that has a better use: of those with a price the dearest, else the best. What brings most first, then
/// what is heaviest.
#[must_use]
pub fn next_uses(record: &Record, streams: &[Stream], prices: &[KnownPrice]) -> Vec<NextUse> {
    let rows = record.leftovers.iter().flatten();
    let mut found: Vec<NextUse> = rows.filter_map(|row| next_use(row, streams, prices)).collect();
    found.sort_by_key(|next| std::cmp::Reverse((next.gtq, next.kg)));
    found
}

fn next_use(row: &Leftover, streams: &[Stream], prices: &[KnownPrice]) -> Option<NextUse> {
    let kg = row.kg().filter(|kg| *kg > 0)?;
    let better = |to: &Destination| to.weight() > row.destination.weight();
    let code = row.code();
    let known = prices.iter().filter(|price| price.material == code && better(&price.destination));
    let dearest = known.max_by_key(|price| (price.each, std::cmp::Reverse(price.given)));
    let by_name = || find(streams, &row.material)?.uses.iter().copied().filter(better).max_by(by_weight);
    let to = dearest.map(|price| price.destination).or_else(by_name)?;
    let gtq = dearest.and_then(|price| {
        let exact = i128::from(price.each.micro()) * i128::from(kg) / 1_000_000;
        i64::try_from(exact).ok()
    });
    Some(NextUse { material: row.material.clone(), now: row.destination, kg, better: to, price: dearest.cloned(), gtq })
}

/// Among equals the one that the list names first.
fn by_weight(a: &Destination, b: &Destination) -> std::cmp::Ordering {
    a.weight().total_cmp(&b.weight()).then(std::cmp::Ordering::Greater)
}
