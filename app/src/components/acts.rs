//! A row of buttons that wraps.

use leptos::prelude::*;

/// Buttons side by side, the main one first. Not printed.
#[component]
pub fn Acts(children: Children) -> impl IntoView {
    view! { <div class="acts">{children()}</div> }
}
