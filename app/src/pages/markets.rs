//! "Mercados": where the sales within reach go, to whom, at what price; and "¿A cómo vendí yo?".

mod buyers;
mod destinations;
mod exports;
mod levels;
mod opened;
pub mod own_card;
mod own_price;
mod premium;
mod tools;

pub use own_price::OwnPricePage;

use crate::api;
use crate::api::markets::Shown;
use crate::components::demo_bar::DemoBar;
use crate::components::empty_state::EmptyState;
use crate::components::loaded::Loaded;
use crate::components::page_header::PageHeader;
use crate::format;
use crate::i18n::{self, markets};
use crate::pages::head::Head;
use crate::pages::trade::context::OtherChains;
use crate::words;
use domain::names::Language;
use domain::sale::markets::{Lead, Markets, MarketsQuery};
use domain::trade::view::TradeView;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// The sales within reach.
#[component]
pub fn MarketsPage() -> impl IntoView {
    let search = use_location().search;
    let shown = Resource::new(move || search.get(), api::markets::load_markets);
    view! {
        <Loaded resource=shown let:shown>
            <MarketsView shown=shown />
        </Loaded>
    }
}

#[component]
fn MarketsView(shown: Shown) -> impl IntoView {
    let language = i18n::language();
    let Shown { markets: view, trade } = shown;
    let (title, lead) = match &view.lead {
        Some(found) => (answer(found, language), told(&view, found, language)),
        None => (markets::title(language).to_owned(), view.subject.clone().unwrap_or_default()),
    };
    let source = markets::source(language, format::date(view.window.last_day(view.today), language));
    let figures = if view.lead.is_none() {
        view! {
            <EmptyState title=markets::empty(language)>
                <p>{markets::empty_body(language)}</p>
            </EmptyState>
        }
        .into_any()
    } else {
        view! {
            <div class="cols c21">
                <levels::Levels view=view.clone() />
                <opened::NewMarketsSeen view=view.clone() />
            </div>
            <destinations::WhereSold view=view.clone() />
            <buyers::WhoBuys view=view.clone() />
            <div class="cols">
                <exports::LeavesTheCountry view=view.clone() />
                <premium::AgainstMarket view=view.clone() />
            </div>
            <p class="src">{source}</p>
        }
        .into_any()
    };
    let country = trade.map(|trade| {
        let heading = meanwhile(&trade, language);
        view! { <OtherChains view=trade title=heading /> }
    });
    view! {
        <Head title=markets::title(language) description=markets::description(language) href=MarketsQuery::PATH />
        <div class="page">
            {view.demonstration.then(|| view! { <DemoBar /> })}
            <PageHeader title=title lead=lead />
            <tools::Narrow view=view.clone() />
            {figures}
            {country}
        </div>
    }
}

/// "De cada Q 100 vendidos, Q 42 ya salen del departamento"
fn answer(lead: &Lead, language: Language) -> String {
    match lead.now.of_hundred() {
        Some(share) if share >= 0.5 => markets::away(language, format::number(share, 0)),
        Some(_) | None => markets::all_here(language).to_owned(),
    }
}

/// Of when, a year ago, and what is new.
fn told(view: &Markets, lead: &Lead, language: Language) -> String {
    let quarter = markets::quarter(language, lead.quarter);
    let when = match lead.running_until {
        Some(day) => markets::running_quarter(language, quarter, format::date(day, language)),
        None => markets::whole_quarter(language, quarter),
    };
    let ago = match lead.before.of_hundred() {
        Some(share) => markets::ago(language, format::number(share, 0)),
        None => markets::ago_none(language).to_owned(),
    };
    let countries = match view.new_countries() {
        0 => None,
        1 => Some(markets::countries_one(language).to_owned()),
        count => Some(markets::countries(language, count)),
    };
    let whom = view.subject.as_ref().map(|name| markets::of_whom(language, name));
    [whom, Some(when), Some(ago), countries].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The chain that grew most, when one at least doubled.
fn meanwhile(trade: &TradeView, language: Language) -> String {
    let times = |chain: &domain::trade::view::ChainChoice| {
        let ((first, from), (_, to)) = (*chain.years.first()?, *chain.years.last()?);
        let times = to.to_f64() / from.to_f64();
        (times.is_finite() && times >= 2.0).then(|| (times, first, chain.names.get(language).to_owned()))
    };
    let most = trade.chains.iter().filter_map(times).max_by(|a, b| a.0.total_cmp(&b.0));
    most.map_or_else(
        || markets::country_title(language).to_owned(),
        |(times, first, name)| {
            let decimals = if times < 10.0 { 1 } else { 0 };
            markets::country_title_times(language, words::inside(&name), format::number(times, decimals), first)
        },
    )
}

/// The links of a table's files.
#[component]
fn Files(query: MarketsQuery, table: &'static str) -> impl IntoView {
    let language = i18n::language();
    view! {
        <p class="src">
            {markets::download(language)} " " <a href=query.download(table, "csv") download rel="external">
                "CSV"
            </a> " · " <a href=query.download(table, "xlsx") download rel="external">
                "XLSX"
            </a>
        </p>
    }
}
