//! The reader's own figures: a small form whose values go into the address, so that it can be kept and sent.

use crate::components::affix_field::AffixField;
use crate::components::field::Need;
use crate::components::section::Section;
use crate::i18n::{self, references};
use crate::words::parity as words;
use domain::invalid::Invalid;
use domain::money::write_micro;
use domain::names::Language;
use domain::price::doorstep::{Asked, Doorstep, Start};
use domain::price::parity::step::{Evidence, Measure, Operation};
use domain::price::query::ReferencesQuery;
use leptos::prelude::*;

/// The starting price and every step; an empty field stays as suggested.
#[component]
pub fn OwnSteps(doorstep: Doorstep) -> impl IntoView {
    let language = i18n::language();
    let kept = doorstep.query.without_own_figures();
    let steps = doorstep.asked().into_iter().map(|asked| step(&doorstep, asked, language)).collect_view();
    view! {
        <Section title=references::edit_title(language) id="pasos">
            <form class="form" action=ReferencesQuery::PATH method="get">
                <p class="sm muted">{references::edit_lead(language)}</p>
                {kept
                    .pairs()
                    .into_iter()
                    .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
                    .collect_view()}
                <div class="cost-grid">{start(&doorstep, language)} {steps}</div>
                <div class="acts">
                    <button class="btn" type="submit">
                        {references::compute(language)}
                    </button>
                    <a class="btn quiet" href=kept.href()>
                        {references::reset(language)}
                    </a>
                </div>
            </form>
        </Section>
    }
}

fn start(doorstep: &Doorstep, language: Language) -> impl IntoView + use<> {
    let hint = match doorstep.start {
        Some(Start::Reference { price, .. }) => {
            references::from_source(language, words::amount(price, doorstep.build_up.from.price))
        }
        Some(Start::Own { .. }) => String::new(),
        None => references::unknown_figure(language).to_owned(),
    };
    let (value, invalid) = typed(doorstep, "precio", doorstep.query.start);
    view! {
        <AffixField
            name="precio"
            label=references::start(language)
            value=value
            after=words::short(doorstep.build_up.from.price, language)
            hint=of_state(hint, doorstep.build_up.from, language)
            need=Need::Optional
            invalid=invalid
        />
    }
}

fn step(doorstep: &Doorstep, asked: Asked, language: Language) -> impl IntoView + use<> {
    let (value, invalid) = typed(doorstep, &asked.field, asked.own);
    let hint = match (asked.suggested, &asked.evidence) {
        (Some(amount), Evidence::ToConfirm) => references::suggested(language, shown(asked.operation, amount)),
        (Some(amount), Evidence::Exact | Evidence::Published { .. } | Evidence::Own) => {
            references::from_source(language, shown(asked.operation, amount))
        }
        (None, _) => references::unknown_figure(language).to_owned(),
    };
    let hint = match asked.operation {
        Operation::Plus | Operation::Less => of_state(hint, asked.measure, language),
        Operation::Times | Operation::PlusPercent | Operation::LessPercent => hint,
    };
    view! {
        <AffixField
            name=asked.field
            label=words::step(asked.step, language)
            value=value
            after=words::asked_in(asked.step, asked.operation, asked.measure, language)
            hint=hint
            need=Need::Optional
            invalid=invalid
        />
    }
}

/// A cost is of a quintal in a state: of green coffee, or of parchment.
fn of_state(hint: String, measure: Measure, language: Language) -> String {
    match measure.of {
        Some(form) if hint.is_empty() => words::of(form, language).to_owned(),
        Some(form) => references::hint_of(language, hint, words::of(form, language)),
        None => hint,
    }
}

/// A suggestion as it would be typed, without the sign that says what becomes of it; a price that buyers add keeps it.
fn shown(operation: Operation, amount: f64) -> String {
    let text = words::change(operation, amount);
    let sign = text.chars().next();
    match (operation, sign) {
        (Operation::Plus, Some('−')) => text,
        _ => text.chars().skip(2).collect(),
    }
}

/// What stands in a field: the figure in force, or what was typed and cannot be used, with the reason.
pub(super) fn typed(doorstep: &Doorstep, field: &str, own: Option<i64>) -> (String, Option<Invalid>) {
    match doorstep.refused.iter().find(|refused| refused.invalid.field == field) {
        Some(refused) => (refused.typed.clone(), Some(refused.invalid.clone())),
        None => (own.map(plain).unwrap_or_default(), None),
    }
}

fn plain(micro: i64) -> String {
    let mut text = String::new();
    let _ = write_micro(&mut text, micro);
    text
}
