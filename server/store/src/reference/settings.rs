//! Parameters of practice that the team must confirm. They are dated rows in the database; these are the first ones.

use super::SettingSeed;
use domain::unit::FactorStatus;

/// Long before the oldest price that a file may hold.
const ALWAYS: &str = "1900-01-01";

pub(super) static SETTINGS: &[SettingSeed] = &[
    // Markets say "libra" without saying which; the avoirdupois pound would be 1.41 % less.
    default("libra_kg", "0.460", "INE, canasta básica alimentaria: productos en 460 gramos (junio de 2023)"),
    // As in domain::price::freight: to load and leave, each kilometre by road, roads against the straight line.
    default("freight_base_gtq_per_quintal", "4.00", PRACTICE),
    default("freight_gtq_per_quintal_km", "0.14", PRACTICE),
    default("road_factor", "1.4", PRACTICE),
    default("unloading_gtq_per_quintal", "3.00", PRACTICE),
];

const PRACTICE: &str = "Supuesto de Milpa, sin fuente publicada";

const fn default(key: &'static str, value: &'static str, source: &'static str) -> SettingSeed {
    SettingSeed { key, value, valid_from: ALWAYS, source, status: FactorStatus::ToConfirm }
}
