//! Text to take elsewhere: one touch selects all of it, without a script.

use leptos::prelude::*;

/// A text under its label.
#[component]
pub fn Copyable(#[prop(into)] label: String, #[prop(into)] text: String) -> impl IntoView {
    view! {
        <div class="copyable">
            <span class="k">{label}</span>
            <output>{text}</output>
        </div>
    }
}
