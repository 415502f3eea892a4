//! From levels to marks: one line each, its name at its end.

use super::{MOST, SpreadChart, SpreadLine, level_name};
use crate::charts::axes::{self, Plot};
use crate::charts::drawing::Drawing;
use crate::charts::frame::Format;
use crate::charts::svg_path::{self, Place};
use crate::charts::{label, scale};
use domain::names::Language;
use domain::period::Month;
use domain::price::PriceType;

/// The lines as marks in one of the two sizes.
#[must_use]
pub fn draw(chart: &SpreadChart, format: Format, language: Language) -> Drawing {
    let lines: Vec<&SpreadLine> = chart.lines.iter().filter(|line| line.last().is_some()).take(MOST).collect();
    let Some(plot) = plot(&lines, format, language) else { return axes::nothing(format, language) };
    let mut drawing = axes::draw(&plot, language);
    for line in &lines {
        drawing.path(stroke(line.level), svg_path::lines(&runs(line, &plot)));
    }
    names(&mut drawing, &lines, &plot, language);
    drawing
}

/// The name of each level where its line ends; those that end together are moved apart.
fn names(drawing: &mut Drawing, lines: &[&SpreadLine], plot: &Plot, language: Language) {
    let ends: Vec<(PriceType, Place)> =
        lines.iter().filter_map(|line| Some((line.level, plot.place(line.last()?)))).collect();
    let wanted: Vec<f64> = ends.iter().map(|(_, (_, y))| y + 4.0).collect();
    let apart = label::apart(&wanted, 16.0, plot.frame.top, plot.frame.bottom);
    let latest = ends.iter().map(|(_, (x, _))| *x).fold(0.0, f64::max);
    for ((level, (x, y)), apart) in ends.into_iter().zip(apart) {
        let height = if x < latest { y + 4.0 } else { apart };
        drawing.text("b h", (x + 8.0, height), level_name(level, language));
    }
}

/// Runs of months with a figure.
fn runs(line: &SpreadLine, plot: &Plot) -> Vec<Vec<Place>> {
    let run = |months: &[(Month, Option<f64>)]| {
        months.iter().filter_map(|(month, value)| value.map(|value| plot.place((*month, value)))).collect()
    };
    let runs = line.months.split(|(_, value)| value.is_none());
    runs.filter(|months| !months.is_empty()).map(run).collect()
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
    use super::super::sentence;
    use super::*;
    use crate::charts::drawing::Mark;
    use domain::money::Currency;

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
