//! Where the link in a letter leads: it asks before anything is changed, because programs that read mail follow links.

use crate::components::button::{Button, Weight};
use crate::components::note::{Note, NoteKind};
use crate::components::page_header::PageHeader;
use crate::components::post_form::PostForm;
use crate::i18n::{self, alerts};
use crate::pages::head::Head;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// Stopping letters without signing in.
#[component]
pub fn StopPage() -> impl IntoView {
    let language = i18n::language();
    let query = use_query_map().get_untracked();
    let mark = query.get("marca").unwrap_or_default();
    let body = if query.get("hecho").as_deref() == Some("parado") {
        view! {
            <Note kind=NoteKind::Ok>
                <p role="status">{alerts::stopped(language)}</p>
            </Note>
        }
        .into_any()
    } else if mark.is_empty() {
        view! {
            <Note kind=NoteKind::Warn>
                <p>{alerts::stop_broken(language)}</p>
            </Note>
        }
        .into_any()
    } else {
        view! {
            <PostForm action="/alertas/parar">
                <input type="hidden" name="marca" value=mark />
                <Button weight=Weight::Task>{alerts::stop_act(language)}</Button>
            </PostForm>
        }
        .into_any()
    };
    view! {
        <Head title=alerts::stop_title(language) description=alerts::stop_lead(language) href="/alertas/parar" />
        <div class="page narrow">
            <PageHeader title=alerts::stop_title(language) lead=alerts::stop_lead(language) />
            {body}
            <p>
                <a href="/alertas">{alerts::title(language)}</a>
            </p>
        </div>
    }
}
