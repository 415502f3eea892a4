//! What pages of prices say before anybody has loaded one: what will appear, and the template as the first step.

use crate::components::empty_state::EmptyState;
use crate::components::page_header::PageHeader;
use crate::components::section::Section;
use crate::i18n::{self, catalogue, prices};
use crate::pages::head::Head;
use leptos::prelude::*;

/// In the place of the list of products.
#[component]
pub fn NothingYet() -> impl IntoView {
    let language = i18n::language();
    view! {
        <Section title=catalogue::products_title(language)>
            <EmptyState title=prices::board_empty_title(language)>
                <p>{prices::board_empty_body(language)}</p>
                <Template />
            </EmptyState>
        </Section>
    }
}

/// A whole page of it, at the address of the page that is still empty.
#[component]
pub fn NoPrices(href: &'static str) -> impl IntoView {
    let language = i18n::language();
    let (title, body) = (prices::board_empty_title(language), prices::board_empty_body(language));
    view! {
        <Head title=title description=body href=href />
        <div class="page">
            <PageHeader title=title lead=body />
            <p>
                <Template />
            </p>
        </div>
    }
}

#[component]
fn Template() -> impl IntoView {
    view! {
        <a class="btn" href="/descargas/plantilla.xlsx" download="" rel="external">
            {prices::board_empty_template(i18n::language())}
        </a>
    }
}
