//! How a time goes so far: its amount, and the same days of earlier times beside it.

use crate::components::card::Card;
use crate::components::delta::Delta;
use crate::components::kv::Kv;
use crate::components::stat::{Stat, StatSize};
use crate::format;
use crate::i18n::{self, homes, sales};
use domain::money::Currency;
use domain::names::Language;
use domain::sale::market_level::MarketLevel;
use domain::sale::year::Against;
use leptos::prelude::*;

/// A title, what came in so far, and the earlier times with their labels.
#[component]
pub(super) fn SoFar(
    #[prop(into)] title: String,
    now: Against,
    /// Label of an earlier time, and how it compares.
    earlier: Vec<(String, Against)>,
) -> impl IntoView {
    let language = i18n::language();
    let beside = earlier.into_iter().map(|(label, against)| {
        let value = against.before.map_or_else(|| homes::not_recorded(language).to_owned(), quetzales);
        view! {
            <Stat label=label value=value>
                {against.before.map(|_| view! { <Delta percent=against.percent /> })}
            </Stat>
        }
    });
    let beside = beside.collect_view();
    view! {
        <Card>
            <h2>{title.clone()}</h2>
            <Stat label="" value=quetzales(now.now) size=StatSize::Big>
                {homes::until(language, format::date(now.to, language))}
            </Stat>
            <div class="cols">{beside}</div>
        </Card>
    }
}

/// This year up to today, and the same days of last year.
#[component]
pub(super) fn YearSoFar(year: Against) -> impl IntoView {
    let language = i18n::language();
    let before = year.before.map_or_else(|| homes::not_recorded(language).to_owned(), quetzales);
    view! {
        <Stat label=homes::year(language) value=quetzales(year.now)>
            {year.before.map(|_| view! { <Delta percent=year.percent /> })} " "
            {format!("{}: {before}", homes::year_before(language))}
        </Stat>
    }
}

/// This year by market, with the share of each.
#[component]
pub(super) fn Levels(levels: Vec<(MarketLevel, i64)>) -> impl IntoView {
    let language = i18n::language();
    if levels.is_empty() {
        return view! { <p class="muted">{homes::no_level(language)}</p> }.into_any();
    }
    let whole: i64 = levels.iter().map(|(_, gtq)| gtq).sum();
    let items = levels
        .iter()
        .map(|(level, gtq)| (sales::level_word(language, *level).to_owned(), with_share(language, *gtq, whole)));
    view! { <Kv items=items.collect() /> }.into_any()
}

fn with_share(language: Language, gtq: i64, whole: i64) -> String {
    if whole <= 0 {
        return quetzales(gtq);
    }
    let percent = format::percent(100.0 * gtq as f64 / whole as f64);
    format!("{} · {}", quetzales(gtq), homes::share(language, percent))
}

/// Millionths of a quetzal as an amount.
pub(super) fn quetzales(micro: i64) -> String {
    format::money(micro as f64 / 1e6, Currency::GTQ)
}
