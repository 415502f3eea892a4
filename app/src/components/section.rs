//! A part of a page under its own heading.

use leptos::prelude::*;

/// Heading, what stands at its end (a link, an order), and the content.
#[component]
pub fn Section(
    #[prop(into)] title: String,
    /// For links that lead to this part.
    #[prop(optional)]
    id: Option<&'static str>,
    #[prop(optional, into)] aside: ViewFnOnce,
    children: Children,
) -> impl IntoView {
    view! {
        <section class="sec" id=id>
            <div class="sec-head">
                <h2>{title}</h2>
                {aside.run()}
            </div>
            {children()}
        </section>
    }
}
