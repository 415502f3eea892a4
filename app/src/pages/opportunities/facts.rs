//! What is asked for, line by line.

use super::{kilograms, left};
use crate::api::opportunities::Listed;
use crate::components::kv::Kv;
use crate::format;
use crate::i18n::{self, opportunities as texts, sales};
use domain::country::Country;
use domain::money::Currency;
use domain::names::Language;
use domain::opportunity::Opportunity;
use domain::period::Date;
use leptos::prelude::*;

#[component]
pub(super) fn RequestFacts(listed: Listed, contact_kept: bool, today: Date) -> impl IntoView {
    let language = i18n::language();
    let asked = &listed.published.asked;
    let unit = listed.unit.get(language).to_lowercase();
    let price = asked.price.map(|price| format::money(price.to_f64(), Currency::GTQ));
    let row = |label: &str, value: String| (label.to_owned(), value);
    let kind = sales::kind_word(language, asked.buyer.kind);
    let mut rows = vec![
        row(texts::quantity(language), texts::weight(language, asked.quantity, &unit, kilograms(asked.weight))),
        row(
            texts::price(language),
            price.map_or_else(
                || texts::price_none(language).to_owned(),
                |price| texts::price_each(language, price, &unit),
            ),
        ),
        row(
            texts::until(language),
            format!("{} · {}", format::date(asked.until, language), left(language, asked.until, today)),
        ),
        row(texts::buyer(language), format!("{} · {kind}", asked.buyer.name)),
    ];
    let contact = asked.buyer.contact.clone();
    let contact = contact.or_else(|| contact_kept.then(|| texts::contact_kept(language).to_owned()));
    rows.extend(contact.map(|contact| row(texts::contact(language), contact)));
    rows.push(row(texts::market(language), market(language, asked)));
    rows.extend(listed.place.clone().map(|place| row(texts::place(language), place)));
    rows.push(row(texts::requirements(language), requirements(language, asked)));
    rows.push(row(texts::certificates(language), certificates(language, asked)));
    rows.extend(asked.note.clone().map(|note| row(texts::note(language), note)));
    rows.push(row(texts::state(language), texts::state_word(language, asked.state).to_owned()));
    view! { <Kv items=rows /> }
}

fn market(language: Language, asked: &Opportunity) -> String {
    let level = sales::level_word(language, asked.level);
    if asked.country == Country::GUATEMALA { level.to_owned() } else { format!("{level} · {}", asked.country) }
}

fn requirements(language: Language, asked: &Opportunity) -> String {
    let words: Vec<&str> = asked.requirements.iter().map(|one| texts::requirement_word(language, *one)).collect();
    if words.is_empty() { texts::none(language).to_owned() } else { words.join(", ") }
}

fn certificates(language: Language, asked: &Opportunity) -> String {
    let words: Vec<&str> = asked.certificates.iter().map(|one| texts::scheme_word(language, *one)).collect();
    if words.is_empty() { texts::none(language).to_owned() } else { words.join(", ") }
}
