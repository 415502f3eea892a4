//! What it costs a cooperative to sell at a market, by its own figures: they stand in the place of what Milpa assumes.
//!
//! A freight is of a route, from a municipality to a market; the other costs are of every sale. A new figure is a new row, so
//! that an old board keeps its costs; a row without a figure gives the assumption back.

pub mod form;

use super::query::OwnCosts;
use crate::choice::choices;
use crate::id::{EnterpriseId, MarketId};
use crate::period::Date;
use crate::place::MunicipalityCode;
use serde::{Deserialize, Serialize};

choices! {
    /// Costs besides freight.
    Fee {
        Unloading = "descarga",
        Sacks = "sacos",
        /// In per cent, of what the buyer pays.
        Commission = "comision",
        /// In per cent, of what was loaded.
        Shrink = "merma",
    }
}

/// What a figure is of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Of {
    Freight { from: MunicipalityCode, to: MarketId },
    Fee(Fee),
}

/// As it was said, in millionths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// Quetzales for a quintal, or per cent. Zero where the buyer fetches it.
    Plain(i64),
    /// Quetzales for a trip, and the quintales that it carries.
    Trip { quetzales: i64, load: i64 },
}

impl Said {
    /// Millionths of a quetzal for a quintal, or of a per cent.
    #[must_use]
    pub fn each(self) -> i64 {
        match self {
            Self::Plain(value) => value,
            Self::Trip { quetzales, load } => {
                let each = i128::from(quetzales) * 1_000_000 / i128::from(load.max(1));
                i64::try_from(each).unwrap_or(i64::MAX)
            }
        }
    }
}

/// One figure, from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnCost {
    pub of: Of,
    /// `None`: what is assumed holds again.
    pub said: Option<Said>,
    pub valid_from: Date,
    /// Who says so: an invoice, a haulier.
    pub source: String,
}

/// A figure as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    pub id: i32,
    /// Counts the figures of one thing.
    pub version: u32,
    pub cost: OwnCost,
}

/// Whose costs a board used, and since when the latest of them holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Whose {
    pub organization: EnterpriseId,
    pub name: String,
    pub since: Date,
}

/// The latest figure of each thing on a day, in the order in which things were first told.
#[must_use]
pub fn in_force(rows: &[Kept], on: Date) -> Vec<&Kept> {
    let mut found: Vec<&Kept> = Vec::new();
    for row in rows.iter().filter(|row| row.cost.valid_from <= on) {
        let rank = |kept: &Kept| (kept.cost.valid_from, kept.version);
        match found.iter_mut().find(|known| known.cost.of == row.cost.of) {
            Some(known) if rank(row) > rank(known) => *known = row,
            Some(_) => {}
            None => found.push(row),
        }
    }
    found.retain(|row| row.cost.said.is_some());
    found
}

/// The figures in force as a board takes them, for what leaves from a municipality. `slug` names a market.
#[must_use]
pub fn for_board(
    rows: &[Kept],
    from: Option<&MunicipalityCode>,
    slug: impl Fn(MarketId) -> Option<String>,
    on: Date,
) -> OwnCosts {
    let mut costs = OwnCosts::default();
    for row in in_force(rows, on) {
        let Some(each) = row.cost.said.map(Said::each) else { continue };
        match &row.cost.of {
            Of::Freight { from: start, to } if Some(start) == from => {
                costs.freight.extend(slug(*to).map(|slug| (slug, each)));
            }
            Of::Freight { .. } => {}
            Of::Fee(Fee::Unloading) => costs.unloading = Some(each),
            Of::Fee(Fee::Sacks) => costs.sacks = Some(each),
            Of::Fee(Fee::Commission) => costs.commission_pct = Some(each),
            Of::Fee(Fee::Shrink) => costs.shrink_pct = Some(each),
        }
    }
    costs
}
