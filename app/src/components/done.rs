//! What has just been done, told once by the page that an accepted form leads to.

use super::note::{Note, NoteKind};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The words for the deed that stands in the address as `hecho`; nothing for one that is unknown.
#[component]
pub fn Done<W>(words: W) -> impl IntoView
where
    W: FnOnce(&str) -> Option<&'static str>,
{
    let done = use_query_map().with_untracked(|query| query.get("hecho").unwrap_or_default());
    words(&done).map(|text| {
        view! {
            <Note kind=NoteKind::Ok>
                <p role="status">{text}</p>
            </Note>
        }
    })
}
