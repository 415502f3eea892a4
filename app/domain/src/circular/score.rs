//! One figure of 0 to 100 for a month, over the parts that were recorded (reference 5.3, a convention of the project).

use crate::choice::choices;
use serde::{Deserialize, Serialize};

choices! {
    Part {
        MaterialCircularity = "circularidad_material",
        Diverted = "desviado",
        RenewableEnergy = "energia_renovable",
        WaterCircularity = "agua_circular",
        /// Circular income of sales; a tenth of them or more is all of it.
        CircularIncome = "ingreso_circular",
    }
}

/// The part of the weight that must be recorded.
pub const LEAST_WEIGHT: f64 = 60.0;
/// The share of circular income in sales that counts as all.
pub const FULL_INCOME: f64 = 0.10;

impl Part {
    /// Of a hundred.
    #[must_use]
    pub fn weight(self) -> f64 {
        match self {
            Self::MaterialCircularity => 40.0,
            Self::Diverted => 25.0,
            Self::RenewableEnergy => 15.0,
            Self::WaterCircularity | Self::CircularIncome => 10.0,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// 0 to 100; `None` when less than [`LEAST_WEIGHT`] was recorded.
    pub value: Option<f64>,
    /// The weight that was recorded, 0 to 100.
    pub weight: f64,
    /// What was recorded, each 0 to 1.
    pub parts: Vec<(Part, f64)>,
    pub missing: Vec<Part>,
}

impl Score {
    /// What was recorded of each part; of income the share of sales as it is.
    #[must_use]
    pub fn of(recorded: impl Fn(Part) -> Option<f64>) -> Self {
        let scaled = |part, value: f64| match part {
            Part::CircularIncome => value / FULL_INCOME,
            Part::MaterialCircularity | Part::Diverted | Part::RenewableEnergy | Part::WaterCircularity => value,
        };
        let (mut parts, mut missing) = (Vec::new(), Vec::new());
        for part in Part::ALL.iter().copied() {
            match recorded(part).filter(|value| value.is_finite()) {
                Some(value) => parts.push((part, scaled(part, value).clamp(0.0, 1.0))),
                None => missing.push(part),
            }
        }
        let weight: f64 = parts.iter().map(|(part, _)| part.weight()).sum();
        let sum: f64 = parts.iter().map(|(part, value)| part.weight() * value).sum();
        let value = (weight >= LEAST_WEIGHT).then(|| 100.0 * sum / weight);
        Self { value, weight, parts, missing }
    }
}
