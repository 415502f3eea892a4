//! The door.

use crate::api;
use crate::components::button::{Button, Weight};
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::loaded::Loaded;
use crate::components::page_header::PageHeader;
use crate::components::person_field::{Asks, PersonField};
use crate::components::post_form::PostForm;
use crate::components::section::Section;
use crate::form::returned;
use crate::i18n::{self, signing};
use crate::pages::head::Head;
use domain::invalid::Invalid;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// Signing in with a login and a password.
#[component]
pub fn SignInPage() -> impl IntoView {
    let language = i18n::language();
    let returned = returned();
    let back = use_query_map().with_untracked(|query| query.get("volver").unwrap_or_default());
    let back = returned.typed("volver", &back);
    let label = |field: &str| if field == "usuario" { signing::login(language) } else { signing::password(language) };
    let problem = |invalid: &Invalid| Problem { label: label(&invalid.field).to_owned(), invalid: invalid.clone() };
    let problems: Vec<Problem> = returned.problems.iter().map(problem).collect();
    let demonstration = Resource::new(|| (), |()| api::account::load_demonstration());
    view! {
        <Head title=signing::enter(language) description=signing::enter_lead(language) href="/entrar" />
        <div class="page narrow">
            <PageHeader title=signing::enter(language) lead=signing::enter_lead(language) />
            <ErrorSummary problems=problems />
            <PostForm action="/entrar">
                <input type="hidden" name="volver" value=back />
                <PersonField
                    asks=Asks::Login
                    name="usuario"
                    label=signing::login(language)
                    hint=signing::login_hint(language)
                    value=returned.typed("usuario", "")
                    invalid=returned.invalid("usuario")
                />
                <PersonField
                    asks=Asks::Password
                    name="clave"
                    label=signing::password(language)
                    invalid=returned.invalid("clave")
                />
                <Button weight=Weight::Task>{signing::enter(language)}</Button>
            </PostForm>
            <p>
                <a href="/unirse">{signing::have_code(language)}</a>
            </p>
            <p class="small">{signing::lost(language)}</p>
            <p class="small">
                <a href="/privacidad">{crate::i18n::privacy::title(language)}</a>
            </p>
            <Loaded resource=demonstration let:accounts>
                {(!accounts.is_empty()).then(|| view! { <Demonstration accounts=accounts /> })}
            </Loaded>
        </div>
    }
}

/// The accounts of the demonstration, each a button that signs in.
#[component]
fn Demonstration(accounts: Vec<api::account::Shown>) -> impl IntoView {
    let language = i18n::language();
    let password = domain::account::DEMONSTRATION_PASSWORD;
    let buttons = accounts.into_iter().map(move |shown| {
        view! {
            <li class="two">
                <div>
                    <span class="t">{shown.name}</span>
                    <p class="d">{signing::role(language, shown.role)} " · " {shown.login.clone()}</p>
                </div>
                <div class="e">
                    <PostForm action="/entrar">
                        <input type="hidden" name="usuario" value=shown.login />
                        <input type="hidden" name="clave" value=password />
                        <Button>{signing::enter(language)}</Button>
                    </PostForm>
                </div>
            </li>
        }
    });
    view! {
        <Section title=signing::demo_title(language) id="demostracion">
            <p>{signing::demo_lead(language, password)}</p>
            <ul class="rows">{buttons.collect_view()}</ul>
        </Section>
    }
}
