//! Destinations, buyers or products from the most sold to on, each with its products: a value for a kilogram is compared
//! between the same product only.

use super::destination::Destination;
use super::sold::{Amounts, Sold, share};
use crate::id::{BuyerId, ProductId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ranked<K> {
    pub key: K,
    pub amounts: Amounts,
    /// Of all sales, 0 to 1; `None` when nothing was sold.
    pub share: Option<f64>,
    /// The most sold first.
    pub products: Vec<(ProductId, Amounts)>,
}

#[must_use]
pub fn destinations(sold: &[Sold]) -> Vec<Ranked<Destination>> {
    rank(sold, Sold::destination)
}

/// Sales without a buyer are a row of their own: somebody bought.
#[must_use]
pub fn buyers(sold: &[Sold]) -> Vec<Ranked<Option<BuyerId>>> {
    rank(sold, |line| line.buyer)
}

#[must_use]
pub fn products(sold: &[Sold]) -> Vec<Ranked<ProductId>> {
    rank(sold, |line| line.product)
}

fn rank<K: Ord + Copy>(sold: &[Sold], key: impl Fn(&Sold) -> K) -> Vec<Ranked<K>> {
    let mut groups: BTreeMap<K, BTreeMap<ProductId, Amounts>> = BTreeMap::new();
    for line in sold {
        let amounts = groups.entry(key(line)).or_default().entry(line.product).or_default();
        *amounts = amounts.with(line);
    }
    let whole = Amounts::of(sold).gtq;
    let row = |(key, products): (K, BTreeMap<ProductId, Amounts>)| {
        let amounts = products.values().copied().fold(Amounts::default(), add);
        let mut products: Vec<_> = products.into_iter().collect();
        products.sort_by_key(|(_, amounts)| -amounts.gtq);
        Ranked { key, amounts, share: share(amounts.gtq, whole), products }
    };
    let mut rows: Vec<_> = groups.into_iter().map(row).collect();
    rows.sort_by_key(|row| -row.amounts.gtq);
    rows
}

fn add(one: Amounts, other: Amounts) -> Amounts {
    Amounts {
        gtq: one.gtq.saturating_add(other.gtq),
        gtq_weighed: one.gtq_weighed.saturating_add(other.gtq_weighed),
        weight: one.weight.saturating_add(other.weight),
        lines: one.lines + other.lines,
    }
}
