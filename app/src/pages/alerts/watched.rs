//! One alert: what it waits for, where the price stands, why, and how often it was right.

use crate::api::alerts::Watched;
use crate::components::button::Button;
use crate::components::chip::{Chip, Tone};
use crate::components::post_form::PostForm;
use crate::i18n::{self, alerts};
use crate::{format, words};
use domain::names::Language;
use domain::price::Series;
use domain::price::alert_rule::Condition;
use domain::price::band::State;
use domain::price::query::SeriesQuery;
use leptos::prelude::*;

/// The alert as a row.
#[component]
pub(super) fn WatchedRow(watched: Watched) -> impl IntoView {
    let language = i18n::language();
    let Watched { id, rule, series, month, value, holds_since, fired, record } = watched;
    let quoted = |value: f64| words::quoted(value, series.currency, &series.unit, language);
    let title = title(&series, rule.condition, language);
    let href = address(&series);
    let judged = match record.told {
        0 => alerts::no_record(language).to_owned(),
        told => alerts::record(language, record.right, told),
    };
    let mut detail = vec![alerts::latest(language, quoted(value), format::month_long(month, language))];
    if let Some(judgement) = fired.as_ref().and_then(|fired| fired.judgement.as_ref()) {
        let (low, high) = (judgement.band.low(), judgement.band.high());
        detail.push(alerts::band(language, quoted(low), quoted(high)));
    }
    detail.push(judged);
    let (tone, state) = match (holds_since, fired.is_some()) {
        (None, _) => (Tone::Line, alerts::waits(language).to_owned()),
        (Some(_), true) => (Tone::Warn, alerts::new_this_month(language).to_owned()),
        (Some(since), false) => (Tone::Info, alerts::holds(language, format::month_long(since, language))),
    };
    view! {
        <li class="two">
            <div>
                <a class="t" href=href>
                    {title}
                </a>
                <p class="d">{detail.join(" · ")}</p>
                <p>
                    <Chip tone=tone>{state}</Chip>
                </p>
            </div>
            <div class="e">
                <PostForm action="/alertas/quitar">
                    <input type="hidden" name="alerta" value=id.to_string() />
                    <Button>{alerts::remove(language)}</Button>
                </PostForm>
            </div>
        </li>
    }
}

/// An alert in short: what it waits for, the latest price, and the address of its series.
pub(in crate::pages) fn watched_words(watched: &Watched, language: Language) -> (String, String, String) {
    let series = &watched.series;
    let value = words::quoted(watched.value, series.currency, &series.unit, language);
    let latest = alerts::latest(language, value, format::month_long(watched.month, language));
    (title(series, watched.rule.condition, language), latest, address(series))
}

fn title(series: &Series, waits_for: Condition, language: Language) -> String {
    let quoted = |value: f64| words::quoted(value, series.currency, &series.unit, language);
    format!(
        "{} · {}: {}",
        series.commodity.names.get(language),
        series.market.names.get(language),
        condition(waits_for, &quoted, language)
    )
}

fn address(series: &Series) -> String {
    let query = SeriesQuery::of(&series.commodity.slug, &series.market.slug);
    SeriesQuery { level: Some(series.price_type), ..query }.href()
}

fn condition(condition: Condition, quoted: &impl Fn(f64) -> String, language: Language) -> String {
    match condition {
        Condition::PriceAbove(limit) => alerts::above_limit(language, quoted(limit.to_f64())),
        Condition::PriceBelow(limit) => alerts::below_limit(language, quoted(limit.to_f64())),
        Condition::Band(state) => crate::i18n::components::state(language, state_of(state)).to_lowercase(),
    }
}

/// A band that waits for the usual waits for nothing; it reads as high.
fn state_of(state: State) -> State {
    if state == State::Normal { State::High } else { state }
}
