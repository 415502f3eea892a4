//! Flows between columns of places at true scale: a kilogram is as high in every column.

use super::drawing::{Drawing, Mark};
use super::frame::Format;
use super::label;
use super::svg_path::short;
use leptos::prelude::*;

/// A place in a column, with its name and its figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    pub column: usize,
    pub words: String,
    pub note: String,
    pub class: &'static str,
}

/// What flows from one place to another, by their numbers; above zero.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Flow {
    pub from: usize,
    pub to: usize,
    pub amount: f64,
    pub class: &'static str,
}

/// Where a place stands: its bar from the top down.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Bar {
    x: f64,
    y: f64,
    height: f64,
}

/// A flow from its height at one end to that at the other; it is as thick all the way.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Ribbon {
    from: f64,
    to: f64,
    height: f64,
}

#[derive(Debug, Clone, PartialEq)]
struct Layout {
    height: f64,
    bars: Vec<Bar>,
    ribbons: Vec<Ribbon>,
}

const BAR: f64 = 8.0;
const GAP: f64 = 10.0;
/// Two lines of words.
const LEAST: f64 = 34.0;
const TOP: f64 = 20.0;

/// Width, room for the words at both sides, and pixels of the highest column.
fn room(format: Format) -> (f64, f64, f64, f64) {
    match format {
        Format::Phone => (330.0, 106.0, 136.0, 200.0),
        Format::Wide => (520.0, 150.0, 165.0, 260.0),
    }
}

fn amounts(spots: &[Spot], flows: &[Flow]) -> Vec<f64> {
    let sum = |keep: &dyn Fn(&Flow) -> bool| flows.iter().filter(|flow| keep(flow)).map(|flow| flow.amount).sum();
    let of = |at: usize| f64::max(sum(&|flow: &Flow| flow.from == at), sum(&|flow: &Flow| flow.to == at));
    (0..spots.len()).map(of).collect()
}

fn lay(spots: &[Spot], flows: &[Flow], format: Format) -> Layout {
    let (width, left, right, tallest) = room(format);
    let amounts = amounts(spots, flows);
    let columns = spots.iter().map(|spot| spot.column + 1).max().unwrap_or(0);
    let within = |column: usize| spots.iter().enumerate().filter(move |(_, spot)| spot.column == column);
    let whole = |column: usize| within(column).map(|(at, _)| amounts[at]).sum::<f64>();
    let most = (0..columns).map(whole).fold(0.0, f64::max);
    let scale = if most > 0.0 { tallest / most } else { 0.0 };
    let slot = |at: usize| (amounts[at] * scale).max(LEAST) + GAP;
    let tall = |column: usize| within(column).map(|(at, _)| slot(at)).sum::<f64>();
    let height = (0..columns).map(tall).fold(0.0, f64::max);
    let step = (width - left - right - BAR) / columns.saturating_sub(1).max(1) as f64;
    let mut bars = vec![Bar { x: 0.0, y: 0.0, height: 0.0 }; spots.len()];
    for column in 0..columns {
        let mut y = TOP + (height - tall(column)) / 2.0;
        for (at, _) in within(column) {
            let high = amounts[at] * scale;
            bars[at] = Bar { x: left + step * column as f64, y: y + (slot(at) - high) / 2.0, height: high };
            y += slot(at);
        }
    }
    let ribbon = |flow: &Flow| Ribbon { from: 0.0, to: 0.0, height: flow.amount * scale };
    let mut ribbons: Vec<Ribbon> = flows.iter().map(ribbon).collect();
    let mut order: Vec<usize> = (0..flows.len()).collect();
    let (mut leaving, mut arriving) = (vec![0.0; spots.len()], vec![0.0; spots.len()]);
    // Those that go highest leave highest, so that they cross least.
    order.sort_by(|a, b| bars[flows[*a].to].y.total_cmp(&bars[flows[*b].to].y));
    for at in &order {
        let from = flows[*at].from;
        ribbons[*at].from = bars[from].y + leaving[from];
        leaving[from] += ribbons[*at].height;
    }
    order.sort_by(|a, b| bars[flows[*a].from].y.total_cmp(&bars[flows[*b].from].y));
    for at in &order {
        let to = flows[*at].to;
        ribbons[*at].to = bars[to].y + arriving[to];
        arriving[to] += ribbons[*at].height;
    }
    Layout { height: height + TOP, bars, ribbons }
}

