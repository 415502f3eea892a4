//! What an MSME or a person agreed to: where each purpose stands, the answers, and a form for another.

use crate::components::button::Button;
use crate::components::chip::{Chip, Tone};
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::post_form::PostForm;
use crate::components::row::Row;
use crate::components::rows::Rows;
use crate::components::section::Section;
use crate::components::seg_field::SegField;
use crate::components::select_field::SelectField;
use crate::components::text_field::{Entry, TextField};
use crate::form::{Returned, returned};
use crate::format;
use crate::i18n::{self, enterprises as texts};
use crate::pages::enterprises::fields::{choose, option};
use crate::words::enterprises as words;
use domain::consent::{Consent, ConsentChannel, Purpose, Standing, standing};
use domain::invalid::Invalid;
use domain::names::Language;
use domain::period::Date;
use domain::person::language::SpokenLanguage;
use leptos::prelude::*;

/// The version of the text that is read out now.
const VERSION: &str = "2026-1";
/// Of this form, which shares its page with others.
const FIELDS: [&str; 6] = ["purpose", "granted", "language", "channel", "version", "on"];

/// Where an answer and a withdrawal are posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Posts {
    pub answer: String,
    pub withdraw: String,
}

/// `posts` is `None` for those who only see.
#[component]
pub(super) fn Consents(
    consents: Vec<Consent>,
    today: Date,
    #[prop(optional_no_strip)] posts: Option<Posts>,
) -> impl IntoView {
    let language = i18n::language();
    let rows = Purpose::ALL.iter().map(|purpose| {
        let now = standing(&consents, *purpose, today);
        let latest = consents.iter().rfind(|consent| consent.purpose == *purpose);
        let detail = latest.map_or_else(String::new, |consent| {
            let day = format::date(consent.withdrawn_on.unwrap_or(consent.on), language);
            format!("{day} · {} · {}", words::channel(consent.channel, language), consent.version)
        });
        let tone = match now {
            Standing::Granted => Tone::Ok,
            Standing::Refused | Standing::Withdrawn => Tone::Warn,
            Standing::NotAsked => Tone::Line,
        };
        let withdraws = posts.clone().filter(|_| now == Standing::Granted);
        view! {
            <Row title=capital(words::purpose(*purpose, language)) detail=detail>
                <Chip tone=tone>{words::standing(now, language)}</Chip>
                {withdraws.map(|posts| view! { <Withdraw action=posts.withdraw purpose=*purpose /> })}
            </Row>
        }
    });
    let rows = rows.collect_view();
    view! {
        <Section title=texts::consents(language) id="consents">
            <Rows>{rows}</Rows>
            {posts.map(|posts| view! { <AnswerForm action=posts.answer today=today /> })}
        </Section>
    }
}

fn capital(text: &str) -> String {
    crate::words::capital(text)
}

#[component]
fn Withdraw(action: String, purpose: Purpose) -> impl IntoView {
    let language = i18n::language();
    view! {
        <PostForm action=action>
            <input type="hidden" name="purpose" value=purpose.code() />
            <Button>{texts::consent_withdraw(language)}</Button>
        </PostForm>
    }
}

#[component]
fn AnswerForm(action: String, today: Date) -> impl IntoView {
    let language = i18n::language();
    let returned = returned();
    let own = |invalid: &&Invalid| FIELDS.contains(&invalid.field.as_str());
    let problems: Vec<Problem> = returned.problems.iter().filter(own).map(|one| problem(one, language)).collect();
    let opened = !problems.is_empty();
    let purposes =
        Purpose::ALL.iter().map(|one| option(one.code(), &capital(words::purpose(*one, language)))).collect();
    let spoken = SpokenLanguage::ALL.iter().map(|one| option(one.code(), words::spoken(*one, language))).collect();
    let channels = ConsentChannel::ALL.iter().map(|one| option(one.code(), words::channel(*one, language))).collect();
    let answers =
        vec![option("si", texts::standing_granted(language)), option("no", texts::standing_refused(language))];
    let (granted, version) = (returned.typed("granted", ""), returned.typed("version", VERSION));
    let on = returned.typed("on", &today.to_string());
    view! {
        <details class="why" open=opened>
            <summary>{texts::consent_open(language)}</summary>
            <ErrorSummary problems=problems />
            <PostForm action=action>
                {select(&returned, "purpose", texts::consent_purpose(language), choose(purposes, language))}
                <SegField
                    name="granted"
                    legend=texts::consent_answer(language)
                    options=answers
                    selected=granted
                />
                {select(&returned, "language", texts::consent_language(language), choose(spoken, language))}
                {select(&returned, "channel", texts::consent_channel(language), choose(channels, language))}
                <TextField
                    name="version"
                    label=texts::consent_version(language)
                    value=version
                    invalid=returned.invalid("version")
                />
                <TextField
                    name="on"
                    label=texts::consent_on(language)
                    entry=Entry::Date
                    value=on
                    invalid=returned.invalid("on")
                />
                <Button>{texts::consent_save(language)}</Button>
            </PostForm>
        </details>
    }
}

fn select(
    returned: &Returned,
    name: &'static str,
    label: &'static str,
    groups: Vec<crate::components::select_field::OptionGroup>,
) -> impl IntoView + use<> {
    let (selected, invalid) = (returned.typed(name, ""), returned.invalid(name));
    view! { <SelectField name=name label=label groups=groups selected=selected invalid=invalid /> }
}

fn problem(invalid: &Invalid, language: Language) -> Problem {
    let label = match invalid.field.as_str() {
        "purpose" => texts::consent_purpose(language),
        "granted" => texts::consent_answer(language),
        "language" => texts::consent_language(language),
        "channel" => texts::consent_channel(language),
        "version" => texts::consent_version(language),
        _ => texts::consent_on(language),
    };
    Problem { label: label.to_owned(), invalid: invalid.clone() }
}
