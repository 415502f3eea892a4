//! The two ways of a product: to a consumer at home, or onto a ship. On each, two levels with a month in common are compared.

use super::level::LevelPrices;
use crate::period::Month;
use crate::price::PriceType;
use crate::price::spread::{Level, Margins, Slice, between, slices};
use serde::{Deserialize, Serialize};

/// Where a product goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Route {
    Home,
    Abroad,
}

/// Who keeps how much on a way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RouteShares {
    pub route: Route,
    /// Between the two ends, month by month.
    pub margins: Margins,
    /// The latest month that both ends have.
    pub month: Month,
    /// Of the upper end's price in that month, from the producer on; levels between the ends that have no price are left out.
    pub slices: Vec<Slice>,
}

/// An end that was last seen longer ago than this before the freshest pair does not speak for the way.
const FRESH_MONTHS: i32 = 12;

impl Route {
    pub const ALL: [Self; 2] = [Self::Home, Self::Abroad];

    /// Whether a level lies on the way.
    #[must_use]
    pub fn passes(self, level: PriceType) -> bool {
        match (self, level) {
            (_, PriceType::FarmGate | PriceType::Wholesale) | (Self::Home, PriceType::Retail) => true,
            (Self::Abroad, PriceType::Fob | PriceType::International) => true,
            (Self::Home, PriceType::Fob | PriceType::International) | (Self::Abroad, PriceType::Retail) => false,
        }
    }

    /// Whether a level is where the way ends: what tells it from the other one.
    fn ends_at(self, level: PriceType) -> bool {
        match self {
            Self::Home => true,
            Self::Abroad => matches!(level, PriceType::Fob | PriceType::International),
        }
    }

    /// The widest pair of levels among those compared lately.
    pub(super) fn shares(self, levels: &[LevelPrices]) -> Option<RouteShares> {
        let on_the_way: Vec<&Level> =
            levels.iter().map(|level| &level.prices).filter(|level| self.passes(level.price_type)).collect();
        let mut pairs: Vec<(Month, Margins)> = Vec::new();
        for (i, lower) in on_the_way.iter().enumerate() {
            for upper in on_the_way[i + 1..].iter().filter(|upper| self.ends_at(upper.price_type)) {
                let Ok(margins) = between(lower, upper) else { continue };
                pairs.extend(margins.margin.latest().map(|(month, _)| (month, margins)));
            }
        }
        let freshest = pairs.iter().map(|(month, _)| *month).max()?;
        let lately = pairs.into_iter().filter(|(month, _)| freshest.since(*month) <= FRESH_MONTHS);
        let (month, margins) = lately.min_by_key(|(_, m)| (m.lower, std::cmp::Reverse(m.upper)))?;
        let between_ends = |level: &&&Level| (margins.lower..=margins.upper).contains(&level.price_type);
        let steps: Vec<Level> = on_the_way.iter().filter(between_ends).map(|level| (*level).clone()).collect();
        let slices = slices(&steps, month).ok()?;
        Some(RouteShares { route: self, margins, month, slices })
    }
}
