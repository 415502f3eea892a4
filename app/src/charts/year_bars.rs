//! Years as bars from zero: solid where the figure is final, hollow where it is provisional, a gap where there is none.

use super::drawing::{Drawing, Mark};
use super::frame::Format;
use super::label;
use super::scale::{self, Linear};
use super::svg_path::short;
use crate::format::number;
use leptos::prelude::*;

/// One year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct YearBar {
    pub year: i32,
    /// Zero or more, in the unit of the axis.
    pub value: f64,
    pub firmness: Firmness,
}

/// Whether a figure may still change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Firmness {
    Final,
    Provisional,
}

/// The bars in one of the two sizes, oldest first. Only the highest and the last carry their figure.
#[must_use]
pub fn draw(bars: &[YearBar], format: Format) -> Drawing {
    let frame = format.frame();
    let mut drawing = Drawing::new(frame.width, frame.height);
    let (Some(first), Some(last)) = (bars.first(), bars.last()) else { return drawing };
    let highest = bars.iter().map(|bar| bar.value).fold(0.0, f64::max);
    let top = if highest > 0.0 { highest * 1.08 } else { 1.0 };
    let ticks = scale::ticks(0.0, top, frame.ticks);
    let words = |tick: f64| number(tick, scale::decimals(&ticks));
    let left = ticks.iter().map(|tick| label::width(&words(*tick))).fold(0.0, f64::max) + 10.0;
    let up = Linear::new((0.0, top), (frame.bottom, frame.top));
    let step = (frame.width - left) / f64::from(last.year - first.year + 1);
    let at = |year: i32| left + step * (f64::from(year - first.year) + 0.5);
    let mut grid = String::new();
    for tick in &ticks {
        let y = up.at(*tick);
        grid.push_str(&format!("M{} {}H{}", short(left), short(y), short(frame.width)));
        drawing.text("s e", (left - 6.0, y + 4.0), words(*tick));
    }
    drawing.marks.insert(0, Mark::Path { class: "gr", d: grid });
    let width = (step * 0.68).min(64.0);
    for bar in bars {
        let class = match bar.firmness {
            Firmness::Final => "bar",
            Firmness::Provisional => "bar open",
        };
        let y = up.at(bar.value);
        drawing.marks.push(Mark::Box { class, x: at(bar.year) - width / 2.0, y, width, height: frame.bottom - y });
    }
    drawing.path("ax", format!("M{} {}H{}", short(left), short(frame.bottom), short(frame.width)));
    labels(&mut drawing, bars, &at, &up, (left, frame.width));
    years(&mut drawing, (first.year, last.year), &at, frame.bottom + 18.0, (step, frame.label_room));
    drawing
}

fn labels(drawing: &mut Drawing, bars: &[YearBar], at: &impl Fn(i32) -> f64, up: &Linear, edges: (f64, f64)) {
    let Some(last) = bars.last() else { return };
    let highest = bars.iter().reduce(|best, bar| if bar.value >= best.value { bar } else { best }).unwrap_or(last);
    let mut write = |bar: &YearBar| {
        let words = number(bar.value, if bar.value < 100.0 { 1 } else { 0 });
        let half = label::width(&words) / 2.0 + 2.0;
        let x = at(bar.year).clamp(edges.0 + half, edges.1 - half);
        drawing.text("b m h", (x, up.at(bar.value) - 6.0), words);
    };
    write(highest);
    // Neighbours would stand over one another.
    if last.year - highest.year > 2 {
        write(last);
    }
}

/// As many years as have room, counted back from the last.
fn years(drawing: &mut Drawing, (first, last): (i32, i32), at: &impl Fn(i32) -> f64, y: f64, (step, room): (f64, f64)) {
    let each = [1, 2, 5, 10, 20].into_iter().find(|each| f64::from(*each) * step >= room).unwrap_or(20);
    for year in (first..=last).rev().step_by(each as usize) {
        drawing.text("s m", (at(year), y), year.to_string());
    }
}

/// The bars in both sizes, of which the style sheet shows one; `sentence` says the same in words.
#[component]
pub fn YearBars(bars: Vec<YearBar>, sentence: String) -> impl IntoView {
    [Format::Wide, Format::Phone]
        .map(|format| {
            let drawing = draw(&bars, format);
            view! {
                <svg
                    class=format.class()
                    viewBox=drawing.view_box()
                    role="img"
                    aria-label=sentence.clone()
                    inner_html=drawing.svg()
                ></svg>
            }
        })
        .into_iter()
        .collect_view()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(year: i32, value: f64) -> YearBar {
        YearBar { year, value, firmness: Firmness::Final }
    }

    #[test]
    fn a_bar_stands_on_zero_and_a_missing_year_leaves_its_place() {
        let drawing = draw(&[bar(2020, 50.0), bar(2022, 100.0)], Format::Phone);
        let boxes: Vec<(f64, f64, f64)> = drawing
            .marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Box { x, y, height, .. } => Some((*x, *y, *height)),
                Mark::Path { .. } | Mark::Dot { .. } | Mark::Text { .. } => None,
            })
            .collect();
        assert_eq!(boxes.len(), 2);
        let bottom = Format::Phone.frame().bottom;
        assert!(boxes.iter().all(|(_, y, height)| (y + height - bottom).abs() < 1e-9));
        assert!((boxes[1].2 / boxes[0].2 - 2.0).abs() < 1e-9, "twice the value is twice as high");
        assert!(boxes[1].0 - boxes[0].0 > 150.0, "the year between keeps its room");
        assert!(drawing.words().contains(&"2021") || drawing.words().contains(&"2022"));
    }

    #[test]
    fn a_provisional_year_is_hollow_and_nothing_draws_nothing() {
        let open = YearBar { firmness: Firmness::Provisional, ..bar(2025, 7.0) };
        assert!(draw(&[bar(2024, 5.0), open], Format::Wide).svg().contains("bar open"));
        assert!(draw(&[], Format::Wide).marks.is_empty());
        assert!(!draw(&[bar(2024, 0.0)], Format::Wide).svg().contains("NaN"));
    }
}
