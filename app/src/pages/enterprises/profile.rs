//! One MSME: facts with what is not known, what follows from them and why, people, consents, associations, and what was done.

mod derived;
mod facts;
mod memberships;
mod people;
mod timeline;

use crate::api;
use crate::api::enterprises::Profile;
use crate::components::demo_bar::DemoBar;
use crate::components::loaded::Loaded;
use crate::components::note::{Note, NoteKind};
use crate::components::page_header::{Crumb, PageHeader};
use crate::components::section::Section;
use crate::form::Fields;
use crate::i18n::{self, enterprises as texts};
use crate::pages::enterprises::consents::{Consents, Posts};
use crate::pages::head::Head;
use derived::Derived;
use domain::names::Language;
use facts::FactsView;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use memberships::Memberships;
use people::People;
use timeline::Timeline;

/// One MSME, by the number in the address.
#[component]
pub fn ProfilePage() -> impl IntoView {
    let search = use_location().search;
    let profile = Resource::new(move || search.get(), api::enterprises::load_enterprise);
    view! {
        <Loaded resource=profile let:profile>
            <ProfileView profile=profile />
        </Loaded>
    }
}

#[component]
fn ProfileView(profile: Profile) -> impl IntoView {
    let language = i18n::language();
    let asked = Fields::decode(&use_location().search.get_untracked());
    let done = done(asked.text("hecho"), language);
    let name = profile.enterprise.facts.name.clone();
    let place = profile.lists.municipalities.iter().find(|place| place.code == profile.enterprise.facts.municipality);
    let lead = place.map_or_else(String::new, |place| format!("{}, {}", place.name, place.department));
    let id = profile.enterprise.id;
    let posts = profile.may.edit.then(|| Posts {
        answer: format!("/mipymes/consentimiento?id={id}"),
        withdraw: format!("/mipymes/consentimiento/retirar?id={id}"),
    });
    let crumb = Crumb { label: texts::title(language).to_owned(), href: "/mipymes".to_owned() };
    view! {
        <Head title=name.clone() description="" href="/mipymes/ver" />
        <div class="page">
            {profile.demonstration.then(|| view! { <DemoBar /> })}
            <PageHeader title=name lead=lead crumb=crumb />
            {done
                .map(|text| {
                    view! {
                        <Note kind=NoteKind::Ok>
                            <p role="status">{text}</p>
                        </Note>
                    }
                })}
            <Derived profile=profile.clone() />
            <FactsView profile=profile.clone() />
            <People profile=profile.clone() />
            <Memberships profile=profile.clone() />
            <Consents consents=profile.consents.clone() today=profile.today posts=posts />
            <Section title=texts::timeline(language)>
                <Timeline lines=profile.timeline sold=profile.sold />
            </Section>
        </div>
    }
}

/// What was done just now, told once.
fn done(code: &str, language: Language) -> Option<&'static str> {
    match code {
        "registrada" => Some(texts::done_registered(language)),
        "cambiada" => Some(texts::done_changed(language)),
        "persona" => Some(texts::done_person(language)),
        "terminada" => Some(texts::done_ended(language)),
        "consentimiento" => Some(texts::done_consent(language)),
        "socia" => Some(texts::done_member(language)),
        _ => None,
    }
}
