//! Where a price stands against the usual. High and low are not good and bad: maize and sky, never red and green.

use super::chip::{Chip, Tone};
use super::mark::{Mark, Sign};
use crate::i18n::{self, components};
use domain::price::band::State;
use leptos::prelude::*;

/// Shape and word of a state, with what follows it ("para diciembre").
#[component]
pub fn StateChip(state: State, #[prop(optional, into)] detail: String) -> impl IntoView {
    let (tone, mark) = match state {
        State::VeryLow => (Tone::Down, Mark::VeryLow),
        State::Low => (Tone::Down, Mark::Low),
        State::Normal => (Tone::Plain, Mark::Normal),
        State::High => (Tone::Up, Mark::High),
        State::VeryHigh => (Tone::Up, Mark::VeryHigh),
    };
    let detail = (!detail.is_empty()).then(|| format!(" {detail}"));
    view! {
        <Chip tone=tone>
            <Sign mark=mark />
            <span>{components::state(i18n::language(), state)} {detail}</span>
        </Chip>
    }
}
