//! "Resumen": what needs somebody, how far the project reaches, what MSMEs sell.

use super::Alerts;
use super::attention::Attention;
use super::so_far::{Levels, SoFar};
use crate::api::alerts::Watched;
use crate::api::homes::{Project, ProjectSales};
use crate::components::card::Card;
use crate::components::page_header::PageHeader;
use crate::components::prog::{Prog, Progress};
use crate::components::section::Section;
use crate::components::stat::{Stat, StatSize};
use crate::i18n::{self, homes};
use domain::overview::CHAINS;
use leptos::prelude::*;

/// Municipalities of the project, as its text says; 29 of them are named.
const MUNICIPALITIES: u32 = 30;

#[component]
pub(super) fn ProjectView(project: Project, alerts: Vec<Watched>) -> impl IntoView {
    let language = i18n::language();
    let registered = project.registered;
    let note = homes::registered_note(language, registered.second_phase, registered.associative, registered.recent);
    let part = move |label: &'static str, count: u32, total: u32| {
        let progress = Progress::Share { done: f64::from(count) / f64::from(total), due: None };
        view! { <Prog label=label figure=homes::of(language, count, total) progress=progress /> }
    };
    let sales = project.sales.clone().map(|sales| view! { <Sold sales=sales /> });
    view! {
        <PageHeader title=homes::project_title(language) lead=homes::project_lead(language) />
        <Attention project=project />
        <Section title=homes::coverage(language)>
            <div class="cols">
                <Card>
                    <Stat label=homes::registered(language) value=registered.active.to_string() size=StatSize::Big>
                        {note}
                    </Stat>
                </Card>
                <Card>
                    {part(homes::chains(language), registered.chains, CHAINS)}
                    {part(homes::municipalities(language), registered.municipalities, MUNICIPALITIES)}
                    <p class="xs faint">{homes::coverage_note(language)}</p>
                </Card>
            </div>
        </Section>
        {sales}
        <Alerts alerts=alerts />
    }
}

#[component]
fn Sold(sales: ProjectSales) -> impl IntoView {
    let language = i18n::language();
    let earlier = vec![(homes::year_before(language).to_owned(), sales.year)];
    view! {
        <Section title=homes::sales(language)>
            <div class="cols">
                <SoFar title=homes::year(language) now=sales.year earlier=earlier />
                <Card>
                    <h3>{homes::by_level(language)}</h3>
                    <Levels levels=sales.levels />
                </Card>
            </div>
            <p class="src">{homes::sales_source(language)}</p>
        </Section>
    }
}
