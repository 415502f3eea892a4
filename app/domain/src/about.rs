//! What Milpa says of itself: where the project works, on what, from whose figures, by which weights and assumptions.

use crate::names::Names;
use crate::period::Date;
use crate::place::Chain;
use crate::price::assumed::Assumptions;
use crate::price::listing::{Setting, SourceListing};
use crate::unit::{FactorStatus, Kilograms};
use serde::{Deserialize, Serialize};

/// Municipalities that the project's text speaks of. It names 29: one place is open.
pub const MUNICIPALITIES_MEANT: usize = 30;

/// Everything on the page about Milpa that is not a text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct About {
    pub today: Date,
    pub departments: Vec<Department>,
    /// In the project's own order, the pilot last.
    pub chains: Vec<Chain>,
    pub libra: Kilograms,
    /// Costs assumed while the seller gives none.
    pub assumed: Assumptions,
    pub sources: Vec<SourceListing>,
    pub weights: Vec<UnitWeight>,
    /// Parameters in force today.
    pub settings: Vec<Setting>,
}

/// A department and those of its municipalities that the project names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Department {
    pub name: String,
    pub municipalities: Vec<String>,
}

/// A unit with the weight in force today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitWeight {
    pub names: Names,
    pub kg: Kilograms,
    /// When the words give a range: "45 - 50 lb".
    pub range: Option<(Kilograms, Kilograms)>,
    pub source: String,
    pub status: FactorStatus,
}

impl About {
    /// Municipalities that are named.
    #[must_use]
    pub fn named(&self) -> usize {
        self.departments.iter().map(|department| department.municipalities.len()).sum()
    }

    /// Places that are still without a name.
    #[must_use]
    pub fn unnamed(&self) -> usize {
        MUNICIPALITIES_MEANT.saturating_sub(self.named())
    }
}
