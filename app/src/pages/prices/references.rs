//! "Precios internacionales en la puerta": the world's prices in quetzales per quintal, step by step and back.

mod answer;
mod backwards;
mod build;
mod list;
mod sources;
mod steps;

use crate::api;
use crate::components::choice::Choice;
use crate::components::demo_bar::DemoBar;
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::filters::Filters;
use crate::components::loaded::Loaded;
use crate::components::page_header::PageHeader;
use crate::i18n::{self, references};
use crate::pages::head::Head;
use crate::words::parity as words;
use domain::names::Language;
use domain::price::doorstep::Doorstep;
use domain::price::parity::scenario::Scenario;
use domain::price::query::ReferencesQuery;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// The international references.
#[component]
pub fn ReferencesPage() -> impl IntoView {
    let search = use_location().search;
    let doorstep = Resource::new(move || search.get(), api::prices::load_references);
    view! {
        <Loaded resource=doorstep let:doorstep>
            <ReferencesView doorstep=doorstep />
        </Loaded>
    }
}

#[component]
fn ReferencesView(doorstep: Doorstep) -> impl IntoView {
    let language = i18n::language();
    let title = references::title(language);
    let description = match (answer::told(&doorstep, language), &doorstep.ladder) {
        (Some(told), Ok(_)) => format!("{told} {}", answer::door(&doorstep, language)),
        (_, Ok(_) | Err(_)) => references::lead(language).to_owned(),
    };
    let ways = ways(&doorstep, language);
    view! {
        <Head title=title description=description href=doorstep.query.href() />
        <div class="page">
            {doorstep.dataset.is_demonstration().then(|| view! { <DemoBar /> })}
            <PageHeader title=title lead=references::lead(language) />
            <ErrorSummary problems=problems(&doorstep, language) />
            <Filters label=references::ways(language) options=ways />
            <answer::DoorAnswer doorstep=doorstep.clone() />
            <list::ReferenceList doorstep=doorstep.clone() />
            <build::HowItIsBuilt doorstep=doorstep.clone() />
            <steps::OwnSteps doorstep=doorstep.clone() />
            <backwards::Backwards doorstep=doorstep.clone() />
            <sources::ReferenceSources doorstep=doorstep />
        </div>
    }
}

/// Every way there is. The reader's own figures belong to one way, and stay behind; a cost goes along.
fn ways(doorstep: &Doorstep, language: Language) -> Vec<Choice> {
    let option = |way: Scenario| {
        let kept = doorstep.query.without_own_figures();
        let href = ReferencesQuery { commodity: None, scenario: Some(way), ..kept }.href();
        Choice::new(words::way(way, language), href, &way, &doorstep.scenario)
    };
    Scenario::ALL.into_iter().map(option).collect()
}

fn problems(doorstep: &Doorstep, language: Language) -> Vec<Problem> {
    let problem = |refused: &domain::price::query::Refused| {
        let field = &refused.invalid.field;
        let asked = doorstep.asked().into_iter().find(|asked| asked.field == *field);
        let label = match (asked, field.as_str()) {
            (Some(asked), _) => words::step(asked.step, language).to_owned(),
            (None, "costo") => references::back_cost(language, words::per(doorstep.build_up.to(), language)),
            (None, "precio") => references::start(language).to_owned(),
            // A step of another way is not asked here.
            (None, _) => return None,
        };
        Some(Problem { label, invalid: refused.invalid.clone() })
    };
    doorstep.refused.iter().filter_map(problem).collect()
}
