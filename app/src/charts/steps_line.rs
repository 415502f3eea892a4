//! A few figures in order, each written at its point: how a measure moved from quarter to quarter.

use super::drawing::{Drawing, Mark};
use super::scale::{Linear, extent};
use super::svg_path::{self, Place};
use leptos::prelude::*;

/// A figure with the words under it; `None` where there is none.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    pub label: String,
    pub value: Option<f64>,
    /// The figure as written.
    pub words: String,
}

const WIDTH: f64 = 300.0;
const BASE: f64 = 116.0;

/// The drawing, 300 by 140.
#[must_use]
pub fn draw(steps: &[Step]) -> Drawing {
    let mut drawing = Drawing::new(WIDTH, 140.0);
    drawing.path("ax", format!("M8 {BASE}H{}", WIDTH - 10.0));
    let Some(span) = extent(steps.iter().filter_map(|step| step.value)) else { return drawing };
    let across = Linear::new((0.0, (steps.len().max(2) - 1) as f64), (20.0, WIDTH - 28.0));
    let up = Linear::new(span, (90.0, 36.0));
    let mut runs: Vec<Vec<Place>> = vec![Vec::new()];
    for (index, step) in steps.iter().enumerate() {
        match (step.value, runs.last_mut()) {
            (Some(value), Some(run)) => run.push((across.at(index as f64), up.at(value))),
            (None, Some(run)) if run.is_empty() => {}
            (None | Some(_), _) => runs.push(Vec::new()),
        }
    }
    drawing.path("ln", svg_path::lines(&runs));
    let last = steps.iter().rposition(|step| step.value.is_some());
    for (index, step) in steps.iter().enumerate() {
        let x = across.at(index as f64);
        drawing.text("s m", (x, 134.0), step.label.clone());
        let Some(value) = step.value else { continue };
        let newest = last == Some(index);
        let (class, r) = if newest { ("b m", 5.0) } else { ("m", 3.5) };
        drawing.marks.push(Mark::Dot { class: "dot", x, y: up.at(value), r });
        drawing.text(class, (x, up.at(value) - 10.0), step.words.clone());
    }
    drawing
}

/// The drawing with its sentence.
#[component]
pub fn StepsLine(steps: Vec<Step>) -> impl IntoView {
    let told = steps.iter().filter(|step| step.value.is_some());
    let label = told.map(|step| format!("{} {}", step.label, step.words)).collect::<Vec<_>>().join(", ");
    let drawing = draw(&steps);
    view! { <svg class="ch" viewBox=drawing.view_box() role="img" aria-label=label inner_html=drawing.svg()></svg> }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(value: Option<f64>) -> Step {
        Step { label: "3T".into(), value, words: value.map_or_else(String::new, |value| format!("{value:.1}")) }
    }

    #[test]
    fn a_quarter_without_a_figure_breaks_the_line_and_carries_no_number() {
        let drawing = draw(&[step(Some(1.7)), step(None), step(Some(2.4))]);
        assert_eq!(drawing.words(), ["3T", "1.7", "3T", "3T", "2.4"]);
        assert!(draw(&[step(None)]).path_of("ln").is_none());
    }
}
