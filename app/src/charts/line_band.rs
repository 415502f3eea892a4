//! The monthly price as a line with its gaps, the usual band behind it and the forecast after it.
//!
//! Gaps stay gaps: the line breaks, months that nobody measured stand in a dashed box, months with none for sale carry
//! their own mark, computed prices a hollow dot. Only the last point, the extremes and the end of the forecast are
//! labelled. The table with the same values belongs on the page that shows this chart.

pub mod draw;
pub mod key;
pub mod sentence;

use super::frame::Format;
use super::month_value::MonthValue;
use crate::i18n;
use domain::money::Currency;
use domain::period::Month;
use domain::price::Monthly;
use domain::price::analysis::MonthJudgement;
use domain::price::band::State;
use domain::price::forecast::Expected;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What the chart shows. Months in order, one for each month of the period, with or without a figure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LineBandChart {
    /// What the price is of, as inside a sentence: `papa en La Terminal`.
    pub subject: String,
    pub points: Vec<Point>,
    /// The months ahead in a row; empty when no forecast is published.
    pub forecast: Vec<ForecastPoint>,
    pub currency: Currency,
    /// The unit as inside a sentence, after "por": `quintal`.
    pub unit: String,
}

/// One month.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Point {
    pub month: Month,
    pub value: MonthValue,
    /// Lowest and highest usual price of the month; a price does not go below zero.
    pub usual: Option<(f64, f64)>,
    pub state: Option<State>,
}

/// One month ahead.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ForecastPoint {
    pub month: Month,
    pub mid: f64,
    /// Eight times out of ten the price comes within.
    pub range: Option<(f64, f64)>,
}

impl Point {
    /// A judged month; `monthly` tells what kind of figure it is, or of none.
    #[must_use]
    pub fn of(judged: &MonthJudgement, monthly: Option<&Monthly>) -> Self {
        let band = judged.expected.zip(judged.sigma);
        let usual = band.map(|(expected, sigma)| ((expected - sigma).max(0.0), expected + sigma));
        Self { month: judged.month, value: MonthValue::of(judged.value, monthly), usual, state: judged.state }
    }

    /// The month with its figure, when it has one.
    #[must_use]
    pub fn figure(&self) -> Option<(Month, f64)> {
        self.value.figure().map(|value| (self.month, value))
    }

    /// Whether the price is so far from the usual that it carries a triangle.
    #[must_use]
    pub fn is_marked(&self) -> bool {
        matches!(self.state, Some(State::VeryLow | State::VeryHigh)) && self.value.figure().is_some()
    }
}

impl From<&Expected> for ForecastPoint {
    fn from(expected: &Expected) -> Self {
        let range = expected.interval.map(|interval| (interval.low, interval.high));
        Self { month: expected.month, mid: expected.value, range }
    }
}

impl LineBandChart {
    /// The last month with a figure.
    #[must_use]
    pub fn last(&self) -> Option<(Month, f64)> {
        self.points.iter().rev().find_map(Point::figure)
    }

    /// The first month with the highest figure.
    #[must_use]
    pub fn highest(&self) -> Option<(Month, f64)> {
        self.points.iter().filter_map(Point::figure).reduce(|best, next| if next.1 > best.1 { next } else { best })
    }

    /// The first month with the lowest figure.
    #[must_use]
    pub fn lowest(&self) -> Option<(Month, f64)> {
        self.points.iter().filter_map(Point::figure).reduce(|best, next| if next.1 < best.1 { next } else { best })
    }
}

/// The chart in both sizes, of which the style sheet shows one, under one sentence that says the same.
#[component]
pub fn LineBand(
    /// Months, forecast, unit and currency.
    chart: LineBandChart,
) -> impl IntoView {
    let language = i18n::language();
    let sentence = sentence::of(&chart, language);
    [Format::Wide, Format::Phone]
        .map(|format| {
            let drawing = draw::draw(&chart, format, language);
            view! {
                <svg
                    class=format.class()
                    viewBox=drawing.view_box()
                    role="img"
                    aria-label=sentence.clone()
                    inner_html=drawing.svg()
                ></svg>
            }
        })
        .into_iter()
        .collect_view()
}
