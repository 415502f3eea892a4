//! A new request, and one that is changed; both versions when somebody else was faster.

use super::fields::{RequestFields, label};
use crate::api;
use crate::api::opportunities::Editing;
use crate::components::button::{Button, Weight};
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::loaded::Loaded;
use crate::components::page_header::{Crumb, PageHeader};
use crate::components::post_form::PostForm;
use crate::components::two_versions::{TwoVersions, VersionWords, Versions};
use crate::form::{Returned, returned};
use crate::i18n::{self, enterprises, opportunities as texts};
use crate::pages::head::Head;
use domain::names::Language;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// A new request.
#[component]
pub fn NewRequestPage() -> impl IntoView {
    let editing = Resource::new(|| (), |()| api::opportunities::load_request_form(String::new()));
    view! {
        <Loaded resource=editing let:editing>
            <EntryView editing=editing />
        </Loaded>
    }
}

/// The request in the address.
#[component]
pub fn ChangeRequestPage() -> impl IntoView {
    let search = use_location().search;
    let editing = Resource::new(move || search.get(), api::opportunities::load_request_form);
    view! {
        <Loaded resource=editing let:editing>
            <EntryView editing=editing />
        </Loaded>
    }
}

#[component]
fn EntryView(editing: Editing) -> impl IntoView {
    let language = i18n::language();
    let returned = returned();
    let (title, action, href, act) = match editing.id {
        None => (
            texts::new(language),
            "/oportunidades/nueva".to_owned(),
            "/oportunidades".to_owned(),
            texts::publish(language),
        ),
        Some(id) => (
            texts::edit_title(language),
            format!("/oportunidades/editar?id={id}"),
            format!("/oportunidades/ver?id={id}"),
            texts::save(language),
        ),
    };
    let crumb = Crumb { label: texts::title(language).to_owned(), href };
    let overtaken = returned.reason("version").is_some();
    // After another change the form goes on from what stands there now.
    let version = editing.version.to_string();
    let version = if overtaken { version } else { returned.typed("version", &version) };
    let versions = overtaken.then(|| {
        let versions = versions(language, &editing, &returned);
        view! { <TwoVersions words=words(language) versions=versions /> }
    });
    let refused = returned.problems.iter().filter(|invalid| invalid.field != "version");
    let problem = |invalid: &domain::invalid::Invalid| Problem {
        label: label(language, &invalid.field).to_owned(),
        invalid: invalid.clone(),
    };
    let problems: Vec<Problem> = refused.map(problem).collect();
    view! {
        <Head title=title description="" href="/oportunidades/nueva" />
        <div class="page narrow">
            <PageHeader title=title lead=texts::new_lead(language) crumb=crumb />
            {versions}
            <ErrorSummary problems=problems />
            <PostForm action=action>
                <input type="hidden" name="version" value=version />
                <RequestFields editing=editing returned=returned />
                <Button weight=Weight::Main>{act}</Button>
            </PostForm>
        </div>
    }
}

fn words(language: Language) -> VersionWords {
    VersionWords {
        title: enterprises::conflict_title(language),
        body: enterprises::conflict_body(language),
        field: enterprises::facts(language),
        yours: enterprises::conflict_yours(language),
        now: enterprises::conflict_theirs(language),
    }
}

fn versions(language: Language, editing: &Editing, returned: &Returned) -> Vec<Versions> {
    let form = &editing.form;
    let (requirements, certificates) = (form.requirements.join(", "), form.certificates.join(", "));
    let theirs = [
        ("title", &form.title),
        ("wanted", &form.wanted),
        ("quantity", &form.quantity),
        ("unit", &form.unit),
        ("price", &form.price),
        ("until", &form.until),
        ("buyer", &form.buyer),
        ("kind", &form.kind),
        ("contact", &form.contact),
        ("level", &form.level),
        ("country", &form.country),
        ("municipality", &form.municipality),
        ("requirements", &requirements),
        ("certificates", &certificates),
        ("note", &form.note),
    ];
    let version = |(name, now): (&str, &String)| Versions {
        field: label(language, name).to_owned(),
        yours: returned.fields.all(name).collect::<Vec<_>>().join(", "),
        now: now.clone(),
    };
    theirs.map(version).to_vec()
}
