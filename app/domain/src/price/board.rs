//! "¿Dónde conviene vender?": markets in the order of what a seller keeps, with the evidence beside each.
//!
//! One level of trade at a time, one month, one unit and one currency; what cannot be brought there is shown as quoted,
//! after the others, and says why.

mod build;
mod keep;
mod other;
mod row;

pub use build::{Inputs, build};
pub use other::Other;
pub use row::{Mark, QuotedPrice, Row, Shown};

use super::assumed::Assumptions;
use super::own_cost::Whose;
use super::query::{BoardQuery, Sort};
use super::{Commodity, PriceType, Source};
use crate::dataset::Dataset;
use crate::names::Names;
use crate::period::{Date, Month};
use crate::place::{Municipality, MunicipalityCode};
use crate::unit::Kilograms;
use serde::{Deserialize, Serialize};

/// The board of a product, ready to be shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Board {
    /// The question answered, with its product filled in.
    pub query: BoardQuery,
    pub dataset: Dataset,
    /// Whether the other world has figures too.
    pub other_dataset: bool,
    pub commodity: Commodity,
    pub level: PriceType,
    /// The levels at which the product has prices.
    pub levels: Vec<PriceType>,
    /// The month that the board speaks of.
    pub month: Month,
    pub today: Date,
    pub libra: Kilograms,
    /// The costs proposed where the seller gave none.
    pub assumed: Assumptions,
    /// Whose own costs stood in the place of the proposed ones, where any did.
    pub whose: Option<Whose>,
    pub order: Sort,
    /// Best first; markets without a figure last.
    pub rows: Vec<Row>,
    /// Products offered as first choices.
    pub choices: Vec<Choice>,
    pub origin: Option<Municipality>,
    /// Municipalities offered as origins: the project's.
    pub origins: Vec<Origin>,
    /// The market of the first row, and what else it sells.
    pub others: Vec<Other>,
    pub others_total: u32,
    pub sources: Vec<Source>,
}

/// A product to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    pub slug: String,
    pub names: Names,
}

/// A municipality to leave from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    pub code: MunicipalityCode,
    pub name: String,
    pub department: String,
}
