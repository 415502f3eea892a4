//! Coming in with a code of the team: the first time, or because the password was lost.

use crate::components::button::{Button, Weight};
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::page_header::PageHeader;
use crate::components::person_field::{Asks, PersonField};
use crate::components::post_form::PostForm;
use crate::form::returned;
use crate::i18n::{self, signing};
use crate::pages::head::Head;
use domain::invalid::Invalid;
use domain::names::Language;
use leptos::prelude::*;

/// Login, code, and the new password twice.
#[component]
pub fn JoinPage() -> impl IntoView {
    let language = i18n::language();
    let returned = returned();
    let problem =
        |invalid: &Invalid| Problem { label: label(language, &invalid.field).to_owned(), invalid: invalid.clone() };
    let problems: Vec<Problem> = returned.problems.iter().map(problem).collect();
    let login = returned.typed("usuario", "");
    let code = returned.typed("codigo", "");
    let field = move |asks, name: &'static str, hint: &'static str, value: String| {
        view! {
            <PersonField
                asks=asks
                name=name
                label=label(language, name)
                hint=hint
                value=value
                invalid=returned.invalid(name)
            />
        }
    };
    view! {
        <Head title=signing::join_title(language) description=signing::join_lead(language) href="/unirse" />
        <div class="page narrow">
            <PageHeader title=signing::join_title(language) lead=signing::join_lead(language) />
            <ErrorSummary problems=problems />
            <PostForm action="/unirse">
                {field(Asks::Login, "usuario", signing::login_hint(language), login)}
                {field(Asks::Invitation, "codigo", "", code)}
                {field(Asks::NewPassword, "clave", signing::new_password_hint(language), String::new())}
                {field(Asks::NewPassword, "clave2", "", String::new())}
                <Button weight=Weight::Task>{signing::join_act(language)}</Button>
            </PostForm>
        </div>
    }
}

fn label(language: Language, field: &str) -> &'static str {
    match field {
        "usuario" => signing::login(language),
        "codigo" => signing::join_code(language),
        "clave" => signing::new_password(language),
        _ => signing::again(language),
    }
}
