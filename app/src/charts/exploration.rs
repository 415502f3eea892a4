//! What can be explored in the interactive chart, and the comparison of several prices.

use super::line_band::LineBandChart;
use super::spread_lines::SpreadChart;
use domain::period::Month;
use domain::price::seasonality::Seasonality;
use domain::sale::stack::Bar;
use serde::{Deserialize, Serialize};

/// The subject of an interactive chart.
#[derive(Debug, Clone, PartialEq)]
pub enum Exploration {
    /// Sales by market level.
    Levels(Vec<Bar>),
    Lines(Comparison),
    Season(Vec<SeasonOf>),
    Spread(SpreadChart),
}

/// The season of one product.
#[derive(Debug, Clone, PartialEq)]
pub struct SeasonOf {
    pub name: String,
    pub seasonality: Seasonality,
}

/// Prices side by side, at most [`Comparison::MOST`].
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    pub series: Vec<Explored>,
    pub measure: Measure,
}

/// One price that is explored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Explored {
    /// What stands for it in an address or a list.
    pub key: String,
    /// As in a legend: `Papa, La Terminal`.
    pub name: String,
    pub chart: LineBandChart,
}

/// What is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    Price,
    /// Each price as percent of its own in the first month that all have.
    Index,
}

impl Comparison {
    pub const MOST: usize = 6;

    /// Whether all prices are of one currency and unit; others are compared as an index only.
    #[must_use]
    pub fn in_one_unit(&self) -> bool {
        let mut units = self.series.iter().map(|series| (series.chart.currency, series.chart.unit.as_str()));
        units.next().is_none_or(|first| units.all(|unit| unit == first))
    }

    /// The measure as it can be drawn.
    #[must_use]
    pub fn measure(&self) -> Measure {
        match self.measure {
            Measure::Price if self.in_one_unit() => Measure::Price,
            Measure::Price | Measure::Index => Measure::Index,
        }
    }

    /// The first month in which every series has a figure above zero.
    #[must_use]
    pub fn base(&self) -> Option<Month> {
        let first = self.series.first()?;
        let mut months = first.chart.points.iter().filter_map(|point| point.figure()).map(|(month, _)| month);
        months.find(|month| self.series.iter().all(|series| series.at(*month).is_some_and(|value| value > 0.0)))
    }

    #[must_use]
    pub fn is_full(&self) -> bool {
        self.series.len() >= Self::MOST
    }

    #[must_use]
    pub fn holds(&self, key: &str) -> bool {
        self.series.iter().any(|series| series.key == key)
    }

    /// Adds a price unless it is there already or there is no more room.
    pub fn add(&mut self, explored: Explored) {
        if !self.is_full() && !self.holds(&explored.key) {
            self.series.push(explored);
        }
    }

    /// Takes a price away; the first one stays.
    pub fn remove(&mut self, key: &str) {
        let mut place = 0..;
        self.series.retain(|series| place.next() == Some(0) || series.key != key);
    }

    /// First and last month with or without a figure, the forecast left out.
    #[must_use]
    pub fn months(&self) -> Option<(Month, Month)> {
        let months = || self.series.iter().flat_map(|series| series.chart.points.iter().map(|point| point.month));
        months().min().zip(months().max())
    }
}

impl Explored {
    /// The figure of a month.
    #[must_use]
    pub fn at(&self, month: Month) -> Option<f64> {
        let first = self.chart.points.first()?.month;
        self.chart.points.get(usize::try_from(month.since(first)).ok()?)?.value.figure()
    }
}
