//! The list: search, filters in the address, map, table, files to take away.

mod filters;
mod map;
mod rows;

use crate::api;
use crate::api::enterprises::Listing;
use crate::components::acts::Acts;
use crate::components::button::Weight;
use crate::components::button_link::ButtonLink;
use crate::components::demo_bar::DemoBar;
use crate::components::empty_state::EmptyState;
use crate::components::loaded::Loaded;
use crate::components::page_header::PageHeader;
use crate::components::pager::Pager;
use crate::components::section::Section;
use crate::form::Fields;
use crate::i18n::{self, enterprises as texts};
use crate::pages::head::Head;
use filters::FilterForm;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use map::Places;
use rows::EnterpriseRows;

/// MSMEs within reach.
#[component]
pub fn EnterprisesPage() -> impl IntoView {
    let search = use_location().search;
    let listing = Resource::new(move || search.get(), api::enterprises::load_enterprises);
    view! {
        <Loaded resource=listing let:listing>
            <ListView listing=listing />
        </Loaded>
    }
}

/// What the address asks for, and how it is written again.
#[derive(Debug, Clone, Default)]
struct Asked(Fields);

impl Asked {
    const NAMES: [&'static str; 6] = ["buscar", "municipio", "cadena", "tipo", "fase", "estado"];

    fn text(&self, name: &str) -> &str {
        self.0.text(name)
    }

    fn is_empty(&self) -> bool {
        Self::NAMES.iter().all(|name| self.text(name).is_empty())
    }

    /// The part behind the question mark, without the place in the list.
    fn pairs(&self) -> String {
        let filled = Self::NAMES.iter().filter(|name| !self.text(name).is_empty());
        let pair = |name: &&str| format!("{name}={}", encoded(self.text(name)));
        filled.map(pair).collect::<Vec<_>>().join("&")
    }

    fn from(&self, row: i64) -> String {
        let pairs = self.pairs();
        if pairs.is_empty() { format!("/mipymes?desde={row}") } else { format!("/mipymes?{pairs}&desde={row}") }
    }
}

/// As it may stand in an address.
fn encoded(text: &str) -> String {
    let byte =
        |b: u8| if b.is_ascii_alphanumeric() || b == b'-' { char::from(b).to_string() } else { format!("%{b:02X}") };
    text.bytes().map(byte).collect()
}

#[component]
fn ListView(listing: Listing) -> impl IntoView {
    let language = i18n::language();
    let asked = Asked(Fields::decode(&use_location().search.get_untracked()));
    let (may, total) = (listing.may, listing.total);
    let before: i64 = asked.text("desde").parse().unwrap_or(0);
    let shown = listing.page.items.len() as i64;
    let position = texts::count(language, format!("{}–{}", before + 1, before + shown), total);
    let previous = (before > 0).then(|| asked.from((before - 25).max(0)));
    let next = listing.page.next.map(|row| asked.from(row));
    let files = ["csv", "xlsx"].map(|end| (end.to_uppercase(), format!("/descargas/mipymes.{end}?{}", asked.pairs())));
    let content = if listing.page.items.is_empty() {
        view! { <Nothing filtered=!asked.is_empty() /> }.into_any()
    } else {
        let places = listing.places.clone();
        let lists = listing.lists.clone();
        view! {
            <p role="status">{texts::found(language, total)}</p>
            <EnterpriseRows items=listing.page.items lists=listing.lists.clone() />
            <Pager previous=previous next=next position=position />
            <Section title=texts::map(language)>
                <Places places=places lists=lists />
            </Section>
            <Acts>
                {files
                    .into_iter()
                    .map(|(label, href)| {
                        view! {
                            <a class="btn" href=href download="" rel="external">
                                {format!("{} {label}", texts::download(language))}
                            </a>
                        }
                    })
                    .collect_view()}
            </Acts>
        }
        .into_any()
    };
    view! {
        <Head title=texts::title(language) description="" href="/mipymes" />
        <div class="page">
            {listing.demonstration.then(|| view! { <DemoBar /> })}
            <PageHeader title=texts::title(language) lead=texts::lead(language) />
            {may
                .register
                .then(|| {
                    view! {
                        <Acts>
                            <ButtonLink href="/mipymes/nueva" weight=Weight::Main>
                                {texts::register(language)}
                            </ButtonLink>
                            {may
                                .import
                                .then(|| {
                                    view! { <ButtonLink href="/importar">{texts::import(language)}</ButtonLink> }
                                })}
                        </Acts>
                    }
                })}
            <FilterForm asked=asked lists=listing.lists />
            {content}
        </div>
    }
}

#[component]
fn Nothing(filtered: bool) -> impl IntoView {
    let language = i18n::language();
    if filtered {
        view! {
            <EmptyState title=texts::nothing_found(language)>
                <ButtonLink href="/mipymes">{texts::filter_clear(language)}</ButtonLink>
            </EmptyState>
        }
        .into_any()
    } else {
        view! {
            <EmptyState title=texts::empty(language)>
                <p>{texts::empty_body(language)}</p>
            </EmptyState>
        }
        .into_any()
    }
}
