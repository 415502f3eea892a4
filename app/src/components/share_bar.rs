//! A whole in one bar: its parts side by side, each with its share written where there is room.

use crate::format;
use leptos::prelude::*;

/// Parts with colours of their own; what is smaller is one part in grey.
pub const PARTS: usize = 5;

/// A part and its share, 0 to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct SharePart {
    pub name: String,
    pub share: f64,
}

/// Class of the colour of a part, by its place.
#[must_use]
pub fn colour(place: usize) -> &'static str {
    match place {
        0 => "p1",
        1 => "p2",
        2 => "p3",
        3 => "p4",
        _ => "p5",
    }
}

/// The largest parts in order, and all others together under `rest`.
#[must_use]
pub fn gathered(parts: Vec<SharePart>, rest: &str) -> Vec<SharePart> {
    if parts.len() <= PARTS {
        return parts;
    }
    let mut kept = parts;
    let small: f64 = kept.drain(PARTS - 1..).map(|part| part.share).sum();
    kept.push(SharePart { name: rest.to_owned(), share: small });
    kept
}

/// The bar; its words are read as one sentence.
#[component]
pub fn ShareBar(parts: Vec<SharePart>) -> impl IntoView {
    let label = parts.iter().map(|part| format!("{} {}", part.name, format::percent(100.0 * part.share)));
    let label = label.collect::<Vec<_>>().join(", ");
    let drawn = parts.into_iter().enumerate().map(|(place, part)| {
        let percent = 100.0 * part.share;
        let written = match percent {
            15.0.. => format!("{}{}%", format::number(percent, 0), format::NBSP),
            6.0.. => format::number(percent, 0),
            _ => String::new(),
        };
        view! {
            <i class=colour(place) style=format!("--v:{percent:.2}")>
                {written}
            </i>
        }
    });
    view! {
        <div class="share" role="img" aria-label=label>
            {drawn.collect_view()}
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(share: f64) -> SharePart {
        SharePart { name: format!("{share}"), share }
    }

    #[test]
    fn what_is_small_is_one_part_and_the_whole_stays_whole() {
        let parts = gathered([0.4, 0.2, 0.15, 0.1, 0.1, 0.05].map(part).to_vec(), "otros");
        assert_eq!(parts.len(), PARTS);
        assert_eq!(parts[4].name, "otros");
        assert!((parts.iter().map(|part| part.share).sum::<f64>() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn five_parts_are_five_parts() {
        assert_eq!(gathered([0.3, 0.3, 0.2, 0.1, 0.1].map(part).to_vec(), "otros").len(), 5);
    }
}
