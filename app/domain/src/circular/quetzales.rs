//! What the leftovers are worth: sold, saved, and what it cost.

use super::record::{MoneyKind, Record};
use serde::{Deserialize, Serialize};

/// Millionths of a quetzal, zero or more; `None` where nobody told an amount of the kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quetzales {
    pub sold: Option<i64>,
    pub purchases_avoided: Option<i64>,
    pub disposal_avoided: Option<i64>,
    /// Paid to be rid of leftovers, and for making use of them.
    pub cost: Option<i64>,
}

impl Quetzales {
    #[must_use]
    pub fn of<'a>(records: impl IntoIterator<Item = &'a Record>) -> Self {
        let mut found = Self::default();
        for record in records {
            for money in record.leftovers.iter().flatten().filter_map(|row| row.money) {
                let side = match money.kind {
                    MoneyKind::Received => &mut found.sold,
                    MoneyKind::PurchaseAvoided => &mut found.purchases_avoided,
                    MoneyKind::DisposalAvoided => &mut found.disposal_avoided,
                    MoneyKind::Paid => &mut found.cost,
                };
                *side = Some(side.unwrap_or(0).saturating_add(money.gtq));
            }
            if let Some(cost) = record.process_cost {
                found.cost = Some(found.cost.unwrap_or(0).saturating_add(cost));
            }
        }
        found
    }

    /// Income and savings before the cost; `None` when neither is told.
    #[must_use]
    pub fn gained(self) -> Option<i64> {
        let told = [self.sold, self.purchases_avoided, self.disposal_avoided];
        let told: Vec<i64> = told.into_iter().flatten().collect();
        (!told.is_empty()).then(|| told.iter().fold(0_i64, |sum, gtq| sum.saturating_add(*gtq)))
    }

    /// What they left; below zero they cost. `None` when no amount is told.
    #[must_use]
    pub fn left(self) -> Option<i64> {
        match (self.gained(), self.cost) {
            (None, None) => None,
            (gained, cost) => Some(gained.unwrap_or(0) - cost.unwrap_or(0)),
        }
    }
}
