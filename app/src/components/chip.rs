//! A state in one or two words, always with its shape.

use leptos::prelude::*;

/// What a chip says beyond its words; never by colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    #[default]
    Plain,
    /// Done, valid.
    Ok,
    /// To be looked at.
    Warn,
    /// Error, lapsed, blocked.
    Bad,
    Info,
    /// Outlined: a mark about the figure itself (no data, example).
    Line,
    /// Above the usual.
    Up,
    /// Below the usual.
    Down,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Self::Plain => "chip",
            Self::Ok => "chip ok",
            Self::Warn => "chip warn",
            Self::Bad => "chip bad",
            Self::Info => "chip info",
            Self::Line => "chip line",
            Self::Up => "chip up",
            Self::Down => "chip down",
        }
    }
}

/// A chip: an icon or a shape, then words.
#[component]
pub fn Chip(#[prop(optional)] tone: Tone, children: Children) -> impl IntoView {
    view! { <span class=tone.class()>{children()}</span> }
}
