//! The colours of the style sheet as ECharts needs them: as values, in a light and a dark set.

use serde::Serialize;

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    Light,
    Dark,
}

/// The tokens that charts use, by the names of `style/tokens.css`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Palette {
    /// In the order in which series take them.
    pub series: [&'static str; 6],
    pub ink: &'static str,
    pub text: &'static str,
    pub axis: &'static str,
    pub grid: &'static str,
    pub surface: &'static str,
    pub band: &'static str,
    pub tooltip: &'static str,
    pub tooltip_text: &'static str,
    pub high: &'static str,
    pub low: &'static str,
}

impl Palette {
    pub const LIGHT: Self = Self {
        series: ["#2b3990", "#e5a50a", "#2c6a48", "#26717f", "#94303c", "#857d83"],
        ink: "#221b1f",
        text: "#544a50",
        axis: "#857d83",
        grid: "#e4e2da",
        surface: "#ffffff",
        band: "#e9e3d3",
        tooltip: "#221b1f",
        tooltip_text: "#ffffff",
        high: "#e5a50a",
        low: "#7fb4be",
    };
    pub const DARK: Self = Self {
        series: ["#a3aef5", "#f2bd45", "#83c79c", "#6fc0cf", "#f39aa0", "#85808e"],
        ink: "#f2efea",
        text: "#c2bcbe",
        axis: "#85808e",
        grid: "#302e38",
        surface: "#1f1e27",
        band: "#39352f",
        tooltip: "#f2efea",
        tooltip_text: "#16151b",
        high: "#7a5c14",
        low: "#1f5a66",
    };

    #[must_use]
    pub fn of(scheme: Scheme) -> &'static Self {
        match scheme {
            Scheme::Light => &Self::LIGHT,
            Scheme::Dark => &Self::DARK,
        }
    }
}
