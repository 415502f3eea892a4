//! A list whose rows can be touched.

use leptos::prelude::*;

/// The list; its children are `Row`s.
#[component]
pub fn Rows(children: Children) -> impl IntoView {
    view! { <ul class="rows">{children()}</ul> }
}
