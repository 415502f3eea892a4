//! Every component on one page, for those who build Milpa: in light and dark, on the phone and with long texts.
//!
//! Only development builds show it; elsewhere the address leads nowhere.

mod choosing;
mod figures;
mod forms;
mod frames;
mod lists;
mod notices;
mod words;

use crate::components::page_header::{Crumb, PageHeader};
use crate::i18n::{self, gallery};
use crate::pages::not_found::NotFound;
use leptos::prelude::*;
use leptos_meta::Title;

/// The page, or the not-found page in a release.
#[component]
pub fn Components() -> impl IntoView {
    if cfg!(debug_assertions) { view! { <Gallery /> }.into_any() } else { view! { <NotFound /> }.into_any() }
}

#[component]
fn Gallery() -> impl IntoView {
    let language = i18n::language();
    let crumb = Crumb { label: gallery::back(language).to_owned(), href: "/".to_owned() };
    view! {
        <Title text=gallery::title(language) />
        <div class="page">
            <PageHeader title=gallery::title(language) lead=gallery::lead(language) crumb=crumb />
            <figures::Answers />
            <div class="cols">
                <words::Buttons />
                <words::States />
            </div>
            <div class="cols">
                <forms::Fields />
                <choosing::Choosing />
            </div>
            <lists::Ranking />
            <div class="cols">
                <figures::Figures />
                <figures::Season />
            </div>
            <div class="cols">
                <notices::Notices />
                <notices::Empties />
            </div>
            <div class="cols">
                <lists::Tables />
                <lists::Facts />
            </div>
            <frames::Menus />
            <words::Icons />
        </div>
    }
}
