//! Two to four exclusive options in one bar, each an address.

use super::choice::Choice;
use leptos::prelude::*;

/// Options as links; `label` says to screen readers what is chosen. Without options there is nothing to choose.
#[component]
pub fn Seg(#[prop(into)] label: String, options: Vec<Choice>) -> impl IntoView {
    if options.is_empty() {
        return ().into_any();
    }
    let links = options.into_iter().map(|option| {
        let current = option.current();
        view! {
            <a href=option.href aria-current=current>
                {option.label}
            </a>
        }
    });
    view! {
        <div class="seg" role="group" aria-label=label>
            {links.collect_view()}
        </div>
    }
    .into_any()
}
