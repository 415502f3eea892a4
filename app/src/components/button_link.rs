//! A link that looks like a button, for what can be done next.

use super::button::Weight;
use leptos::prelude::*;

/// Goes to an address. `download`, `rel` and labels are given as attributes (`attr:download=""`).
#[component]
pub fn ButtonLink(#[prop(into)] href: String, #[prop(optional)] weight: Weight, children: Children) -> impl IntoView {
    view! {
        <a class=weight.class() href=href>
            {children()}
        </a>
    }
}
