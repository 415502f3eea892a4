//! The price of a product at each level of trade over time: what lies between two lines is what stays on the way.
//!
//! Each level has its own stroke, dashed in its own way, and its name at the end of the line: no legend to look up.

use super::axes::{self, Plot};
use super::drawing::Drawing;
use super::frame::Format;
use super::svg_path::{self, Place};
use super::{label, scale};
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

/// The lines as marks in one of the two sizes.
#[must_use]
pub fn draw(chart: &SpreadChart, format: Format, language: Language) -> Drawing {
    let lines: Vec<&SpreadLine> = chart.lines.iter().filter(|line| line.last().is_some()).take(MOST).collect();
    let Some(plot) = plot(&lines, format, language) else { return axes::nothing(format, language) };
    let mut drawing = axes::draw(&plot, language);
    for line in &lines {
        drawing.path(stroke(line.level), svg_path::lines(&line.runs(&plot)));
    }
    let ends: Vec<(PriceType, f64)> =
        lines.iter().filter_map(|line| Some((line.level, plot.place(line.last()?).1 + 4.0))).collect();
    let wanted: Vec<f64> = ends.iter().map(|(_, y)| *y).collect();
    let heights = label::apart(&wanted, 16.0, plot.frame.top, plot.frame.bottom);
    for ((level, _), y) in ends.into_iter().zip(heights) {
        drawing.text("b h", (plot.right + 8.0, y), level_name(level, language));
    }
    drawing
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
    let drawings = [Format::Wide, Format::Phone].map(|format| (format, draw(&chart, format, language)));
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

    fn runs(&self, plot: &Plot) -> Vec<Vec<Place>> {
        let run = |months: &[(Month, Option<f64>)]| {
            months.iter().filter_map(|(month, value)| value.map(|value| plot.place((*month, value)))).collect()
        };
        let runs = self.months.split(|(_, value)| value.is_none());
        runs.filter(|months| !months.is_empty()).map(run).collect()
    }
}

fn plot(lines: &[&SpreadLine], format: Format, language: Language) -> Option<Plot> {
    let months = || lines.iter().flat_map(|line| line.months.iter().map(|(month, _)| *month));
    let values = lines.iter().flat_map(|line| line.months.iter().filter_map(|(_, value)| *value));
    let span = scale::padded(scale::extent(values)?, 0.08, 0.06);
    let names = lines.iter().map(|line| label::width(level_name(line.level, language)));
    let end = names.fold(0.0, f64::max) + 10.0;
    Some(Plot::new(format, (months().min()?, months().max()?), span, end))
}

/// Colour and dashes of a level, the same on every page.
fn stroke(level: PriceType) -> &'static str {
    match level {
        PriceType::FarmGate => "ln farm",
        PriceType::Wholesale => "ln",
        PriceType::Retail => "ln retail",
        PriceType::Fob => "ln fob",
        PriceType::International => "ln world",
    }
}

#[cfg(test)]
mod tests {
    use super::super::drawing::Mark;
    use super::*;

    fn line(level: PriceType, values: &[Option<f64>]) -> SpreadLine {
        let month = |at: usize| Month::new(2019, 1).unwrap().plus(at as i32);
        SpreadLine { level, months: values.iter().enumerate().map(|(at, value)| (month(at), *value)).collect() }
    }

    fn chart(lines: Vec<SpreadLine>) -> SpreadChart {
        SpreadChart { subject: "maíz blanco".into(), lines, currency: Currency::GTQ }
    }

    #[test]
    fn each_level_is_named_at_its_end_without_overlap() {
        let chart = chart(vec![
            line(PriceType::Wholesale, &[Some(100.0), Some(120.0), Some(121.0)]),
            line(PriceType::Retail, &[Some(150.0), Some(160.0), Some(122.0)]),
        ]);
        let drawing = draw(&chart, Format::Phone, Language::Es);
        let heights: Vec<f64> = drawing
            .marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Text { class: "b h", y, .. } => Some(*y),
                Mark::Path { .. } | Mark::Box { .. } | Mark::Dot { .. } | Mark::Text { .. } => None,
            })
            .collect();
        assert_eq!(heights.len(), 2);
        assert!((heights[0] - heights[1]).abs() >= 16.0, "{heights:?}");
    }

    #[test]
    fn a_level_keeps_its_gaps_and_its_stroke() {
        let chart = chart(vec![line(PriceType::Retail, &[Some(150.0), None, Some(122.0)])]);
        let drawing = draw(&chart, Format::Wide, Language::Es);
        assert_eq!(drawing.path_of("ln retail").unwrap().matches('M').count(), 2);
        assert!(sentence(&chart, Language::Es).contains("Consumidor: Q\u{a0}122.00 en marzo de 2019."));
    }

    #[test]
    fn no_level_with_a_figure_is_said_so() {
        let drawing = draw(&chart(vec![line(PriceType::Retail, &[None])]), Format::Wide, Language::Es);
        assert_eq!(drawing.words(), ["Sin dato en este periodo"]);
    }
}
