//! What ECharts is told, built by charming: pure functions from domain values, light and dark colours passed in.
//!
//! A [`Picture`] holds data only, no code: number formats and tooltips are the drawing script's (`frontend/echarts`), because
//! the content security policy forbids functions made from text.

pub mod levels;
pub mod lines;
pub mod palette;
pub mod parts;
pub mod season;
pub mod spread;

use super::exploration::Exploration;
use charming::Chart;
use domain::names::Language;
use palette::{Palette, Scheme};
use serde::Serialize;

/// Everything that the drawing script needs.
#[derive(Debug, Serialize)]
pub struct Picture {
    pub option: Chart,
    pub colours: &'static Palette,
    pub words: Words,
}

/// The words of tooltips, and how figures are written in them.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Words {
    /// Stands before each figure: `Q `.
    pub before: String,
    /// Stands after each figure: ` %`.
    pub after: String,
    pub decimals: usize,
    /// Whether a figure above zero shows its plus sign.
    pub plus: bool,
    /// The chart in a sentence, for screen readers.
    pub label: String,
    pub no_data: &'static str,
    pub no_supply: &'static str,
    pub estimated: &'static str,
    /// Between the ends of a range.
    pub to: &'static str,
    /// For each series `price-N` one letter a month: `o` observed, `e` estimated, `s` none for sale, `n` no data.
    pub kinds: Vec<String>,
}

/// The picture of what is being explored.
#[must_use]
pub fn picture(exploration: &Exploration, scheme: Scheme, language: Language) -> Picture {
    let colours = Palette::of(scheme);
    let (option, words) = match exploration {
        Exploration::Levels(bars) => (levels::option(bars, colours, language), levels::words(language)),
        Exploration::Lines(lines) => (lines::option(lines, colours, language), lines::words(lines, language)),
        Exploration::Season(rows) => (season::option(rows, colours, language), season::words(rows, language)),
        Exploration::Spread(chart) => (spread::option(chart, colours, language), spread::words(chart, language)),
    };
    Picture { option, colours, words }
}
