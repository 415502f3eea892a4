//! New products: those launched in the last two years (reference 4.14), and those too young to be judged.

use super::window::Window;
use crate::id::ProductId;
use crate::period::Month;
use crate::sale::sold::Sold;
use crate::share::Share;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A product is new for so many months after its launch.
pub const NEW_FOR: i32 = 24;
/// With sales in fewer months a product is flagged: its share may be chance.
pub const FEWEST_MONTHS: usize = 3;

/// Why it is not known how much of the sales is new.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum NotKnown {
    #[error("nothing was sold")]
    NoSales,
    /// Everything looks new in a young ledger.
    #[error("the ledger reaches back {months} months only")]
    LedgerTooShort { months: u32 },
}

/// The share of what was launched within [`NEW_FOR`] months of the end of the window. A launch is the one that was
/// recorded, or else the first sale; the first sale says nothing when the ledger is younger than that.
///
/// # Errors
/// [`NotKnown`].
pub fn new_share(sold: &[Sold], window: Window, launched: &BTreeMap<ProductId, Month>) -> Result<Share, NotKnown> {
    let limit = window.end.plus(-NEW_FOR);
    let past = || sold.iter().filter(|line| Month::of(line.day) <= window.end && line.gtq > 0);
    let first = past().map(|line| Month::of(line.day)).min().ok_or(NotKnown::NoSales)?;
    let known = |product: ProductId| launched.contains_key(&product);
    if first > limit && !window.lines(sold).all(|line| known(line.product)) {
        let months = window.end.since(first).max(0) as u32 + 1;
        return Err(NotKnown::LedgerTooShort { months });
    }
    let first_sale = |product| past().filter(|line| line.product == product).map(|line| Month::of(line.day)).min();
    let is_new = |product: ProductId| {
        launched.get(&product).copied().or_else(|| first_sale(product)).is_some_and(|month| month > limit)
    };
    let mut nets: BTreeMap<ProductId, i64> = BTreeMap::new();
    for line in window.lines(sold) {
        *nets.entry(line.product).or_default() += line.gtq;
    }
    nets.retain(|_, net| *net > 0);
    let new = nets.iter().filter(|(product, _)| is_new(**product)).map(|(_, net)| net).sum();
    Share::of(new, nets.values().sum()).ok_or(NotKnown::NoSales)
}

/// Products sold in fewer than [`FEWEST_MONTHS`] months up to the end of the window, over the whole ledger.
#[must_use]
pub fn young(sold: &[Sold], window: Window) -> BTreeSet<ProductId> {
    let mut months: BTreeMap<ProductId, BTreeSet<Month>> = BTreeMap::new();
    for line in sold.iter().filter(|line| line.gtq > 0 && Month::of(line.day) <= window.end) {
        months.entry(line.product).or_default().insert(Month::of(line.day));
    }
    months.into_iter().filter(|(_, months)| months.len() < FEWEST_MONTHS).map(|(product, _)| product).collect()
}
