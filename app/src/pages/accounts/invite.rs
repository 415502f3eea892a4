//! Asking somebody in.

use crate::api;
use crate::api::accounts::Choices;
use crate::components::button::{Button, Weight};
use crate::components::copyable::Copyable;
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::field::{Field, Need};
use crate::components::loaded::Loaded;
use crate::components::note::{Note, NoteKind};
use crate::components::page_header::PageHeader;
use crate::components::person_field::{Asks, PersonField};
use crate::components::picks::{Pick, Picks};
use crate::components::post_form::PostForm;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::form::{Told, returned};
use crate::i18n::{self, accounts, enterprises, signing};
use crate::pages::head::Head;
use crate::platform;
use domain::invalid::Invalid;
use domain::names::Language;
use leptos::prelude::*;

/// Name, login, role and reach of the person.
#[component]
pub fn InvitePage() -> impl IntoView {
    let choices = Resource::new(|| (), |()| api::accounts::load_choices());
    view! {
        <Loaded resource=choices let:choices>
            <InviteView choices=choices />
        </Loaded>
    }
}

#[component]
fn InviteView(choices: Choices) -> impl IntoView {
    let language = i18n::language();
    let returned = returned();
    let told = returned.told.clone().and_then(|told| match told {
        Told::Code { name, code } => Some(view! { <CodeShown name=name code=code /> }),
        Told::FarPrice(_) | Told::RefusedFile { .. } | Told::Doubled(_) => None,
    });
    let problem =
        |invalid: &Invalid| Problem { label: label(language, &invalid.field).to_owned(), invalid: invalid.clone() };
    let problems: Vec<Problem> = returned.problems.iter().map(problem).collect();
    let roles = choices.roles.into_iter().map(move |role| Pick {
        value: role.code().to_owned(),
        label: signing::role(language, role).to_owned(),
        detail: String::new(),
    });
    let chosen: Vec<String> = returned.fields.all("municipio").map(ToOwned::to_owned).collect();
    let places = choices.municipalities.into_iter().map(move |place| {
        let code = place.code.as_str().to_owned();
        let selected = chosen.contains(&code);
        view! { <option value=code selected=selected>{format!("{} · {}", place.name, place.department)}</option> }
    });
    let none = SelectOption { value: String::new(), label: accounts::enterprise_none(language).to_owned() };
    let owned = choices.enterprises.into_iter().map(|one| SelectOption { value: one.id.to_string(), label: one.name });
    let owned = std::iter::once(none).chain(owned);
    view! {
        <Head title=accounts::invite_title(language) description="" href="/cuentas/invitar" />
        <div class="page narrow">
            <PageHeader title=accounts::invite_title(language) lead=accounts::invite_lead(language) />
            {told}
            <ErrorSummary problems=problems />
            <PostForm action="/cuentas/invitar">
                <PersonField
                    asks=Asks::Name
                    name="nombre"
                    label=accounts::name(language)
                    value=returned.typed("nombre", "")
                    invalid=returned.invalid("nombre")
                />
                <PersonField
                    asks=Asks::Login
                    name="usuario"
                    label=signing::login(language)
                    hint=signing::login_hint(language)
                    value=returned.typed("usuario", "")
                    invalid=returned.invalid("usuario")
                />
                <Picks
                    name="rol"
                    legend=accounts::role(language)
                    options=roles.collect()
                    selected=returned.typed("rol", "")
                />
                <Field
                    name="municipio"
                    label=accounts::municipality(language)
                    hint=accounts::municipality_hint(language)
                    need=Need::Optional
                    refused=returned.reason("municipio")
                >
                    <select class="in" id="municipio" name="municipio" multiple size="6">
                        {places.collect_view()}
                    </select>
                </Field>
                <SelectField
                    name="mipyme"
                    label=accounts::enterprise(language)
                    hint=enterprises::enterprise_choose(language)
                    groups=vec![OptionGroup { label: String::new(), options: owned.collect() }]
                    need=Need::Optional
                    selected=returned.typed("mipyme", "")
                    invalid=returned.invalid("mipyme")
                />
                <Button weight=Weight::Main>{accounts::invite_act(language)}</Button>
            </PostForm>
        </div>
    }
}

/// A code that lets somebody in: shown once.
#[component]
pub(super) fn CodeShown(name: String, code: String) -> impl IntoView {
    let language = i18n::language();
    view! {
        <Note kind=NoteKind::Ok>
            <div role="status">
                <p>{accounts::code_once(language)}</p>
                <Copyable label=platform::address("/unirse") text=code />
                <p>{accounts::code_for(language, name)}</p>
            </div>
        </Note>
    }
}

fn label(language: Language, field: &str) -> &'static str {
    match field {
        "nombre" => accounts::name(language),
        "usuario" => signing::login(language),
        "rol" => accounts::role(language),
        "municipio" => accounts::municipality(language),
        _ => accounts::enterprise(language),
    }
}
