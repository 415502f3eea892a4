//! A sale corrected: its form as it stands, the reason, and both versions when somebody else was first.

use super::entry::{Entry, Mode};
use super::label;
use crate::api;
use crate::api::sales::{Correcting, Selling};
use crate::components::acts::Acts;
use crate::components::button::{Button, Weight};
use crate::components::button_link::ButtonLink;
use crate::components::loaded::Loaded;
use crate::components::note::{Note, NoteKind};
use crate::components::page_header::{Crumb, PageHeader};
use crate::components::post_form::PostForm;
use crate::components::two_versions::{TwoVersions, VersionWords, Versions};
use crate::form::{Fields, Returned, returned};
use crate::i18n::{self, sales};
use crate::pages::head::Head;
use domain::entry::EntryId;
use domain::names::Language;
use domain::sale::form::SaleForm;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// The form of a sale that is there, by the number in the address.
#[component]
pub fn CorrectSalePage() -> impl IntoView {
    let search = use_location().search;
    let correcting = Resource::new(move || search.get(), api::sales::load_correcting);
    view! {
        <Loaded resource=correcting let:correcting>
            <CorrectView correcting=correcting />
        </Loaded>
    }
}

#[component]
fn CorrectView(correcting: Correcting) -> impl IntoView {
    let language = i18n::language();
    let title = sales::correct_title(language);
    let back = format!("/ventas/ver?venta={}", correcting.entry);
    let crumb = Crumb { label: sales::one_title(language).to_owned(), href: back.clone() };
    let returned = returned();
    let overtaken = returned.problems.iter().any(|invalid| invalid.field == "version");
    let body = if correcting.cancelled {
        view! {
            <Note kind=NoteKind::Warn>
                <p>{sales::cancelled_now(language)}</p>
            </Note>
            <Acts>
                <ButtonLink href=back>{sales::see(language)}</ButtonLink>
            </Acts>
        }
        .into_any()
    } else if overtaken {
        view! { <Conflict correcting=correcting returned=returned /> }.into_any()
    } else {
        let mode = Mode::Correct { entry: correcting.entry, version: correcting.version };
        view! { <Entry selling=correcting.selling mode=mode /> }.into_any()
    };
    view! {
        <Head title=title description="" href="/ventas/corregir" />
        <div class="page narrow task">
            <PageHeader title=title lead=sales::correct_lead(language) crumb=crumb />
            {body}
        </div>
    }
}

/// What was typed and what stands there now; the typed version can be saved over it.
#[component]
fn Conflict(correcting: Correcting, returned: Returned) -> impl IntoView {
    let language = i18n::language();
    let theirs = pairs(&correcting.selling.start);
    let spoken = |name: &str, value: &str| words(language, &correcting.selling, name, value);
    let versions = theirs.iter().map(|(name, now)| Versions {
        field: label(language, name).to_owned(),
        yours: spoken(name, returned.fields.text(name)),
        now: spoken(name, now),
    });
    let versions: Vec<Versions> = versions.filter(|row| !row.yours.is_empty() || !row.now.is_empty()).collect();
    let heads = VersionWords {
        title: sales::conflict_title(language),
        body: sales::conflict_body(language),
        field: sales::conflict_field(language),
        yours: sales::conflict_yours(language),
        now: sales::conflict_now(language),
    };
    let Returned { fields: Fields(sent), .. } = returned;
    let kept = sent.into_iter().filter(|(name, _)| name != EntryId::FIELD && name != "version");
    let kept = kept.map(|(name, value)| view! { <input type="hidden" name=name value=value /> }).collect_view();
    view! {
        <TwoVersions words=heads versions=versions />
        <PostForm action=format!("/ventas/corregir?venta={}", correcting.entry)>
            <input type="hidden" name="version" value=correcting.version.to_string() />
            {kept}
            <Acts>
                <Button weight=Weight::Main>{sales::conflict_save(language)}</Button>
                <ButtonLink href=format!(
                    "/ventas/ver?venta={}",
                    correcting.entry,
                )>{sales::conflict_leave(language)}</ButtonLink>
            </Acts>
        </PostForm>
    }
}

/// The fields of a sale that two people may have typed differently, in the order of the form.
fn pairs(form: &SaleForm) -> Vec<(&'static str, String)> {
    [
        ("direction", &form.direction),
        ("product", &form.product),
        ("quantity", &form.quantity),
        ("unit", &form.unit),
        ("price", &form.price),
        ("currency", &form.currency),
        ("rate", &form.rate),
        ("date", &form.date),
        ("level", &form.level),
        ("country", &form.country),
        ("export", &form.export),
        ("exporter", &form.exporter),
        ("buyer", &form.buyer),
        ("channel", &form.channel),
        ("document", &form.document),
        ("certificate", &form.certificate),
        ("note", &form.note),
    ]
    .map(|(name, value)| (name, value.clone()))
    .to_vec()
}

/// What a value says: numbers of rows and codes by their words.
fn words(language: Language, selling: &Selling, name: &str, value: &str) -> String {
    let named = |choices: &[api::sales::Choice]| {
        let found = choices.iter().find(|choice| choice.id.to_string() == value);
        found.map(|choice| choice.names.get(language).to_owned())
    };
    let units = || selling.units.iter().map(|(_, unit)| unit.clone()).collect::<Vec<_>>();
    let found = match name {
        "product" => named(&selling.products),
        "buyer" => named(&selling.buyers),
        "unit" => named(&units()),
        _ => super::further::word(language, name, value).map(str::to_owned),
    };
    found.unwrap_or_else(|| value.to_owned())
}
