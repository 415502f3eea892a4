//! Labels of single points, set where they hide least and never over one another.

use super::svg_path::Place;

/// Height of a line of text.
pub const LINE: f64 = 16.0;

/// Words for a point, in bold, and a second line in small.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    pub at: Place,
    /// Pixels from the point to the words: clear of the point's own mark.
    pub clear: f64,
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
    /// Words that start at a place, on its baseline.
    #[must_use]
    pub fn of_words((x, y): Place, words: &str) -> Self {
        Self { left: x, top: y - 11.0, right: x + width(words), bottom: y + 4.0 }
    }

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

/// The ground on which labels look for their place.
#[derive(Debug, Clone, PartialEq)]
pub struct Ground {
    pub frame: Area,
    /// Words that stand already.
    pub taken: Vec<Area>,
    /// What is better not covered.
    pub obstacles: Vec<Place>,
}

/// Each label at the side that covers fewest obstacles; one without a free side inside the frame is left out. The first
/// labels choose first.
#[must_use]
pub fn place(labels: Vec<Label>, ground: &Ground) -> Vec<Placed> {
    let mut placed: Vec<Placed> = Vec::new();
    for label in labels {
        let free = label.sides.iter().map(|side| stand(&label, *side)).filter(|candidate| {
            let mut others = ground.taken.iter().chain(placed.iter().map(|other| &other.area));
            candidate.area.within(&ground.frame) && others.all(|other| !other.meets(&candidate.area))
        });
        let covered =
            |candidate: &Placed| ground.obstacles.iter().filter(|place| candidate.area.holds(**place)).count();
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
    let above = y - label.clear - (lines - 1.0) * LINE;
    let below = y + label.clear + 11.0;
    let level = y + 4.5 - (lines - 1.0) * LINE / 2.0;
    let (anchor, x, y) = match side {
        Side::Above => (Anchor::Middle, x, above),
        Side::Below => (Anchor::Middle, x, below),
        Side::Left => (Anchor::End, x - 14.0, level),
        Side::Right => (Anchor::Start, x + 10.0, level),
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
mod tests;
