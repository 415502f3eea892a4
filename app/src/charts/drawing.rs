//! What is drawn, as data, and the SVG of it. The only place where words meet markup, so the only one that escapes them.

use super::svg_path::short;
use std::fmt::Write;

/// A drawing in its own pixels; the page scales it.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    pub width: f64,
    pub height: f64,
    /// From the back to the front.
    pub marks: Vec<Mark>,
}

/// A shape with its class in the style sheet.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    Path { class: &'static str, d: String },
    Box { class: &'static str, x: f64, y: f64, width: f64, height: f64 },
    Dot { class: &'static str, x: f64, y: f64, r: f64 },
    Text { class: &'static str, x: f64, y: f64, words: String },
}

impl Drawing {
    #[must_use]
    pub fn new(width: f64, height: f64) -> Self {
        Self { width, height, marks: Vec::new() }
    }

    /// Adds a path unless it is empty.
    pub fn path(&mut self, class: &'static str, d: String) {
        if !d.is_empty() {
            self.marks.push(Mark::Path { class, d });
        }
    }

    pub fn text(&mut self, class: &'static str, (x, y): (f64, f64), words: impl Into<String>) {
        self.marks.push(Mark::Text { class, x, y, words: words.into() });
    }

    /// The `viewBox` of the element around the marks.
    #[must_use]
    pub fn view_box(&self) -> String {
        format!("0 0 {} {}", short(self.width), short(self.height))
    }

    /// The inside of the `<svg>` element.
    #[must_use]
    pub fn svg(&self) -> String {
        let mut out = String::with_capacity(1024);
        for mark in &self.marks {
            mark.write(&mut out);
        }
        out
    }

    /// The words of the drawing, for tests: what a reader sees.
    #[must_use]
    pub fn words(&self) -> Vec<&str> {
        self.marks.iter().filter_map(Mark::words).collect()
    }

    /// The path data of a class, for tests.
    #[must_use]
    pub fn path_of(&self, wanted: &str) -> Option<&str> {
        self.marks.iter().find_map(|mark| match mark {
            Mark::Path { class, d } if *class == wanted => Some(d.as_str()),
            Mark::Path { .. } | Mark::Box { .. } | Mark::Dot { .. } | Mark::Text { .. } => None,
        })
    }
}

impl Mark {
    fn words(&self) -> Option<&str> {
        match self {
            Self::Text { words, .. } => Some(words),
            Self::Path { .. } | Self::Box { .. } | Self::Dot { .. } => None,
        }
    }

    fn write(&self, out: &mut String) {
        // Writing to a String cannot fail.
        let _ = match self {
            Self::Path { class, d } => write!(out, r#"<path class="{class}" d="{d}"/>"#),
            Self::Box { class, x, y, width, height } => {
                let [x, y, width, height] = [*x, *y, *width, *height].map(short);
                write!(out, r#"<rect class="{class}" x="{x}" y="{y}" width="{width}" height="{height}"/>"#)
            }
            Self::Dot { class, x, y, r } => {
                let [x, y, r] = [*x, *y, *r].map(short);
                write!(out, r#"<circle class="{class}" cx="{x}" cy="{y}" r="{r}"/>"#)
            }
            Self::Text { class, x, y, words } => {
                let [x, y] = [*x, *y].map(short);
                write!(out, r#"<text class="{class}" x="{x}" y="{y}">{}</text>"#, escaped(words))
            }
        };
    }
}

/// Text that is safe between tags and in a quoted attribute.
#[must_use]
pub fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_is_written_from_the_back_to_the_front() {
        let mut drawing = Drawing::new(330.0, 240.0);
        drawing.path("ln", "M0 0l1 1".to_owned());
        drawing.path("band", String::new());
        drawing.text("b", (1.25, 2.0), "Q\u{a0}5");
        assert_eq!(
            drawing.svg(),
            "<path class=\"ln\" d=\"M0 0l1 1\"/><text class=\"b\" x=\"1.3\" y=\"2\">Q\u{a0}5</text>"
        );
        assert_eq!(drawing.view_box(), "0 0 330 240");
    }

    #[test]
    fn a_name_cannot_become_markup() {
        let mut drawing = Drawing::new(1.0, 1.0);
        drawing.text("b", (0.0, 0.0), "<script>a & b");
        assert_eq!(drawing.svg(), "<text class=\"b\" x=\"0\" y=\"0\">&lt;script&gt;a &amp; b</text>");
    }
}
