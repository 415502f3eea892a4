//! Who publishes the references and the rate, under which licence, and how the way is computed.

use crate::components::section::Section;
use crate::components::source_line::SourceLine;
use crate::format;
use crate::i18n::{self, references};
use crate::pages::prices::other_world::OtherWorld;
use domain::price::doorstep::Doorstep;
use domain::price::query::ReferencesQuery;
use domain::unit::DisplayUnit;
use leptos::prelude::*;

/// Method, sources, and the way to the other figures.
#[component]
pub fn ReferenceSources(doorstep: Doorstep) -> impl IntoView {
    let language = i18n::language();
    let quintal = format::number(DisplayUnit::Quintal.kg(doorstep.libra), 2);
    let rate_source = doorstep.rate_source.as_ref().filter(|source| !doorstep.sources.contains(source));
    let published = doorstep.sources.iter().chain(rate_source).cloned();
    let sources = published.map(|source| view! { <SourceLine source=source /> }).collect_view();
    let pink_sheet = doorstep.sources.iter().any(|source| source.slug == "worldbank");
    let usual = |dataset| ReferencesQuery { dataset: Some(dataset), ..ReferencesQuery::default() }.href();
    view! {
        <Section title=references::source_title(language)>
            {pink_sheet.then(|| view! { <p class="src">{references::pink_sheet(language)}</p> })}
            <p class="src">{references::method(language)} " " {references::method_quintal(language, quintal)}</p>
            {sources}
            <OtherWorld dataset=doorstep.dataset has_other=doorstep.other_dataset href=usual />
        </Section>
    }
}
