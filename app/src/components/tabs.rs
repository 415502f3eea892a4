//! Parts of one subject, each with its own address.

use super::choice::Choice;
use leptos::prelude::*;

/// Tabs as links; the current one is underlined.
#[component]
pub fn Tabs(#[prop(into)] label: String, options: Vec<Choice>) -> impl IntoView {
    let links = options.into_iter().map(|option| {
        let current = option.current();
        view! {
            <a href=option.href aria-current=current>
                {option.label}
            </a>
        }
    });
    view! {
        <nav class="tabs" aria-label=label>
            {links.collect_view()}
        </nav>
    }
}
