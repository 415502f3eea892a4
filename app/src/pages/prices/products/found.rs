//! Products under their chains, and markets: where each leads, in how many places it is quoted, and how old the last figure is.

use crate::components::chip::{Chip, Tone};
use crate::components::row::Row;
use crate::components::rows::Rows;
use crate::components::section::Section;
use crate::format;
use crate::i18n::{self, catalogue as texts};
use domain::names::Language;
use domain::period::{Date, day_number};
use domain::price::catalogue::{Catalogue, ChainProducts};
use domain::price::listing::{CommodityListing, MarketListing};
use domain::price::query::{BoardQuery, SeasonsQuery};
use leptos::prelude::*;

/// One list for each chain that has products.
#[component]
pub fn Chains(catalogue: Catalogue) -> impl IntoView {
    let language = i18n::language();
    let groups = catalogue.by_chain().into_iter().map(|group| chain(&catalogue, &group, language)).collect_view();
    view! { <div class="columns">{groups}</div> }
}

fn chain(catalogue: &Catalogue, group: &ChainProducts<'_>, language: Language) -> impl IntoView + use<> {
    let title = group.chain.map_or_else(|| texts::no_chain(language).to_owned(), |c| c.names.get(language).to_owned());
    let pilot = group.chain.is_some_and(|chain| chain.pilot);
    let rows = group.commodities.iter().map(|listing| product(catalogue, listing, language)).collect_view();
    view! {
        <Section
            title=title
            aside=move || {
                pilot.then(|| view! { <Chip tone=Tone::Line>{texts::pilot(language)}</Chip> }).into_any()
            }
        >
            <Rows>{rows}</Rows>
        </Section>
    }
}

fn product(catalogue: &Catalogue, listing: &CommodityListing, language: Language) -> impl IntoView + use<> {
    let board = BoardQuery {
        commodity: Some(listing.commodity.slug.clone()),
        dataset: catalogue.query.dataset,
        ..BoardQuery::default()
    };
    let markets = match listing.markets {
        1 => texts::one_market(language).to_owned(),
        many => texts::markets(language, many),
    };
    let detail = format!("{markets} · {}", last_figure(listing.last_day, catalogue.today, language));
    view! { <Row title=listing.commodity.names.get(language).to_owned() detail=detail href=board.href() /> }
}

/// The markets, each leading to its seasons.
#[component]
pub fn Places(catalogue: Catalogue) -> impl IntoView {
    let language = i18n::language();
    if catalogue.markets.is_empty() {
        return ().into_any();
    }
    let rows = catalogue.markets.iter().map(|listing| market(&catalogue, listing, language)).collect_view();
    view! {
        <Section title=texts::markets_title(language)>
            <p class="muted">{texts::markets_lead(language)}</p>
            <Rows>{rows}</Rows>
        </Section>
    }
    .into_any()
}

fn market(catalogue: &Catalogue, listing: &MarketListing, language: Language) -> impl IntoView + use<> {
    let slug = Some(listing.market.slug.clone());
    let seasons = SeasonsQuery { market: slug, level: None, dataset: catalogue.query.dataset };
    let series = match listing.series {
        1 => texts::one_series(language).to_owned(),
        many => texts::series(language, many),
    };
    let locality = Some(listing.market.locality.clone()).filter(|locality| !locality.is_empty());
    let figures = [series, last_figure(listing.last_day, catalogue.today, language)];
    let detail = locality.into_iter().chain(figures).collect::<Vec<_>>().join(" · ");
    view! { <Row title=listing.market.names.get(language).to_owned() detail=detail href=seasons.href() /> }
}

fn last_figure(day: Date, today: Date, language: Language) -> String {
    let age = format::age(day_number(today) - day_number(day), language);
    texts::last_figure(language, format::date(day, language), age)
}
