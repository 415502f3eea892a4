//! Shares of sales, net of returns: of products, buyers or destinations.

use crate::period::Month;
use crate::sale::sold::Sold;
use crate::share::Share;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One product, buyer or destination, and what it brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part<K> {
    pub key: K,
    /// Of all that counts; more than nothing.
    pub share: Share,
    /// Months of the window in which it was sold.
    pub months: u32,
}

/// Shares that sum to one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mix<K> {
    /// The largest first; at least one.
    pub parts: Vec<Part<K>>,
    /// Net sales of all parts, in millionths of a quetzal; above zero.
    pub total: i64,
    /// What brought back more than it sold, with its net amount below zero: out of every figure, and said.
    pub set_aside: Vec<(K, i64)>,
    /// Months of the window in which anything was sold.
    pub months: u32,
}

/// Why there is no mix: not a figure of zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum NoSales {
    #[error("nobody recorded a sale")]
    Nothing,
    #[error("what came back is as much as what was sold, or more")]
    OnlyReturns,
}

impl<K: Ord + Clone> Mix<K> {
    /// Of lines that have a key; others are left out of the whole.
    ///
    /// # Errors
    /// [`NoSales`].
    pub fn of<'a>(
        lines: impl IntoIterator<Item = &'a Sold>,
        key: impl Fn(&Sold) -> Option<K>,
    ) -> Result<Self, NoSales> {
        let mut sums: BTreeMap<K, (i64, BTreeSet<Month>)> = BTreeMap::new();
        let mut months = BTreeSet::new();
        for line in lines {
            let Some(key) = key(line) else { continue };
            let sum = sums.entry(key).or_default();
            sum.0 = sum.0.saturating_add(line.gtq);
            if line.gtq > 0 {
                sum.1.insert(Month::of(line.day));
                months.insert(Month::of(line.day));
            }
        }
        if sums.is_empty() {
            return Err(NoSales::Nothing);
        }
        let (kept, aside): (Vec<_>, Vec<_>) = sums.into_iter().partition(|(_, sum)| sum.0 >= 0);
        let total = kept.iter().fold(0_i64, |total, (_, sum)| total.saturating_add(sum.0));
        let part = |(key, (gtq, months)): (K, (i64, BTreeSet<Month>))| {
            let share = Share::of(gtq, total)?;
            // What came back to the last quetzal has no share, and is no product that is sold.
            (gtq > 0).then_some(Part { key, share, months: months.len() as u32 })
        };
        let mut parts: Vec<Part<K>> = kept.into_iter().filter_map(part).collect();
        if parts.is_empty() {
            return Err(NoSales::OnlyReturns);
        }
        parts.sort_by_key(|part| std::cmp::Reverse(part.share.part));
        let set_aside = aside.into_iter().map(|(key, sum)| (key, sum.0)).collect();
        Ok(Self { parts, total, set_aside, months: months.len() as u32 })
    }

    /// 0 to 1, summing to 1, the largest first.
    #[must_use]
    pub fn shares(&self) -> Vec<f64> {
        self.parts.iter().map(|part| part.share.value()).collect()
    }

    /// The share of the `count` largest: CR1, CR3. All of it when there are fewer.
    #[must_use]
    pub fn largest(&self, count: usize) -> Share {
        let part = self.parts.iter().take(count).fold(0_i64, |sum, part| sum.saturating_add(part.share.part));
        Share { part, whole: self.total }
    }

    #[must_use]
    pub fn get(&self, key: &K) -> Option<&Part<K>> {
        self.parts.iter().find(|part| part.key == *key)
    }
}
