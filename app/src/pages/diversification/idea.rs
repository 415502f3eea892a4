//! One idea: what it is, its steps, and the next one. A new one starts here too.

use super::steps::StepsBar;
use crate::api;
use crate::api::ideas::{IdeaPage as Page, Shown};
use crate::api::sales::Choice;
use crate::components::button::{Button, Weight};
use crate::components::done::Done;
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::field::Need;
use crate::components::loaded::Loaded;
use crate::components::note::{Note, NoteKind};
use crate::components::page_header::{Crumb, PageHeader};
use crate::components::post_form::PostForm;
use crate::components::row::Row;
use crate::components::rows::Rows;
use crate::components::section::Section;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::components::text_field::{Entry, TextField};
use crate::form::{Returned, returned};
use crate::format;
use crate::i18n::{self, diversification, ideas, sales};
use crate::pages::head::Head;
use domain::diversification::idea::{IdeaKind, IdeaStage};
use domain::names::Language;
use domain::sale::Channel;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// A new idea of an MSME.
#[component]
pub fn NewIdeaPage() -> impl IntoView {
    let search = use_location().search;
    let page = Resource::new(move || search.get(), api::ideas::load_new_idea);
    view! {
        <Loaded resource=page let:page>
            <IdeaView page=page />
        </Loaded>
    }
}

/// One idea, by the number in the address.
#[component]
pub fn IdeaPage() -> impl IntoView {
    let search = use_location().search;
    let page = Resource::new(move || search.get(), api::ideas::load_idea);
    view! {
        <Loaded resource=page let:page>
            <IdeaView page=page />
        </Loaded>
    }
}

#[component]
fn IdeaView(page: Page) -> impl IntoView {
    let language = i18n::language();
    let returned = returned();
    let title = page.shown.as_ref().map_or_else(|| ideas::new_title(language).to_owned(), |one| one.idea.name.clone());
    let lead = if page.shown.is_none() { ideas::new_lead(language) } else { "" };
    let back = format!("/diversificacion?mipyme={}", page.enterprise);
    let crumb = Crumb { label: diversification::title(language).to_owned(), href: back };
    let overtaken = returned.problems.iter().any(|invalid| invalid.field == "version");
    let problem = |invalid: &domain::invalid::Invalid| Problem {
        label: label(language, &invalid.field).to_owned(),
        invalid: invalid.clone(),
    };
    let problems: Vec<Problem> =
        returned.problems.iter().filter(|invalid| invalid.field != "version").map(problem).collect();
    let words = move |done: &str| match done {
        "idea" => Some(ideas::done_idea(language)),
        "paso" => Some(ideas::done_step(language)),
        _ => None,
    };
    let body = match (page.shown.clone(), page.keeps) {
        (None, _) => view! {
            <PostForm action=format!("/diversificacion/idea/nueva?mipyme={}", page.enterprise)>
                <Facts page=page returned=returned />
                <Button weight=Weight::Task>{ideas::save(language)}</Button>
            </PostForm>
        }
        .into_any(),
        (Some(shown), false) => view! { <Past shown=shown /> }.into_any(),
        (Some(shown), true) => {
            let (entry, version) = (shown.idea.entry, shown.version);
            let (today, steps) = (page.today, returned.clone());
            view! {
                <Past shown=shown />
                <Section title=ideas::step_title(language)>
                    <PostForm action=format!("/diversificacion/idea/paso?idea={entry}")>
                        <input type="hidden" name="version" value=version.to_string() />
                        <StepFields returned=steps day=today.to_string() />
                        <Button weight=Weight::Main>{ideas::step_save(language)}</Button>
                    </PostForm>
                </Section>
                <details class="why">
                    <summary>{ideas::change(language)}</summary>
                    <PostForm action=format!("/diversificacion/idea?idea={entry}")>
                        <input type="hidden" name="version" value=version.to_string() />
                        <Facts page=page returned=returned />
                        <Button>{ideas::save(language)}</Button>
                    </PostForm>
                </details>
            }
            .into_any()
        }
    };
    view! {
        <Head title=title.clone() description="" href="/diversificacion/idea" />
        <div class="page narrow">
            <PageHeader title=title lead=lead crumb=crumb />
            <Done words=words />
            {overtaken
                .then(|| {
                    view! {
                        <Note kind=NoteKind::Warn>
                            <p role="alert">{ideas::overtaken(language)}</p>
                        </Note>
                    }
                })}
            <ErrorSummary problems=problems />
            {body}
        </div>
    }
}

