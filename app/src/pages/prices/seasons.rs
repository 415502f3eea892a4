//! "¿Cuándo se paga más?": the season of every product of a market, month by month.

use crate::api;
use crate::charts::heat_map::{HeatMap, HeatRow};
use crate::components::choice::Choice;
use crate::components::demo_bar::DemoBar;
use crate::components::empty_state::EmptyState;
use crate::components::filters::Filters;
use crate::components::loaded::Loaded;
use crate::components::page_header::PageHeader;
use crate::components::section::Section;
use crate::components::seg::Seg;
use crate::components::source_line::SourceLine;
use crate::i18n::{self, outlook};
use crate::pages::head::Head;
use crate::{format, words};
use domain::names::Language;
use domain::price::query::{SeasonsQuery, SeriesQuery};
use domain::price::seasonality::WhenToSell;
use domain::price::seasons::{SeasonRow, Seasons};
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// The seasons of a market.
#[component]
pub fn SeasonsPage() -> impl IntoView {
    let search = use_location().search;
    let seasons = Resource::new(move || search.get(), api::prices::load_seasons);
    view! {
        <Loaded resource=seasons let:seasons>
            <SeasonsView seasons=seasons />
        </Loaded>
    }
}

#[component]
fn SeasonsView(seasons: Option<Seasons>) -> impl IntoView {
    let language = i18n::language();
    let title = outlook::seasons_title(language);
    let lead = outlook::seasons_lead(language);
    let href = seasons.as_ref().map_or_else(|| SeasonsQuery::PATH.to_owned(), |seasons| seasons.query.href());
    let demo = seasons.as_ref().is_some_and(|seasons| seasons.dataset.is_demonstration());
    view! {
        <Head title=title description=lead href=href />
        <div class="page">
            {demo.then(|| view! { <DemoBar /> })}
            <PageHeader title=title lead=lead />
            {match seasons {
                Some(seasons) => view! { <OfMarket seasons=seasons /> }.into_any(),
                None => view! { <NoSeasons /> }.into_any(),
            }}
        </div>
    }
}

#[component]
fn NoSeasons() -> impl IntoView {
    let language = i18n::language();
    view! {
        <EmptyState title=outlook::seasons_empty_title(language)>
            <p>{outlook::seasons_empty_body(language)}</p>
        </EmptyState>
    }
}

#[component]
fn OfMarket(seasons: Seasons) -> impl IntoView {
    let language = i18n::language();
    let levels = (seasons.levels.len() > 1)
        .then(|| view! { <Seg label=i18n::prices::level_label(language) options=levels(&seasons, language) /> });
    let market = seasons.market.names.get(language).to_owned();
    let caption = outlook::seasons_caption(language, &market);
    let sources = seasons.sources.iter().cloned().map(|source| view! { <SourceLine source=source /> }).collect_view();
    let table = if seasons.rows.is_empty() {
        view! { <NoSeasons /> }.into_any()
    } else {
        view! { <HeatMap caption=caption rows=rows(&seasons, language) /> }.into_any()
    };
    let sentences = seasons.rows.iter().filter(|row| row.in_chain).filter_map(|row| sentence(row, language));
    let sentences = sentences.map(|words| view! { <li>{words}</li> }).collect_view();
    let short =
        (seasons.short > 0).then(|| view! { <p class="src">{outlook::seasons_short(language, seasons.short)}</p> });
    let (market_options, heading) = (markets(&seasons, language), words::capital(&market));
    view! {
        <div class="sec">
            <Filters label=outlook::seasons_market(language) options=market_options />
            {levels}
        </div>
        <Section title=heading>
            <ul class="stack">{sentences}</ul>
            {table}
            {short}
            <p class="src">
                {outlook::seasons_method(language)} " " <a href="/acerca#temporada">{i18n::about::convention(language)}</a>
            </p>
            {sources}
        </Section>
    }
}

fn markets(seasons: &Seasons, language: Language) -> Vec<Choice> {
    let option = |market: &domain::price::board::Choice| {
        let query = SeasonsQuery { market: Some(market.slug.clone()), level: None, dataset: seasons.query.dataset };
        Choice::new(market.names.get(language), query.href(), &market.slug, &seasons.market.slug)
    };
    seasons.markets.iter().map(option).collect()
}

fn levels(seasons: &Seasons, language: Language) -> Vec<Choice> {
    let option = |level: &domain::price::PriceType| {
        let href = SeasonsQuery { level: Some(*level), ..seasons.query.clone() }.href();
        Choice::new(&words::capital(words::level(*level, language)), href, level, &seasons.level)
    };
    seasons.levels.iter().map(option).collect()
}

fn rows(seasons: &Seasons, language: Language) -> Vec<HeatRow> {
    let row = |row: &SeasonRow| HeatRow {
        name: row.names.get(language).to_owned(),
        href: SeriesQuery {
            level: Some(seasons.level),
            dataset: seasons.query.dataset,
            ..SeriesQuery::of(&row.commodity, &seasons.market.slug)
        }
        .href(),
        season: Ok(row.seasonality.clone()),
    };
    seasons.rows.iter().map(row).collect()
}

/// "Papa: en junio suele pagarse 16 % más que el promedio; en agosto, 17 % menos."
fn sentence(row: &SeasonRow, language: Language) -> Option<String> {
    match row.seasonality.when_to_sell() {
        WhenToSell::Even { .. } => None,
        WhenToSell::Clear { .. } => {
            let (best, worst) = (row.seasonality.best(), row.seasonality.worst());
            Some(outlook::seasons_sentence(
                language,
                row.names.get(language),
                format::month_name(best.month, language),
                format::percent(best.index - 100.0),
                format::month_name(worst.month, language),
                format::percent(100.0 - worst.index),
            ))
        }
    }
}
