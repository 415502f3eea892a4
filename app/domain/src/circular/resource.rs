//! Water and energy of a month.

use crate::choice::choices;
use crate::share::Share;
use serde::{Deserialize, Serialize};

choices! {
    WaterSource {
        Network = "agua_red",
        Well = "agua_pozo",
        Rain = "agua_lluvia",
        /// Used once already.
        Reused = "agua_reusada",
    }

    EnergySource {
        Firewood = "lena",
        /// From pruning or a managed wood.
        ManagedFirewood = "lena_manejada",
        Gas = "glp",
        Electricity = "electricidad",
        Solar = "solar",
        Biogas = "biogas",
    }

    /// In what energy is counted.
    EnergyUnit {
        Kilogram = "kg",
        KilowattHour = "kwh",
        CubicMetre = "m3",
    }
}

impl WaterSource {
    #[must_use]
    pub fn is_circular(self) -> bool {
        match self {
            Self::Network | Self::Well => false,
            Self::Rain | Self::Reused => true,
        }
    }
}

impl EnergySource {
    #[must_use]
    pub fn unit(self) -> EnergyUnit {
        match self {
            Self::Firewood | Self::ManagedFirewood | Self::Gas => EnergyUnit::Kilogram,
            Self::Electricity | Self::Solar => EnergyUnit::KilowattHour,
            Self::Biogas => EnergyUnit::CubicMetre,
        }
    }

    /// Megajoules of heat in one unit, to be confirmed: IPCC 2006 (vol. 2, table 1.2) for wood and gas, 3.6 exactly for
    /// the kilowatt-hour, about 21 for biogas with 60 % of methane.
    #[must_use]
    pub fn megajoules(self) -> f64 {
        match self {
            Self::Firewood | Self::ManagedFirewood => 15.6,
            Self::Gas => 47.3,
            Self::Electricity | Self::Solar => 3.6,
            Self::Biogas => 21.0,
        }
    }

    /// The mains are not counted: nobody knows here from what they are fed. Nor is firewood that nobody plants again.
    #[must_use]
    pub fn is_renewable(self) -> bool {
        match self {
            Self::Firewood | Self::Gas | Self::Electricity => false,
            Self::ManagedFirewood | Self::Solar | Self::Biogas => true,
        }
    }
}

/// Millionths of a cubic metre, above zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Water {
    pub source: WaterSource,
    pub amount: i64,
    /// Millionths of a quetzal; `None` is not told.
    pub gtq: Option<i64>,
}

/// Millionths of the unit of the source, above zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Energy {
    pub source: EnergySource,
    pub amount: i64,
    pub gtq: Option<i64>,
}

/// Of all megajoules those that are renewable. `None` when nothing was used, or nobody told.
#[must_use]
pub fn renewable(energy: &[Energy]) -> Option<Share> {
    let heat = |keep: &dyn Fn(EnergySource) -> bool| -> i64 {
        let kept = energy.iter().filter(|one| keep(one.source));
        kept.map(|one| (one.amount as f64 * one.source.megajoules()).round() as i64).sum()
    };
    Share::of(heat(&EnergySource::is_renewable), heat(&|_| true))
}

/// How circular water is: the mean of what came from rain or was used before, and what was used or cleaned after
/// (reference 5.3; the rule is to be confirmed).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaterCircularity {
    pub inflow: Share,
    pub outflow: Share,
}

impl WaterCircularity {
    /// `after` is in millionths of a cubic metre. `None` when no water is told, or when more left than came.
    #[must_use]
    pub fn of(water: &[Water], after: i64) -> Option<Self> {
        let total: i64 = water.iter().map(|one| one.amount).sum();
        let circular = water.iter().filter(|one| one.source.is_circular()).map(|one| one.amount).sum();
        let outflow = Share::of(after, total).filter(|_| (0..=total).contains(&after))?;
        Some(Self { inflow: Share::of(circular, total)?, outflow })
    }

    #[must_use]
    pub fn value(self) -> f64 {
        f64::midpoint(self.inflow.value(), self.outflow.value())
    }
}
