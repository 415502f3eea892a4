//! An MSME changed, one part at a time; and both versions side by side when somebody else was faster.

use super::fields::{StepFields, Typed};
use crate::api;
use crate::api::enterprises::Editing;
use crate::components::acts::Acts;
use crate::components::button::{Button, Weight};
use crate::components::button_link::ButtonLink;
use crate::components::error_summary::ErrorSummary;
use crate::components::loaded::Loaded;
use crate::components::page_header::{Crumb, PageHeader};
use crate::components::post_form::PostForm;
use crate::form::{Fields, returned};
use crate::i18n::{self, enterprises as texts};
use crate::pages::head::Head;
use crate::words::enterprises as words;
use conflict::Conflict;
use domain::enterprise::step::Step;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

mod conflict;

/// One part of one MSME, by the address.
#[component]
pub fn ChangePage() -> impl IntoView {
    let search = use_location().search;
    let editing = Resource::new(move || search.get(), api::enterprises::load_editing);
    view! {
        <Loaded resource=editing let:editing>
            <ChangeView editing=editing />
        </Loaded>
    }
}

#[component]
fn ChangeView(editing: Editing) -> impl IntoView {
    let language = i18n::language();
    let asked = Fields::decode(&use_location().search.get_untracked());
    let step = Step::parse(asked.text("paso")).unwrap_or(Step::Identity);
    let returned = returned();
    let title = texts::edit_title(language, editing.form.name.clone());
    let profile = format!("/mipymes/ver?id={}", editing.id);
    let crumb = Crumb { label: editing.form.name.clone(), href: profile.clone() };
    let parts = Step::ALL.iter().map(|one| {
        let href = format!("/mipymes/editar?id={}&paso={}", editing.id, one.code());
        view! {
            <a class="chip" href=href aria-current=(*one == step).then_some("true")>
                {words::step(*one, language)}
            </a>
        }
    });
    let parts = parts.collect_view();
    let content = if returned.reason("version").is_some() {
        view! { <Conflict editing=editing step=step returned=returned /> }.into_any()
    } else {
        let typed = Typed { form: editing.form, problems: returned.problems.clone(), returned };
        let summary = typed.summary(language);
        let version = typed.returned.typed("version", &editing.version.to_string());
        view! {
            <ErrorSummary problems=summary />
            <PostForm action=format!("/mipymes/editar?id={}&paso={}", editing.id, step.code())>
                <input type="hidden" name="version" value=version />
                <StepFields step=step typed=typed lists=editing.lists />
                <Acts>
                    <Button weight=Weight::Main>{texts::save(language)}</Button>
                    <ButtonLink href=profile>{texts::back(language)}</ButtonLink>
                </Acts>
            </PostForm>
        }
        .into_any()
    };
    view! {
        <Head title=title.clone() description="" href="/mipymes/editar" />
        <div class="page narrow">
            <PageHeader title=title crumb=crumb />
            <nav class="filters" aria-label=texts::edit(language)>
                {parts}
            </nav>
            {content}
        </div>
    }
}
