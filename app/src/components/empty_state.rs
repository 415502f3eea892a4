//! A list with nothing in it yet: says what will appear, and gives the first step.

use leptos::prelude::*;

/// Title, a sentence, and a button or link.
#[component]
pub fn EmptyState(#[prop(into)] title: String, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    view! {
        <div class="empty">
            <p class="t">{title}</p>
            {children.map(|body| body())}
        </div>
    }
}
