//! What a product costs an MSME, part by part, as its manager records it.
//!
//! A part that nobody told is missing, and then there is no cost: a margin without the freight would be a lie. A part that
//! the product does not have is told as zero.

pub mod form;

use crate::choice::choices;
use crate::entry::EntryId;
use crate::id::{ProductId, UnitId};
use crate::money::Price;
use crate::period::Month;
use crate::unit::Kilograms;
use serde::{Deserialize, Serialize};

choices! {
    /// How far a product went from the field to the table.
    Rung {
        Fresh = "fresco",
        /// Sorted by size or quality.
        Graded = "clasificado",
        /// Washed, weighed, in its packing.
        Packed = "empacado",
        Processed = "procesado",
    }

    CostPart {
        RawMaterial = "materia_prima",
        Labour = "mano_obra",
        Packing = "empaque",
        Energy = "energia",
        Transport = "transporte",
        Other = "otros",
    }
}

/// The costs of one unit of a product from a month on, until others are recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProductCost {
    pub entry: EntryId,
    pub product: ProductId,
    pub rung: Rung,
    pub from: Month,
    /// For one of these.
    pub unit: UnitId,
    /// Of one unit. `None` when it has no known weight: then there is no margin by the quintal.
    pub unit_kg: Option<Kilograms>,
    /// Millionths of a quetzal for one unit, zero or more, in the order of [`CostPart::ALL`]; `None` is not told.
    pub parts: [Option<i64>; 6],
    /// In quetzales for one unit: what it would sell for, where it is not sold yet.
    pub expected_price: Option<Price>,
}

impl ProductCost {
    #[must_use]
    pub fn part(&self, part: CostPart) -> Option<i64> {
        self.parts[part as usize]
    }

    /// The parts that nobody told.
    #[must_use]
    pub fn missing(&self) -> Vec<CostPart> {
        CostPart::ALL.iter().copied().filter(|part| self.part(*part).is_none()).collect()
    }

    /// Millionths of a quetzal for one unit; `None` when a part is missing.
    #[must_use]
    pub fn total(&self) -> Option<i64> {
        self.parts.iter().try_fold(0_i64, |sum, part| part.map(|part| sum.saturating_add(part)))
    }

    /// GTQ for a kilogram.
    #[must_use]
    pub fn gtq_per_kg(&self) -> Option<f64> {
        Some(self.total()? as f64 / self.unit_kg?.micro() as f64)
    }

    /// What it would sell for, GTQ for a kilogram.
    #[must_use]
    pub fn expected_per_kg(&self) -> Option<f64> {
        Some(self.expected_price?.micro() as f64 / self.unit_kg?.micro() as f64)
    }
}

/// The costs of a product in force in a month: the latest that began.
#[must_use]
pub fn in_force(costs: &[ProductCost], product: ProductId, month: Month) -> Option<&ProductCost> {
    let begun = costs.iter().filter(|cost| cost.product == product && cost.from <= month);
    begun.max_by_key(|cost| (cost.from, cost.entry))
}