/// Where it stands and every step, the latest first.
#[component]
fn Past(shown: Shown) -> impl IntoView {
    let language = i18n::language();
    let gtq = |micro: i64| format::money(micro as f64 / 1e6, domain::money::Currency::GTQ);
    let standing = shown.idea.standing(shown.regular.as_ref());
    let rows = shown.idea.steps.iter().rev().map(|step| {
        let stage = ideas::stage_word(language, step.stage);
        let title = ideas::step_line(language, stage, format::date(step.on, language));
        let parts = [
            step.cost.map(|cost| ideas::spent(language, gtq(cost))),
            step.unit_margin.map(|margin| ideas::margin(language, gtq(margin))),
            step.channel.map(|channel| sales::channel_word(language, channel).to_owned()),
            step.evidence.clone(),
        ];
        let detail = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        view! { <Row title=title detail=detail /> }
    });
    let rows = rows.collect_view();
    let regular = shown.regular.as_ref().map(|found| {
        let months: Vec<String> = found.evidence.iter().map(|month| format::month_year(*month, language)).collect();
        ideas::regular(language, months.join(", "))
    });
    view! {
        {standing.map(|standing| view! { <StepsBar stage=standing.stage /> })}
        {regular
            .map(|words| {
                view! {
                    <Note kind=NoteKind::Ok>
                        <p>{words}</p>
                    </Note>
                }
            })}
        {shown.idea.lacking.map(|lacking| view! { <p>{lacking}</p> })}
        <Section title=ideas::steps(language)>
            <Rows>{rows}</Rows>
        </Section>
    }
}

/// What it is; of a new one also where it stands.
#[component]
fn Facts(page: Page, returned: Returned) -> impl IntoView {
    let language = i18n::language();
    let start = page.start;
    let kinds = IdeaKind::ALL.iter().map(|kind| option(kind.code(), ideas::kind_word(language, *kind))).collect();
    let new = page.shown.is_none();
    let stage = new.then(|| {
        let selected = returned.typed("stage", IdeaStage::Idea.code());
        let groups = group(stages(language));
        view! { <SelectField name="stage" label=ideas::stage(language) groups=groups selected=selected /> }
    });
    let products = std::iter::once(option("", ideas::none(language))).chain(named(language, &page.products));
    view! {
        <TextField
            name="name"
            label=ideas::name(language)
            hint=ideas::name_hint(language)
            value=returned.typed("name", &start.name)
            invalid=returned.invalid("name")
        />
        <SelectField
            name="kind"
            label=ideas::kind(language)
            groups=group(kinds)
            selected=returned.typed("kind", &start.kind)
            invalid=returned.invalid("kind")
        />
        {stage}
        <SelectField
            name="product"
            label=ideas::product(language)
            hint=ideas::product_hint(language)
            groups=group(products.collect())
            selected=returned.typed("product", &start.product)
            need=Need::Optional
            invalid=returned.invalid("product")
        />
        <TextField
            name="lacking"
            label=ideas::lacking(language)
            need=Need::Optional
            value=returned.typed("lacking", &start.lacking)
            invalid=returned.invalid("lacking")
        />
    }
}

#[component]
fn StepFields(returned: Returned, day: String) -> impl IntoView {
    let language = i18n::language();
    let channels = std::iter::once(option("", ideas::none(language)))
        .chain(Channel::ALL.iter().map(|one| option(one.code(), sales::channel_word(language, *one))));
    let line = |name: &'static str, entry: Entry, usual: &str| {
        let (value, invalid) = (returned.typed(name, usual), returned.invalid(name));
        let words = label(language, name);
        view! { <TextField name=name label=words entry=entry need=Need::Optional value=value invalid=invalid /> }
    };
    view! {
        <SelectField
            name="stage"
            label=ideas::stage(language)
            groups=group(stages(language))
            selected=returned.typed("stage", "")
            invalid=returned.invalid("stage")
        />
        {line("date", Entry::Date, &day)}
        {line("evidence", Entry::Text, "")}
        {line("cost", Entry::Decimal, "")}
        {line("unit_margin", Entry::Decimal, "")}
        <SelectField
            name="channel"
            label=ideas::step_channel(language)
            groups=group(channels.collect())
            selected=returned.typed("channel", "")
            need=Need::Optional
        />
    }
}

/// Those that somebody may say: a regular sale is for the ledger to show.
fn stages(language: Language) -> Vec<SelectOption> {
    let told = IdeaStage::ALL.iter().filter(|stage| **stage != IdeaStage::RegularSale);
    told.map(|stage| option(stage.code(), ideas::stage_word(language, *stage))).collect()
}

fn named(language: Language, choices: &[Choice]) -> Vec<SelectOption> {
    choices.iter().map(|one| option(&one.id.to_string(), one.names.get(language))).collect()
}

fn option(value: &str, label: &str) -> SelectOption {
    SelectOption { value: value.to_owned(), label: label.to_owned() }
}

fn group(options: Vec<SelectOption>) -> Vec<OptionGroup> {
    vec![OptionGroup { label: String::new(), options }]
}

fn label(language: Language, field: &str) -> &'static str {
    match field {
        "name" => ideas::name(language),
        "kind" => ideas::kind(language),
        "stage" => ideas::stage(language),
        "product" => ideas::product(language),
        "lacking" => ideas::lacking(language),
        "cost" => ideas::step_cost(language),
        "unit_margin" => ideas::step_margin(language),
        "channel" => ideas::step_channel(language),
        "evidence" => ideas::step_evidence(language),
        _ => ideas::date(language),
    }
}
