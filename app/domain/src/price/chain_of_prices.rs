//! "¿Quién se queda con cuánto?": a product's price at each level of trade, month by month, and what stays on the way.
//!
//! Prices are first brought to one unit and one currency; what cannot be brought there is named and left out. Of several
//! markets at one level the median of the month speaks, so a level may move because other markets were seen: that is why the
//! markets are named beside it. Levels are compared, never averaged. Home and abroad are two ways: a consumer's price is no
//! step on the way to a ship.

mod build;
mod choices;
mod level;
mod market;
mod route;

pub use build::{Inputs, build};
pub use choices::choices;
pub use level::{Cell, LeftOut, LevelPrices};
pub use market::MarketSeen;
pub use route::{Route, RouteShares};

use super::board::Choice;
use super::query::MarginsQuery;
use super::timeline::Timeline;
use super::{Commodity, Source};
use crate::dataset::Dataset;
use crate::period::{Date, Month};
use crate::unit::Kilograms;
use serde::{Deserialize, Serialize};

/// Months that are looked at, up to the latest with a price.
pub const MONTHS: i32 = 60;

/// The chain of a product's prices, ready to be shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChainOfPrices {
    /// The question answered, with its product filled in.
    pub query: MarginsQuery,
    pub dataset: Dataset,
    /// Whether the other world has figures too.
    pub other_dataset: bool,
    pub commodity: Commodity,
    /// Products offered, those with the most levels first.
    pub choices: Vec<Choice>,
    pub today: Date,
    pub libra: Kilograms,
    /// From the farm on; only levels with a price in the unit and currency asked for.
    pub levels: Vec<LevelPrices>,
    /// The ways that have two levels with a month in common.
    pub routes: Vec<RouteShares>,
    /// Prices that could not be brought to the unit and currency.
    pub left_out: Vec<LeftOut>,
    pub sources: Vec<Source>,
}

impl ChainOfPrices {
    /// The latest months that can be compared on a way, newest first, at most so many; where no way has one, the latest with
    /// any price.
    #[must_use]
    pub fn latest_months(&self, most: usize) -> Vec<Month> {
        let lines: Vec<&Timeline> = match self.routes[..] {
            [] => self.levels.iter().map(|level| &level.prices.line).collect(),
            [..] => self.routes.iter().map(|route| &route.margins.margin).collect(),
        };
        let mut months: Vec<Month> = lines.iter().flat_map(|line| line.present().map(|(month, _)| month)).collect();
        months.sort_unstable_by(|a, b| b.cmp(a));
        months.dedup();
        months.truncate(most);
        months
    }
}
