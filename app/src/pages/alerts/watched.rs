//! One alert: what it waits for, where the price stands, why, and how often it was right.

use crate::api::alerts::Watched;
use crate::components::button::Button;
use crate::components::chip::{Chip, Tone};
use crate::components::post_form::PostForm;
use crate::format;
use crate::i18n::{self, alerts};
use crate::words::alerts as words;
use domain::names::Language;
use leptos::prelude::*;

/// The alert as a row.
#[component]
pub(super) fn WatchedRow(watched: Watched) -> impl IntoView {
    let language = i18n::language();
    let Watched { id, rule, series, month, value, holds_since, fired, record } = watched;
    let title = words::title(&series, rule.condition, language);
    let href = words::address(&series);
    let latest = words::quoted(value, &series, language);
    let mut detail = vec![alerts::latest(language, latest, format::month_long(month, language))];
    if let Some(judgement) = fired.as_ref().and_then(|fired| fired.judgement.as_ref()) {
        detail.push(words::usual(judgement, &series, language));
    }
    detail.push(words::judged(record, language));
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
    let value = words::quoted(watched.value, series, language);
    let latest = alerts::latest(language, value, format::month_long(watched.month, language));
    (words::title(series, watched.rule.condition, language), latest, words::address(series))
}
