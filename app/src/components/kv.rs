//! Facts as pairs: what, and its value.

use leptos::prelude::*;

/// A list of terms and what they are.
#[component]
pub fn Kv(items: Vec<(String, String)>) -> impl IntoView {
    let items = items.into_iter().map(|(term, value)| {
        view! {
            <dt>{term}</dt>
            <dd>{value}</dd>
        }
    });
    view! { <dl class="kv">{items.collect_view()}</dl> }
}
