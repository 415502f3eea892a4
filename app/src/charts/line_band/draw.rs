//! From months to marks: the plot is laid out once, then drawn from the back to the front.

use super::{ForecastPoint, LineBandChart, Point};
use crate::charts::axes::{self, Plot};
use crate::charts::drawing::{Drawing, Mark};
use crate::charts::frame::Format;
use crate::charts::month_value::MonthValue;
use crate::charts::svg_path::{self, Place};
use crate::charts::{label, scale};
use domain::names::Language;
use domain::price::band::State;

mod gaps;
mod labels;

/// A triangle's tip stands this far from its point.
const TIP: f64 = 14.0;

/// The chart as marks in one of the two sizes.
#[must_use]
pub fn draw(chart: &LineBandChart, format: Format, language: Language) -> Drawing {
    let Some(plot) = plot(chart, format) else { return axes::nothing(format, language) };
    let mut drawing = axes::draw(&plot, language);
    drawing.path("band", svg_path::areas(&band(chart, &plot)));
    gaps::draw(&mut drawing, chart, &plot, language);
    forecast(&mut drawing, chart, &plot);
    drawing.path("ln", svg_path::lines(&line(chart, &plot)));
    marks(&mut drawing, chart, &plot);
    if let Some(last) = chart.last() {
        let (x, y) = plot.place(last);
        drawing.marks.push(Mark::Dot { class: "dot", x, y, r: 5.0 });
    }
    labels::draw(&mut drawing, chart, &plot, language);
    drawing
}

/// `None` when there is nothing to draw.
fn plot(chart: &LineBandChart, format: Format) -> Option<Plot> {
    chart.last()?;
    let prices = chart.points.iter().filter_map(|point| point.value.figure());
    let band = chart.points.iter().filter_map(|point| point.usual).flat_map(|(low, high)| [low, high]);
    let ahead = chart.forecast.iter().flat_map(|ahead| {
        let (low, high) = ahead.range.unwrap_or((ahead.mid, ahead.mid));
        [low, ahead.mid, high]
    });
    let values = scale::padded(scale::extent(prices.chain(band).chain(ahead))?, 0.1, 0.06);
    let last = chart.forecast.last().map_or(chart.points.last()?.month, |ahead| ahead.month);
    let end = match (format, chart.forecast.last()) {
        (Format::Wide, Some(ahead)) => label::width(&labels::end_of_forecast(ahead.mid, chart.currency)) + 10.0,
        (Format::Wide | Format::Phone, _) => 8.0,
    };
    Some(Plot::new(format, (chart.points.first()?.month, last), values, end))
}

/// Runs of months with a figure.
fn line(chart: &LineBandChart, plot: &Plot) -> Vec<Vec<Place>> {
    let months = chart.points.split(|point| point.value.figure().is_none());
    let run = |points: &[Point]| points.iter().filter_map(Point::figure).map(|figure| plot.place(figure)).collect();
    months.filter(|points| !points.is_empty()).map(run).collect()
}

/// Runs of months with a usual band.
fn band(chart: &LineBandChart, plot: &Plot) -> Vec<Vec<(f64, f64, f64)>> {
    let place = |point: &Point| {
        let (low, high) = point.usual?;
        Some((plot.months.at(point.month), plot.values.at(high), plot.values.at(low)))
    };
    let months = chart.points.split(|point| point.usual.is_none());
    months.map(|points| points.iter().filter_map(place).collect()).collect()
}

/// The line ahead and its range, from the last price when that is the month before.
fn forecast(drawing: &mut Drawing, chart: &LineBandChart, plot: &Plot) {
    let start =
        chart.last().filter(|(month, _)| chart.forecast.first().is_some_and(|ahead| ahead.month.since(*month) == 1));
    let start = start.map(|(month, value)| ForecastPoint { month, mid: value, range: Some((value, value)) });
    let months: Vec<ForecastPoint> = start.into_iter().chain(chart.forecast.iter().copied()).collect();
    let range = months.iter().filter_map(|ahead| {
        let (low, high) = ahead.range?;
        Some((plot.months.at(ahead.month), plot.values.at(high), plot.values.at(low)))
    });
    drawing.path("fi", svg_path::areas(&[range.collect()]));
    let line: Vec<Place> = months.iter().map(|ahead| plot.place((ahead.month, ahead.mid))).collect();
    drawing.path("fc", svg_path::lines(&[line]));
}

/// Triangles at months two sigma or more away, hollow dots at computed prices: one path for each kind.
fn marks(drawing: &mut Drawing, chart: &LineBandChart, plot: &Plot) {
    let of_state = |state: State, rise: f64| {
        let there = chart.points.iter().filter(|point| point.state == Some(state)).filter_map(Point::figure);
        there.map(|figure| plot.place(figure)).map(|(x, y)| (x, y + rise)).collect::<Vec<_>>()
    };
    drawing.path("over", svg_path::repeated(&of_state(State::VeryHigh, -TIP), "l5 8.5h-10z"));
    drawing.path("under", svg_path::repeated(&of_state(State::VeryLow, TIP), "l5-8.5h-10z"));
    let computed = chart.points.iter().filter(|point| matches!(point.value, MonthValue::Estimated(_)));
    let computed = computed.filter_map(Point::figure).map(|figure| plot.place(figure));
    let around: Vec<Place> = computed.map(|(x, y)| (x - 3.5, y)).collect();
    drawing.path("guess", svg_path::repeated(&around, "a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z"));
}

#[cfg(test)]
mod tests;
