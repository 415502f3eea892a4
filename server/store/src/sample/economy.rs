//! Exchange rate and consumer prices for the demonstration: plausible, made up, marked like the prices.

use super::chance::Chance;
use super::course::YEARS;
use domain::period::{Date, Month};

/// The month in which the index is 100.
pub const BASE: &str = "2023-12";

/// The first month of the demonstration and the months up to that of `until`.
fn months(until: Date) -> impl Iterator<Item = Month> {
    let last = Month::of(until);
    (-YEARS * 12..=0).map(move |months| last.plus(months))
}

/// Quetzales for one US dollar, monthly, in millionths: about 7.70, with slow walks of a few centavos. No
/// other currency has a rate, so that a price without one can be seen.
pub fn gtq_per_usd(until: Date) -> impl Iterator<Item = (Month, i64)> {
    let walk = Chance::of(&["economy", "quetzales for a dollar"]);
    months(until).map(move |month| (month, millionths(7.70 + 0.035 * walk.wander(month.index(), 11), 5)))
}

/// An index of consumer prices, monthly, in millionths, 100 in [`BASE`]: about 3.4 percent a year.
pub fn consumer_prices(until: Date) -> impl Iterator<Item = (Month, i64)> {
    let walk = Chance::of(&["economy", "consumer prices"]);
    let base = 2023 * 12 + 11;
    let level = move |month: i32| 0.034_f64 / 12.0 * f64::from(month - base) + 0.006 * walk.wander(month, 9);
    months(until).map(move |month| (month, millionths(100.0 * (level(month.index()) - level(base)).exp(), 2)))
}

/// To so many decimals.
fn millionths(value: f64, decimals: u32) -> i64 {
    let step = 10_i64.pow(6 - decimals);
    (value * 1e6 / step as f64).round() as i64 * step
}
