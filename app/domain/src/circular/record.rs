//! The monthly record: one page of one MSME and month.
//!
//! A part that was not filled is `None`: nobody knows. A part that was filled with nothing is an empty list: there was
//! none, and somebody said so. Weights and money are in millionths of a kilogram and of a quetzal.

mod again;
pub mod form;
mod pairs;
mod reading;
mod rows;

pub use rows::{EnergyRow, InputRow, LeftoverRow, ProductRow, WaterRow};

use super::destination::Destination;
use super::origin::Origin;
use super::resource::{Energy, Water};
use crate::choice::choices;
use crate::entry::EntryId;
use crate::id::{EnterpriseId, ProductId, UnitId};
use crate::names::slug;
use crate::period::Month;
use crate::quantity::Quantity;
use serde::{Deserialize, Serialize};

choices! {
    /// How the amount of a leftover is known.
    Known {
        Weighed = "pesado",
        /// With a bucket, by eye.
        Estimated = "estimado",
        /// From what it comes of.
        ByCoefficient = "coeficiente",
    }

    /// What the money of a leftover is.
    MoneyKind {
        Received = "recibido",
        /// What need not be bought for it.
        PurchaseAvoided = "compra_evitada",
        /// What need not be paid to be rid of it.
        DisposalAvoided = "desecho_evitado",
        Paid = "pagado",
    }

    /// Whose ratio an estimate stands on.
    RatioSource {
        OwnWeighing = "pesaje_propio",
        Confirmed = "confirmado",
        ToConfirm = "por_confirmar",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub entry: EntryId,
    pub month: Month,
    pub inputs: Option<Vec<Input>>,
    pub products: Option<Vec<Output>>,
    pub leftovers: Option<Vec<Leftover>>,
    /// Water that went into the air while drying, as declared.
    pub moisture: Option<i64>,
    /// What the stock grew by; below zero it shrank.
    pub stock: Option<i64>,
    pub water: Option<Vec<Water>>,
    /// Millionths of a cubic metre that were used again or cleaned after.
    pub water_after: Option<i64>,
    pub energy: Option<Vec<Energy>>,
    /// What making use of the leftovers cost.
    pub process_cost: Option<i64>,
    pub note: Option<String>,
}

/// So much of a unit, and its weight when it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amount {
    pub quantity: Quantity,
    pub unit: UnitId,
    pub kg: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Input {
    pub material: String,
    pub amount: Amount,
    pub origin: Origin,
    pub gtq: Option<i64>,
    pub from: Option<EnterpriseId>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Output {
    pub product: ProductId,
    pub amount: Amount,
    pub gtq: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leftover {
    pub material: String,
    pub measure: Measure,
    pub destination: Destination,
    pub money: Option<Money>,
    pub to: Option<EnterpriseId>,
}

/// How much is left over, and how that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "known", rename_all = "snake_case")]
pub enum Measure {
    Weighed(Amount),
    Estimated(Amount),
    ByCoefficient(Derived),
}

/// An estimate from what the leftover comes of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Derived {
    /// As it was typed.
    pub quantity: Quantity,
    /// `None` for a number of animals.
    pub unit: Option<UnitId>,
    /// Of the coffee, the birds or the live weight that it comes of, in millionths.
    pub basis: i64,
    /// Kilograms for one of these, for one day where the coefficient is of a day; in millionths.
    pub ratio: i64,
    pub source: RatioSource,
    pub kg: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    pub kind: MoneyKind,
    /// Zero or more.
    pub gtq: i64,
}

impl Money {
    /// What it leaves: below zero when it was paid.
    #[must_use]
    pub fn left(self) -> i64 {
        match self.kind {
            MoneyKind::Received | MoneyKind::PurchaseAvoided | MoneyKind::DisposalAvoided => self.gtq,
            MoneyKind::Paid => -self.gtq,
        }
    }
}

impl Measure {
    /// Millionths of a kilogram; `None` when the unit has no weight.
    #[must_use]
    pub fn kg(self) -> Option<i64> {
        match self {
            Self::Weighed(amount) | Self::Estimated(amount) => amount.kg,
            Self::ByCoefficient(derived) => Some(derived.kg),
        }
    }

    #[must_use]
    pub fn known(self) -> Known {
        match self {
            Self::Weighed(_) => Known::Weighed,
            Self::Estimated(_) => Known::Estimated,
            Self::ByCoefficient(_) => Known::ByCoefficient,
        }
    }
}

impl Leftover {
    #[must_use]
    pub fn kg(&self) -> Option<i64> {
        self.measure.kg()
    }

    /// What it is called in lists of all MSMEs.
    #[must_use]
    pub fn code(&self) -> String {
        slug(&self.material)
    }
}

impl Record {
    /// Whether the month can be scored: what came in and what was left over are both told, and both have weights.
    #[must_use]
    pub fn can_be_scored(&self) -> bool {
        let inputs = self.inputs.as_ref().is_some_and(|rows| weights(rows.iter().map(|row| row.amount.kg)).is_some());
        let leftovers = self.leftovers.as_ref();
        inputs && leftovers.is_some_and(|rows| weights(rows.iter().map(Leftover::kg)).is_some())
    }

    /// The same month with what was delivered by agreement: a flow that nobody typed counts once, on both sides.
    #[must_use]
    pub fn with(&self, leftovers: &[Leftover], inputs: &[Input]) -> Self {
        let mut whole = self.clone();
        if !leftovers.is_empty() {
            whole.leftovers.get_or_insert_default().extend_from_slice(leftovers);
        }
        if !inputs.is_empty() {
            whole.inputs.get_or_insert_default().extend_from_slice(inputs);
        }
        whole
    }

    /// Leftovers that go where they harm water or air.
    pub fn harmful(&self) -> impl Iterator<Item = &Leftover> {
        self.leftovers.iter().flatten().filter(|row| row.destination.is_harmful())
    }
}

/// The sum of weights; `None` when one is not known: a sum without it would be too small.
pub(super) fn weights(mut kg: impl Iterator<Item = Option<i64>>) -> Option<i64> {
    kg.try_fold(0_i64, |sum, kg| kg.map(|kg| sum.saturating_add(kg)))
}
