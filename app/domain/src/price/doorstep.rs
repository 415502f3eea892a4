//! The world's prices at the door: each international reference in its own unit, and one of them followed step by step to
//! quetzales per quintal, or back from a cost to the world price that covers it.
//!
//! Nothing is computed while a figure is missing: the step is named. An import (maize) is followed to the market where it
//! competes; its figures say what imports cost, not what a seller gets.

mod asked;
mod at_door;
mod build;
mod reference;

pub use asked::Asked;
pub use at_door::{AtDoor, at_door};
pub use build::{Inputs, build};
pub use reference::{Listed, Reference};

use super::Source;
use super::listing::ExchangeRate;
use super::parity::scenario::Scenario;
use super::parity::{BuildUp, Ladder, NotComputed};
use super::query::{ReferencesQuery, Refused};
use crate::dataset::Dataset;
use crate::period::{Date, Month};
use crate::unit::Kilograms;
use serde::{Deserialize, Serialize};

/// Months of a series that the list looks at: a year, and the month to compare it with.
pub const MONTHS: u32 = 13;

/// The references and the way of one of them, ready to be shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Doorstep {
    /// The question answered, with its way filled in; the product too when there is one.
    pub query: ReferencesQuery,
    /// Amounts of the question that could not be used: the answer does without them.
    pub refused: Vec<Refused>,
    pub dataset: Dataset,
    /// Whether the other world has figures too.
    pub other_dataset: bool,
    pub today: Date,
    pub libra: Kilograms,
    /// Those with a way first, then the project's chains, then by name.
    pub references: Vec<Reference>,
    pub scenario: Scenario,
    /// The place in the list of the reference that is followed.
    pub chosen: Option<usize>,
    /// The price at the start; `None` when there is no reference and the reader gave none.
    pub start: Option<Start>,
    /// The stored rate that the way is told with; `None` when there is none up to its month.
    pub rate: Option<ExchangeRate>,
    /// Who publishes that rate.
    pub rate_source: Option<Source>,
    /// The way as walked, with the reader's own figures in it.
    pub build_up: BuildUp,
    /// The way with the suggested figures: what an empty field stands for.
    pub suggested: BuildUp,
    pub ladder: Result<Ladder, NotComputed>,
    /// The price at the start that covers the reader's cost; `None` while no cost was given. Zero or below: any price does.
    pub backwards: Option<Result<f64, NotComputed>>,
    pub sources: Vec<Source>,
}

/// Where a way begins, in the measure of the way.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(tag = "from", rename_all = "snake_case")]
pub enum Start {
    Reference { price: f64, month: Month },
    Own { price: f64 },
}

/// Which way the goods go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// From the door to the world: the price at the end is what a seller can get.
    Out,
    /// From the world to the market: the price at the end is what imports cost.
    In,
}

impl Start {
    #[must_use]
    pub fn price(self) -> f64 {
        match self {
            Self::Reference { price, .. } | Self::Own { price } => price,
        }
    }
}

impl Direction {
    #[must_use]
    pub fn of(scenario: Scenario) -> Self {
        match scenario {
            Scenario::CoffeeNewYork | Scenario::CoffeeWorldBank | Scenario::Cocoa | Scenario::DollarsPerKilogram => {
                Self::Out
            }
            Scenario::ImportedMaize => Self::In,
        }
    }
}

impl Doorstep {
    /// The reference that is followed.
    #[must_use]
    pub fn reference(&self) -> Option<&Reference> {
        self.references.get(self.chosen?)
    }
}
