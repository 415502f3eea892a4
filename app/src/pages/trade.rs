//! "¿A dónde exporta Guatemala?": exports by chain and tariff line, year by year and country by country.

pub mod context;
mod destinations;
mod figures;
mod origin;
mod own;
mod tools;
mod years;

use crate::api;
use crate::components::demo_bar::DemoBar;
use crate::components::empty_state::EmptyState;
use crate::components::loaded::Loaded;
use crate::components::page_header::PageHeader;
use crate::components::section::Section;
use crate::i18n::{self, trade};
use crate::pages::head::Head;
use crate::words;
use domain::names::Language;
use domain::trade::query::TradeQuery;
use domain::trade::view::TradeView;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// The exports of the country.
#[component]
pub fn TradePage() -> impl IntoView {
    let search = use_location().search;
    let view = Resource::new(move || search.get(), api::trade::load_trade);
    view! {
        <Loaded resource=view let:view>
            {match view {
                Some(view) => view! { <Exports view=view /> }.into_any(),
                None => view! { <NoTrade /> }.into_any(),
            }}
        </Loaded>
    }
}

#[component]
fn NoTrade() -> impl IntoView {
    let language = i18n::language();
    let (title, body) = (trade::empty_title(language), trade::empty_body(language));
    view! {
        <Head title=title description=body href=TradeQuery::PATH />
        <div class="page">
            <PageHeader title=title lead=body />
            <p>
                <a href="/referencias">{trade::references_link(language)}</a>
            </p>
        </div>
    }
}

#[component]
fn Exports(view: TradeView) -> impl IntoView {
    let language = i18n::language();
    let title = trade::title(language, words::capital(&what(&view, language)));
    let lead = trade::lead(language);
    let shown = if view.years.is_none() {
        view! {
            <Section title=trade::years_title(language)>
                <EmptyState title=trade::nothing_here(language)>
                    <p>{trade::nothing_here_body(language)}</p>
                </EmptyState>
            </Section>
        }
        .into_any()
    } else {
        view! {
            <figures::LatestFigures view=view.clone() />
            <years::YearByYear view=view.clone() />
            <destinations::WhereTo view=view.clone() />
            <own::OwnSales view=view.clone() />
        }
        .into_any()
    };
    view! {
        <Head title=title.clone() description=lead href=view.query.href() />
        <div class="page">
            {view.dataset.is_demonstration().then(|| view! { <DemoBar /> })}
            <PageHeader title=title lead=lead />
            <tools::TradeTools view=view.clone() />
            {shown}
            <context::OtherChains view=view.clone() />
            <origin::FiguresFrom view=view />
        </div>
    }
}

/// What is shown: the line, or the chain.
fn what(view: &TradeView, language: Language) -> String {
    let chain = view.chain.as_ref().map(|chain| chain.names.get(language).to_owned());
    match &view.line {
        None => chain.unwrap_or_default(),
        Some(line) => {
            let name = line.names.as_ref().map(|names| names.get(language).to_owned());
            format!("{} ({})", name.or(chain).unwrap_or_default(), line.code).trim().to_owned()
        }
    }
}
