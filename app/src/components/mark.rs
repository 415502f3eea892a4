//! The small shapes that tell states apart without colour: on screen, in print and for people who see few colours.

use leptos::prelude::*;

/// A state's shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    Normal,
    High,
    VeryHigh,
    Low,
    VeryLow,
    /// Nobody measured.
    NoData,
    /// Visited, none for sale.
    NoSupply,
    /// Computed, not seen.
    Estimated,
    /// Over, blocked.
    Lapsed,
}

impl Mark {
    pub const ALL: [Self; 9] = [
        Self::Normal,
        Self::High,
        Self::VeryHigh,
        Self::Low,
        Self::VeryLow,
        Self::NoData,
        Self::NoSupply,
        Self::Estimated,
        Self::Lapsed,
    ];

    const fn outline(self) -> &'static str {
        match self {
            Self::Normal => "M2.8 8a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0z",
            Self::High => "M8 3l6 10H2z",
            Self::VeryHigh => "M8 2.5l6.5 11h-13z",
            Self::Low => "M8 13L2 3h12z",
            Self::VeryLow => "M8 13.5L1.5 2.5h13z",
            Self::NoData => "M2.5 8h3.2M10.3 8h3.2",
            Self::NoSupply => "M3 3h10v10H3zM3.5 12.5l9-9",
            Self::Estimated => "M2 9.5c2-4 4-4 6-1.5s4 2.5 6-1.5",
            Self::Lapsed => "M8 1.5L14.5 8 8 14.5 1.5 8z",
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::VeryHigh | Self::VeryLow | Self::Lapsed => "mark full",
            Self::Normal | Self::High | Self::Low | Self::NoData | Self::NoSupply | Self::Estimated => "mark",
        }
    }
}

/// A shape, hidden from screen readers: its word stands beside it.
#[component]
pub fn Sign(mark: Mark) -> impl IntoView {
    view! {
        <svg class=mark.class() viewBox="0 0 16 16" aria-hidden="true">
            <path d=mark.outline() />
        </svg>
    }
}
