//! The markets that Milpa knows.

use super::MarketSeed;

pub(super) static MARKETS: &[MarketSeed] = &[];
