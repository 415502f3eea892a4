//! Changing the language: a small form, because it sets a cookie and nothing may change by reading.

use crate::i18n::{self, shell};
use domain::names::Language;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// Posts the other language to `/language`, with the address to come back to as `return`.
#[component]
pub fn LanguageSwitch() -> impl IntoView {
    let language = i18n::language();
    let (other, tag) = match language {
        Language::Es => ("en", i18n::tag(Language::En)),
        Language::En => ("es", i18n::tag(Language::Es)),
    };
    let location = use_location();
    let here = move || {
        let (path, query) = (location.pathname.get(), location.search.get());
        if query.is_empty() { path } else { format!("{path}?{query}") }
    };
    view! {
        <form method="post" action="/language" title=shell::language_label(language)>
            <input type="hidden" name="return" value=here />
            <button class="btn quiet" name="language" value=other lang=tag>
                {shell::language_switch(language)}
            </button>
        </form>
    }
}
