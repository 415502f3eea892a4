//! Reports that wait to be looked at.

use super::row::ReportRow;
use crate::api;
use crate::api::reports::Shown;
use crate::components::button::Button;
use crate::components::done::Done;
use crate::components::empty_state::EmptyState;
use crate::components::loaded::Loaded;
use crate::components::page_header::PageHeader;
use crate::components::post_form::PostForm;
use crate::i18n::{self, reports};
use crate::pages::head::Head;
use leptos::prelude::*;

/// The reports, each with the two ways to decide.
#[component]
pub fn ReviewPage() -> impl IntoView {
    let waiting = Resource::new(|| (), |()| api::reports::load_waiting());
    view! {
        <Loaded resource=waiting let:waiting>
            <ReviewView waiting=waiting />
        </Loaded>
    }
}

#[component]
fn ReviewView(waiting: Vec<Shown>) -> impl IntoView {
    let language = i18n::language();
    let words = move |done: &str| match done {
        "aceptado" => Some(reports::done_published(language)),
        "rechazado" => Some(reports::done_discarded(language)),
        _ => None,
    };
    let empty = waiting.is_empty();
    let rows = waiting.into_iter().map(move |shown| {
        let (accepted, rejected) = (shown.id.to_string(), shown.id.to_string());
        view! {
            <ReportRow shown=shown>
                <div class="acts">
                    <PostForm action="/precios/revisar/aceptar">
                        <input type="hidden" name="reporte" value=accepted />
                        <Button>{reports::accept(language)}</Button>
                    </PostForm>
                    <PostForm action="/precios/revisar/rechazar">
                        <input type="hidden" name="reporte" value=rejected />
                        <Button>{reports::reject(language)}</Button>
                    </PostForm>
                </div>
            </ReportRow>
        }
    });
    view! {
        <Head title=reports::review_title(language) description="" href="/precios/revisar" />
        <div class="page">
            <PageHeader title=reports::review_title(language) lead=reports::review_lead(language) />
            <Done words=words />
            {if empty {
                view! { <EmptyState title=reports::review_empty(language) /> }.into_any()
            } else {
                view! { <ul class="rows">{rows.collect_view()}</ul> }.into_any()
            }}
        </div>
    }
}
