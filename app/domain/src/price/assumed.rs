//! What is assumed of a seller's costs until the seller names them: the team's dated rows, as they stand on a day.
//!
//! A row that is missing or that cannot be used leaves its cost unknown: nothing is put in its place.

use super::freight::Tariff;
use super::listing::Setting;
use super::net::{Component, Given, NetPrice};
use crate::money::parse_micro;
use crate::period::Date;
use crate::unit::FactorStatus;
use serde::{Deserialize, Serialize};

/// GTQ per quintal whatever the distance.
pub const FREIGHT_BASE: &str = "freight_base_gtq_per_quintal";
/// GTQ per quintal and road kilometre.
pub const FREIGHT_PER_KM: &str = "freight_gtq_per_quintal_km";
/// Road kilometres for each kilometre of straight line.
pub const ROAD_FACTOR: &str = "road_factor";
/// GTQ per quintal to unload.
pub const UNLOADING: &str = "unloading_gtq_per_quintal";

/// A figure and how sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Assumed<T> {
    pub value: T,
    pub status: FactorStatus,
}

/// The costs that Milpa proposes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Assumptions {
    pub tariff: Option<Assumed<Tariff>>,
    /// GTQ per quintal.
    pub unloading: Option<Assumed<f64>>,
}

impl Assumptions {
    /// From rows in any order; a tariff is only as sure as the least sure of its three figures.
    #[must_use]
    pub fn in_force(settings: &[Setting], on: Date) -> Self {
        let amount = |key| amount(settings, key, on);
        let tariff = || {
            let (base, per_km, road) = (amount(FREIGHT_BASE)?, amount(FREIGHT_PER_KM)?, amount(ROAD_FACTOR)?);
            let sure = [base, per_km, road].iter().all(|part| part.status == FactorStatus::Confirmed);
            let status = if sure { FactorStatus::Confirmed } else { FactorStatus::ToConfirm };
            Tariff::new(base.value, per_km.value, road.value).map(|value| Assumed { value, status })
        };
        Self { tariff: tariff(), unloading: amount(UNLOADING).filter(|unloading| unloading.value >= 0.0) }
    }

    /// Whether what was taken off a price holds an assumption that nobody has confirmed.
    #[must_use]
    pub fn doubtful(&self, net: &NetPrice) -> bool {
        let unsure = |component| match component {
            Component::Freight => self.tariff.is_some_and(|tariff| tariff.status == FactorStatus::ToConfirm),
            Component::Unloading => self.unloading.is_some_and(|amount| amount.status == FactorStatus::ToConfirm),
            Component::Shrink | Component::Commission | Component::Sacks | Component::DayLost => false,
        };
        net.lines.iter().any(|line| line.given == Given::ByDefault && unsure(line.component))
    }
}

/// The row of a key that holds on a day: the latest that has begun.
#[must_use]
pub fn in_force<'a>(settings: &'a [Setting], key: &str, on: Date) -> Option<&'a Setting> {
    settings.iter().filter(|row| row.key == key && row.valid_from <= on).max_by_key(|row| row.valid_from)
}

fn amount(settings: &[Setting], key: &str, on: Date) -> Option<Assumed<f64>> {
    let row = in_force(settings, key, on)?;
    Some(Assumed { value: parse_micro(&row.value)? as f64 / 1e6, status: row.status })
}
