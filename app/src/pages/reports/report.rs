//! The form of a report: market, product, level, unit, and a price or none.

use super::row::ReportRow;
use crate::api;
use crate::api::reports::{Choice, Reporting};
use crate::components::affix_field::AffixField;
use crate::components::button::{Button, Weight};
use crate::components::chip::{Chip, Tone};
use crate::components::done::Done;
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::field::Need;
use crate::components::loaded::Loaded;
use crate::components::page_header::{Crumb, PageHeader};
use crate::components::post_form::PostForm;
use crate::components::section::Section;
use crate::components::seg_field::SegField;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::components::text_field::{Entry, TextField};
use crate::form::{Returned, returned};
use crate::i18n::{self, reports};
use crate::pages::head::Head;
use crate::words;
use domain::invalid::Invalid;
use domain::names::Language;
use domain::price::PriceType;
use domain::price::report::{Found, ReportState};
use domain::unit::Dimension;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// Reporting a price; product and market may stand in the address.
#[component]
pub fn ReportPage() -> impl IntoView {
    let reporting = Resource::new(|| (), |()| api::reports::load_reporting());
    view! {
        <Loaded resource=reporting let:reporting>
            <ReportView reporting=reporting />
        </Loaded>
    }
}

#[component]
fn ReportView(reporting: Reporting) -> impl IntoView {
    let language = i18n::language();
    let returned = returned();
    let query = use_query_map().get_untracked();
    let asked = |name: &str| query.get(name).unwrap_or_default();
    let chosen = |list: &[Choice], slug: &str| {
        list.iter().find(|choice| choice.slug == slug).map_or_else(String::new, |choice| choice.id.to_string())
    };
    let problem =
        |invalid: &Invalid| Problem { label: label(language, &invalid.field).to_owned(), invalid: invalid.clone() };
    let problems: Vec<Problem> = returned.problems.iter().map(problem).collect();
    let commodity = chosen(&reporting.commodities, &asked("producto"));
    let market = chosen(&reporting.markets, &asked("mercado"));
    let unit = reporting.units.iter().find(|(_, unit)| unit.slug == "quintal").map(|(_, unit)| unit.id.to_string());
    let own = reporting.own.clone();
    let crumb = Crumb { label: i18n::shell::nav_prices(language).to_owned(), href: "/precios".to_owned() };
    let sent = returned.clone();
    let select = move |name: &'static str, groups, usual: &str| {
        view! {
            <SelectField
                name=name
                label=label(language, name)
                groups=groups
                selected=sent.typed(name, usual)
                invalid=sent.invalid(name)
            />
        }
    };
    view! {
        <Head title=reports::title(language) description=reports::lead(language) href="/precios/reportar" />
        <div class="page narrow task">
            <PageHeader title=reports::title(language) lead=reports::lead(language) crumb=crumb />
            <Done words=move |done| said(language, done) />
            <ErrorSummary problems=problems />
            <PostForm action="/precios/reportar">
                {select("market", named(language, &reporting.markets), &market)}
                {select("commodity", named(language, &reporting.commodities), &commodity)}
                {select("price_type", levels(language), PriceType::Wholesale.code())}
                {select("unit", units(language, &reporting.units), unit.as_deref().unwrap_or_default())}
                <SegField
                    name="found"
                    legend=reports::found(language)
                    options=vec![
                        SelectOption {
                            value: Found::Price.code().to_owned(),
                            label: reports::found_price(language).to_owned(),
                        },
                        SelectOption {
                            value: Found::NoSupply.code().to_owned(),
                            label: reports::found_none(language).to_owned(),
                        },
                    ]
                    selected=returned.typed("found", Found::Price.code())
                />
                <PriceAndDay returned=returned.clone() today=reporting.today.to_string() />
                <Button weight=Weight::Task>{reports::act(language)}</Button>
            </PostForm>
            {(!own.is_empty())
                .then(|| {
                    let rows = own
                        .into_iter()
                        .map(move |shown| {
                            let (tone, word) = (tone(shown.state), reports::state(language, shown.state));
                            view! {
                                <ReportRow shown=shown>
                                    <Chip tone=tone>{word}</Chip>
                                </ReportRow>
                            }
                        });
                    view! {
                        <Section title=reports::own(language)>
                            <ul class="rows">{rows.collect_view()}</ul>
                        </Section>
                    }
                })}
        </div>
    }
}

#[component]
fn PriceAndDay(returned: Returned, today: String) -> impl IntoView {
    let language = i18n::language();
    view! {
        <AffixField
            name="price"
            label=reports::price(language)
            before="Q"
            hint=reports::price_hint(language)
            need=Need::Optional
            value=returned.typed("price", "")
            invalid=returned.invalid("price")
        />
        <TextField
            name="date"
            label=reports::date(language)
            entry=Entry::Date
            value=returned.typed("date", &today)
            invalid=returned.invalid("date")
        />
    }
}

fn said(language: Language, done: &str) -> Option<&'static str> {
    match done {
        "aceptado" => Some(reports::done_accepted(language)),
        "por-revisar" => Some(reports::done_waiting(language)),
        "repetido" => Some(reports::done_repeated(language)),
        _ => None,
    }
}

fn tone(state: ReportState) -> Tone {
    match state {
        ReportState::Accepted => Tone::Ok,
        ReportState::NeedsReview => Tone::Warn,
        ReportState::Rejected => Tone::Bad,
    }
}

fn named(language: Language, choices: &[Choice]) -> Vec<OptionGroup> {
    let mut options: Vec<SelectOption> = choices.iter().map(|choice| option(language, choice)).collect();
    options.sort_by(|a, b| a.label.cmp(&b.label));
    vec![OptionGroup { label: String::new(), options }]
}

fn option(language: Language, choice: &Choice) -> SelectOption {
    SelectOption { value: choice.id.to_string(), label: choice.names.get(language).to_owned() }
}

fn levels(language: Language) -> Vec<OptionGroup> {
    let near = [PriceType::FarmGate, PriceType::Wholesale, PriceType::Retail];
    let options = near.map(|level| SelectOption {
        value: level.code().to_owned(),
        label: words::capital(words::level(level, language)),
    });
    vec![OptionGroup { label: String::new(), options: options.to_vec() }]
}

/// By weight first: those can be compared.
fn units(language: Language, units: &[(Dimension, Choice)]) -> Vec<OptionGroup> {
    let group = |label: &str, holds: fn(Dimension) -> bool| {
        let mut options: Vec<SelectOption> =
            units.iter().filter(|(dimension, _)| holds(*dimension)).map(|(_, unit)| option(language, unit)).collect();
        options.sort_by(|a, b| a.label.cmp(&b.label));
        OptionGroup { label: label.to_owned(), options }
    };
    vec![
        group(reports::unit_mass(language), |dimension| dimension == Dimension::Mass),
        group(reports::unit_count(language), |dimension| dimension == Dimension::Count),
        group(reports::unit_other(language), |dimension| matches!(dimension, Dimension::Package | Dimension::Volume)),
    ]
}

fn label(language: Language, field: &str) -> &'static str {
    match field {
        "market" => reports::market(language),
        "commodity" => reports::commodity(language),
        "price_type" => reports::level(language),
        "unit" => reports::unit(language),
        "date" => reports::date(language),
        _ => reports::price(language),
    }
}
