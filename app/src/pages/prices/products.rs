//! All products that have prices, by value chain, and the markets: found by name, without a script.

mod found;
mod search;

use crate::api;
use crate::components::demo_bar::DemoBar;
use crate::components::empty_state::EmptyState;
use crate::components::loaded::Loaded;
use crate::components::page_header::PageHeader;
use crate::components::section::Section;
use crate::i18n::{self, catalogue as texts, prices};
use crate::pages::head::Head;
use crate::pages::prices::no_prices::NothingYet;
use domain::price::catalogue::Catalogue;
use domain::price::query::CatalogueQuery;
use found::{Places, Shelves};
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use search::Search;

/// The list of products and markets.
#[component]
pub fn ProductsPage() -> impl IntoView {
    let search = use_location().search;
    let catalogue = Resource::new(move || search.get(), api::prices::load_catalogue);
    view! {
        <Loaded resource=catalogue let:catalogue>
            <ProductsView catalogue=catalogue />
        </Loaded>
    }
}

#[component]
fn ProductsView(catalogue: Catalogue) -> impl IntoView {
    let language = i18n::language();
    let (title, lead) = (prices::all_products(language), prices::all_products_lead(language));
    let query = catalogue.query.clone();
    let nothing = catalogue.commodities.is_empty() && catalogue.markets.is_empty();
    let content = match (&query.search, nothing) {
        (None, true) => view! { <NothingYet /> }.into_any(),
        (Some(wanted), true) => view! { <NothingFound wanted=wanted.clone() query=query.clone() /> }.into_any(),
        (_, false) => view! { <Everything catalogue=catalogue.clone() /> }.into_any(),
    };
    view! {
        <Head title=title description=lead href=query.href() />
        <div class="page">
            {catalogue.dataset.is_demonstration().then(|| view! { <DemoBar /> })}
            <PageHeader title=title lead=lead />
            <Search query=query />
            {content}
        </div>
    }
}

#[component]
fn Everything(catalogue: Catalogue) -> impl IntoView {
    let language = i18n::language();
    let query = &catalogue.query;
    let heading = query.search.as_ref().map(|wanted| {
        view! {
            <p class="row">
                <span>{texts::found(language, wanted)}</span>
                <a href=everything(query).href()>{texts::see_all(language)}</a>
            </p>
        }
    });
    // Markets may be found where no product is.
    let no_product = query.search.as_ref().filter(|_| catalogue.commodities.is_empty());
    let no_product = no_product.map(|wanted| view! { <p>{prices::no_match(language, wanted)}</p> });
    view! {
        {heading}
        {no_product}
        <Shelves catalogue=catalogue.clone() />
        <Places catalogue=catalogue />
    }
}

#[component]
fn NothingFound(wanted: String, query: CatalogueQuery) -> impl IntoView {
    let language = i18n::language();
    let href = everything(&query).href();
    view! {
        <Section title=texts::found(language, &wanted)>
            <EmptyState title=prices::no_match(language, wanted)>
                <a class="btn" href=href>
                    {texts::see_all(language)}
                </a>
            </EmptyState>
        </Section>
    }
}

fn everything(query: &CatalogueQuery) -> CatalogueQuery {
    CatalogueQuery { search: None, ..query.clone() }
}
