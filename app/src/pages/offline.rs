//! What a browser without signal shows for an address that it has not kept. The worker (`public/sw.js`) keeps this page and
//! fills its list; read with signal, it says how keeping works.

use crate::components::empty_state::EmptyState;
use crate::components::icon::Icon;
use crate::components::row::Row;
use crate::components::section::Section;
use crate::i18n::{self, offline};
use leptos::prelude::*;
use leptos_meta::Title;

/// Says that there is no signal, lets try again, and lists what can be read meanwhile.
#[component]
pub fn OfflinePage() -> impl IntoView {
    let language = i18n::language();
    view! {
        <Title text=offline::title(language) />
        <div class="page narrow">
            <div class="head">
                <h1>{offline::title(language)}</h1>
                <p class="without">{offline::not_kept(language)}</p>
                <p>{offline::keeping(language)}</p>
            </div>
            // The empty address is the page that was asked for.
            <p class="without">
                <a class="btn main-act" href="" rel="external">{offline::retry(language)}</a>
            </p>
            <div class="without">
                <Section title=offline::kept_pages(language)>
                    <ul class="rows kept">
                        <template class="kept-row">
                            <Row title="{title}" detail=offline::kept_on(language) href="{address}" icon=Icon::File />
                        </template>
                    </ul>
                    <div class="none">
                        <EmptyState title=offline::none_kept(language)>
                            <p>{offline::none_kept_body(language)}</p>
                        </EmptyState>
                    </div>
                </Section>
            </div>
        </div>
    }
}
