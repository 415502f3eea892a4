//! "Me interesa": what one's MSME can, and the way to take an answer back.

use crate::api::opportunities::{Answering, Request};
use crate::components::button::{Button, Weight};
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::field::Need;
use crate::components::post_form::PostForm;
use crate::components::section::Section;
use crate::components::seg_field::SegField;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::components::text_field::{Entry, TextField};
use crate::form::returned;
use crate::i18n::{self, opportunities as texts};
use domain::opportunity::answer::InterestForm;
use domain::opportunity::matching::Held;
use domain::opportunity::scheme::Scheme;
use domain::opportunity::{Requirement, Stake};
use leptos::prelude::*;

#[component]
pub(super) fn AnswerForm(request: Request, answering: Answering) -> impl IntoView {
    let language = i18n::language();
    let returned = returned();
    let published = request.listed.published;
    let (id, asked) = (published.id, published.asked);
    let known = answering.abilities.clone();
    let said = |name: &str, known: Option<bool>| {
        returned.typed(name, known.map_or("", |known| if known { "si" } else { "no" }))
    };
    let requirements = asked.requirements.iter().map(|one| {
        let name = InterestForm::requirement(*one);
        let known = known.requirements.iter().find(|(known, _)| known == one).map(|(_, can)| *can);
        let selected = said(&name, known);
        view! { <SegField name=name legend=ability(*one) options=yes_or_no() selected=selected /> }
    });
    let requirements = requirements.collect_view();
    let certificates = asked.certificates.iter().map(|one| {
        let (name, day) = (InterestForm::certificate(*one), InterestForm::last_day(*one));
        let held = known.certificates.iter().find(|(known, _)| known == one).map(|(_, held)| *held);
        let selected = said(&name, held.map(|held| held != Held::No));
        let until = match held {
            Some(Held::Until(on)) => on.to_string(),
            Some(Held::No) | None => String::new(),
        };
        let (value, invalid) = (returned.typed(&day, &until), returned.invalid(&day));
        view! {
            <SegField name=name legend=certificate(*one) options=yes_or_no() selected=selected />
            <TextField
                name=day
                label=crate::words::capital(&texts::last_day(language, texts::scheme_word(language, *one)))
                entry=Entry::Date
                need=Need::Optional
                value=value
                invalid=invalid
            />
        }
    });
    let certificates = certificates.collect_view();
    let problems = returned.problems.iter().filter(|invalid| invalid.field.starts_with("vence-"));
    let problem = |invalid: &domain::invalid::Invalid| {
        let scheme = invalid.field.strip_prefix("vence-").and_then(Scheme::parse);
        let label = scheme.map_or("", |scheme| texts::scheme_word(language, scheme));
        Problem { label: label.to_owned(), invalid: invalid.clone() }
    };
    let problems: Vec<Problem> = problems.map(problem).collect();
    let who = answering.enterprises.first().map(|own| own.id.to_string()).unwrap_or_default();
    let act = match published.stake {
        Stake::Answered => texts::answer_again(language),
        Stake::Published | Stake::None => texts::answer(language),
    };
    let interested = request
        .interested
        .into_iter()
        .filter(|one| answering.enterprises.iter().any(|choice| choice.id == one.enterprise.0));
    let withdrawals = interested.map(|one| {
        view! {
            <PostForm action=format!("/oportunidades/retirar?id={id}")>
                <input type="hidden" name="mipyme" value=one.enterprise.to_string() />
                <Button weight=Weight::Quiet>{format!("{}: {}", one.name, texts::withdraw(language))}</Button>
            </PostForm>
        }
    });
    let withdrawals = withdrawals.collect_view();
    view! {
        <Section title=texts::answer_title(language) id="responder">
            <ErrorSummary problems=problems />
            <p>{texts::answer_lead(language)}</p>
            <PostForm action=format!("/oportunidades/responder?id={id}")>
                {if answering.enterprises.len() == 1 {
                    view! { <input type="hidden" name="mipyme" value=who /> }.into_any()
                } else {
                    view! {
                        <SelectField
                            name="mipyme"
                            label=texts::answer_for(language)
                            groups=enterprises(&answering)
                            selected=returned.typed("mipyme", &who)
                        />
                    }
                        .into_any()
                }}
                {requirements}
                {certificates}
                <TextField
                    name="note"
                    label=texts::note(language)
                    need=Need::Optional
                    value=returned.typed("note", "")
                    invalid=returned.invalid("note")
                />
                <Button weight=Weight::Main>{act}</Button>
            </PostForm>
            {withdrawals}
        </Section>
    }
}

fn ability(requirement: Requirement) -> String {
    let language = i18n::language();
    crate::words::capital(&texts::can(language, texts::requirement_word(language, requirement)))
}

fn certificate(scheme: Scheme) -> String {
    let language = i18n::language();
    crate::words::capital(&texts::can(language, texts::scheme_word(language, scheme)))
}

fn yes_or_no() -> Vec<SelectOption> {
    let language = i18n::language();
    [("si", texts::yes(language)), ("no", texts::no(language)), ("", texts::not_said(language))]
        .map(|(value, label)| SelectOption { value: value.to_owned(), label: label.to_owned() })
        .to_vec()
}

fn enterprises(answering: &Answering) -> Vec<OptionGroup> {
    let language = i18n::language();
    let option = |one: &crate::api::sales::Choice| SelectOption {
        value: one.id.to_string(),
        label: one.names.get(language).to_owned(),
    };
    vec![OptionGroup { label: String::new(), options: answering.enterprises.iter().map(option).collect() }]
}
