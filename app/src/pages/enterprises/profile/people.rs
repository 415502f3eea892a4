//! Who is what in an MSME, for those who may see it.

use crate::api::enterprises::Profile;
use crate::components::button_link::ButtonLink;
use crate::components::row::Row;
use crate::components::rows::Rows;
use crate::components::section::Section;
use crate::format;
use crate::i18n::{self, enterprises as texts};
use crate::words::enterprises as words;
use domain::names::Language;
use domain::person::{Involvement, Person};
use leptos::prelude::*;

#[component]
pub(super) fn People(profile: Profile) -> impl IntoView {
    let language = i18n::language();
    let id = profile.enterprise.id;
    let edits = profile.may.edit_persons;
    let content = match profile.people {
        None => view! { <p class="muted">{texts::people_hidden(language)}</p> }.into_any(),
        Some(people) if people.is_empty() => view! { <p class="muted">{texts::people_empty(language)}</p> }.into_any(),
        Some(people) => {
            let rows = people.into_iter().map(|(person, involvement)| {
                let detail = detail(&person, &involvement, language);
                let name = person.name.whole();
                if edits {
                    let href = format!("/mipymes/persona?mipyme={id}&id={}", person.id);
                    view! { <Row title=name detail=detail href=href /> }.into_any()
                } else {
                    view! { <Row title=name detail=detail /> }.into_any()
                }
            });
            let rows = rows.collect_view();
            view! {
                <p class="sm muted">{texts::people_lead(language)}</p>
                <Rows>{rows}</Rows>
            }
            .into_any()
        }
    };
    view! {
        <Section title=texts::people(language)>
            {content}
            {edits
                .then(|| {
                    view! {
                        <p>
                            <ButtonLink href=format!(
                                "/mipymes/persona?mipyme={id}",
                            )>{texts::person_add(language)}</ButtonLink>
                        </p>
                    }
                })}
        </Section>
    }
}

fn detail(person: &Person, involvement: &Involvement, language: Language) -> String {
    let facts = &person.facts;
    let parts = [
        Some(words::capacity(involvement.capacity, language).to_owned()),
        facts.sex.map(|sex| words::sex(sex, language).to_owned()),
        facts.birth_year.map(|year| texts::born(language, year)),
        facts.language.map(|spoken| words::spoken(spoken, language).to_owned()),
        facts.phone.clone(),
        involvement.until.map(|day| texts::person_until(language, format::date(day, language))),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
