//! Greenhouse gas that composting avoids against a dump (IPCC 2006, vol. 5; reference 5.5). Hidden until an administrator
//! confirms the factors: then it is a figure, before it is a guess.

use crate::unit::FactorStatus;
use serde::{Deserialize, Serialize};

/// The factors of one set.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Factors {
    /// Degradable organic carbon of wet food waste, and the part that degrades.
    pub doc: f64,
    pub doc_degraded: f64,
    /// Correction for methane: 0.4 for a shallow dump, 0.8 for a deep one, 1 for a managed landfill.
    pub methane_correction: f64,
    /// Methane in the gas of the dump.
    pub methane: f64,
    /// Grams for a kilogram of wet compost.
    pub compost_methane: f64,
    pub compost_nitrous_oxide: f64,
    /// Warming over a hundred years against carbon dioxide.
    pub gwp_methane: f64,
    pub gwp_nitrous_oxide: f64,
    pub status: FactorStatus,
}

impl Default for Factors {
    /// The shallow dump of the Highlands, AR5, nitrous oxide as corrected; to be confirmed.
    fn default() -> Self {
        Self {
            doc: 0.15,
            doc_degraded: 0.5,
            methane_correction: 0.4,
            methane: 0.5,
            compost_methane: 4.0,
            compost_nitrous_oxide: 0.24,
            gwp_methane: 28.0,
            gwp_nitrous_oxide: 265.0,
            status: FactorStatus::ToConfirm,
        }
    }
}

/// Kilograms of carbon dioxide equivalent.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Avoided {
    pub baseline: f64,
    pub compost: f64,
}

impl Avoided {
    /// Below zero it emitted more than the dump would have.
    #[must_use]
    pub fn left(self) -> f64 {
        self.baseline - self.compost
    }
}

/// Nobody confirmed the factors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("the factors are not confirmed")]
pub struct NotConfirmed;

/// Of so many kilograms of wet matter composted.
///
/// # Errors
/// [`NotConfirmed`].
pub fn avoided(kg: f64, factors: &Factors) -> Result<Avoided, NotConfirmed> {
    match factors.status {
        FactorStatus::ToConfirm => Err(NotConfirmed),
        FactorStatus::Confirmed => {
            let carbon = factors.doc * factors.doc_degraded * factors.methane_correction * factors.methane;
            let gas = factors.compost_methane * factors.gwp_methane
                + factors.compost_nitrous_oxide * factors.gwp_nitrous_oxide;
            Ok(Avoided { baseline: kg * carbon * 16.0 / 12.0 * factors.gwp_methane, compost: kg * gas / 1000.0 })
        }
    }
}
