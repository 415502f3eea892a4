//! What queries hand over: series with their months, and lists of what there is.

use super::{Commodity, Market, Monthly, Observation, PriceType, Reading, Series, Source};
use crate::dataset::Dataset;
use crate::money::{Currency, Price};
use crate::period::{Date, Month};
use crate::price::timeline::Timeline;
use crate::unit::{Factor, FactorStatus};
use serde::{Deserialize, Serialize};

/// A series with everything a page says about it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SeriesMonths {
    pub series: Series,
    /// Oldest first.
    pub months: Vec<Monthly>,
    /// In force in the last month.
    pub factor: Option<Factor>,
    /// The latest reading of any kind, with its day.
    pub last: Option<(Date, Reading)>,
    /// When the latest import touched it.
    pub imported: Option<Date>,
}

impl SeriesMonths {
    /// The monthly means as quoted; months without a figure are gaps. `None` without any month.
    #[must_use]
    pub fn timeline(&self) -> Option<Timeline> {
        Timeline::from_months(self.months.iter().map(|m| (m.month, m.figures.map(|f| f.mean.to_f64()))))
    }
}

/// A product that has prices.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CommodityListing {
    pub commodity: Commodity,
    /// What the sources of these prices call it, in the order of the alphabet.
    pub source_names: Vec<String>,
    pub series: u32,
    /// Of these, the ones within the country: at the farm gate, wholesale or retail.
    pub home_series: u32,
    pub markets: u32,
    pub last_day: Date,
}

impl CommodityListing {
    /// Whether it is only quoted beyond the country's door.
    #[must_use]
    pub fn is_reference(&self) -> bool {
        self.home_series == 0
    }
}

/// A market that has prices.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MarketListing {
    pub market: Market,
    /// What the sources of these prices call it, in the order of the alphabet.
    pub source_names: Vec<String>,
    pub series: u32,
    pub last_day: Date,
}

/// One of the two worlds of figures, when it holds any.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DatasetListing {
    pub dataset: Dataset,
    pub last_day: Date,
}

/// One observation with its series, as the read API gives it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ObservationRow {
    pub series: Series,
    pub observation: Observation,
    /// In force on its day.
    pub factor: Option<Factor>,
}

/// Which observations are wanted. Names are those of addresses; an unknown one finds nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObservationFilter {
    pub dataset: Dataset,
    pub commodity: Option<String>,
    pub market: Option<String>,
    pub price_type: Option<PriceType>,
    pub unit: Option<String>,
    pub source: Option<String>,
    /// First and last day wanted.
    pub from: Option<Date>,
    pub to: Option<Date>,
}

impl ObservationFilter {
    /// Everything of one world.
    #[must_use]
    pub fn all(dataset: Dataset) -> Self {
        Self {
            dataset,
            commodity: None,
            market: None,
            price_type: None,
            unit: None,
            source: None,
            from: None,
            to: None,
        }
    }
}

/// Quetzales for one unit of a currency in a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExchangeRate {
    pub currency: Currency,
    pub month: Month,
    pub gtq: Price,
    /// Who published it.
    pub source: String,
}

/// The consumer price index of a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PriceIndex {
    pub month: Month,
    /// Points in millionths: 118.4 is 118,400,000.
    pub index_micro: i64,
    /// What the index is 100 of: "2023-12".
    pub base: String,
    /// Who published it.
    pub source: String,
}

/// A dated parameter that the team may change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setting {
    pub key: String,
    /// Plain text; numbers as plain decimals.
    pub value: String,
    pub valid_from: Date,
    pub source: String,
    pub status: FactorStatus,
}

/// Who publishes figures, and how far they reach.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceListing {
    pub source: Source,
    /// The latest month with a figure of this source: a price, a rate or an index.
    pub latest: Option<Month>,
}
