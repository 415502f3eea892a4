//! Sales by market level, quarter by quarter, one bar on top of another; a quarter that nobody recorded has no bar.

pub mod explore;

use super::drawing::{Drawing, Mark};
use super::frame::Format;
use super::label;
use super::scale::{self, Linear};
use super::svg_path::short;
use crate::format::number;
use crate::i18n::{self, markets, sales};
use domain::names::Language;
use domain::period::Month;
use domain::sale::market_level::MarketLevel;
use domain::sale::stack::Bar;
use leptos::prelude::*;

/// From the bottom to the top, in the order of [`MarketLevel::ALL`].
const CLASSES: [&str; 4] = ["lv0", "lv1", "lv2", "lv3"];
/// Thousands are told with a decimal below so many.
const SMALL: f64 = 100.0;

/// The class of a level's colour.
#[must_use]
pub fn class(level: MarketLevel) -> &'static str {
    CLASSES[level as usize]
}

/// The bars in one of the two sizes, oldest first, in thousands of quetzales, each with its sum on top.
#[must_use]
pub fn draw(bars: &[Bar], format: Format, language: Language) -> Drawing {
    let mut frame = format.frame();
    // It stands in a column of two thirds: drawn wider, its words would become too small to read.
    if format == Format::Wide {
        (frame.width, frame.height, frame.bottom, frame.ticks) = (640.0, 274.0, 246.0, 5);
    }
    let mut drawing = Drawing::new(frame.width, frame.height + 16.0);
    let highest = bars.iter().map(above).fold(0.0, f64::max);
    if bars.is_empty() || highest <= 0.0 {
        return drawing;
    }
    let ticks = scale::ticks(0.0, highest * 1.1, frame.ticks);
    let words = |tick: f64| number(tick, scale::decimals(&ticks));
    let left = ticks.iter().map(|tick| label::width(&words(*tick))).fold(0.0, f64::max) + 10.0;
    let up = Linear::new((0.0, highest * 1.1), (frame.bottom, frame.top));
    let mut grid = String::new();
    for tick in &ticks {
        let y = up.at(*tick);
        grid.push_str(&format!("M{} {}H{}", short(left), short(y), short(frame.width)));
        drawing.text("s e", (left - 6.0, y + 4.0), words(*tick));
    }
    drawing.path("gr", grid);
    let step = (frame.width - left) / bars.len() as f64;
    let width = (step * 0.66).min(72.0);
    for (at, bar) in bars.iter().enumerate() {
        let middle = left + step * (at as f64 + 0.5);
        pile(&mut drawing, bar, &up, (middle - width / 2.0, width));
        if bar.lines > 0 && step >= label::width(&total(bar)) {
            let class = if at + 1 == bars.len() { "b m" } else { "s m" };
            drawing.text(class, (middle, up.at(above(bar)) - 6.0), total(bar));
        }
        times(&mut drawing, bar.from, (middle, frame.bottom + 18.0), (at == 0, step >= 26.0), language);
    }
    drawing.path("ax", format!("M{} {}H{}", short(left), short(frame.bottom), short(frame.width)));
    drawing
}

/// What more came back of a level than went takes nothing from the pile: it stands in the table.
fn pile(drawing: &mut Drawing, bar: &Bar, up: &Linear, (x, width): (f64, f64)) {
    let mut sum = 0.0;
    for (level, class) in bar.levels.iter().zip(CLASSES) {
        let value = thousands(*level).max(0.0);
        if value > 0.0 {
            let (top, bottom) = (up.at(sum + value), up.at(sum));
            drawing.marks.push(Mark::Box { class, x, y: top, width, height: bottom - top });
        }
        sum += value;
    }
}

/// The quarter, and the year under the first of each year and of the chart.
fn times(drawing: &mut Drawing, from: Month, (x, y): (f64, f64), (first, room): (bool, bool), language: Language) {
    let quarter = (from.number() - 1) / 3 + 1;
    if room {
        drawing.text("s m", (x, y), markets::quarter_short(language, quarter));
    }
    if first || quarter == 1 {
        drawing.text("s m", (x, y + 15.0), from.year().to_string());
    }
}

fn thousands(micro: i64) -> f64 {
    micro as f64 / 1e9
}

fn above(bar: &Bar) -> f64 {
    bar.levels.iter().map(|level| thousands(*level).max(0.0)).sum()
}

fn total(bar: &Bar) -> String {
    let value = thousands(bar.total());
    number(value, if value < SMALL { 1 } else { 0 })
}

/// The bars in both sizes, of which the style sheet shows one, with their legend; `sentence` says what they are.
#[component]
pub fn LevelStack(bars: Vec<Bar>, #[prop(into)] sentence: String) -> impl IntoView {
    let language = i18n::language();
    let shown = |level: &MarketLevel| bars.iter().any(|bar| bar.at(*level) != 0);
    let key = MarketLevel::ALL.iter().filter(|level| shown(level)).map(|level| {
        let picture = format!(r#"<rect class="{}" x="4" width="14" height="12"/>"#, class(*level));
        view! {
            <li>
                <svg viewBox="0 0 22 12" aria-hidden="true" inner_html=picture></svg>
                {sales::level_word(language, *level)}
            </li>
        }
    });
    let key = key.collect_view();
    let drawings = [Format::Wide, Format::Phone].map(|format| {
        let drawing = draw(&bars, format, language);
        view! {
            <svg
                class=format.class()
                viewBox=drawing.view_box()
                role="img"
                aria-label=sentence.clone()
                inner_html=drawing.svg()
            ></svg>
        }
    });
    view! {
        <ul class="key">{key}</ul>
        {drawings.into_iter().collect_view()}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(quarter: i32, levels: [i64; 4]) -> Bar {
        let from = Month::new(2025, 1).unwrap().plus(3 * quarter);
        Bar { from, levels: levels.map(|thousands| thousands * 1_000_000_000), lines: 1 }
    }

    /// The first and the last bar of the design's drawing: 52 + 9 and 70 + 30 + 10 + 11 thousand.
    #[test]
    fn levels_are_piled_and_add_up_to_the_figure_on_top() {
        let drawing = draw(&[bar(0, [52, 9, 0, 0]), bar(7, [70, 30, 10, 11])], Format::Phone, Language::Es);
        let boxes: Vec<(&str, f64)> = drawing
            .marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Box { class, height, .. } => Some((*class, *height)),
                Mark::Path { .. } | Mark::Dot { .. } | Mark::Text { .. } => None,
            })
            .collect();
        assert_eq!(
            boxes.iter().map(|(class, _)| *class).collect::<Vec<_>>(),
            ["lv0", "lv1", "lv0", "lv1", "lv2", "lv3"]
        );
        assert!((boxes[0].1 / boxes[1].1 - 52.0 / 9.0).abs() < 1e-9);
        assert!(drawing.words().contains(&"61.0") && drawing.words().contains(&"121"));
    }

    #[test]
    fn a_quarter_without_sales_keeps_its_place_and_nothing_draws_nothing() {
        let none = Bar { lines: 0, ..bar(1, [0; 4]) };
        let drawing = draw(&[bar(0, [5, 0, 0, 0]), none, bar(2, [5, 0, 0, 0])], Format::Wide, Language::Es);
        assert_eq!(drawing.words().iter().filter(|word| **word == "5.0").count(), 2);
        assert!(draw(&[], Format::Wide, Language::Es).marks.is_empty());
        assert!(draw(&[none], Format::Wide, Language::Es).marks.is_empty());
    }
}
