//! What was done with an MSME, the latest first, in sentences.

use crate::format;
use crate::i18n::{self, enterprises as texts};
use crate::words::enterprises as words;
use domain::audit::{Deed, Entry, Subject};
use domain::consent::Purpose;
use domain::money::Currency;
use domain::names::Language;
use domain::period::{Month, day_number};
use domain::person::Capacity;
use leptos::prelude::*;
use serde_json::{Map, Value};

#[component]
pub(super) fn Timeline(lines: Vec<Entry>, sold: Vec<(Month, i64)>) -> impl IntoView {
    let language = i18n::language();
    if lines.is_empty() && sold.is_empty() {
        return view! { <p class="muted">{texts::timeline_empty(language)}</p> }.into_any();
    }
    let line = |line: &Entry| {
        let who = line.who.clone().map(|who| texts::by(language, who)).unwrap_or_default();
        (
            day_number(format::day(line.at)),
            sentence(line, language),
            format!("{} {who}", format::moment(line.at, language)),
        )
    };
    let month = |(month, micro): &(Month, i64)| {
        let gtq = format::money(*micro as f64 / 1e6, Currency::GTQ);
        let text = texts::line_sold(language, format::month_long(*month, language), gtq);
        (day_number(month.last_day()), text, texts::line_sold_source(language).to_owned())
    };
    let mut told: Vec<(i32, String, String)> = lines.iter().map(line).chain(sold.iter().map(month)).collect();
    told.sort_by_key(|(day, ..)| std::cmp::Reverse(*day));
    let rows = told.into_iter().map(|(_, title, detail)| {
        view! {
            <li class="two">
                <div>
                    <span class="t">{title}</span>
                    <p class="d">{detail}</p>
                </div>
            </li>
        }
    });
    view! { <ul class="rows">{rows.collect_view()}</ul> }.into_any()
}

fn sentence(line: &Entry, language: Language) -> String {
    let (before, after) = (object(line.before.as_deref()), object(line.after.as_deref()));
    let text = |name: &str| after.get(name).and_then(Value::as_str).unwrap_or_default();
    if line.subject == Subject::Consent {
        let purpose = Purpose::parse(text("purpose")).map_or("", |purpose| words::purpose(purpose, language));
        let granted = after.get("granted").and_then(Value::as_bool);
        let answer = match granted {
            Some(true) => texts::standing_granted(language),
            Some(false) => texts::standing_refused(language),
            None => texts::standing_withdrawn(language),
        };
        return texts::line_consent(language, purpose, answer);
    }
    if line.deed == Deed::Created {
        return texts::line_registered(language).to_owned();
    }
    if after.contains_key("joined") {
        texts::line_joined(language).to_owned()
    } else if after.contains_key("left") {
        texts::line_left(language).to_owned()
    } else if let Some(capacity) = Capacity::parse(text("ended")) {
        texts::line_ended(language, words::capacity(capacity, language).to_lowercase())
    } else if let Some(capacity) = Capacity::parse(text("capacity")) {
        texts::line_person(language, words::capacity(capacity, language))
    } else {
        let fields = changed(&before, &after, language);
        if fields.is_empty() { texts::line_other(language).to_owned() } else { texts::line_changed(language, fields) }
    }
}

/// The labels of the fields that differ, each once.
fn changed(before: &Map<String, Value>, after: &Map<String, Value>, language: Language) -> String {
    let mut labels: Vec<&str> = Vec::new();
    for name in after.keys().chain(before.keys()) {
        let label = words::field(name, language);
        if before.get(name) != after.get(name) && !labels.contains(&label) {
            labels.push(label);
        }
    }
    labels.join(", ")
}

fn object(text: Option<&str>) -> Map<String, Value> {
    text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}
