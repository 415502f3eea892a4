//! "¿Quién se queda con cuánto?": the price of a product at each level of trade, and what lies between.

mod answer;
mod history;
mod made_of;
mod months;
mod tools;

use super::no_prices::NoPrices;
use crate::api;
use crate::components::demo_bar::DemoBar;
use crate::components::loaded::Loaded;
use crate::components::page_header::PageHeader;
use crate::i18n::{self, margins};
use crate::pages::head::Head;
use crate::words;
use domain::names::Language;
use domain::price::chain_of_prices::ChainOfPrices;
use domain::price::query::MarginsQuery;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// The margins of a product.
#[component]
pub fn MarginsPage() -> impl IntoView {
    let search = use_location().search;
    let chain = Resource::new(move || search.get(), api::prices::load_margins);
    view! {
        <Loaded resource=chain let:chain>
            {match chain {
                Some(chain) => view! { <MarginsView chain=chain /> }.into_any(),
                None => view! { <NoPrices href=MarginsQuery::PATH /> }.into_any(),
            }}
        </Loaded>
    }
}

#[component]
fn MarginsView(chain: ChainOfPrices) -> impl IntoView {
    let language = i18n::language();
    let title = margins::title(language, product(&chain, language));
    let lead = margins::lead(language);
    let description =
        chain.routes.first().map_or_else(|| lead.to_owned(), |route| answer::sentence(&chain, route, language));
    view! {
        <Head title=title.clone() description=description href=chain.query.href() />
        <div class="page">
            {chain.dataset.is_demonstration().then(|| view! { <DemoBar /> })}
            <PageHeader title=title lead=lead />
            <tools::MarginTools chain=chain.clone() />
            <answer::MarginAnswer chain=chain.clone() />
            <history::LevelHistory chain=chain.clone() />
            <months::LevelMonths chain=chain.clone() />
            <made_of::MadeOf chain=chain />
        </div>
    }
}

/// The product as at the head of a title.
fn product(chain: &ChainOfPrices, language: Language) -> String {
    words::capital(chain.commodity.names.get(language))
}
