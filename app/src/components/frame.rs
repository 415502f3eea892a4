//! The frame around every page: brand, navigation, the place of the content.

use crate::i18n::{self, shell};
use leptos::prelude::*;

/// Top bar, content and navigation.
#[component]
pub fn Frame(children: Children) -> impl IntoView {
    let language = i18n::language();
    view! {
        <div class="app public">
            <a class="skip" href="#contenido">{shell::skip(language)}</a>
            <main class="main" id="contenido">{children()}</main>
        </div>
    }
}
