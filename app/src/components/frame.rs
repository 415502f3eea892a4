//! The frame around every page: brand, navigation, the place of the content.

use super::demo_bar::DemoBar;
use super::line_state::KeptBar;
use super::menu::Menu;
use super::nav_bar::NavBar;
use super::top_bar::TopBar;
use crate::i18n::{self, shell};
use domain::dataset::Dataset;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// Top bar, content and navigation; the strip of the demonstration when `dataset` says so.
#[component]
pub fn Frame(
    #[prop(optional)] menu: Menu,
    #[prop(optional, into)] dataset: MaybeProp<Dataset>,
    children: Children,
) -> impl IntoView {
    let language = i18n::language();
    let class = match menu {
        Menu::Visitor => "app public",
        Menu::Msme | Menu::Cooperative | Menu::Vume | Menu::Team => "app",
    };
    let demonstration = move || dataset.get().is_some_and(Dataset::is_demonstration);
    view! {
        <div class=class>
            <a class="skip" href="#contenido">
                {shell::skip(language)}
            </a>
            {move || demonstration().then(|| view! { <DemoBar /> })}
            <TopBar />
            <KeptBar />
            <NavBar menu=menu path=use_location().pathname />
            <main class="main" id="contenido" tabindex="-1">
                {children()}
            </main>
        </div>
    }
}
