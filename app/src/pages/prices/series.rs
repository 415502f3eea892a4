//! One product at one market: its price, whether that is usual, its past, what to expect, its season and its source.

mod chart;
mod expect;
mod explore;
mod lead;
pub mod money;
mod past;
mod season;
mod source;
mod why;

use crate::api;
use crate::charts::exploration::Explored;
use crate::components::demo_bar::DemoBar;
use crate::components::loaded::Loaded;
use crate::components::page_header::{Crumb, PageHeader};
use crate::i18n::{self, prices, series};
use crate::pages::head::Head;
use crate::pages::prices::told::Told;
use crate::{format, words};
use domain::money::Currency;
use domain::names::Language;
use domain::price::profile::Profile;
use domain::price::query::{BoardQuery, Money, SeriesQuery};
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// A series of prices.
#[component]
pub fn SeriesPage() -> impl IntoView {
    let search = use_location().search;
    let profile = Resource::new(move || search.get(), api::prices::load_series);
    view! {
        <Loaded resource=profile let:profile>
            <SeriesView profile=profile />
        </Loaded>
    }
}

#[component]
fn SeriesView(profile: Profile) -> impl IntoView {
    let language = i18n::language();
    let (product, market) = names(&profile, language);
    let title = series::title(language, words::capital(&product), &market);
    let description = told(&profile, language);
    let board = BoardQuery {
        commodity: Some(profile.query.commodity.clone()),
        level: Some(profile.series.price_type),
        dataset: profile.query.dataset,
        ..BoardQuery::default()
    };
    let crumb = Crumb { label: series::back(language, words::inside(&product)), href: board.href() };
    view! {
        <Head title=title.clone() description=description href=profile.query.href() />
        <div class="page">
            {profile.dataset.is_demonstration().then(|| view! { <DemoBar /> })}
            <PageHeader title=title crumb=crumb />
            <lead::Lead profile=profile.clone() />
            <chart::SeriesChart profile=profile.clone() />
            <div class="cols">
                <why::SeriesWhy profile=profile.clone() />
                <expect::Expectation profile=profile.clone() />
            </div>
            <season::SeriesSeason profile=profile.clone() />
            <past::Past profile=profile.clone() />
            <source::SeriesSource profile=profile />
        </div>
    }
}

/// The latest price in one sentence. A real price read without its month would be taken for what is paid.
fn told(profile: &Profile, language: Language) -> String {
    let (product, market) = names(profile, language);
    let price = format::money(profile.analysis.value.unwrap_or(f64::NAN), currency(profile));
    let amount = format!("{price} {}", prices::per(language, unit(profile, language)));
    let amount = match profile.query.money {
        Money::Nominal => amount,
        Money::Real => format!("{amount}, {}", words::inside(&money::money_word(profile, language))),
    };
    let (product, dataset, day) = (&words::capital(&product), profile.dataset, profile.last_day);
    Told { dataset, product, market: &market, amount: &amount, day }.sentence(language)
}

/// Product and market, "La Terminal, ciudad de Guatemala".
fn names(profile: &Profile, language: Language) -> (String, String) {
    let market = profile.series.market.names.get(language);
    let locality = &profile.series.market.locality;
    let market = if locality.is_empty() { market.to_owned() } else { format!("{market}, {locality}") };
    (profile.series.commodity.names.get(language).to_owned(), market)
}

/// The unit that the page speaks in: the one chosen, or the quoted one.
fn unit(profile: &Profile, language: Language) -> &str {
    match profile.query.unit {
        Some(unit) => words::unit_inside(unit, language),
        None => profile.series.unit.names.get(language),
    }
}

/// The currency that the page speaks in: as quoted while nothing else was asked for.
fn currency(profile: &Profile) -> Currency {
    profile.currency
}

/// The series as the interactive chart takes it.
#[must_use]
pub fn explored(profile: &Profile, language: Language) -> Explored {
    let (product, market) = (&profile.series.commodity.names, &profile.series.market.names);
    Explored {
        key: key(&profile.query),
        name: format!("{}, {}", product.get(language), market.get(language)),
        chart: chart::chart(profile, language),
    }
}

/// The part of an address after the question mark.
fn key(query: &SeriesQuery) -> String {
    query.href_at("")
}
