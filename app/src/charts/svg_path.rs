//! Path data in few bytes: tenths of a pixel, relative steps, no separator where none is needed.
//!
//! Steps are taken between rounded places, so that rounding does not add up along a long line.

use std::fmt::Write;

/// A place in a drawing, in pixels.
pub type Place = (f64, f64);

/// One open line through each run of places; between two runs there is a gap. A run of one place becomes a dot.
#[must_use]
pub fn lines(runs: &[Vec<Place>]) -> String {
    let mut d = String::new();
    for run in runs {
        trace(&mut d, run.iter().copied());
        if run.len() == 1 {
            d.push_str("h.1");
        }
    }
    d
}

/// The area between an upper and a lower line, for each run of places `(x, high, low)`.
#[must_use]
pub fn areas(runs: &[Vec<(f64, f64, f64)>]) -> String {
    let mut d = String::new();
    for run in runs.iter().filter(|run| run.len() > 1) {
        let over = run.iter().map(|(x, high, _)| (*x, *high));
        let under = run.iter().rev().map(|(x, _, low)| (*x, *low));
        trace(&mut d, over.chain(under));
        d.push('z');
    }
    d
}

/// The same small outline at each of the places: one path for all marks of a kind.
#[must_use]
pub fn repeated(places: &[Place], outline: &str) -> String {
    places.iter().fold(String::new(), |mut d, place| {
        trace(&mut d, std::iter::once(*place));
        d.push_str(outline);
        d
    })
}

/// A number with at most one decimal, written as short as SVG allows: `16`, `-.5`.
#[must_use]
pub fn short(value: f64) -> String {
    tenths_text(tenths(value))
}

fn trace(d: &mut String, mut places: impl Iterator<Item = Place>) {
    let Some(first) = places.next() else { return };
    let mut at = (tenths(first.0), tenths(first.1));
    let (x, y) = (tenths_text(at.0), tenths_text(at.1));
    let _ = write!(d, "M{x}{}{y}", separator(&x, &y));
    let mut before = String::new();
    for place in places {
        let next = (tenths(place.0), tenths(place.1));
        for step in [next.0 - at.0, next.1 - at.1] {
            let text = tenths_text(step);
            if before.is_empty() {
                d.push('l');
            } else {
                d.push_str(separator(&before, &text));
            }
            d.push_str(&text);
            before = text;
        }
        at = next;
    }
}

fn tenths(value: f64) -> i32 {
    (value * 10.0).round() as i32
}

fn tenths_text(tenths: i32) -> String {
    let sign = if tenths < 0 { "-" } else { "" };
    match (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10) {
        (whole, 0) => format!("{sign}{whole}"),
        (0, fraction) => format!("{sign}.{fraction}"),
        (whole, fraction) => format!("{sign}{whole}.{fraction}"),
    }
}

/// A minus sign separates, and so does a point after a number that already has one.
fn separator(before: &str, next: &str) -> &'static str {
    if next.starts_with('-') || (next.starts_with('.') && before.contains('.')) { "" } else { " " }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_relative_and_short() {
        assert_eq!(lines(&[vec![(40.0, 276.44), (56.06, 274.8), (72.1, 275.3)]]), "M40 276.4l16.1-1.6 16 .5");
        assert_eq!(lines(&[vec![(0.0, 0.0), (0.5, 0.5)]]), "M0 0l.5.5");
    }

    #[test]
    fn a_gap_starts_a_new_line_and_a_lonely_month_stays_visible() {
        assert_eq!(lines(&[vec![(0.0, 1.0), (1.0, 2.0)], vec![(5.0, 3.0)]]), "M0 1l1 1M5 3h.1");
    }

    #[test]
    fn rounding_does_not_add_up() {
        let places: Vec<Place> = (0..=1000).map(|i| (f64::from(i) * 0.04, 0.0)).collect();
        let d = lines(&[places]);
        let mut steps =
            d.split('l').nth(1).unwrap().replace('.', " .").split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        steps.retain(|step| step != "0");
        let sum: f64 = steps.iter().map(|step| step.parse::<f64>().unwrap()).sum();
        assert!((sum - 40.0).abs() < 1e-6, "{sum}");
    }

    #[test]
    fn an_area_goes_out_above_and_comes_back_below() {
        assert_eq!(areas(&[vec![(0.0, 10.0, 20.0), (5.0, 11.0, 21.0)]]), "M0 10l5 1 0 10-5-1z");
        assert_eq!(areas(&[vec![(0.0, 10.0, 20.0)]]), "");
    }

    #[test]
    fn marks_of_a_kind_share_one_path() {
        assert_eq!(repeated(&[(1.0, 2.0), (3.5, 4.0)], "l5 8h-9z"), "M1 2l5 8h-9zM3.5 4l5 8h-9z");
    }
}
