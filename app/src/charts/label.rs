//! Labels of single points, set where they hide least and never over one another.

use super::svg_path::Place;

/// Height of a line of text.
const LINE: f64 = 15.0;
/// From a point to its label: clear of the point's own mark.
const CLEAR: f64 = 14.0;

/// Words for a point, in bold, and a second line in small.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    pub at: Place,
    pub words: String,
    pub note: Option<String>,
    /// Where it may stand, the preferred first.
    pub sides: &'static [Side],
}

/// Where a label stands from its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Above,
    Below,
    /// Ends at the point.
    Left,
    /// Starts at the point.
    Right,
    AboveLeft,
    AboveRight,
    BelowLeft,
    BelowRight,
}

/// A label with its place: the anchor and the baseline of its first line.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    pub x: f64,
    pub y: f64,
    pub anchor: Anchor,
    pub words: String,
    pub note: Option<String>,
    area: Area,
}

/// Which end of the words stands at the anchor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// A rectangle, edges in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Area {
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    fn within(&self, frame: &Self) -> bool {
        self.left >= frame.left && self.right <= frame.right && self.top >= frame.top && self.bottom <= frame.bottom
    }

    fn holds(&self, (x, y): Place) -> bool {
        x > self.left && x < self.right && y > self.top && y < self.bottom
    }
}

impl Placed {
    /// The words as they will cover the drawing.
    #[must_use]
    pub fn area(&self) -> Area {
        self.area
    }
}

/// Pixels that words take at 13 px, on the generous side.
#[must_use]
pub fn width(words: &str) -> f64 {
    words.chars().count() as f64 * 7.2
}

/// Each label at the side that covers fewest `obstacles`; one without a free side inside `frame` is left out. The first
/// labels choose first.
#[must_use]
pub fn place(labels: Vec<Label>, frame: Area, obstacles: &[Place]) -> Vec<Placed> {
    let mut placed: Vec<Placed> = Vec::new();
    for label in labels {
        let free = label.sides.iter().map(|side| stand(&label, *side)).filter(|candidate| {
            candidate.area.within(&frame) && placed.iter().all(|other| !other.area.meets(&candidate.area))
        });
        let covered = |candidate: &Placed| obstacles.iter().filter(|place| candidate.area.holds(**place)).count();
        if let Some(best) = free.min_by_key(covered) {
            placed.push(best);
        }
    }
    placed
}

fn stand(label: &Label, side: Side) -> Placed {
    let (x, y) = label.at;
    let lines = if label.note.is_some() { 2.0 } else { 1.0 };
    let wide = width(&label.words).max(label.note.as_deref().map_or(0.0, width));
    let above = y - CLEAR - (lines - 1.0) * LINE;
    let below = y + CLEAR + LINE * 0.75;
    let level = y + 4.5 - (lines - 1.0) * LINE / 2.0;
    let (anchor, x, y) = match side {
        Side::Above => (Anchor::Middle, x, above),
        Side::Below => (Anchor::Middle, x, below),
        Side::Left => (Anchor::End, x - CLEAR, level),
        Side::Right => (Anchor::Start, x + CLEAR - 4.0, level),
        Side::AboveLeft => (Anchor::End, x + 6.0, above),
        Side::AboveRight => (Anchor::Start, x - 6.0, above),
        Side::BelowLeft => (Anchor::End, x + 6.0, below),
        Side::BelowRight => (Anchor::Start, x - 6.0, below),
    };
    let left = match anchor {
        Anchor::Start => x,
        Anchor::Middle => x - wide / 2.0,
        Anchor::End => x - wide,
    };
    let area = Area { left, top: y - 11.0, right: left + wide, bottom: y + 4.0 + (lines - 1.0) * LINE };
    Placed { x, y, anchor, words: label.words.clone(), note: label.note.clone(), area }
}

/// Heights moved apart to stand at least `room` from one another between `top` and `bottom`, each as near as may be to
/// where it wants to be. Order is kept; the answer is in the order of the question.
#[must_use]
pub fn apart(wanted: &[f64], room: f64, top: f64, bottom: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|a, b| wanted[*a].total_cmp(&wanted[*b]));
    let mut heights = wanted.to_vec();
    let mut least = top;
    for at in &order {
        heights[*at] = heights[*at].max(least);
        least = heights[*at] + room;
    }
    let mut most = bottom;
    for at in order.iter().rev() {
        heights[*at] = heights[*at].min(most);
        most = heights[*at] - room;
    }
    heights
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Area = Area { left: 0.0, top: 0.0, right: 330.0, bottom: 240.0 };

    fn label(x: f64, y: f64, words: &str) -> Label {
        let sides = &[Side::Above, Side::Below, Side::AboveLeft, Side::Left, Side::Right];
        Label { at: (x, y), words: words.to_owned(), note: None, sides }
    }

    #[test]
    fn labels_do_not_overlap() {
        let crowded =
            vec![label(100.0, 100.0, "Q 324.31"), label(110.0, 104.0, "Q 279.12"), label(120.0, 98.0, "Q 94")];
        let placed = place(crowded, FRAME, &[]);
        assert_eq!(placed.len(), 3);
        for (i, one) in placed.iter().enumerate() {
            assert!(placed[i + 1..].iter().all(|other| !one.area().meets(&other.area())), "{placed:?}");
        }
    }

    #[test]
    fn a_label_stays_inside_and_off_the_line() {
        let edge = place(vec![label(326.0, 100.0, "Q 324.31")], FRAME, &[]);
        assert_eq!(edge[0].anchor, Anchor::End, "the middle would stick out on the right");
        let line: Vec<Place> = (0..20).map(|i| (80.0 + f64::from(i) * 2.0, 80.0)).collect();
        assert_eq!(place(vec![label(100.0, 100.0, "Q 324.31")], FRAME, &line)[0].y, 125.25, "below: the line is above");
    }

    #[test]
    fn a_label_without_room_is_left_out() {
        let narrow = Area { right: 40.0, ..FRAME };
        assert!(place(vec![label(20.0, 100.0, "Q 1,324.31")], narrow, &[]).is_empty());
    }

    #[test]
    fn ends_of_lines_are_moved_apart_in_order() {
        assert_eq!(apart(&[100.0, 102.0, 50.0], 16.0, 10.0, 200.0), [100.0, 116.0, 50.0]);
        assert_eq!(apart(&[195.0, 199.0], 16.0, 10.0, 200.0), [184.0, 200.0]);
    }
}
