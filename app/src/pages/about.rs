//! What Milpa is, where the project works, how each figure is made, where the figures come from, and whom to ask.

mod methods;
mod places;
mod sources;
mod units;

use crate::api;
use crate::components::loaded::Loaded;
use crate::components::page_header::PageHeader;
use crate::components::section::Section;
use crate::i18n::{self, about as texts};
use crate::pages::head::Head;
use domain::about::About;
use domain::names::Language;
use leptos::prelude::*;
use methods::Methods;
use places::{Chains, Places};
use sources::{OpenData, Sources};
use units::{Empties, Units};

/// The page about Milpa.
#[component]
pub fn AboutPage() -> impl IntoView {
    let about = Resource::new(|| (), |()| api::about::load_about());
    view! {
        <Loaded resource=about let:about>
            <AboutView about=about />
        </Loaded>
    }
}

#[component]
fn AboutView(about: About) -> impl IntoView {
    let language = i18n::language();
    let (title, lead) = (texts::title(language), texts::lead(language));
    let contents = contents(language).map(|(id, label)| view! { <li><a href=format!("#{id}")>{label}</a></li> });
    view! {
        <Head title=title description=lead href="/acerca" />
        <div class="page about">
            <PageHeader title=title lead=lead />
            <nav aria-label=texts::contents(language)>
                <ul class="row">{contents.collect_view()}</ul>
            </nav>
            <Section title=texts::what_title(language) id="milpa">
                <p>{texts::what_body(language)}</p>
                <p>{texts::name_story(language)}</p>
            </Section>
            <Places about=about.clone() />
            <Chains about=about.clone() />
            <Methods about=about.clone() />
            <Units about=about.clone() />
            <Empties />
            <Sources about=about />
            <OpenData />
            <Privacy />
            <Contact />
        </div>
    }
}

fn contents(language: Language) -> std::array::IntoIter<(&'static str, &'static str), 9> {
    [
        ("municipios", texts::where_title(language)),
        ("cadenas", texts::chains_title(language)),
        ("metodos", texts::method_title(language)),
        ("unidades", texts::units_title(language)),
        ("vacios", texts::empty_title(language)),
        ("fuentes", texts::sources_title(language)),
        ("datos", texts::open_title(language)),
        ("privacidad", texts::privacy_title(language)),
        ("contacto", texts::contact_title(language)),
    ]
    .into_iter()
}

#[component]
fn Privacy() -> impl IntoView {
    let language = i18n::language();
    view! {
        <Section title=texts::privacy_title(language) id="privacidad">
            <p>{texts::privacy_store(language)}</p>
            <p>{texts::privacy_share(language)}</p>
            <p>{texts::privacy_address(language)}</p>
        </Section>
    }
}

#[component]
fn Contact() -> impl IntoView {
    let language = i18n::language();
    let mail = texts::contact_mail(language);
    view! {
        <Section title=texts::contact_title(language) id="contacto">
            <address class="stack">
                <p>{texts::contact_body(language)}</p>
                <p>
                    <a href=format!("mailto:{mail}") rel="external">
                        {mail}
                    </a>
                </p>
                <p>{texts::contact_partners(language)}</p>
            </address>
        </Section>
    }
}
