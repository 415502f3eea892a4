//! A new MSME in short steps; each step is kept as a draft, and the last one shows what it may be already.

use super::fields::{StepFields, Typed};
use crate::api;
use crate::api::enterprises::Draft;
use crate::components::acts::Acts;
use crate::components::button::{Button, Weight};
use crate::components::button_link::ButtonLink;
use crate::components::error_summary::ErrorSummary;
use crate::components::loaded::Loaded;
use crate::components::note::{Note, NoteKind};
use crate::components::page_header::{Crumb, PageHeader};
use crate::components::post_form::PostForm;
use crate::form::{Fields, returned};
use crate::i18n::{self, enterprises as texts};
use crate::pages::head::Head;
use crate::words::enterprises as words;
use domain::enterprise::step::Step;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use review::Review;

mod review;

/// One step, by the address.
#[component]
pub fn RegisterPage() -> impl IntoView {
    let search = use_location().search;
    let draft = Resource::new(move || search.get(), api::enterprises::load_draft);
    view! {
        <Loaded resource=draft let:draft>
            <RegisterView draft=draft />
        </Loaded>
    }
}

#[component]
fn RegisterView(draft: Draft) -> impl IntoView {
    let language = i18n::language();
    let asked = Fields::decode(&use_location().search.get_untracked());
    let step = asked.text("paso").to_owned();
    let begun = draft.begun;
    let content = match (step.as_str(), Step::parse(&step)) {
        ("revisar", _) => view! { <Review draft=draft /> }.into_any(),
        (_, step) => view! { <OneStep step=step.unwrap_or(Step::Identity) draft=draft /> }.into_any(),
    };
    let crumb = Crumb { label: texts::title(language).to_owned(), href: "/mipymes".to_owned() };
    view! {
        <Head title=texts::new_title(language) description="" href="/mipymes/nueva" />
        <div class="page narrow">
            <PageHeader title=texts::new_title(language) lead=texts::new_lead(language) crumb=crumb />
            {(begun && step.is_empty())
                .then(|| {
                    view! {
                        <Note kind=NoteKind::Info>
                            <p>{texts::draft_found(language)}</p>
                        </Note>
                    }
                })}
            {content}
            {begun
                .then(|| {
                    view! {
                        <PostForm action="/mipymes/nueva/borrar">
                            <Button weight=Weight::Quiet>{texts::draft_drop(language)}</Button>
                        </PostForm>
                    }
                })}
        </div>
    }
}

#[component]
fn OneStep(step: Step, draft: Draft) -> impl IntoView {
    let language = i18n::language();
    let returned = returned();
    // Of a draft that was looked through already, the refusals of this step are shown at once.
    let asked = Fields::decode(&use_location().search.get_untracked());
    let looked_through = asked.text("corregir") == "si";
    let known = draft.problems.as_ref().filter(|_| looked_through).and_then(|problems| step.refused(problems));
    let problems = if returned.problems.is_empty() {
        known.map(|problems| problems.0).unwrap_or_default()
    } else {
        returned.problems.clone()
    };
    let typed = Typed { form: draft.form, returned, problems };
    let number = Step::ALL.iter().position(|one| *one == step).unwrap_or_default();
    let before = number.checked_sub(1).and_then(|at| Step::ALL.get(at));
    let before = before.map(|step| format!("/mipymes/nueva?paso={}", step.code()));
    let summary = typed.summary(language);
    view! {
        <p class="muted">{texts::step_of(language, number + 1, Step::ALL.len())}</p>
        <h2>{words::step(step, language)}</h2>
        <ErrorSummary problems=summary />
        <PostForm action=format!("/mipymes/nueva?paso={}", step.code())>
            <StepFields step=step typed=typed lists=draft.lists />
            <Acts>
                <Button weight=Weight::Main>{texts::go_on(language)}</Button>
                {before.map(|href| view! { <ButtonLink href=href>{texts::back(language)}</ButtonLink> })}
            </Acts>
        </PostForm>
    }
}
