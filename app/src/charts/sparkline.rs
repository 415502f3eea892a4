//! A year in a line the size of a word: the shape of a price, not its figures. The last month carries a dot.

use super::drawing::Drawing;
use super::scale::{Linear, extent};
use super::svg_path::{self, Place};
use crate::format::number;
use crate::i18n::{self, charts};
use domain::names::Language;
use leptos::prelude::*;

/// The months in order, with their gaps, as a drawing of 100 x 30 that may be stretched.
#[must_use]
pub fn draw(months: &[Option<f64>]) -> Drawing {
    let mut drawing = Drawing::new(100.0, 30.0);
    let Some(span) = extent(months.iter().copied().flatten()) else { return drawing };
    let across = Linear::new((0.0, (months.len().max(2) - 1) as f64), (2.0, 94.0));
    let up = Linear::new(span, (26.0, 4.0));
    let mut places = months.iter().enumerate().map(|(i, value)| Some((across.at(i as f64), up.at((*value)?))));
    let mut runs: Vec<Vec<Place>> = vec![Vec::new()];
    for place in places.by_ref() {
        match (place, runs.last_mut()) {
            (Some(place), Some(run)) => run.push(place),
            (None, Some(run)) if run.is_empty() => {}
            (None | Some(_), _) => runs.push(Vec::new()),
        }
    }
    drawing.path("", svg_path::lines(&runs));
    if let Some(last) = runs.iter().rev().find_map(|run| run.last()) {
        drawing.path("end", svg_path::lines(&[vec![*last]]));
    }
    drawing
}

/// The line in words: its length, first and last figure.
#[must_use]
pub fn sentence(months: &[Option<f64>], language: Language) -> String {
    let mut figures = months.iter().copied().flatten();
    match (figures.next(), figures.next_back()) {
        (Some(first), last) => {
            let last = last.unwrap_or(first);
            charts::spark_label(language, months.len(), number(first, 2), number(last, 2))
        }
        (None, _) => charts::spark_none(language).to_owned(),
    }
}

/// The line, as wide and high as its class `spark` says.
#[component]
pub fn Sparkline(
    /// Months in order, `None` for a gap.
    months: Vec<Option<f64>>,
) -> impl IntoView {
    let drawing = draw(&months);
    view! {
        <svg
            class="spark"
            viewBox=drawing.view_box()
            preserveAspectRatio="none"
            role="img"
            aria-label=sentence(&months, i18n::language())
            inner_html=drawing.svg()
        ></svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_month_breaks_the_line_and_the_last_figure_has_the_dot() {
        let drawing = draw(&[Some(1.0), Some(2.0), None, Some(3.0), None]);
        assert_eq!(drawing.path_of("").unwrap(), "M2 26l23-11M71 4h.1");
        assert_eq!(drawing.path_of("end").unwrap(), "M71 4h.1");
    }

    #[test]
    fn an_even_price_is_a_level_line_and_no_price_is_no_line() {
        assert_eq!(draw(&[Some(5.0), Some(5.0)]).path_of("").unwrap(), "M2 26l92 0");
        assert!(draw(&[None, None]).marks.is_empty());
    }

    #[test]
    fn the_line_is_told_in_words() {
        assert_eq!(sentence(&[Some(184.0), None, Some(237.27)], Language::Es), "Últimos 3 meses: de 184.00 a 237.27");
        assert_eq!(sentence(&[None], Language::Es), "Sin dato en los últimos meses");
    }
}
