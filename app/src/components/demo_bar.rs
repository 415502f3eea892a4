//! The strip that says: these figures are made up. It stands on every page that shows demonstration data.

use super::icon::{Glyph, Icon};
use crate::i18n::{self, shell};
use leptos::prelude::*;

/// First line of the frame, or of a page.
#[component]
pub fn DemoBar() -> impl IntoView {
    let language = i18n::language();
    view! {
        <section class="demo" aria-label=shell::demo_word(language)>
            <Glyph icon=Icon::Info />
            <p>{shell::demo_bar(language)}</p>
        </section>
    }
}
