//! Unrelated and related variety: how much of the entropy lies between chains, and how much within them
//! (Frenken and others, 2007; reference 4.9 and 4.10). In nats; the two sum to the entropy exactly.

use super::concentration::information;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Variety {
    /// Between chains; 0 or more.
    pub unrelated: f64,
    /// Within chains; 0 or more.
    pub related: f64,
}

impl Variety {
    #[must_use]
    pub fn entropy(&self) -> f64 {
        self.unrelated + self.related
    }
}

/// Of amounts in any unit with the group of each. A product without a chain is a group of its own kind: all of them
/// together would look related.
#[must_use]
pub fn variety<G: Ord>(amounts: impl IntoIterator<Item = (G, f64)>) -> Option<Variety> {
    let mut groups: BTreeMap<G, Vec<f64>> = BTreeMap::new();
    for (group, amount) in amounts {
        if amount.is_finite() && amount > 0.0 {
            groups.entry(group).or_default().push(amount);
        }
    }
    let total: f64 = groups.values().flatten().sum();
    let mut found = Variety::default();
    for amounts in groups.values() {
        let group: f64 = amounts.iter().sum();
        found.unrelated += information(group / total);
        found.related += group / total * amounts.iter().map(|amount| information(amount / group)).sum::<f64>();
    }
    (!groups.is_empty()).then_some(found)
}
