//! The answer to "why": value, expected band, method, past record.

use leptos::prelude::*;

/// A box with the maize bar. Sentences as `<p>`, further facts as `<ul>`.
#[component]
pub fn Explain(#[prop(optional, into)] title: String, children: Children) -> impl IntoView {
    view! {
        <div class="explain">
            {(!title.is_empty()).then(|| view! { <h3>{title}</h3> })} {children()}
        </div>
    }
}