/// The drawing in one of the two sizes. Words stand outside of the first and the last column, and above those between.
#[must_use]
pub fn draw(spots: &[Spot], flows: &[Flow], format: Format) -> Drawing {
    let (width, left, right, _) = room(format);
    let Layout { height, bars, ribbons } = lay(spots, flows, format);
    let mut drawing = Drawing::new(width, height);
    for (flow, ribbon) in flows.iter().zip(&ribbons) {
        drawing.path(flow.class, path(bars[flow.from].x + BAR, bars[flow.to].x, *ribbon));
    }
    let last = spots.iter().map(|spot| spot.column).max().unwrap_or(0);
    for (spot, bar) in spots.iter().zip(&bars) {
        // A hair is still seen.
        let high = bar.height.max(1.0);
        drawing.marks.push(Mark::Box { class: spot.class, x: bar.x, y: bar.y, width: BAR, height: high });
        let middle = bar.y + bar.height / 2.0;
        if spot.column == 0 {
            drawing.text("e", (bar.x - 6.0, middle - 1.0), clipped(&spot.words, left));
            drawing.text("s e", (bar.x - 6.0, middle + 14.0), spot.note.clone());
        } else if spot.column == last {
            let x = bar.x + BAR + 6.0;
            drawing.text("n", (x, middle - 1.0), clipped(&spot.words, right));
            drawing.text("s", (x, middle + 14.0), spot.note.clone());
        } else {
            drawing.text("m h", (bar.x + BAR / 2.0, bar.y - 6.0), spot.words.clone());
        }
    }
    drawing
}

fn path(from: f64, to: f64, ribbon: Ribbon) -> String {
    let middle = short(f64::midpoint(from, to));
    let [x0, x1] = [from, to].map(short);
    let [a, b, c, d] = [ribbon.from, ribbon.to, ribbon.to + ribbon.height, ribbon.from + ribbon.height].map(short);
    format!("M{x0} {a}C{middle} {a} {middle} {b} {x1} {b}V{c}C{middle} {c} {middle} {d} {x0} {d}Z")
}

/// As much as has room; the table beside says the rest.
fn clipped(words: &str, room: f64) -> String {
    let most = (room / label::width("a")) as usize;
    if words.chars().count() <= most {
        return words.to_owned();
    }
    let kept: String = words.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// The drawing in both sizes, of which the style sheet shows one; `sentence` says the same in words.
#[component]
pub fn SankeyChart(spots: Vec<Spot>, flows: Vec<Flow>, sentence: String) -> impl IntoView {
    [Format::Wide, Format::Phone]
        .map(|format| {
            let drawing = draw(&spots, &flows, format);
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

    fn spot(column: usize) -> Spot {
        Spot { column, words: "Papa".into(), note: String::new(), class: "f1" }
    }

    fn flow(from: usize, to: usize, amount: f64) -> Flow {
        Flow { from, to, amount, class: "f1 fl" }
    }

    /// The leftovers of the mock-up: washed soil, potatoes and broken bags on seven ways.
    fn leftovers() -> (Vec<Spot>, Vec<Flow>) {
        let spots = [0, 0, 0, 1, 1, 1, 1, 1, 1, 1].map(spot).to_vec();
        let flows =
            [(0, 3, 300.0), (1, 4, 240.0), (1, 5, 520.0), (2, 6, 25.0), (1, 7, 360.0), (0, 8, 130.0), (2, 9, 15.0)];
        (spots, flows.map(|(from, to, amount)| flow(from, to, amount)).to_vec())
    }

    #[test]
    fn what_leaves_a_place_is_as_high_as_the_place_and_as_what_arrives() {
        let (spots, flows) = leftovers();
        for format in [Format::Phone, Format::Wide] {
            let laid = lay(&spots, &flows, format);
            for at in 0..spots.len() {
                let through = |end: fn(&Flow) -> usize| -> f64 {
                    let of = flows.iter().zip(&laid.ribbons).filter(|(flow, _)| end(flow) == at);
                    of.map(|(_, ribbon)| ribbon.height).sum()
                };
                let high = through(|flow| flow.from) + through(|flow| flow.to);
                assert!((high - laid.bars[at].height).abs() < 1e-9, "{at}");
            }
            let column = |from: usize, to: usize| laid.bars[from..to].iter().map(|bar| bar.height).sum::<f64>();
            assert!((column(0, 3) - column(3, 10)).abs() < 1e-9, "both columns hold the same 1,590 kg");
        }
    }

    #[test]
    fn a_kilogram_is_as_high_everywhere() {
        let (spots, flows) = leftovers();
        let laid = lay(&spots, &flows, Format::Phone);
        let each: Vec<f64> =
            flows.iter().zip(&laid.ribbons).map(|(flow, ribbon)| ribbon.height / flow.amount).collect();
        assert!(each.iter().all(|one| (one - 200.0 / 1590.0).abs() < 1e-9), "{each:?}");
    }

    #[test]
    fn ribbons_at_one_place_lie_one_under_another_within_it() {
        let (spots, flows) = leftovers();
        let laid = lay(&spots, &flows, Format::Wide);
        let mut of: Vec<&Ribbon> =
            flows.iter().zip(&laid.ribbons).filter(|(flow, _)| flow.from == 1).map(|(_, ribbon)| ribbon).collect();
        of.sort_by(|a, b| a.from.total_cmp(&b.from));
        assert!((of[0].from - laid.bars[1].y).abs() < 1e-9);
        assert!(of.windows(2).all(|two| (two[0].from + two[0].height - two[1].from).abs() < 1e-9));
    }

    #[test]
    fn nothing_draws_nothing_and_a_long_name_is_cut() {
        assert!(draw(&[], &[], Format::Phone).marks.is_empty());
        assert_eq!(clipped("Cáscara y pulpa de cacao", 106.0), "Cáscara y pul…");
    }
}
