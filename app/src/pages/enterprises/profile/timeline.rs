//! What was done with an MSME, the latest first, in sentences.

use crate::format;
use crate::i18n::{self, enterprises as texts};
use crate::words::enterprises as words;
use domain::audit::{Deed, Entry, Subject};
use domain::consent::Purpose;
use domain::names::Language;
use domain::person::Capacity;
use leptos::prelude::*;
use serde_json::{Map, Value};

#[component]
pub(super) fn Timeline(lines: Vec<Entry>) -> impl IntoView {
    let language = i18n::language();
    if lines.is_empty() {
        return view! { <p class="muted">{texts::timeline_empty(language)}</p> }.into_any();
    }
    let rows = lines.into_iter().map(|line| {
        let who = line.who.clone().map(|who| texts::by(language, who)).unwrap_or_default();
        view! {
            <li class="two">
                <div>
                    <span class="t">{sentence(&line, language)}</span>
                    <p class="d">{format!("{} {who}", format::moment(line.at, language))}</p>
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
