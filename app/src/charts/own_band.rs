//! Own sales as diamonds on the band of the market, with the line of the market compared with.

use super::axes::{self, Plot};
use super::drawing::Drawing;
use super::frame::Format;
use super::scale::{extent, padded};
use super::svg_path::{self, Place, short};
use crate::i18n::{self, markets};
use domain::names::Language;
use domain::period::Month;
use domain::sale::comparison::Comparison;
use leptos::prelude::*;

/// As wide as a page.
pub const WHOLE: &[(Format, &str)] = &[(Format::Wide, "ch wide-only"), (Format::Phone, "ch phone-only")];
/// In a card, whatever the screen.
pub const CARD: &[(Format, &str)] = &[(Format::Phone, "ch small")];
/// Half the width of a diamond.
const HALF: f64 = 5.0;

/// The band, the line and the diamonds in one of the two sizes.
#[must_use]
pub fn draw(comparison: &Comparison, format: Format, language: Language) -> Drawing {
    let months = &comparison.months;
    let own = comparison.points.iter().map(|point| point.each);
    let all = months.iter().flat_map(|month| [Some(month.low), Some(month.high), month.paid]).flatten().chain(own);
    let (Some(first), Some(last), Some(span)) = (months.first(), months.last(), extent(all)) else {
        return axes::nothing(format, language);
    };
    let plot = Plot::new(format, (first.month, last.month), padded(span, 0.15, 0.15), 12.0);
    let mut drawing = axes::draw(&plot, language);
    for run in runs(months, |month| Some((month.low, month.high))) {
        let up = run.iter().map(|(month, (_, high))| plot.place((*month, *high)));
        let down = run.iter().rev().map(|(month, (low, _))| plot.place((*month, *low)));
        drawing.path("band", closed(up.chain(down)));
    }
    let line = runs(months, |month| month.paid);
    let line: Vec<Vec<Place>> = line.iter().map(|run| run.iter().map(|point| plot.place(*point)).collect()).collect();
    drawing.path("ref", svg_path::lines(&line));
    for point in &comparison.points {
        // A month's place is its middle: a day stands as far from it as it is from the fifteenth.
        let off = (f64::from(point.day.day()) - 15.0) / 31.0 * plot.months.step();
        let (x, y) = plot.place((Month::of(point.day), point.each));
        let (x, half) = ((x + off).clamp(plot.left + HALF, plot.frame.width - HALF), short(HALF));
        drawing.path("dot", format!("M{} {}l{half} {half}-{half} {half}-{half}-{half}z", short(x), short(y - HALF)));
    }
    drawing
}

/// Months in a row that have a figure.
fn runs<T>(
    months: &[domain::sale::comparison::MarketMonth],
    figure: impl Fn(&domain::sale::comparison::MarketMonth) -> Option<T>,
) -> Vec<Vec<(Month, T)>> {
    let mut runs: Vec<Vec<(Month, T)>> = Vec::new();
    for month in months {
        let Some(value) = figure(month) else { continue };
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|(before, _)| month.month.since(*before) == 1) => {
                run.push((month.month, value));
            }
            Some(_) | None => runs.push(vec![(month.month, value)]),
        }
    }
    runs
}

fn closed(places: impl Iterator<Item = Place>) -> String {
    let mut out = String::new();
    for (at, (x, y)) in places.enumerate() {
        out.push_str(&format!("{}{} {}", if at == 0 { 'M' } else { 'L' }, short(x), short(y)));
    }
    if !out.is_empty() {
        out.push('z');
    }
    out
}

/// The drawing in both sizes with its legend; `sentence` says what it shows, `market` is the one compared with.
#[component]
pub fn OwnBand(
    comparison: Comparison,
    #[prop(into)] sentence: String,
    market: Option<String>,
    /// The whole page, or a card: each drawing with its class.
    drawn: &'static [(Format, &'static str)],
) -> impl IntoView {
    let language = i18n::language();
    let line = market.map(|name| (r#"<path class="ref" d="M1 6h20"/>"#, name));
    let key = [
        (r#"<path class="dot" d="M11 1l5 5-5 5-5-5z"/>"#, markets::my_sales(language).to_owned()),
        (r#"<path class="band" d="M0 1h22v10H0z"/>"#, markets::middle_half(language).to_owned()),
    ];
    let key = key.into_iter().chain(line).map(|(picture, words)| {
        view! {
            <li>
                <svg viewBox="0 0 22 12" aria-hidden="true" inner_html=picture></svg>
                {words}
            </li>
        }
    });
    let key = key.collect_view();
    let drawings = drawn.iter().map(|(format, class)| {
        let drawing = draw(&comparison, *format, language);
        view! {
            <svg
                class=*class
                viewBox=drawing.view_box()
                role="img"
                aria-label=sentence.clone()
                inner_html=drawing.svg()
            ></svg>
        }
    });
    view! {
        {drawings.collect_view()}
        <ul class="key">{key}</ul>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::entry::EntryId;
    use domain::period::Date;
    use domain::sale::comparison::{MarketMonth, NotCompared, Point};

    fn month(number: i32, paid: Option<f64>) -> MarketMonth {
        MarketMonth { month: Month::new(2026, number).unwrap(), low: 180.0, high: 220.0, paid }
    }

    #[test]
    fn a_sale_is_a_diamond_and_a_month_nobody_measured_breaks_the_line() {
        let point = Point { entry: EntryId::new(1, [0; 10]), day: Date::constant(2026, 3, 15), each: 212.0 };
        let comparison = Comparison {
            points: vec![point],
            months: vec![month(1, Some(200.0)), month(2, None), month(3, Some(210.0))],
            left_out: vec![],
            finding: Err(NotCompared::NoSale),
        };
        let drawing = draw(&comparison, Format::Phone, Language::Es);
        assert!(drawing.path_of("dot").unwrap().ends_with('z'));
        assert_eq!(drawing.path_of("ref").unwrap().matches('M').count(), 2);
        assert!(drawing.path_of("band").unwrap().ends_with('z'));
        let none = Comparison { points: vec![], months: vec![], ..comparison };
        assert!(draw(&none, Format::Wide, Language::Es).path_of("dot").is_none());
    }
}
