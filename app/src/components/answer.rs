//! The answer to the visitor's question, before any table: the first thing on a page.

use leptos::prelude::*;

/// A box with the answer, and what can be done with it beside (or under) it.
#[component]
pub fn Answer(
    /// The question in few words: "Donde más le queda".
    #[prop(into)]
    title: String,
    /// Buttons; the first is the main one.
    #[prop(optional, into)]
    acts: ViewFnOnce,
    children: Children,
) -> impl IntoView {
    view! {
        <section class="answer" aria-labelledby="answer">
            <div class="stack">
                <h2 id="answer">{title}</h2>
                {children()}
            </div>
            <div class="acts">{acts.run()}</div>
        </section>
    }
}
