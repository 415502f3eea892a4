//! Products under their chains, references apart, and markets: where each leads, in how many places it is quoted, and how
//! old the last figure is.

use crate::components::chip::{Chip, Tone};
use crate::components::row::Row;
use crate::components::rows::Rows;
use crate::components::section::Section;
use crate::format;
use crate::i18n::{self, catalogue as texts};
use domain::names::Language;
use domain::period::{Date, day_number};
use domain::price::catalogue::{Catalogue, Shelf, Shelved};
use domain::price::listing::{CommodityListing, MarketListing};
use domain::price::query::{BoardQuery, ReferencesQuery, SeasonsQuery};
use leptos::prelude::*;

/// One list for each shelf that has products.
#[component]
pub fn Shelves(catalogue: Catalogue) -> impl IntoView {
    let language = i18n::language();
    let shelves = catalogue.shelves().into_iter().map(|shelved| shelf(&catalogue, &shelved, language)).collect_view();
    view! { <div class="columns">{shelves}</div> }
}

fn shelf(catalogue: &Catalogue, shelved: &Shelved<'_>, language: Language) -> impl IntoView + use<> {
    let (title, pilot) = match shelved.shelf {
        Shelf::Chain(chain) => (chain.names.get(language), chain.pilot),
        Shelf::Others => (texts::no_chain(language), false),
        Shelf::References => (texts::references(language), false),
    };
    let title = title.to_owned();
    let rows = shelved.commodities.iter().map(|listing| product(catalogue, listing, language)).collect_view();
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
    let last = last_figure(listing.last_day, catalogue.today, language);
    let detail = match listing.markets {
        // The world market is one, and no place to sell at.
        _ if listing.is_reference() => last,
        1 => format!("{} · {last}", texts::one_market(language)),
        many => format!("{} · {last}", texts::markets(language, many)),
    };
    view! { <Row title=listing.commodity.names.get(language).to_owned() detail=detail href=leads_to(catalogue, listing) /> }
}

/// The ranking of its markets, or of a reference its way to the door.
fn leads_to(catalogue: &Catalogue, listing: &CommodityListing) -> String {
    let (commodity, dataset) = (Some(listing.commodity.slug.clone()), catalogue.query.dataset);
    if listing.is_reference() {
        ReferencesQuery { commodity, dataset, ..ReferencesQuery::default() }.href()
    } else {
        BoardQuery { commodity, dataset, ..BoardQuery::default() }.href()
    }
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
