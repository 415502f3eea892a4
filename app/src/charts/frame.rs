//! The two sizes in which a chart is drawn. The phone's is another drawing, not a smaller one: no text under 12 px.

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Wide,
    Phone,
}

/// The plot inside a drawing, in its pixels. `left` and `right` still want the room of their labels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    pub width: f64,
    pub height: f64,
    pub top: f64,
    pub bottom: f64,
    /// Most labels on the value axis.
    pub ticks: usize,
    /// Least pixels from one label of the time axis to the next.
    pub label_room: f64,
}

impl Format {
    #[must_use]
    pub fn frame(self) -> Frame {
        match self {
            Self::Wide => Frame { width: 1080.0, height: 400.0, top: 28.0, bottom: 372.0, ticks: 6, label_room: 56.0 },
            Self::Phone => Frame { width: 330.0, height: 270.0, top: 32.0, bottom: 242.0, ticks: 4, label_room: 40.0 },
        }
    }

    /// The class that shows the drawing only in this format.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Wide => "ch wide-only",
            Self::Phone => "ch phone-only",
        }
    }
}
