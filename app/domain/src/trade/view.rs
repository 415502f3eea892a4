//! The exports of a chain or a tariff line, told: year by year, by destination, and beside the other chains.
//!
//! Each part comes from one source and names it; figures of two sources never meet in one sum. Where two sources tell the
//! same year, they are compared instead.

mod build;
mod destinations;
mod years;

pub use build::{Inputs, build, chain_of, choices};

use super::area::Area;
use super::chain_line::ChainLine;
use super::code::TariffCode;
use super::flow::Standing;
use super::growth::Growth;
use super::measure::{Usd, Weight};
use super::query::TradeQuery;
use crate::dataset::Dataset;
use crate::names::Names;
use crate::period::Date;
use crate::price::Source;
use serde::{Deserialize, Serialize};

/// Everything that the page shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TradeView {
    pub query: TradeQuery,
    pub today: Date,
    pub dataset: Dataset,
    pub other_dataset: bool,
    /// The chain shown; a line of no chain has none.
    pub chain: Option<ChainChoice>,
    /// The chains that have exports, in the order of the project.
    pub chains: Vec<ChainChoice>,
    /// The lines of the chain that have exports.
    pub lines: Vec<ChainLine>,
    /// The line shown, when it is one.
    pub line: Option<LineShown>,
    pub years: Option<Years>,
    pub destinations: Option<Destinations>,
    /// Years that two sources tell.
    pub compared: Vec<Compared>,
}

/// A chain with its latest year, on its own scale.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChainChoice {
    pub code: String,
    pub names: Names,
    /// Oldest first, of one source.
    pub years: Vec<(i32, Usd)>,
}

impl ChainChoice {
    #[must_use]
    pub fn latest(&self) -> Option<(i32, Usd)> {
        self.years.last().copied()
    }
}

/// A tariff line with the words for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LineShown {
    pub code: TariffCode,
    /// Of the line, or of the nearest one above it that has a name.
    pub names: Option<Names>,
    pub caution: Option<Names>,
}

/// What went out, year by year.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Years {
    pub source: Source,
    /// Oldest first; a year without a figure is absent.
    pub years: Vec<Year>,
    /// From the first year to the last that is final.
    pub growth: Option<Growth>,
}

/// One year to all the world.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Year {
    pub year: i32,
    pub value: Usd,
    pub weight: Weight,
    /// Dollars per kilogram.
    pub unit_value: Option<f64>,
    /// Percent on the year before, when that is there.
    pub change: Option<f64>,
    pub standing: Standing,
    /// The tariff lines with a value.
    pub lines: Vec<TariffCode>,
    /// No total was told, so the partners were added up.
    pub from_partners: bool,
}

/// Where it went, in one year.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Destinations {
    pub source: Source,
    pub year: i32,
    /// The year that growth counts from.
    pub since: Option<i32>,
    /// In the order asked for.
    pub rows: Vec<Destination>,
    /// All partners added up.
    pub partners: Usd,
    /// The publisher's own total, apart.
    pub world: Option<Usd>,
    pub check: Check,
}

/// One destination.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Destination {
    pub area: Area,
    pub value: Usd,
    /// Percent of the world's total, or of all partners where none is told.
    pub share: Option<f64>,
    pub weight: Weight,
    /// Dollars per kilogram.
    pub unit_value: Option<f64>,
    pub growth: Option<Growth>,
    /// Nothing went there in the year that growth counts from.
    pub new: bool,
}

/// Whether the partners keep within the publisher's total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// To the dollar.
    Equal,
    /// The total holds this much more: some partners are not told.
    Within(Usd),
    /// The partners hold more than the total: the file contradicts itself.
    Exceeded(Usd),
    NoTotal,
}

/// One year in two sources, over the lines that both tell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Compared {
    pub year: i32,
    /// The subheadings that both tell.
    pub lines: Vec<TariffCode>,
    pub one: (Source, Usd),
    pub other: (Source, Usd),
}

impl Compared {
    #[must_use]
    pub fn is_equal(&self) -> bool {
        self.one.1 == self.other.1
    }
}
