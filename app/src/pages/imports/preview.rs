//! One file looked through: counts by outcome, the rows that a person has to see, and then all of it or nothing.

use super::problems::Problems;
use crate::api;
use crate::api::uploads::{Preview, Why};
use crate::components::acts::Acts;
use crate::components::button::{Button, Weight};
use crate::components::button_link::ButtonLink;
use crate::components::chip::{Chip, Tone};
use crate::components::done::Done;
use crate::components::loaded::Loaded;
use crate::components::note::{Note, NoteKind};
use crate::components::page_header::{Crumb, PageHeader};
use crate::components::post_form::PostForm;
use crate::components::section::Section;
use crate::form::returned;
use crate::format;
use crate::i18n::{self, uploads as texts};
use crate::pages::head::Head;
use crate::words::uploads as words;
use domain::names::Language;
use domain::period::Date;
use domain::upload::{Counts, Upload};
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// One of one's own files.
#[component]
pub fn ImportPage() -> impl IntoView {
    let search = use_location().search;
    let preview = Resource::new(move || search.get(), api::uploads::load_import);
    view! {
        <Loaded resource=preview let:preview>
            <PreviewView preview=preview />
        </Loaded>
    }
}

#[component]
fn PreviewView(preview: Preview) -> impl IntoView {
    let language = i18n::language();
    let upload = preview.upload.clone();
    let (kind, rows) = (words::kind(upload.kind, language), format::number(preview.counts.rows().into(), 0));
    let lead = match &preview.enterprise {
        Some(name) => texts::review_lead_of(language, kind, name, rows),
        None => texts::review_lead(language, kind, rows),
    };
    let crumb = Crumb { label: texts::title(language).to_owned(), href: "/importar".to_owned() };
    let refused = returned().problems.first().map(|invalid| match invalid.field.as_str() {
        "deshacer" => texts::undo_refused(language),
        _ => texts::leave_out_first(language),
    });
    let refused = refused.map(|text| {
        view! {
            <Note kind=NoteKind::Bad>
                <p role="alert">{text}</p>
            </Note>
        }
    });
    let counts = preview.counts;
    let body = match upload.applied_at {
        Some(_) => view! { <Applied upload=upload.clone() /> }.into_any(),
        None => view! { <Looking preview=preview /> }.into_any(),
    };
    view! {
        <Head title=upload.file_name.clone() description="" href="/importar" />
        <div class="page">
            <PageHeader title=upload.file_name lead=lead crumb=crumb />
            <Done words=move |done| (done == "aplicado").then(|| texts::done_applied(language)) />
            {refused}
            <Outcomes counts=counts />
            {body}
        </div>
    }
}

/// Counts by outcome; what is none is not shown.
#[component]
fn Outcomes(counts: Counts) -> impl IntoView {
    let language = i18n::language();
    let told = [
        (counts.new, Tone::Ok, texts::count_new as fn(Language, u32) -> String),
        (counts.changed, Tone::Info, texts::count_changed),
        (counts.proposed, Tone::Warn, texts::count_proposed),
        (counts.rejected, Tone::Bad, texts::count_rejected),
        (counts.known, Tone::Plain, texts::count_known),
    ];
    let chips = told.into_iter().filter(|(count, ..)| *count > 0).map(|(count, tone, words)| {
        view! { <Chip tone=tone>{words(language, count)}</Chip> }
    });
    view! {
        <p class="filters" role="status">
            {chips.collect_view()}
        </p>
    }
}

#[component]
fn Looking(preview: Preview) -> impl IntoView {
    let language = i18n::language();
    let Preview { upload, counts, problems, more, new_names, crowded, .. } = preview;
    let id = upload.id;
    let asked = problems.iter().any(|problem| problem.why.is_a_question());
    let clean = problems.is_empty();
    let ready = counts.new + counts.changed;
    let act = match ready {
        0 => texts::apply_marked(language).to_owned(),
        1 => texts::apply_one(language).to_owned(),
        _ => texts::apply(language, format::number(ready.into(), 0)),
    };
    let only_known = problems.iter().all(|problem| matches!(problem.why, Why::Differs(..)));
    let apply = (ready > 0 || asked).then(|| view! { <Button weight=Weight::Main>{act}</Button> });
    let nothing = (ready == 0 && !asked).then(|| view! { <p>{texts::nothing_to_apply(language)}</p> });
    let names = (!new_names.is_empty()).then(|| {
        view! {
            <Note>
                <p>{format!("{}: {}.", texts::new_names(language), new_names.join(", "))}</p>
            </Note>
        }
    });
    view! {
        {names}
        <Crowded days=crowded />
        <PostForm action=format!("/importar/aplicar?id={id}")>
            {(!clean)
                .then(|| {
                    view! {
                        <Section title=texts::problems(language)>
                            <Problems kind=upload.kind problems=problems />
                            {(more > 0).then(|| view! { <p>{texts::problems_more(language, more)}</p> })}
                        </Section>
                    }
                })}
            {(clean || only_known && counts.rejected == 0)
                .then(|| view! { <p>{texts::problems_none(language)}</p> })}
            {(counts.rejected > 0 && (ready > 0 || asked))
                .then(|| {
                    view! {
                        <label class="check">
                            <input type="checkbox" name="dejar" value="si" />
                            <span>{texts::leave_out(language, counts.rejected)}</span>
                        </label>
                    }
                })}
            {nothing}
            <Acts>{apply} <ButtonLink href="/importar">{texts::again(language)}</ButtonLink></Acts>
        </PostForm>
        <PostForm action=format!("/importar/descartar?id={id}")>
            <Button weight=Weight::Quiet>{texts::discard(language)}</Button>
        </PostForm>
    }
}

#[component]
fn Crowded(days: Vec<(Date, u32)>) -> impl IntoView {
    let language = i18n::language();
    let lines = days.into_iter().map(|(day, count)| {
        view! { <p>{texts::crowded(language, format::date(day, language), count)}</p> }
    });
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty()).then(|| view! { <Note kind=NoteKind::Warn>{lines}</Note> })
}

/// A file that was applied: when, and the way back.
#[component]
fn Applied(upload: Upload) -> impl IntoView {
    let language = i18n::language();
    let when = upload.applied_at.map(|at| texts::applied_on(language, format::moment(at, language)));
    let undone = upload.undone_at.map(|at| texts::undone_on(language, format::moment(at, language)));
    let can_undo = undone.is_none();
    view! {
        <p>{when}</p>
        {undone.map(|text| view! { <p>{text}</p> })}
        {can_undo
            .then(|| {
                view! {
                    <PostForm action=format!("/importar/deshacer?id={}", upload.id)>
                        <p class="hint">{texts::undo_about(language)}</p>
                        <Button weight=Weight::Danger>{texts::undo(language)}</Button>
                    </PostForm>
                }
            })}
    }
}
