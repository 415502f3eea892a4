//! The bar above every page: brand, state of the line, language, search.

use super::brand::Brand;
use super::icon::{Glyph, Icon};
use super::language_switch::LanguageSwitch;
use super::line_state::LineChip;
use crate::i18n::{self, shell};
use leptos::prelude::*;

/// Brand at the start, tools at the end.
#[component]
pub fn TopBar() -> impl IntoView {
    let language = i18n::language();
    view! {
        <header class="top">
            <Brand />
            <div class="top-end">
                <LineChip />
                <LanguageSwitch />
                <a class="btn icon" href="/productos" aria-label=shell::search_label(language)>
                    <Glyph icon=Icon::Search />
                </a>
            </div>
        </header>
    }
}
