//! Of each hundred, month by month. A month that nobody recorded keeps its room as a dashed box that says so.

use super::drawing::{Drawing, Mark};
use super::scale::Linear;
use super::svg_path::short;
use leptos::prelude::*;

/// A month with its share of 0 to 1; `None` where there is none.
#[derive(Debug, Clone, PartialEq)]
pub struct MonthBar {
    pub label: String,
    pub share: Option<f64>,
    /// The share as written.
    pub words: String,
}

const WIDTH: f64 = 330.0;
const BASE: f64 = 146.0;
/// How high the box of a missing month is, of a hundred: no figure, so as high as it need be to be seen.
const MISSING: f64 = 0.72;

/// The drawing, 330 by 166. `missing` stands in the boxes, a word to a line.
#[must_use]
pub fn draw(months: &[MonthBar], missing: &str) -> Drawing {
    let mut drawing = Drawing::new(WIDTH, 166.0);
    if months.is_empty() {
        return drawing;
    }
    let up = Linear::new((0.0, 1.0), (BASE, 24.0));
    let step = WIDTH / months.len().max(6) as f64;
    let width = step - 4.0;
    for (at, month) in months.iter().enumerate() {
        let middle = step * (at as f64 + 0.5);
        let (class, high) = match month.share {
            None => ("gap", MISSING),
            Some(share) if at + 1 == months.len() => ("f2", share),
            Some(share) => ("f2 fl", share),
        };
        let y = up.at(high);
        drawing.marks.push(Mark::Box { class, x: middle - width / 2.0, y, width, height: BASE - y });
        match month.share {
            None => {
                for (line, word) in missing.split_whitespace().enumerate() {
                    drawing.text("s m", (middle, 104.0 + 15.0 * line as f64), word);
                }
            }
            Some(_) if at + 1 == months.len() => drawing.text("b m", (middle, y - 6.0), month.words.clone()),
            Some(_) => drawing.text("m", (middle, y - 6.0), month.words.clone()),
        }
        drawing.text("s m", (middle, 163.0), month.label.clone());
    }
    drawing.path("ax", format!("M0 {BASE}H{}", short(WIDTH)));
    drawing
}

/// The drawing with its sentence.
#[component]
pub fn ShareMonths(months: Vec<MonthBar>, missing: &'static str) -> impl IntoView {
    let told = months.iter().map(|month| match month.share {
        Some(_) => format!("{} {}", month.label, month.words),
        None => format!("{} {missing}", month.label),
    });
    let label = told.collect::<Vec<_>>().join(", ");
    let drawing = draw(&months, missing);
    view! { <svg class="ch" viewBox=drawing.view_box() role="img" aria-label=label inner_html=drawing.svg()></svg> }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(share: Option<f64>) -> MonthBar {
        let words = share.map_or_else(String::new, |share| format!("{:.0}", 100.0 * share));
        MonthBar { label: "jul".into(), share, words }
    }

    #[test]
    fn a_missing_month_is_a_dashed_box_without_a_figure() {
        let drawing = draw(&[month(Some(0.5)), month(None), month(Some(1.0))], "sin dato");
        assert_eq!(drawing.words(), ["50", "jul", "sin", "dato", "jul", "100", "jul"]);
        let boxes = drawing.marks.iter().filter_map(|mark| match mark {
            Mark::Box { class, height, .. } => Some((*class, *height)),
            Mark::Path { .. } | Mark::Dot { .. } | Mark::Text { .. } => None,
        });
        let boxes: Vec<_> = boxes.collect();
        assert_eq!(boxes.iter().map(|(class, _)| *class).collect::<Vec<_>>(), ["f2 fl", "gap", "f2"]);
        assert!((boxes[2].1 / boxes[0].1 - 2.0).abs() < 1e-9, "twice the share is twice as high");
    }
}
