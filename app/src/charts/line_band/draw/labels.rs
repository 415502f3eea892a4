//! The few words on the chart: last point, extremes, end of the forecast.

use super::super::{LineBandChart, Point};
use crate::charts::axes::Plot;
use crate::charts::drawing::Drawing;
use crate::charts::frame::Format;
use crate::charts::label::{self, Anchor, Area, Ground, Label, Placed, Side};
use crate::charts::svg_path::Place;
use crate::format::{NBSP, money, month_long, month_year, number, sign};
use domain::money::Currency;
use domain::names::Language;
use domain::period::Month;

/// From a point to its words, and the same where a triangle stands between.
const CLEAR: f64 = 14.0;
const CLEAR_OF_MARK: f64 = 27.0;
/// Extremes of fewer months say nothing.
const LEAST_MONTHS: usize = 6;

const HIGH: &[Side] = &[Side::AboveLeft, Side::Left, Side::Above, Side::AboveRight, Side::Right];
const LOW: &[Side] = &[Side::Below, Side::BelowRight, Side::BelowLeft, Side::Left, Side::Right];
const LAST: &[Side] = &[Side::AboveLeft, Side::BelowLeft, Side::Above, Side::Below, Side::Left];

pub(super) fn draw(drawing: &mut Drawing, chart: &LineBandChart, plot: &Plot, language: Language) {
    let taken = match plot.format {
        Format::Wide => ahead(drawing, chart, plot),
        Format::Phone => Vec::new(),
    };
    let frame = Area { left: plot.left, top: 0.0, right: plot.frame.width, bottom: plot.frame.bottom };
    let line = chart.points.iter().filter_map(Point::figure);
    let forecast = chart.forecast.iter().map(|ahead| (ahead.month, ahead.mid));
    let line: Vec<Place> = line.chain(forecast).map(|figure| plot.place(figure)).collect();
    let ground = Ground { frame, taken, obstacles: between(&line) };
    for placed in label::place(labels(chart, plot, language), &ground) {
        write(drawing, placed);
    }
}

/// `Q 234`: the end of a forecast is not told to the cent.
pub(super) fn end_of_forecast(value: f64, currency: Currency) -> String {
    match sign(currency) {
        "" => rounded(value),
        sign => format!("{sign}{NBSP}{}", rounded(value)),
    }
}

/// The most likely value and its range after the last month, moved apart where the range is narrow. The areas they take.
fn ahead(drawing: &mut Drawing, chart: &LineBandChart, plot: &Plot) -> Vec<Area> {
    let Some(end) = chart.forecast.last() else { return Vec::new() };
    let x = plot.right + 8.0;
    let mut ends = vec![("b h", end.mid, end_of_forecast(end.mid, chart.currency))];
    if let Some((low, high)) = end.range {
        ends.push(("s h", high, rounded(high)));
        ends.push(("s h", low, rounded(low)));
    }
    let wanted: Vec<f64> = ends.iter().map(|(_, value, _)| plot.values.at(*value) + 4.0).collect();
    let heights = label::apart(&wanted, label::LINE, plot.frame.top, plot.frame.bottom);
    let place = |((class, _, words), y): ((&'static str, f64, String), f64)| {
        let area = Area::of_words((x, y), &words);
        drawing.text(class, (x, y), words);
        area
    };
    ends.into_iter().zip(heights).map(place).collect()
}

fn labels(chart: &LineBandChart, plot: &Plot, language: Language) -> Vec<Label> {
    let when = |month| match plot.format {
        Format::Wide => month_long(month, language),
        Format::Phone => month_year(month, language),
    };
    let marked = |month| chart.points.iter().any(|point| point.month == month && point.is_marked());
    let of = |(month, value): (Month, f64), sides| Label {
        at: plot.place((month, value)),
        clear: if marked(month) { CLEAR_OF_MARK } else { CLEAR },
        words: money(value, chart.currency),
        note: Some(when(month)),
        sides,
    };
    let (last, highest, lowest) = (chart.last(), chart.highest(), chart.lowest());
    let enough = chart.points.iter().filter_map(Point::figure).nth(LEAST_MONTHS - 1).is_some();
    let extreme = |figure: Option<(Month, f64)>| figure.filter(|_| enough && highest != lowest && figure != last);
    let all = [(extreme(highest), HIGH), (last, LAST), (extreme(lowest), LOW)];
    all.into_iter().filter_map(|(figure, sides)| figure.map(|figure| of(figure, sides))).collect()
}

/// The places of the line and one between each two, so that a steep line is seen by the labels too.
fn between(line: &[Place]) -> Vec<Place> {
    let halves = line.windows(2).map(|pair| ((pair[0].0 + pair[1].0) / 2.0, (pair[0].1 + pair[1].1) / 2.0));
    line.iter().copied().chain(halves).collect()
}

fn write(drawing: &mut Drawing, placed: Placed) {
    let (bold, small) = match placed.anchor {
        Anchor::Start => ("b h", "s h"),
        Anchor::Middle => ("b m h", "s m h"),
        Anchor::End => ("b e h", "s e h"),
    };
    let (x, y) = (placed.x, placed.y);
    drawing.text(bold, (x, y), placed.words);
    if let Some(note) = placed.note {
        drawing.text(small, (x, y + label::LINE), note);
    }
}

fn rounded(value: f64) -> String {
    let decimals = if value.abs() >= 100.0 {
        0
    } else if value.abs() >= 10.0 {
        1
    } else {
        2
    };
    number(value, decimals)
}
