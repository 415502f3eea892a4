//! Prints the page. The browser's own menu does the same, so without a script there is no button.

use super::button::Weight;
use super::icon::{Glyph, Icon};
use leptos::prelude::*;

/// Shown once the program can answer it.
#[island]
pub fn PrintButton(label: String) -> impl IntoView {
    let (live, come_alive) = signal(false);
    Effect::new(move |_| come_alive.set(true));
    view! {
        <button
            class=Weight::Main.class()
            type="button"
            hidden=move || !live.get()
            on:click=|_| {
                // Where printing is not to be had nothing happens, and the hint beside the button says what to do.
                let _ = window().print();
            }
        >
            <Glyph icon=Icon::Print />
            {label}
        </button>
    }
}
