//! Three empty cells that are not the same: nobody measured, visited but none for sale, computed instead of seen.

use super::chip::{Chip, Tone};
use super::mark::{Mark, Sign};
use crate::i18n::{self, components};
use domain::price::Reading;
use leptos::prelude::*;

/// What stands in the place of an observed price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    NoData,
    NoSupply,
    Estimated,
}

impl Presence {
    /// Nothing for a price that was seen: it needs no mark.
    #[must_use]
    pub fn of(reading: Reading) -> Option<Self> {
        match reading {
            Reading::Observed(_) => None,
            Reading::Estimated(_) => Some(Self::Estimated),
            Reading::NoSupply => Some(Self::NoSupply),
            Reading::NoData => Some(Self::NoData),
        }
    }
}

/// The mark and its word.
#[component]
pub fn PresenceChip(presence: Presence) -> impl IntoView {
    let language = i18n::language();
    let (mark, word) = match presence {
        Presence::NoData => (Mark::NoData, components::no_data(language)),
        Presence::NoSupply => (Mark::NoSupply, components::no_supply(language)),
        Presence::Estimated => (Mark::Estimated, components::estimated(language)),
    };
    view! {
        <Chip tone=Tone::Line>
            <Sign mark=mark />
            {word}
        </Chip>
    }
}
