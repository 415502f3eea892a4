//! A row of options that scrolls sideways where it does not fit: products, places.

use super::choice::Choice;
use leptos::prelude::*;

/// Options as chips that are links. More (an icon, a last link) goes into the children.
#[component]
pub fn Filters(
    #[prop(into)] label: String,
    options: Vec<Choice>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let links = options.into_iter().map(|option| {
        let current = option.current();
        view! {
            <a class="chip" href=option.href aria-current=current>
                {option.label}
            </a>
        }
    });
    view! {
        <nav class="filters" aria-label=label>
            {links.collect_view()}
            {children.map(|more| more())}
        </nav>
    }
}
