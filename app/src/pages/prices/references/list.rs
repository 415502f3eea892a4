//! The references in their own units, and those that have a way at the door.

use super::answer::age;
use crate::charts::sparkline::Sparkline;
use crate::components::delta::Delta;
use crate::components::empty_state::EmptyState;
use crate::components::section::Section;
use crate::components::table::{Caption, Table};
use crate::i18n::{self, prices, references};
use crate::{format, words};
use domain::names::Language;
use domain::price::doorstep::{Doorstep, Reference};
use domain::price::parity::NotComputed;
use domain::price::parity::step::PricePer;
use domain::price::query::ReferencesQuery;
use leptos::prelude::*;

/// Those that concern the project's products first; the others folded.
#[component]
pub fn ReferenceList(doorstep: Doorstep) -> impl IntoView {
    let language = i18n::language();
    if doorstep.references.is_empty() {
        return view! {
            <EmptyState title=references::none_title(language)>
                <p>{references::none_body(language)}</p>
            </EmptyState>
        }
        .into_any();
    }
    let near = doorstep.references.iter().filter(|reference| concerns_us(reference));
    let near = near.map(|reference| row(&doorstep, reference, language)).collect_view();
    let far = doorstep.references.iter().filter(|reference| !concerns_us(reference));
    let far = far.map(|reference| far_row(&doorstep, reference, language)).collect_view();
    view! {
        <Section title=references::list_title(language)>
            {(!near.is_empty()).then(|| near_table(near, language))}
            {(!far.is_empty()).then(|| far_table(far, language))}
        </Section>
    }
    .into_any()
}

fn concerns_us(reference: &Reference) -> bool {
    reference.scenario.is_some() || reference.in_chain
}

fn near_table(rows: Vec<impl IntoView + 'static>, language: Language) -> impl IntoView {
    view! {
        <Table caption=references::list_caption(language) shown=Caption::Heard class="roomy named">
            <thead>
                <tr>
                    <th scope="col">{references::product(language)}</th>
                    <th class="num" scope="col">{references::own_unit(language)}</th>
                    <th class="num" scope="col">{references::door(language)}</th>
                    <th scope="col">{references::in_a_year(language)}</th>
                    <th class="wide-only" scope="col">{references::last_year(language)}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
}

fn far_table(rows: Vec<impl IntoView + 'static>, language: Language) -> impl IntoView {
    view! {
        <details>
            <summary>{references::others_title(language, rows.len())}</summary>
            <Table caption=references::others_caption(language) shown=Caption::Heard class="named">
                <thead>
                    <tr>
                        <th scope="col">{references::product(language)}</th>
                        <th class="num" scope="col">{references::own_unit(language)}</th>
                        <th scope="col">{references::in_a_year(language)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </Table>
        </details>
    }
}

fn row(doorstep: &Doorstep, reference: &Reference, language: Language) -> impl IntoView + use<> {
    let spark = reference.spark.clone();
    let drawn = (spark.iter().flatten().count() > 1).then(|| view! { <Sparkline months=spark /> });
    view! {
        <tr>
            {name(doorstep, reference, language)}
            {own_unit(reference, language)}
            <td class="num">{at_door(doorstep, reference, language)}</td>
            <td>{change(reference.year_change)}</td>
            <td class="wide-only">{drawn}</td>
        </tr>
    }
}

fn far_row(doorstep: &Doorstep, reference: &Reference, language: Language) -> impl IntoView + use<> {
    view! {
        <tr>
            {name(doorstep, reference, language)}
            {own_unit(reference, language)}
            <td>{change(reference.year_change)}</td>
        </tr>
    }
}

/// The product, leading to its way, with level, month and age under it.
fn name(doorstep: &Doorstep, reference: &Reference, language: Language) -> impl IntoView + use<> {
    let kept = doorstep.query.without_own_figures();
    let href = ReferencesQuery { commodity: Some(reference.commodity.clone()), scenario: None, ..kept }.href();
    let current = doorstep.reference().is_some_and(|chosen| chosen == reference).then_some("true");
    let level = words::capital(words::level(reference.level, language));
    let month = format::month_year(reference.month, language);
    let under = references::month_age(language, level, month, age(doorstep, reference.month, language));
    view! {
        <th scope="row">
            <a href=href aria-current=current>
                {reference.names.get(language).to_owned()}
            </a>
            <small>{under}</small>
        </th>
    }
}

fn own_unit(reference: &Reference, language: Language) -> impl IntoView + use<> {
    view! {
        <td class="num">
            {format::money(reference.value, reference.currency)}
            <small>{prices::per(language, reference.unit.names.get(language))}</small>
        </td>
    }
}

/// Every way ends in quetzales per quintal.
fn at_door(doorstep: &Doorstep, reference: &Reference, language: Language) -> AnyView {
    match &reference.door {
        Some(Ok(price)) => {
            let end = words::parity::amount(*price, PricePer::GtqPerQuintal);
            view! { <b>{end}</b> <small>{prices::per_quintal(language)}</small> }.into_any()
        }
        Some(Err(why)) => {
            let missing = match why {
                NotComputed::Missing { step } | NotComputed::Impossible { step } => {
                    references::door_missing(language, words::inside(words::parity::step(*step, language)))
                }
                NotComputed::NoStart | NotComputed::OutOfRange => i18n::charts::no_data(language).to_owned(),
            };
            view! { <span class="faint">{missing}</span> }.into_any()
        }
        None => {
            let kept = doorstep.query.without_own_figures();
            let href = ReferencesQuery { commodity: Some(reference.commodity.clone()), scenario: None, ..kept }.href();
            view! { <a href=href>{references::no_way(language)}</a> }.into_any()
        }
    }
}

fn change(percent: Option<f64>) -> impl IntoView {
    match percent {
        Some(_) => view! { <Delta percent=percent /> }.into_any(),
        None => view! { <span class="faint">"–"</span> }.into_any(),
    }
}
