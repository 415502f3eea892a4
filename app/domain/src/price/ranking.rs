//! The order of markets: by what is left, or by price, with those that cannot be compared after the others and never among
//! them.
//!
//! After the ranked ones come, in this order: a price without a known freight, a price without a factor, a price too old to
//! act on, none for sale, no figure. Equal figures share a place and keep the order they came in.

use crate::period::{Date, day_number};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// Whether somebody noted the price at the market.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seen {
    Observed,
    /// Computed, not seen: ranked, and marked.
    Estimated,
}

/// What is known of a market.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// A price in the common unit and currency, and what is left of it when the freight is known.
    Figure { price: f64, left: Option<f64>, seen: Seen },
    /// A price whose unit has no weight, or whose currency has no rate: shown as quoted.
    NotConvertible { seen: Seen },
    /// Visited, none for sale.
    NoSupply,
    /// Nobody measured.
    NoData,
}

/// A market, or whatever stands for it, to be put in order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry<T> {
    pub item: T,
    pub standing: Standing,
    /// The day of the figure, or of the visit.
    pub as_of: Option<Date>,
}

/// By what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// What is left after freight and the other costs.
    Left,
    /// The price at the market.
    Price,
}

/// How to rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    pub order: Order,
    pub today: Date,
    /// A figure older than so many days is shown with its age and not ranked.
    pub too_old_days: i32,
}

impl Rules {
    /// Half a year: an older price belongs to another harvest.
    pub const USUAL_TOO_OLD_DAYS: i32 = 183;

    #[must_use]
    pub fn usual(order: Order, today: Date) -> Self {
        Self { order, today, too_old_days: Self::USUAL_TOO_OLD_DAYS }
    }
}

/// Where a market came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// 1 is the best. Equal figures share a place, and the next one is left out.
    Ranked(u32),
    Unranked(Unranked),
}

/// Why a market has no place, in the order they are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unranked {
    /// The price is comparable, the freight is not known, and the order is by what is left.
    FreightUnknown,
    NotConvertible,
    TooOld,
    NoSupply,
    NoData,
}

/// A market in its place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ranked<T> {
    pub place: Place,
    /// Days since the figure or the visit; 0 for one dated later than today.
    pub age_days: Option<i32>,
    pub entry: Entry<T>,
}

/// Every entry once, in order.
#[must_use]
pub fn rank<T>(entries: Vec<Entry<T>>, rules: &Rules) -> Vec<Ranked<T>> {
    let judge = |entry: Entry<T>| {
        let age_days = entry.as_of.map(|day| (day_number(rules.today) - day_number(day)).max(0));
        Judged { found: figure(&entry.standing, age_days, rules), age_days, entry }
    };
    let mut judged: Vec<Judged<T>> = entries.into_iter().map(judge).collect();
    judged.sort_by(|a, b| match (a.found, b.found) {
        (Ok(a), Ok(b)) => b.total_cmp(&a),
        (Ok(_), Err(_)) => Ordering::Less,
        (Err(_), Ok(_)) => Ordering::Greater,
        (Err(a), Err(b)) => a.cmp(&b),
    });
    let mut last: Option<(f64, u32)> = None;
    let placed = judged.into_iter().zip(1u32..).map(|(Judged { found, age_days, entry }, turn)| {
        let place = match (found, last) {
            (Err(why), _) => Place::Unranked(why),
            (Ok(figure), Some((same, place))) if figure == same => Place::Ranked(place),
            (Ok(figure), _) => {
                last = Some((figure, turn));
                Place::Ranked(turn)
            }
        };
        Ranked { place, age_days, entry }
    });
    placed.collect()
}

struct Judged<T> {
    found: Result<f64, Unranked>,
    age_days: Option<i32>,
    entry: Entry<T>,
}

/// The figure that decides, or why there is none.
fn figure(standing: &Standing, age_days: Option<i32>, rules: &Rules) -> Result<f64, Unranked> {
    let too_old = age_days.is_some_and(|days| days > rules.too_old_days);
    let chosen = match standing {
        Standing::NoData => return Err(Unranked::NoData),
        // An old visit says nothing of today's supply.
        Standing::NoSupply if too_old => return Err(Unranked::NoData),
        Standing::NoSupply => return Err(Unranked::NoSupply),
        Standing::NotConvertible { .. } | Standing::Figure { .. } if too_old => return Err(Unranked::TooOld),
        Standing::NotConvertible { .. } => return Err(Unranked::NotConvertible),
        Standing::Figure { price, left, .. } => match rules.order {
            Order::Left => left.ok_or(Unranked::FreightUnknown)?,
            Order::Price => *price,
        },
    };
    if chosen.is_finite() { Ok(chosen) } else { Err(Unranked::NotConvertible) }
}
