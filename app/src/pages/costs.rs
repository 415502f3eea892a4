//! "Costos de flete": what a cooperative says that it costs to sell, and what the board uses.

mod entry;
mod row;

use crate::api;
use crate::api::costs::Costs;
use crate::components::button::{Button, Weight};
use crate::components::done::Done;
use crate::components::empty_state::EmptyState;
use crate::components::loaded::Loaded;
use crate::components::page_header::PageHeader;
use crate::components::text_field::{Entry, TextField};
use crate::i18n::{self, costs as texts};
use crate::pages::head::Head;
use domain::names::Language;
use entry::CostEntry;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use row::CostRow;

/// The costs of one's own cooperative, or of the one in the address.
#[component]
pub fn CostsPage() -> impl IntoView {
    let search = use_location().search;
    let costs = Resource::new(move || search.get(), api::costs::load_costs);
    view! {
        <Loaded resource=costs let:costs>
            <CostsView costs=costs />
        </Loaded>
    }
}

#[component]
fn CostsView(costs: Costs) -> impl IntoView {
    let language = i18n::language();
    let lead = match &costs.organization {
        Some(own) => texts::lead(language, own.names.get(language)),
        None => texts::lead_none(language).to_owned(),
    };
    let (keeps, empty) = (costs.keeps, costs.listed.is_empty());
    let body = match &costs.organization {
        Some(own) => {
            let id = own.id;
            let rows = costs.listed.clone().into_iter();
            let rows = rows.map(|listed| view! { <CostRow listed=listed organization=id keeps=keeps /> });
            let list = if empty {
                view! { <EmptyState title=texts::empty(language) /> }.into_any()
            } else {
                view! { <ul class="rows">{rows.collect_view()}</ul> }.into_any()
            };
            let entry = keeps.then(|| view! { <CostEntry costs=costs.clone() organization=id /> });
            view! {
                {list}
                {entry}
            }
            .into_any()
        }
        None if keeps => view! {
            <form class="form" method="get" action="/costos">
                <TextField name="mipyme" label=texts::choose(language) entry=Entry::Whole />
                <Button weight=Weight::Main>{texts::choose_act(language)}</Button>
            </form>
        }
        .into_any(),
        None => view! {
            <EmptyState title=texts::none_title(language)>
                <p>{texts::none_body(language)}</p>
            </EmptyState>
        }
        .into_any(),
    };
    view! {
        <Head title=texts::title(language) description="" href="/costos" />
        <div class="page narrow">
            <PageHeader title=texts::title(language) lead=lead />
            <Done words=move |done| said(language, done) />
            {body}
        </div>
    }
}

fn said(language: Language, done: &str) -> Option<&'static str> {
    match done {
        "guardado" => Some(texts::done_kept(language)),
        "quitado" => Some(texts::done_removed(language)),
        _ => None,
    }
}
