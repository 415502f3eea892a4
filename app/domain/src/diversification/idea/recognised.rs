//! The regular sale as the ledger shows it: sales in three months of six.

use crate::id::ProductId;
use crate::period::Month;
use crate::sale::sold::Sold;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub const MONTHS: i32 = 6;
pub const WITH_SALES: usize = 3;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Regularity {
    /// The first month in which it held.
    pub since: Month,
    /// The months with sales that made it so, oldest first.
    pub evidence: Vec<Month>,
    /// Whether it holds for the six months that end with the one looked at.
    pub still: bool,
}

/// The sales of a product up to a month. A month counts when more was sold than came back. `None` when it never was
/// regular.
#[must_use]
pub fn regularity(sold: &[Sold], product: ProductId, until: Month) -> Option<Regularity> {
    let mut nets: BTreeMap<Month, i64> = BTreeMap::new();
    for line in sold.iter().filter(|line| line.product == product) {
        *nets.entry(Month::of(line.day)).or_default() += line.gtq;
    }
    let months: Vec<Month> =
        nets.into_iter().filter(|(month, net)| *net > 0 && *month <= until).map(|(m, _)| m).collect();
    let first = months.windows(WITH_SALES).find(|row| row[WITH_SALES - 1].since(row[0]) < MONTHS)?;
    let recent = months.iter().filter(|month| until.since(**month) < MONTHS).count();
    Some(Regularity { since: first[WITH_SALES - 1], evidence: first.to_vec(), still: recent >= WITH_SALES })
}
