//! Entries that may be one sale written twice, and days or minutes with more entries than anybody makes by hand.
//!
//! Both are marks for a person to look at: a woman may well sell the same twice in a day.

use super::Sale;
use crate::choice::choices;
use crate::entry::EntryId;
use crate::period::{Date, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// More entries than this with one recorded minute, or with one day of sale, were not made one by one.
pub const MOST_AT_ONCE: usize = 20;

choices! {
    /// What the seller says of a sale that looks like one of the same day.
    Twice {
        Another = "otra",
        /// It stands already: nothing is recorded.
        TheSame = "la_misma",
    }
}

/// Earlier entries of the same MSME with the same day, direction, product, quantity and buyer. Quantities are compared by
/// weight where both are known.
#[must_use]
pub fn duplicates<'a>(sale: &Sale, earlier: &'a [Sale]) -> Vec<&'a Sale> {
    earlier.iter().filter(|other| other.entry != sale.entry && same(sale, other)).collect()
}

/// Entries that look as if they were made up at a desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mass {
    /// Recorded within one minute, counted in minutes since 1970.
    OneMinute { minute: i64, entries: Vec<EntryId> },
    /// Said to be sold on one day.
    OneDay { day: Date, entries: Vec<EntryId> },
}

/// The minutes and days with more than [`MOST_AT_ONCE`] entries of one MSME, in order. An import is not handed over: it
/// is one deed and says so.
#[must_use]
pub fn mass_entries(recorded: &[(EntryId, Timestamp, Date)]) -> Vec<Mass> {
    let mut minutes: BTreeMap<i64, Vec<EntryId>> = BTreeMap::new();
    let mut days: BTreeMap<Date, Vec<EntryId>> = BTreeMap::new();
    for (entry, at, day) in recorded {
        minutes.entry(at.as_second().div_euclid(60)).or_default().push(*entry);
        days.entry(*day).or_default().push(*entry);
    }
    let minutes = minutes.into_iter().filter(|(_, entries)| entries.len() > MOST_AT_ONCE);
    let days = days.into_iter().filter(|(_, entries)| entries.len() > MOST_AT_ONCE);
    minutes
        .map(|(minute, entries)| Mass::OneMinute { minute, entries })
        .chain(days.map(|(day, entries)| Mass::OneDay { day, entries }))
        .collect()
}

fn same(one: &Sale, other: &Sale) -> bool {
    let amount = match (one.weight(), other.weight()) {
        (Some(one), Some(other)) => one == other,
        (None, None) => (one.quantity, one.unit) == (other.quantity, other.unit),
        (Some(_), None) | (None, Some(_)) => false,
    };
    amount
        && (one.date, one.direction, one.product, one.buyer)
            == (other.date, other.direction, other.product, other.buyer)
}
