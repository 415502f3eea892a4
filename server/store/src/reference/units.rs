//! The units that Milpa knows.

use super::UnitSeed;

pub(super) static UNITS: &[UnitSeed] = &[];
