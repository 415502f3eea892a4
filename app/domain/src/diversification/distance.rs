//! How far a mix is from the usual mix of its chain (UNCTAD's index of diversification, reference 4.11).

use super::class::{Class, Group};
use super::mix::Mix;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Fewer MSMEs than these are no average: theirs could be read out of it.
pub const FEWEST: usize = 5;

/// Half the sum of the differences, 0 (the same) to 1 (nothing in common). Each side sums to one.
#[must_use]
pub fn distance<K: Ord>(own: &BTreeMap<K, f64>, reference: &BTreeMap<K, f64>) -> f64 {
    let keys: BTreeSet<&K> = own.keys().chain(reference.keys()).collect();
    let share = |side: &BTreeMap<K, f64>, key: &K| side.get(key).copied().unwrap_or(0.0);
    keys.into_iter().map(|key| (share(own, key) - share(reference, key)).abs()).sum::<f64>() / 2.0
}

/// The usual mix of some MSMEs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Average {
    /// Summing to one, in the order of the classes.
    pub shares: Vec<(Class, f64)>,
    pub enterprises: u32,
}

/// The mean of the shares: each MSME counts once, however much it sells. `None` for fewer than [`FEWEST`].
#[must_use]
pub fn average(mixes: &[Mix<Class>]) -> Option<Average> {
    let mut shares: BTreeMap<Class, f64> = BTreeMap::new();
    for part in mixes.iter().flat_map(|mix| &mix.parts) {
        *shares.entry(part.key.clone()).or_default() += part.share.value() / mixes.len() as f64;
    }
    let shares = shares.into_iter().collect();
    (mixes.len() >= FEWEST).then_some(Average { shares, enterprises: mixes.len() as u32 })
}

impl Mix<Class> {
    /// The chain, or the product that stands alone, that brings most.
    #[must_use]
    pub fn main_group(&self) -> Option<&Group> {
        let mut groups: BTreeMap<&Group, i64> = BTreeMap::new();
        for part in &self.parts {
            *groups.entry(&part.key.group).or_default() += part.share.part;
        }
        groups.into_iter().max_by_key(|(group, gtq)| (*gtq, std::cmp::Reverse(*group))).map(|(group, _)| group)
    }

    #[must_use]
    pub fn distance(&self, reference: &Average) -> f64 {
        let own = self.parts.iter().map(|part| (part.key.clone(), part.share.value())).collect();
        distance(&own, &reference.shares.iter().cloned().collect())
    }
}
