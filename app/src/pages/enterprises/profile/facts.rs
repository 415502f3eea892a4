//! The facts of an MSME, part by part, each part with its way to change it. What is not known says so.

use crate::api::enterprises::Profile;
use crate::components::kv::Kv;
use crate::components::section::Section;
use crate::format;
use crate::i18n::{self, enterprises as texts};
use crate::words::enterprises as words;
use domain::enterprise::Facts;
use domain::enterprise::headcount::Headcount;
use domain::enterprise::step::Step;
use domain::money::Currency;
use domain::names::Language;
use leptos::prelude::*;

#[component]
pub(super) fn FactsView(profile: Profile) -> impl IntoView {
    let language = i18n::language();
    let parts = Step::ALL.iter().map(|step| {
        let items = items(*step, &profile, language);
        let href = format!("/mipymes/editar?id={}&paso={}", profile.enterprise.id, step.code());
        let label = format!("{}: {}", texts::edit(language), words::step(*step, language));
        let edit = profile.may.edit.then(|| {
            view! {
                <a class="btn quiet" href=href aria-label=label>
                    {texts::edit(language)}
                </a>
            }
        });
        view! {
            <Section title=words::step(*step, language) aside=move || edit>
                <Kv items=items />
            </Section>
        }
    });
    view! { <div class="columns">{parts.collect_view()}</div> }
}

fn items(step: Step, profile: &Profile, language: Language) -> Vec<(String, String)> {
    let facts = &profile.enterprise.facts;
    let unknown = || texts::unknown(language).to_owned();
    let text = |value: Option<String>| value.unwrap_or_else(unknown);
    let answer = |value: Option<bool>| match value {
        Some(true) => texts::yes(language).to_owned(),
        Some(false) => texts::no(language).to_owned(),
        None => unknown(),
    };
    let pairs: Vec<(&str, String)> = match step {
        Step::Identity => vec![
            (texts::kind(language), words::kind(facts.kind, language).to_owned()),
            (texts::legal_form(language), words::legal_form(facts.legal_form, language).to_owned()),
            (texts::legal_name(language), text(facts.legal_name.clone())),
        ],
        Step::Place => vec![
            (texts::municipality(language), place(profile)),
            (texts::community(language), text(facts.community.clone())),
            (texts::started_on(language), text(facts.started_on.map(|day| format::date(day, language)))),
        ],
        Step::Work => vec![
            (texts::chains(language), chains(profile, language)),
            (texts::phase(language), words::phase(facts.phase, language).to_owned()),
            (texts::state(language), words::state(facts.state, language).to_owned()),
        ],
        Step::People => vec![
            (texts::members(language), counts(&facts.members, language)),
            (texts::workers(language), counts(&facts.workers, language)),
            (texts::temporary(language), text(facts.temporary_workers.map(|count| count.to_string()))),
        ],
        Step::Formality => formality(facts, text, answer, language),
    };
    pairs.into_iter().map(|(label, value)| (label.to_owned(), value)).collect()
}

fn formality(
    facts: &Facts,
    text: impl Fn(Option<String>) -> String,
    answer: impl Fn(Option<bool>) -> String,
    language: Language,
) -> Vec<(&'static str, String)> {
    let sales = facts.declared_sales.map(|sales| format::money(sales.micro() as f64 / 1e6, Currency::GTQ));
    vec![
        (texts::nit(language), text(facts.nit.as_ref().map(ToString::to_string))),
        (
            texts::tax_regime(language),
            text(facts.tax_regime.map(|regime| words::tax_regime(regime, language).to_owned())),
        ),
        (texts::invoices(language), answer(facts.invoices)),
        (texts::social_security(language), answer(facts.social_security)),
        (texts::mercantile_register(language), text(facts.mercantile_register.clone())),
        (texts::cooperative_register(language), text(facts.cooperative_register.clone())),
        (texts::declared_sales(language), text(sales)),
    ]
}

fn place(profile: &Profile) -> String {
    let code = &profile.enterprise.facts.municipality;
    let place = profile.lists.municipalities.iter().find(|place| place.code == *code);
    place.map_or_else(|| code.as_str().to_owned(), |place| place.name.clone())
}

fn chains(profile: &Profile, language: Language) -> String {
    let links = profile.enterprise.facts.chains.iter();
    links.map(|link| words::chain_link(link, &profile.lists.chains, language)).collect::<Vec<_>>().join(" · ")
}

/// "Mujeres: 34 (de ellas, jóvenes: 12) · Hombres: no se sabe"
fn counts(counts: &Headcount, language: Language) -> String {
    let said =
        |count: Option<u32>| count.map_or_else(|| texts::unknown(language).to_owned(), |count| count.to_string());
    let part = |label: &str, all: Option<u32>, young_label: &str, young: Option<u32>| {
        format!("{label}: {} ({young_label}: {})", said(all), said(young))
    };
    if *counts == Headcount::default() {
        return texts::unknown(language).to_owned();
    }
    let women = part(texts::women(language), counts.women, texts::young_women(language), counts.young_women);
    let men = part(texts::men(language), counts.men, texts::young_men(language), counts.young_men);
    format!("{women} · {men}")
}
