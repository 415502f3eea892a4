//! The search: one field, sent like any form.

use crate::components::button::{Button, Weight};
use crate::components::icon::{Glyph, Icon};
use crate::i18n::{self, catalogue as texts, prices};
use domain::price::query::CatalogueQuery;
use leptos::prelude::*;

/// Asks for part of a name; an empty field lists everything.
#[component]
pub fn Search(query: CatalogueQuery) -> impl IntoView {
    let language = i18n::language();
    let kept = query.pairs().into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    view! {
        <form class="search" role="search" action=CatalogueQuery::PATH method="get">
            {kept.collect_view()}
            <div class="field">
                <label for="buscar">{texts::search_label(language)}</label>
                <input
                    class="in"
                    id="buscar"
                    name="buscar"
                    type="search"
                    enterkeyhint="search"
                    autocomplete="off"
                    value=query.search.unwrap_or_default()
                />
            </div>
            <Button weight=Weight::Plain>
                <Glyph icon=Icon::Search />
                {prices::search(language)}
            </Button>
        </form>
    }
}
