//! Which offers meet which needs: the same material, near, and in amounts that go together.

use super::{Listing, Side};
use crate::entry::EntryId;
use crate::period::Date;
use crate::place::{MunicipalityCode, Point};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Further than this in a straight line nobody carries leftovers; roads of the Highlands are up to twice as long.
pub const FURTHEST_KM: f64 = 60.0;

/// One offer and one need.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Match {
    pub offer: EntryId,
    pub need: EntryId,
    /// In a straight line between the municipalities.
    pub km: f64,
    /// What can change hands each month, in millionths of a kilogram.
    pub monthly_kg: i64,
    /// How much of the larger amount that is, 0 to 1.
    pub fit: f64,
    /// GTQ for a kilogram that the need pays over what the offer asks; below zero it pays less. `None` without both.
    pub over: Option<f64>,
}

/// The nearest first; of one distance the largest amount. Two listings of one MSME are no match.
#[must_use]
pub fn matches(listings: &[Listing], places: &BTreeMap<MunicipalityCode, Point>, on: Date) -> Vec<Match> {
    let mut by_material: BTreeMap<String, (Vec<&Listing>, Vec<&Listing>)> = BTreeMap::new();
    for listing in listings.iter().filter(|listing| listing.holds(on)) {
        let sides = by_material.entry(listing.code()).or_default();
        match listing.side {
            Side::Offer => sides.0.push(listing),
            Side::Need => sides.1.push(listing),
        }
    }
    let pairs = by_material.values().flat_map(|(offers, needs)| {
        offers.iter().flat_map(|offer| needs.iter().filter_map(|need| pair(offer, need, places)))
    });
    let mut found: Vec<Match> = pairs.collect();
    found.sort_by(|a, b| {
        a.km.total_cmp(&b.km).then(b.monthly_kg.cmp(&a.monthly_kg)).then((a.offer, a.need).cmp(&(b.offer, b.need)))
    });
    found
}

fn pair(offer: &Listing, need: &Listing, places: &BTreeMap<MunicipalityCode, Point>) -> Option<Match> {
    let km = places.get(&offer.municipality)?.km_to(*places.get(&need.municipality)?);
    let monthly_kg = offer.monthly_kg.min(need.monthly_kg);
    let fit = monthly_kg as f64 / offer.monthly_kg.max(need.monthly_kg) as f64;
    let over = offer.each.zip(need.each).map(|(asked, paid)| paid.to_f64() - asked.to_f64());
    let near = km <= FURTHEST_KM && offer.enterprise != need.enterprise;
    near.then_some(Match { offer: offer.entry, need: need.entry, km, monthly_kg, fit, over })
}
