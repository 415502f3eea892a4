//! A market on the board.

use crate::id::SeriesId;
use crate::money::Currency;
use crate::names::Names;
use crate::period::{Date, Month};
use crate::price::alert::Alert;
use crate::price::analysis::Evaluated;
use crate::price::band::Judgement;
use crate::price::conversion::NotComparable;
use crate::price::ladder::Ladder;
use crate::price::net::NetPrice;
use crate::price::ranking::Place;
use crate::unit::Unit;
use serde::{Deserialize, Serialize};

/// What stands where a price would.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    Observed,
    Estimated,
    /// Visited lately, and there was none for sale.
    NoSupply,
    /// Nobody measured lately.
    NoData,
}

/// The price as the market quotes it, in its own unit and currency.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct QuotedPrice {
    pub mean: f64,
    pub min: f64,
    pub max: f64,
    /// Days with a figure in the month.
    pub days: u32,
    pub unit: Unit,
    pub currency: Currency,
    /// Months from the figure's month back to a year before, as quoted, oldest first.
    pub spark: Vec<Option<f64>>,
}

/// The price brought to the board's unit and currency, and what the seller keeps of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shown {
    pub price: f64,
    pub min: f64,
    pub max: f64,
    /// Multiplies a quoted figure of the month.
    pub multiplier: f64,
    /// `None` without an origin, or for a market without a place and without a freight of the seller's own.
    pub net: Option<NetPrice>,
}

/// One market.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Row {
    pub place: Place,
    pub series: SeriesId,
    pub market: String,
    pub names: Names,
    pub locality: String,
    pub mark: Mark,
    /// The month of the figure.
    pub month: Month,
    /// The latest reading of any kind.
    pub last_day: Option<Date>,
    pub age_days: Option<i32>,
    pub quoted: Option<QuotedPrice>,
    pub shown: Result<Shown, NotComparable>,
    /// Percent against the month before and the year before.
    pub month_change: Option<f64>,
    pub year_change: Option<f64>,
    pub judgement: Evaluated<Judgement>,
    pub alert: Evaluated<Alert>,
    pub ladder: Evaluated<Ladder>,
}

impl Row {
    /// The price in the board's unit and currency.
    #[must_use]
    pub fn price(&self) -> Option<f64> {
        self.quoted.as_ref()?;
        self.shown.as_ref().ok().map(|shown| shown.price)
    }

    #[must_use]
    pub fn net(&self) -> Option<&NetPrice> {
        self.shown.as_ref().ok().and_then(|shown| shown.net.as_ref())
    }
}
