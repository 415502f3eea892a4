//! Prices: products, markets, observations and the series they form.
//!
//! A price keeps what was quoted: value, currency, unit, words. Comparisons happen on a copy brought to one unit and one
//! currency by factors with a source; where a factor is missing nothing is compared.

pub mod alert;
pub mod alert_letters;
pub mod alert_rule;
pub mod alps;
pub mod analysis;
pub mod assumed;
pub mod band;
pub mod board;
pub mod catalogue;
pub mod chain_of_prices;
pub mod change;
pub mod coffee;
pub mod conversion;
pub mod doorstep;
pub mod evaluation;
pub mod fit;
pub mod forecast;
pub mod freight;
pub mod ifpa;
pub mod import;
pub mod ladder;
pub mod listing;
pub mod net;
pub mod own_cost;
pub mod parity;
pub mod profile;
pub mod query;
pub mod quoted;
pub mod ranking;
pub mod real;
pub mod report;
pub mod seasonality;
pub mod seasons;
pub mod sheet;
pub mod spread;
pub mod statistics;
pub mod timeline;
pub mod transmission;
pub mod usual;
pub mod volatility;
pub mod window;

use crate::id::{CommodityId, ImportId, MarketId, SeriesId, SourceId};
use crate::money::{Currency, Price};
use crate::names::Names;
use crate::period::{Date, Month};
use crate::place::{MunicipalityCode, Point};
use crate::unit::Unit;
use serde::{Deserialize, Serialize};

/// A product in one form and quality: two qualities are two products, never averaged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commodity {
    pub id: CommodityId,
    pub slug: String,
    pub names: Names,
    /// The project's value chain, when it belongs to one.
    pub chain: Option<String>,
    /// Parchment, green, roasted; fresh, dried: the state of the product.
    pub form: Option<String>,
    pub quality: Option<String>,
}

/// A market, or a level of trade without a place ("national average").
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Market {
    pub id: MarketId,
    pub slug: String,
    pub names: Names,
    /// Town or region in words, for the second line under the name.
    pub locality: String,
    pub municipality: Option<MunicipalityCode>,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    pub point: Option<Point>,
}

/// The level of trade at which a price is formed. Levels are never averaged together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PriceType {
    FarmGate,
    Wholesale,
    Retail,
    Fob,
    International,
}

impl PriceType {
    pub const ALL: [Self; 5] = [Self::FarmGate, Self::Wholesale, Self::Retail, Self::Fob, Self::International];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::FarmGate => "farm_gate",
            Self::Wholesale => "wholesale",
            Self::Retail => "retail",
            Self::Fob => "fob",
            Self::International => "international",
        }
    }

    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.code() == code)
    }
}

/// Who publishes a figure, under which licence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    pub id: SourceId,
    /// `wfp`, `maga`, `worldbank`, `milpa`, `demo`.
    pub slug: String,
    pub names: Names,
    pub licence: String,
    pub url: String,
    /// Made by Milpa's model; marked wherever it is shown.
    pub demo: bool,
}

/// What was found at the market. Only the first two carry a figure, and only the first was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// A price that somebody noted.
    Observed(Price),
    /// A price that was computed, not seen.
    Estimated(Price),
    /// The market was visited and had none for sale ("so").
    NoSupply,
    /// Nobody measured ("nd").
    NoData,
}

impl Reading {
    #[must_use]
    pub fn price(self) -> Option<Price> {
        match self {
            Self::Observed(price) | Self::Estimated(price) => Some(price),
            Self::NoSupply | Self::NoData => None,
        }
    }
}

/// One product at one market, level, unit, currency and source. The unit is part of the identity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Series {
    pub id: SeriesId,
    pub source: Source,
    pub commodity: Commodity,
    pub market: Market,
    pub price_type: PriceType,
    pub unit: Unit,
    pub currency: Currency,
}

/// One reading of a series on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observation {
    pub series: SeriesId,
    pub date: Date,
    pub reading: Reading,
    pub import: Option<ImportId>,
}

/// A month of a series, as kept in the table of aggregates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Monthly {
    pub month: Month,
    /// Days with an observed price.
    pub observed: u32,
    /// Days with an estimated price.
    pub estimated: u32,
    /// Visits that found none for sale.
    pub no_supply: u32,
    /// Mean, lowest and highest of the observed prices; of the estimated ones when none was observed.
    pub figures: Option<Figures>,
}

/// The figures of a month that has any.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    pub mean: Price,
    pub min: Price,
    pub max: Price,
}
