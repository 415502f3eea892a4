//! The price of a product at each level of trade over time: what lies between two lines is what stays on the way.
//!
//! Each level has its own stroke, dashed in its own way, and its name at the end of the line: no legend to look up.

pub mod draw;

use super::frame::Format;
use crate::format::{money, month_long};
use crate::i18n::{self, charts};
use domain::money::Currency;
use domain::names::Language;
use domain::period::Month;
use domain::price::PriceType;
use leptos::prelude::*;

/// Lines that can still be told apart.
pub const MOST: usize = 4;

/// What the chart shows: one line for each level, all in one unit and currency.
#[derive(Debug, Clone, PartialEq)]
pub struct SpreadChart {
    /// As inside a sentence: `maíz blanco`.
    pub subject: String,
    /// At most [`MOST`] are drawn.
    pub lines: Vec<SpreadLine>,
    pub currency: Currency,
}

/// One level. Months in order, each month of the period once, with its gaps.
#[derive(Debug, Clone, PartialEq)]
pub struct SpreadLine {
    pub level: PriceType,
    pub months: Vec<(Month, Option<f64>)>,
}

/// The name of a level of trade.
#[must_use]
pub fn level_name(level: PriceType, language: Language) -> &'static str {
    match level {
        PriceType::FarmGate => charts::farm_gate(language),
        PriceType::Wholesale => charts::wholesale(language),
        PriceType::Retail => charts::retail(language),
        PriceType::Fob => charts::fob(language),
        PriceType::International => charts::international(language),
    }
}

/// The lines in words: the last figure of each level.
#[must_use]
pub fn sentence(chart: &SpreadChart, language: Language) -> String {
    let Some((first, last)) = chart.months() else { return charts::nothing_shown(language).to_owned() };
    let long = |month| month_long(month, language);
    let mut parts = vec![charts::spread_label(language, &chart.subject, long(first), long(last))];
    for line in chart.lines.iter().take(MOST) {
        if let Some((month, value)) = line.last() {
            let amount = money(value, chart.currency);
            parts.push(charts::spread_last(language, level_name(line.level, language), amount, long(month)));
        }
    }
    parts.push(charts::table_below(language).to_owned());
    parts.join(" ")
}

/// The chart in both sizes, under one sentence that says the same.
#[component]
pub fn SpreadLines(chart: SpreadChart) -> impl IntoView {
    let language = i18n::language();
    let label = sentence(&chart, language);
    let drawings = [Format::Wide, Format::Phone].map(|format| (format, draw::draw(&chart, format, language)));
    drawings
        .into_iter()
        .map(|(format, drawing)| {
            view! {
                <svg
                    class=format.class()
                    viewBox=drawing.view_box()
                    role="img"
                    aria-label=label.clone()
                    inner_html=drawing.svg()
                ></svg>
            }
        })
        .collect_view()
}

impl SpreadChart {
    /// First and last month of any line.
    #[must_use]
    pub fn months(&self) -> Option<(Month, Month)> {
        let months = || self.lines.iter().flat_map(|line| line.months.iter().map(|(month, _)| *month));
        months().min().zip(months().max())
    }
}

impl SpreadLine {
    fn last(&self) -> Option<(Month, f64)> {
        self.months.iter().rev().find_map(|(month, value)| value.map(|value| (*month, value)))
    }
}
