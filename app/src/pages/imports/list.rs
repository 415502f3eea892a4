//! What can be brought in, with its templates; what waits, and what was brought.

use crate::api;
use crate::api::sales::Choice;
use crate::api::uploads::Imports;
use crate::components::acts::Acts;
use crate::components::button::{Button, Weight};
use crate::components::done::Done;
use crate::components::loaded::Loaded;
use crate::components::note::{Note, NoteKind};
use crate::components::page_header::PageHeader;
use crate::components::row::Row;
use crate::components::rows::Rows;
use crate::components::section::Section;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::form::{Told, returned};
use crate::format;
use crate::i18n::{self, uploads as texts};
use crate::pages::head::Head;
use crate::words::uploads as words;
use domain::names::Language;
use domain::upload::{Upload, UploadKind};
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// The forms to send files, and one's own files.
#[component]
pub fn ImportsPage() -> impl IntoView {
    let search = use_location().search;
    let imports = Resource::new(move || search.get(), api::uploads::load_imports);
    view! {
        <Loaded resource=imports let:imports>
            <ImportsView imports=imports />
        </Loaded>
    }
}

#[component]
fn ImportsView(imports: Imports) -> impl IntoView {
    let language = i18n::language();
    let Imports { kinds, enterprises, waiting, past, demonstration } = imports;
    let refused = match returned().told {
        Some(Told::RefusedFile { kind, sentence }) => Some((kind, sentence)),
        Some(Told::Code { .. } | Told::FarPrice(_) | Told::Doubled(_)) | None => None,
    };
    let sections = kinds.into_iter().map(|kind| {
        let sentence = refused.as_ref().filter(|(of, _)| *of == kind).map(|(_, sentence)| sentence.clone());
        let enterprises = if kind == UploadKind::Sales { enterprises.clone() } else { Vec::new() };
        view! { <SendFile kind=kind enterprises=enterprises refused=sentence /> }
    });
    let sections = sections.collect_view();
    let (none_waits, none_past) = (waiting.is_empty(), past.is_empty());
    let waiting = waiting.into_iter().map(|upload| view! { <Listed upload=upload /> }).collect_view();
    let past = past.into_iter().map(|upload| view! { <Listed upload=upload /> }).collect_view();
    view! {
        <Head title=texts::title(language) description="" href="/importar" />
        <div class="page narrow">
            <PageHeader title=texts::title(language) lead=texts::lead(language) />
            <Done words=move |done| said(language, done) />
            {demonstration
                .then(|| {
                    view! {
                        <Note>
                            <p>{texts::demonstration(language)}</p>
                        </Note>
                    }
                })}
            {(!none_waits)
                .then(|| {
                    view! {
                        <Section title=texts::waiting(language)>
                            <Rows>{waiting}</Rows>
                        </Section>
                    }
                })} {sections} <Section title=texts::past(language)>
                {if none_past {
                    view! { <p>{texts::past_none(language)}</p> }.into_any()
                } else {
                    view! { <Rows>{past}</Rows> }.into_any()
                }}
            </Section>
            <script src="/upload.js" defer></script>
        </div>
    }
}

/// One kind of file: what it is, its templates, and the form that sends it.
#[component]
fn SendFile(kind: UploadKind, enterprises: Vec<Choice>, refused: Option<String>) -> impl IntoView {
    let language = i18n::language();
    let (about, template) = match kind {
        UploadKind::Prices => (texts::about_prices(language), "plantilla"),
        UploadKind::Enterprises => (texts::about_enterprises(language), "plantilla-mipymes"),
        UploadKind::Sales => (texts::about_sales(language), "plantilla-ventas"),
    };
    let templates = ["xlsx", "csv"].map(|end| {
        view! {
            <a class="btn" href=format!("/descargas/{template}.{end}") download="" rel="external">
                {texts::template(language, end.to_uppercase())}
            </a>
        }
    });
    let options = enterprises
        .iter()
        .map(|one| SelectOption { value: one.id.to_string(), label: one.names.get(language).to_owned() });
    let groups = vec![OptionGroup { label: String::new(), options: options.collect() }];
    let field = format!("archivo-{}", kind.code());
    let wrong = refused.is_some();
    view! {
        <Section title=words::kind(kind, language)>
            {refused
                .map(|sentence| {
                    view! {
                        <Note kind=NoteKind::Bad>
                            <p role="alert">
                                <strong>{texts::refused_title(language)}</strong>
                                " "
                                {sentence}
                                " "
                                {texts::refused_after(language)}
                            </p>
                        </Note>
                    }
                })}
            <p>{about}</p>
            <form
                class="form"
                method="post"
                action=format!("/importar/{}", kind.code())
                enctype="multipart/form-data"
                data-sending=texts::sending(language)
                data-reading=texts::looking(language)
                data-failed=texts::not_sent(language)
            >
                {(!enterprises.is_empty())
                    .then(|| view! { <SelectField name="mipyme" label=texts::whose(language) groups=groups /> })}
                <div class="field" class:bad=wrong>
                    <label for=field.clone()>{texts::file(language)}</label>
                    <input class="in" type="file" id=field name="archivo" accept=".csv,.xlsx,.tsv,.txt" required />
                </div>
                <Acts>
                    <Button weight=Weight::Main>{texts::look(language)}</Button>
                    {templates.collect_view()}
                </Acts>
                <progress max="1" value="0" hidden aria-label=texts::sending(language)></progress>
                <output></output>
            </form>
        </Section>
    }
}

#[component]
fn Listed(upload: Upload) -> impl IntoView {
    let language = i18n::language();
    let (kind, counts) = (words::kind(upload.kind, language), upload.counts.unwrap_or_default());
    let detail = match upload.applied_at {
        None => texts::waiting_detail(language, kind, format::moment(upload.at, language)),
        Some(at) => {
            let when = format::moment(at, language);
            texts::past_detail(language, kind, when, counts.new, counts.known, counts.rejected + counts.proposed)
        }
    };
    let detail = match upload.undone_at {
        None => detail,
        Some(at) => format!("{detail} · {}", texts::undone(language, format::moment(at, language))),
    };
    view! { <Row title=upload.file_name detail=detail href=format!("/importar/ver?id={}", upload.id) /> }
}

fn said(language: Language, done: &str) -> Option<&'static str> {
    match done {
        "descartado" => Some(texts::done_discarded(language)),
        "deshecho" => Some(texts::done_undone(language)),
        _ => None,
    }
}
