//! The end of a registration: what is still wrong, what it may be already, and the whole to be confirmed.

use crate::api::enterprises::Draft;
use crate::components::acts::Acts;
use crate::components::button::{Button, Weight};
use crate::components::button_link::ButtonLink;
use crate::components::kv::Kv;
use crate::components::note::{Note, NoteKind};
use crate::components::post_form::PostForm;
use crate::components::row::Row;
use crate::components::rows::Rows;
use crate::format;
use crate::i18n::{self, enterprises as texts};
use crate::words::enterprises as words;
use domain::enterprise::duplicate::{Likeness, Proposal};
use domain::enterprise::step::Step;
use domain::names::Language;
use leptos::prelude::*;

#[component]
pub(super) fn Review(draft: Draft) -> impl IntoView {
    let language = i18n::language();
    let pairs = pairs(&draft, language);
    let wrong = draft.problems.as_ref().and_then(|problems| Some((Step::first_refused(problems)?, problems.0.len())));
    let proposed = !draft.duplicates.is_empty();
    let act = if proposed { texts::register_other(language) } else { texts::register(language) };
    let end = match wrong {
        Some((step, count)) => view! {
            <Note kind=NoteKind::Warn>
                <p>{texts::review_wrong(language, count)}</p>
            </Note>
            <Acts>
                <ButtonLink href=format!("/mipymes/nueva?paso={}&corregir=si", step.code()) weight=Weight::Main>
                    {words::step(step, language)}
                </ButtonLink>
            </Acts>
        }
        .into_any(),
        None => view! {
            <PostForm action="/mipymes/nueva?paso=revisar">
                <Acts>
                    <Button weight=Weight::Main>{act}</Button>
                    <ButtonLink href="/mipymes/nueva?paso=papeles">{texts::back(language)}</ButtonLink>
                </Acts>
            </PostForm>
        }
        .into_any(),
    };
    let links = Step::ALL.iter().map(|step| {
        let href = format!("/mipymes/nueva?paso={}", step.code());
        view! {
            <a class="chip" href=href>
                {words::step(*step, language)}
            </a>
        }
    });
    view! {
        <h2>{texts::review_title(language)}</h2>
        <nav class="filters" aria-label=texts::edit(language)>
            {links.collect_view()}
        </nav>
        <Kv items=pairs />
        {proposed.then(|| view! { <Proposals proposals=draft.duplicates /> })}
        {end}
    }
}

#[component]
fn Proposals(proposals: Vec<Proposal>) -> impl IntoView {
    let language = i18n::language();
    let rows = proposals.into_iter().map(|proposal| {
        let detail = match proposal.likeness {
            Likeness::SameNit => texts::same_nit(language).to_owned(),
            Likeness::NearName(near) => texts::near_name(language, format::percent(100.0 * near)),
        };
        let href = format!("/mipymes/ver?id={}", proposal.known.id);
        view! { <Row title=proposal.known.name detail=detail href=href /> }
    });
    let rows = rows.collect_view();
    view! {
        <section class="sec">
            <h3>{texts::duplicates(language)}</h3>
            <p>{texts::duplicates_body(language)}</p>
            <Rows>{rows}</Rows>
        </section>
    }
}

/// What was typed, as it will be kept; an empty field is not known.
fn pairs(draft: &Draft, language: Language) -> Vec<(String, String)> {
    let form = &draft.form;
    let place = draft.lists.municipalities.iter().find(|place| place.code.as_str() == form.municipality);
    let legal_form = domain::enterprise::legal_form::LegalForm::parse(&form.legal_form);
    let said = |text: &str| if text.is_empty() { texts::unknown(language).to_owned() } else { text.to_owned() };
    let links = form.chains.iter().filter(|text| !text.is_empty()).map(|text| {
        let link = domain::enterprise::chain_link::ChainLink::read(text, &draft.lists.chains);
        link.map_or_else(|_| text.clone(), |link| words::chain_link(&link, &draft.lists.chains, language))
    });
    vec![
        (texts::name(language).to_owned(), said(&form.name)),
        (
            texts::legal_form(language).to_owned(),
            legal_form.map_or_else(|| said(""), |form| words::legal_form(form, language).to_owned()),
        ),
        (texts::municipality(language).to_owned(), place.map_or_else(|| said(""), |place| place.name.clone())),
        (texts::community(language).to_owned(), said(&form.community)),
        (texts::chains(language).to_owned(), said(&links.collect::<Vec<_>>().join(" · "))),
        (texts::workers(language).to_owned(), counts(&form.workers.women, &form.workers.men, language)),
        (texts::members(language).to_owned(), counts(&form.members.women, &form.members.men, language)),
        (texts::declared_sales(language).to_owned(), said(&form.declared_sales)),
    ]
}

fn counts(women: &str, men: &str, language: Language) -> String {
    let said = |text: &str| if text.is_empty() { texts::unknown(language).to_owned() } else { text.to_owned() };
    format!("{}: {} · {}: {}", texts::women(language), said(women), texts::men(language), said(men))
}
