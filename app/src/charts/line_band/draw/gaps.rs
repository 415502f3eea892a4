//! Months without a figure: nobody measured, or nothing was for sale. Two marks, neither of them empty.

use super::super::{LineBandChart, Point};
use crate::charts::axes::Plot;
use crate::charts::drawing::{Drawing, Mark};
use crate::charts::label;
use crate::charts::month_value::MonthValue;
use crate::charts::svg_path::{self, Place};
use crate::i18n::charts;
use domain::names::Language;

pub(super) fn draw(drawing: &mut Drawing, chart: &LineBandChart, plot: &Plot, language: Language) {
    for run in chart.points.chunk_by(|a, b| a.value == b.value) {
        if let [first, ..] = run
            && first.value == MonthValue::NoData
        {
            dashed_box(drawing, run, plot, language);
        }
    }
    let none = chart.points.iter().filter(|point| point.value == MonthValue::NoSupply);
    let corners: Vec<Place> = none.map(|point| (plot.months.at(point.month) - 4.5, plot.frame.bottom - 16.0)).collect();
    drawing.path("out", svg_path::repeated(&corners, "h9v9h-9zm.5 8.5l8-8"));
}

/// As wide as its months; with its words where they fit, on two lines where only that fits.
fn dashed_box(drawing: &mut Drawing, run: &[Point], plot: &Plot, language: Language) {
    let (Some(first), Some(last)) = (run.first(), run.last()) else { return };
    let half = plot.months.step() / 2.0;
    let x = (plot.months.at(first.month) - half).max(plot.left);
    let width = (plot.months.at(last.month) + half).min(plot.right) - x;
    let (top, middle) = (plot.frame.top, x + width / 2.0);
    drawing.marks.push(Mark::Box { class: "gap", x, y: top, width, height: plot.frame.bottom - top });
    if width >= label::width(charts::no_data(language)) + 6.0 {
        drawing.text("s m h", (middle, top + 16.0), charts::no_data(language));
    } else if width >= label::width(charts::no_data_second(language)) + 2.0 {
        drawing.text("s m h", (middle, top + 16.0), charts::no_data_first(language));
        drawing.text("s m h", (middle, top + 31.0), charts::no_data_second(language));
    }
}
