//! The last line of a figure: who publishes it, under which licence.

use crate::i18n::{self, components, shell};
use domain::price::Source;
use leptos::prelude::*;

/// The source with its licence, and what else must be known to read the figure.
#[component]
pub fn SourceLine(source: Source, #[prop(optional, into)] note: String) -> impl IntoView {
    let language = i18n::language();
    let name = source.names.get(language).to_owned();
    view! {
        <p class="src">
            {components::source(language)} " " <a href=source.url rel="external">{name}</a>
            {(!source.licence.is_empty()).then(|| components::licence(language, &source.licence))} ". "
            {source.demo.then(|| view! { <span class="chip line">{shell::demo_word(language)}</span> " " })} {note}
        </p>
    }
}
