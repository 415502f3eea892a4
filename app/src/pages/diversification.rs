//! "Diversificación": what an MSME lives from, and what it would lose if its first product fell.

mod composition;
mod cost;
mod idea;
mod ideas;
mod ladder;
mod measures;
mod outlook;
mod steps;

pub use cost::CostPage;
pub use idea::{IdeaPage, NewIdeaPage};

use crate::api;
use crate::api::diversification::{Diversification, Measured};
use crate::components::button::{Button, Weight};
use crate::components::demo_bar::DemoBar;
use crate::components::done::Done;
use crate::components::empty_state::EmptyState;
use crate::components::loaded::Loaded;
use crate::components::page_header::PageHeader;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::format;
use crate::i18n::{self, diversification as texts};
use crate::pages::head::Head;
use composition::Composition;
use domain::id::EnterpriseId;
use domain::names::Language;
use domain::period::Date;
use ideas::Ideas;
use ladder::Ladder;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use measures::Measures;
use outlook::Outlook;

/// The page of one MSME.
#[component]
pub fn DiversificationPage() -> impl IntoView {
    let search = use_location().search;
    let page = Resource::new(move || search.get(), api::diversification::load_diversification);
    view! {
        <Loaded resource=page let:page>
            <PageView page=page />
        </Loaded>
    }
}

#[component]
fn PageView(page: Diversification) -> impl IntoView {
    let language = i18n::language();
    let name = page.enterprise.as_ref().map_or_else(String::new, |own| own.names.get(language).to_owned());
    let keeps = page.enterprise.as_ref().filter(|_| page.keeps).map(|own| EnterpriseId(own.id));
    let words = move |done: &str| (done == "costo").then(|| i18n::ideas::done_cost(language));
    let content = match (page.measured, page.enterprise.is_some()) {
        (Some(measured), _) => {
            view! { <MeasuredView measured=*measured name=name keeps=keeps today=page.today /> }.into_any()
        }
        (None, true) => view! {
            <PageHeader title=texts::title(language) lead=name />
            <EmptyState title=texts::nothing(language)>
                <p>{texts::nothing_body(language)}</p>
            </EmptyState>
        }
        .into_any(),
        (None, false) => {
            let options = page
                .enterprises
                .iter()
                .map(|one| SelectOption { value: one.id.to_string(), label: one.names.get(language).to_owned() });
            let groups = vec![OptionGroup { label: String::new(), options: options.collect() }];
            view! {
                <PageHeader title=texts::title(language) />
                <form class="form" method="get" action="/diversificacion">
                    <SelectField name="mipyme" label=texts::choose(language) groups=groups />
                    <Button weight=Weight::Main>{texts::choose_act(language)}</Button>
                </form>
            }
            .into_any()
        }
    };
    view! {
        <Head title=texts::title(language) description="" href="/diversificacion" />
        <div class="page">{page.demonstration.then(|| view! { <DemoBar /> })} <Done words=words /> {content}</div>
    }
}

#[component]
fn MeasuredView(
    measured: Measured,
    name: String,
    #[prop(optional_no_strip)] keeps: Option<EnterpriseId>,
    today: Date,
) -> impl IntoView {
    let language = i18n::language();
    let (title, lead) = answer(&measured, language);
    view! {
        <p class="sm muted">{name}</p>
        <PageHeader title=title lead=lead />
        <div class="cols c21">
            <Composition measured=measured.clone() />
            <Outlook measured=measured.clone() />
        </div>
        <Ladder rungs=measured.ladder.clone() keeps=keeps />
        <Ideas shown=measured.ideas.clone() success=measured.success today=today keeps=keeps />
        <Measures measured=measured />
    }
}

/// The sentence that answers what it lives from, and what it means.
pub(super) fn answer(measured: &Measured, language: Language) -> (String, String) {
    let spread = measured.profile.spread;
    let count = spread.count;
    if count == 1 {
        return (texts::alone_title(language).to_owned(), texts::alone_lead(language).to_owned());
    }
    let equivalent = format::number(spread.equivalent, 1);
    let even = equivalent == format::number(f64::from(count), 1);
    let lead = if even { texts::lead_even(language, count) } else { texts::lead(language, count) };
    (texts::equivalent(language, equivalent), lead)
}
