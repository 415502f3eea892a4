//! Coffee in its states, brought to green coffee; and the composite indicator price of the International Coffee Organization.
//!
//! Sources: ICO's conversion factors (thecoffeeguide.org, "Conversions"; ICC 102-10): green = 0.5 × dried cherry =
//! 0.8 × parchment = 1.19 × roasted = 2.6 × soluble = 1.05 × decaffeinated green. Fresh cherry has no standard: whoever has
//! weighed it says how much of it makes one kilogram of green.

use crate::period::Date;
use jiff::civil::date;
use serde::{Deserialize, Serialize};

/// A state with a factor of the ICO.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    DriedCherry,
    /// "Pergamino".
    Parchment,
    /// "Oro".
    Green,
    DecaffeinatedGreen,
    Roasted,
    Soluble,
}

impl Form {
    pub const ALL: [Self; 6] =
        [Self::DriedCherry, Self::Parchment, Self::Green, Self::DecaffeinatedGreen, Self::Roasted, Self::Soluble];

    /// Kilograms of green coffee that one kilogram stands for.
    #[must_use]
    pub fn green_per_kg(self) -> f64 {
        match self {
            Self::DriedCherry => 0.5,
            Self::Parchment => 0.8,
            Self::Green => 1.0,
            Self::DecaffeinatedGreen => 1.05,
            Self::Roasted => 1.19,
            Self::Soluble => 2.6,
        }
    }

    /// Kilograms of `other` that stand for so many kilograms of this.
    #[must_use]
    pub fn kg_as(self, kg: f64, other: Self) -> f64 {
        kg * self.green_per_kg() / other.green_per_kg()
    }

    /// A price per unit of mass of this, as a price per the same unit of mass of `other`.
    #[must_use]
    pub fn price_as(self, price: f64, other: Self) -> f64 {
        price * other.green_per_kg() / self.green_per_kg()
    }
}

/// Kilograms of fresh cherry to one of green arabica that buyers accept; less is good, 7 is poor (thecoffeeguide, QA 108).
/// An enterprise's own weighing goes before it.
pub const FRESH_CHERRY_PER_GREEN: f64 = 6.0;

/// The four groups of the ICO. Guatemala's coffee is among the other milds.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Groups {
    pub colombian_milds: f64,
    pub other_milds: f64,
    pub brazilian_naturals: f64,
    pub robustas: f64,
}

/// Weights of the groups in the composite, in per cent, from a day on. They are set anew about every two years.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Weights {
    pub from: Date,
    pub percent: Groups,
}

/// The weights that are known, oldest first (academiadocafe.pt node 767; comunicaffe). Whoever learns of later ones adds a row.
pub const WEIGHTS: [Weights; 1] = [Weights {
    from: date(2013, 10, 1),
    percent: Groups { colombian_milds: 9.0, other_milds: 24.0, brazilian_naturals: 31.0, robustas: 36.0 },
}];

/// The weights in force on a day: the latest that began by then. `None` before the first row.
#[must_use]
pub fn weights_on(rows: &[Weights], day: Date) -> Option<&Weights> {
    rows.iter().filter(|row| row.from <= day).max_by_key(|row| row.from)
}

impl Weights {
    /// The composite indicator price (I-CIP), in the unit of the four prices.
    #[must_use]
    pub fn composite(&self, prices: &Groups) -> f64 {
        let parts = |g: &Groups| [g.colombian_milds, g.other_milds, g.brazilian_naturals, g.robustas];
        let total: f64 = parts(&self.percent).iter().sum();
        parts(&self.percent).iter().zip(parts(prices)).map(|(weight, price)| weight * price).sum::<f64>() / total
    }
}
