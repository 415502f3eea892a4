//! Where sales go: a level, and abroad a country.

use super::market_level::MarketLevel;
use super::sold::Sold;
use crate::country::Country;
use serde::{Deserialize, Serialize};

/// The same department, another one, or a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Destination {
    pub level: MarketLevel,
    pub country: Country,
}

impl Sold {
    #[must_use]
    pub fn destination(&self) -> Destination {
        Destination { level: self.level, country: self.country }
    }
}
