//! Two to four exclusive options in one bar, each an address.

use super::choice::Choice;
use leptos::prelude::*;

/// Options as links; `label` says to screen readers what is chosen.
#[component]
pub fn Seg(#[prop(into)] label: String, options: Vec<Choice>) -> impl IntoView {
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
}
