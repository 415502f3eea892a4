//! One step of a build-up: its name, what it does to the price, and who says so.

use crate::price::coffee::Form;
use serde::{Deserialize, Serialize};

/// A step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Step {
    pub name: StepName,
    pub operation: Operation,
    /// A factor, an amount in the measure before the step, or per cent. `None` when nobody knows: then nothing is computed.
    pub amount: Option<f64>,
    /// What the price is told in from here on, when the step changes it.
    pub into: Option<Measure>,
    pub evidence: Evidence,
}

/// What a step does to the running price.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Operation {
    /// Times a factor above zero: exchange rate, unit, yield.
    Times,
    /// Plus an amount, which may be below zero: a differential, a freight that the buyer pays.
    Plus,
    /// Less a cost of zero or more.
    Less,
    /// Plus so many per cent of the price: insurance, duty.
    PlusPercent,
    /// Less so many per cent of the price, under 100: a commission, a loss.
    LessPercent,
}

impl Operation {
    #[must_use]
    pub fn accepts(self, amount: f64) -> bool {
        amount.is_finite()
            && match self {
                Self::Times => amount > 0.0,
                Self::Plus => true,
                Self::Less | Self::PlusPercent => amount >= 0.0,
                Self::LessPercent => (0.0..100.0).contains(&amount),
            }
    }

    #[must_use]
    pub fn apply(self, price: f64, amount: f64) -> f64 {
        match self {
            Self::Times => price * amount,
            Self::Plus => price + amount,
            Self::Less => price - amount,
            Self::PlusPercent => price * (1.0 + amount / 100.0),
            Self::LessPercent => price * (1.0 - amount / 100.0),
        }
    }

    /// The price before, from the price after.
    #[must_use]
    pub fn undo(self, price: f64, amount: f64) -> f64 {
        match self {
            Self::Times => price / amount,
            Self::Plus => price - amount,
            Self::Less => price + amount,
            Self::PlusPercent => price / (1.0 + amount / 100.0),
            Self::LessPercent => price / (1.0 - amount / 100.0),
        }
    }
}

/// Who says so.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Evidence {
    /// True by definition.
    Exact,
    /// Printed by a source.
    Published { source: String },
    /// A default without a source, shown as "por confirmar".
    ToConfirm,
    /// The reader's own figure.
    Own,
}

/// What a price is told in: money per mass, of a product in a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Measure {
    pub price: PricePer,
    /// The state of coffee; `None` for other products.
    pub of: Option<Form>,
}

/// Money per mass.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PricePer {
    /// United States cents per avoirdupois pound: how New York quotes coffee.
    UsCentsPerPound,
    UsdPerKilogram,
    UsdPerTonne,
    UsdPerQuintal,
    GtqPerQuintal,
    GtqPerTonne,
}

macro_rules! step_names {
    ($($(#[$doc:meta])* $name:ident $code:literal),+ $(,)?) => {
        /// The steps that there are. The code stands in an address.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum StepName {
            $($(#[$doc])* $name,)+
        }

        impl StepName {
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            #[must_use]
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)+
                }
            }
        }
    };
}

step_names! {
    /// What buyers pay over or under the quotation for this origin and quality.
    Differential "diferencial",
    /// From the unit of the quotation to the unit of the door.
    Unit "unidad",
    /// Quetzales for a dollar.
    ExchangeRate "cambio",
    /// Sea freight of an import.
    SeaFreight "flete-maritimo",
    Insurance "seguro",
    /// Duty, on cost, insurance and freight.
    Duty "arancel",
    /// Port and handling.
    Port "puerto",
    /// Export papers, bags, sampling, the exporter's own costs.
    Export "exportacion",
    /// Transport within the country.
    Inland "transporte",
    /// Dry mill: hulling, sorting, grading.
    Mill "beneficio",
    /// What is left of a mass after processing, per unit that went in.
    Yield "rendimiento",
    /// What the cooperative keeps for collecting, weighing, credit and administration.
    Cooperative "cooperativa",
    /// The trader's margin.
    Trader "comerciante",
}

impl StepName {
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|name| name.code() == code)
    }
}
