//! What pages of prices say before anybody has loaded one.

use crate::components::empty_state::EmptyState;
use crate::i18n::{self, prices};
use crate::pages::head::Head;
use leptos::prelude::*;

/// Says what will appear, and gives the template as the first step.
#[component]
pub fn NothingYet() -> impl IntoView {
    let language = i18n::language();
    view! {
        <EmptyState title=prices::board_empty_title(language)>
            <p>{prices::board_empty_body(language)}</p>
            <a class="btn" href="/descargas/plantilla.xlsx" download="" rel="external">
                {prices::board_empty_template(language)}
            </a>
        </EmptyState>
    }
}

/// A whole page of it, at the address of the page that is still empty.
#[component]
pub fn NoPrices(href: &'static str) -> impl IntoView {
    let language = i18n::language();
    view! {
        <Head title=prices::board_empty_title(language) description=prices::board_empty_body(language) href=href />
        <div class="page">
            <NothingYet />
        </div>
    }
}
