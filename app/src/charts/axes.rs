//! The plot that charts over months share: its scales, its grid, and the words along its edges.

use super::drawing::{Drawing, Mark};
use super::frame::{Format, Frame};
use super::label;
use super::scale::{self, Linear, Months};
use super::svg_path::{Place, short};
use crate::format::{month_short, number};
use crate::i18n::charts;
use domain::names::Language;
use domain::period::Month;

/// With more months than these, years are labelled instead.
const MONTHS_LABELLED: i32 = 18;

/// Where things stand in the drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Plot {
    pub format: Format,
    pub frame: Frame,
    pub left: f64,
    pub right: f64,
    pub months: Months,
    pub values: Linear,
    ticks: Vec<f64>,
}

impl Plot {
    /// A plot of months and values, both ends included; `end` pixels stay free for labels after the last month.
    #[must_use]
    pub fn new(format: Format, (first, last): (Month, Month), (low, high): (f64, f64), end: f64) -> Self {
        let frame = format.frame();
        let ticks = scale::ticks(low, high, frame.ticks);
        let widest = ticks.iter().map(|tick| label::width(&tick_words(*tick, &ticks))).fold(0.0, f64::max);
        let left = widest + 10.0;
        let right = frame.width - end;
        let months = Months::new(first, last, (left, right));
        let values = Linear::new((low, high), (frame.bottom, frame.top));
        Self { format, frame, left, right, months, values, ticks }
    }

    #[must_use]
    pub fn place(&self, (month, value): (Month, f64)) -> Place {
        (self.months.at(month), self.values.at(value))
    }
}

/// Grid, axis and their words.
#[must_use]
pub fn draw(plot: &Plot, language: Language) -> Drawing {
    let frame = plot.frame;
    let mut drawing = Drawing::new(frame.width, frame.height);
    let (left, right) = (short(plot.left), short(plot.right));
    let mut grid = String::new();
    for tick in &plot.ticks {
        let y = plot.values.at(*tick);
        grid.push_str(&format!("M{left} {}H{right}", short(y)));
        drawing.text("s e", (plot.left - 6.0, y + 4.0), tick_words(*tick, &plot.ticks));
    }
    time(&mut drawing, &mut grid, plot, language);
    drawing.marks.insert(0, Mark::Path { class: "gr", d: grid });
    drawing.path("ax", format!("M{left} {}H{right}", short(frame.bottom)));
    drawing
}

/// The drawing of a period without a single figure.
#[must_use]
pub fn nothing(format: Format, language: Language) -> Drawing {
    let frame = format.frame();
    let height = 120.0;
    let mut drawing = Drawing::new(frame.width, height);
    drawing.marks.push(Mark::Box { class: "gap", x: 1.0, y: 1.0, width: frame.width - 2.0, height: height - 2.0 });
    drawing.text("s m", (frame.width / 2.0, height / 2.0 + 4.0), charts::nothing_shown(language));
    drawing
}

/// Years under the middle of what is shown of them, a notch at each January; or months.
fn time(drawing: &mut Drawing, grid: &mut String, plot: &Plot, language: Language) {
    let (months, frame) = (&plot.months, plot.frame);
    let baseline = frame.bottom + 18.0;
    if months.last.since(months.first) <= MONTHS_LABELLED {
        for mark in scale::month_marks(months, frame.label_room) {
            let words = month_short(mark.from.number(), language);
            drawing.text("s m", (months.at(mark.from), baseline), words);
        }
        return;
    }
    for mark in scale::year_marks(months, frame.label_room) {
        let (from, to) = (months.at(mark.from), months.at(mark.to));
        grid.push_str(&format!("M{} {}v5", short(from), short(frame.bottom)));
        let (words, middle) = (mark.from.year().to_string(), (from + to) / 2.0);
        let half = label::width(&words) / 2.0;
        let inside = middle - half >= plot.left && middle + half <= plot.right;
        let fits = if mark.from == mark.to { inside } else { to - from + months.step() >= half * 2.0 };
        if fits {
            drawing.text("s m", (middle, baseline), words);
        }
    }
}

fn tick_words(tick: f64, ticks: &[f64]) -> String {
    number(tick, scale::decimals(ticks))
}
