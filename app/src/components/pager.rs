//! Going through a long list, one page after another.

use super::icon::{Glyph, Icon};
use crate::i18n::{self, components};
use leptos::prelude::*;

/// Links to the pages before and after, where there are any, and where one is ("21 a 40 de 96").
#[component]
pub fn Pager(
    previous: Option<String>,
    next: Option<String>,
    #[prop(optional, into)] position: String,
) -> impl IntoView {
    let language = i18n::language();
    view! {
        <nav class="pager" aria-label=components::pages(language)>
            {previous
                .map(|href| {
                    view! {
                        <a class="btn" rel="prev" href=href>
                            <Glyph icon=Icon::Left />
                            {components::previous(language)}
                        </a>
                    }
                })}
            <span>{position}</span>
            {next
                .map(|href| {
                    view! {
                        <a class="btn" rel="next" href=href>
                            {components::next(language)}
                            <Glyph icon=Icon::Right />
                        </a>
                    }
                })}
        </nav>
    }
}
