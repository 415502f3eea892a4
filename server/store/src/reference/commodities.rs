//! The commodities that Milpa knows.

use super::CommoditySeed;

pub(super) static COMMODITIES: &[CommoditySeed] = &[];
