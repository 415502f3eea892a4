//! The strip that says: these figures are made up. It stands on every page that shows demonstration data.

use super::icon::{Glyph, Icon};
use crate::i18n::{self, shell};
use leptos::prelude::*;

/// First line of the frame, or of a page.
#[component]
pub fn DemoBar() -> impl IntoView {
    view! {
        <p class="demo">
            <Glyph icon=Icon::Info />
            <span>{shell::demo_bar(i18n::language())}</span>
        </p>
    }
}
