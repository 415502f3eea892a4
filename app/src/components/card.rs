//! A card holds what can be taken alone; prose and tables sit on the page.

use leptos::prelude::*;

/// A bordered box. A `<header>` inside puts its parts at both ends.
#[component]
pub fn Card(children: Children) -> impl IntoView {
    view! { <div class="card">{children()}</div> }
}
