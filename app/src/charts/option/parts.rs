//! The parts that the options share: axes, zoom, tooltip, legend, lines.

use super::palette::Palette;
use crate::format::month_year;
use charming::Chart;
use charming::component::{Axis, DataZoom, DataZoomType, Grid, Legend, LegendType};
use charming::datatype::DataPoint;
use charming::element::{AxisPointer, AxisPointerType, AxisType, LineStyle, LineStyleType, Symbol, Tooltip, Trigger};
use charming::series::Line;
use domain::names::Language;
use domain::period::Month;

/// Strokes that tell lines apart without colour.
pub const STROKES: [LineStyleType; 3] = [LineStyleType::Solid, LineStyleType::Dashed, LineStyleType::Dotted];

/// A chart over months: columns, a value axis that need not start at zero, zoom, and a legend of `names`.
#[must_use]
pub fn over_months(first: Month, last: Month, names: &[&str], axis_name: &str, language: Language) -> Chart {
    let months = (0..=last.since(first)).map(|at| month_year(first.plus(at), language)).collect();
    Chart::new()
        .animation(false)
        .grid(Grid::new().left(8).right(24).top(56).bottom(72))
        .legend(Legend::new().type_(LegendType::Scroll).top(0).left(0).data(names.to_vec()))
        .tooltip(Tooltip::new().trigger(Trigger::Axis).axis_pointer(AxisPointer::new().type_(AxisPointerType::Line)))
        .x_axis(Axis::new().type_(AxisType::Category).boundary_gap(false).data::<String>(months))
        .y_axis(Axis::new().type_(AxisType::Value).scale(true).split_number(4).name(axis_name))
        .data_zoom(DataZoom::new().type_(DataZoomType::Inside))
        .data_zoom(DataZoom::new().type_(DataZoomType::Slider).bottom(12).brush_select(false))
}

/// A line with its gaps, before the areas; a month between two gaps stays visible as a dot.
#[must_use]
pub fn line(id: &str, name: &str, colour: &str, stroke: LineStyleType, values: Vec<Option<f64>>) -> Line {
    Line::new()
        .id(id)
        .name(name)
        .symbol(Symbol::Circle)
        .symbol_size(3)
        .connect_nulls(false)
        .z(3)
        .line_style(LineStyle::new().width(2.25).color(colour).type_(stroke))
        .item_style(charming::element::ItemStyle::new().color(colour))
        .data(points(values))
}

/// The two stacked lines between which an area lies: the lower one unseen, the upper one as the distance from it.
#[must_use]
pub fn area(id: &str, name: &str, colour: &str, opacity: f64, ranges: &[Option<(f64, f64)>]) -> [Line; 2] {
    let side = |end: &str, opacity: f64, values: Vec<Option<f64>>| {
        Line::new()
            .id(format!("{id}-{end}"))
            .name(name)
            .stack(id)
            .symbol(Symbol::None)
            .silent(true)
            .line_style(LineStyle::new().opacity(0))
            .item_style(charming::element::ItemStyle::new().color(colour))
            .area_style(charming::element::AreaStyle::new().color(colour).opacity(opacity))
            .data(points(values))
    };
    let low = ranges.iter().map(|range| range.map(|(low, _)| low)).collect();
    let distance = ranges.iter().map(|range| range.map(|(low, high)| high - low)).collect();
    [side("low", 0.0, low), side("high", opacity, distance)]
}

/// The colour of the line at a place in the list.
#[must_use]
pub fn colour(palette: &Palette, at: usize) -> &'static str {
    palette.series[at % palette.series.len()]
}

fn points(values: Vec<Option<f64>>) -> Vec<DataPoint> {
    values.into_iter().map(|value| DataPoint::from(value.map(rounded))).collect()
}

/// Six digits tell prices apart; the rest would only travel.
fn rounded(value: f64) -> f64 {
    (value * 1e4).round() / 1e4
}
