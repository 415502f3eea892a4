//! Saved alerts: where each stands and why, and a new one.

mod letters;
mod new;
mod stop;
mod watched;

use crate::api;
use crate::api::alerts::Alerts;
use crate::components::done::Done;
use crate::components::empty_state::EmptyState;
use crate::components::loaded::Loaded;
use crate::components::page_header::PageHeader;
use crate::i18n::{self, alerts};
use crate::pages::head::Head;
use leptos::prelude::*;
use letters::LettersChoice;
use new::NewAlert;
pub use stop::StopPage;
use watched::WatchedRow;
pub(super) use watched::watched_words;

/// One's own alerts.
#[component]
pub fn AlertsPage() -> impl IntoView {
    let list = Resource::new(|| (), |()| api::alerts::load_alerts());
    view! {
        <Loaded resource=list let:list>
            <AlertsView list=list />
        </Loaded>
    }
}

#[component]
fn AlertsView(list: Alerts) -> impl IntoView {
    let language = i18n::language();
    let words = move |done: &str| match done {
        "guardada" => Some(alerts::done_saved(language)),
        "quitada" => Some(alerts::done_removed(language)),
        "correo" => Some(alerts::done_letters(language)),
        _ => None,
    };
    let empty = list.watched.is_empty();
    let rows = list.watched.into_iter().map(|watched| view! { <WatchedRow watched=watched /> });
    view! {
        <Head title=alerts::title(language) description=alerts::lead(language) href="/alertas" />
        <div class="page narrow">
            <PageHeader title=alerts::title(language) lead=alerts::lead(language) />
            <Done words=words />
            {if empty {
                view! { <EmptyState title=alerts::empty(language) /> }.into_any()
            } else {
                view! { <ul class="rows">{rows.collect_view()}</ul> }.into_any()
            }}
            <NewAlert choices=list.choices />
            {list.letters.map(|letters| view! { <LettersChoice letters=letters /> })}
        </div>
    }
}
