//! One request: what is asked for, who could deliver, who is interested, and the way to answer.

use super::answering::AnswerForm;
use super::facts::RequestFacts;
use super::matches::{Matches, OwnMatch};
use crate::api;
use crate::api::opportunities::{Interested, Request};
use crate::components::button::Button;
use crate::components::button_link::ButtonLink;
use crate::components::done::Done;
use crate::components::loaded::Loaded;
use crate::components::note::{Note, NoteKind};
use crate::components::page_header::{Crumb, PageHeader};
use crate::components::post_form::PostForm;
use crate::components::row::Row;
use crate::components::section::Section;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::form::returned;
use crate::format;
use crate::i18n::{self, opportunities as texts};
use crate::pages::head::Head;
use domain::names::Language;
use domain::opportunity::{OpportunityState, Published};
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// The request in the address.
#[component]
pub fn RequestPage() -> impl IntoView {
    let search = use_location().search;
    let request = Resource::new(move || search.get(), api::opportunities::load_request);
    view! {
        <Loaded resource=request let:request>
            <RequestView request=request />
        </Loaded>
    }
}

#[component]
fn RequestView(request: Request) -> impl IntoView {
    let language = i18n::language();
    let published = request.listed.published.clone();
    let asked = published.asked.clone();
    let crumb = Crumb { label: texts::title(language).to_owned(), href: "/oportunidades".to_owned() };
    let overtaken = returned().reason("version").is_some();
    let (listed, kept, today) = (request.listed.clone(), request.contact_kept, request.today);
    let own = request.own.clone().map(|own| view! { <OwnMatch asked=asked.clone() own=own /> });
    let matches = request.matches.clone();
    let matches =
        matches.map(|found| view! { <Matches asked=asked.clone() matches=found together=request.together /> });
    let interested = request.interested.clone();
    let changes = request.changes.then(|| view! { <Changing published=published.clone() /> });
    let answering = request.answering.clone();
    let answering = answering.map(|answering| view! { <AnswerForm request=request.clone() answering=answering /> });
    view! {
        <Head title=asked.title.clone() description="" href="/oportunidades/ver" />
        <div class="page narrow">
            <PageHeader title=asked.title.clone() crumb=crumb />
            <Done words=move |done| said(language, done) />
            {overtaken
                .then(|| {
                    view! {
                        <Note kind=NoteKind::Warn>
                            <p role="alert">{texts::overtaken(language)}</p>
                        </Note>
                    }
                })}
            <RequestFacts listed=listed contact_kept=kept today=today />
            {own}
            {answering}
            {matches}
            <Interests interested=interested />
            {changes}
        </div>
    }
}

#[component]
fn Interests(interested: Vec<Interested>) -> impl IntoView {
    let language = i18n::language();
    if interested.is_empty() {
        return ().into_any();
    }
    let rows = interested.into_iter().map(|one| {
        let detail = [Some(format::moment(one.at, language)), one.note].into_iter().flatten().collect::<Vec<_>>();
        view! { <Row title=one.name detail=detail.join(" · ") /> }
    });
    let rows = rows.collect_view();
    view! {
        <Section title=texts::interested(language)>
            <ul class="rows">{rows}</ul>
        </Section>
    }
    .into_any()
}

#[component]
fn Changing(published: Published) -> impl IntoView {
    let language = i18n::language();
    let Published { id, version, asked, .. } = published;
    let option = |state: &OpportunityState| SelectOption {
        value: state.code().to_owned(),
        label: texts::state_word(language, *state).to_owned(),
    };
    let states =
        vec![OptionGroup { label: String::new(), options: OpportunityState::ALL.iter().map(option).collect() }];
    view! {
        <Section title=texts::put_state(language)>
            <PostForm action=format!("/oportunidades/cerrar?id={id}")>
                <input type="hidden" name="version" value=version.to_string() />
                <SelectField name="estado" label=texts::state(language) groups=states selected=asked.state.code() />
                <Button>{texts::save(language)}</Button>
            </PostForm>
            <p>
                <ButtonLink href=format!("/oportunidades/editar?id={id}")>{texts::edit_title(language)}</ButtonLink>
            </p>
        </Section>
    }
}

fn said(language: Language, done: &str) -> Option<&'static str> {
    match done {
        "cambiada" | "estado" => Some(texts::done_changed(language)),
        "respondida" => Some(texts::done_answered(language)),
        "retirada" => Some(texts::done_withdrawn(language)),
        _ => None,
    }
}
