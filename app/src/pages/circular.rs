//! "Circular": what the leftovers of a month left, where they went, and the form of a month.

mod danger;
mod flows;
mod ladder;
mod measures;
mod record;
mod rows;
mod written;

use crate::api;
use crate::api::circular::{Circular, Shown};
use crate::components::button::{Button, Weight};
use crate::components::button_link::ButtonLink;
use crate::components::demo_bar::DemoBar;
use crate::components::done::Done;
use crate::components::empty_state::EmptyState;
use crate::components::loaded::Loaded;
use crate::components::page_header::PageHeader;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::components::stat::Stat;
use crate::format;
use crate::i18n::{self, circular as texts};
use crate::pages::head::Head;
use crate::pages::sales::options;
use danger::{Danger, NextUses};
use domain::names::Language;
use domain::period::Month;
use flows::{Materials, Uses};
use ladder::{Ladder, Months};
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use measures::Measures;
pub use record::RecordCircularPage;
use written::{month_words, percent, quetzales, told};

/// The page of one MSME.
#[component]
pub fn CircularPage() -> impl IntoView {
    let search = use_location().search;
    let page = Resource::new(move || search.get(), api::circular::load_circular);
    view! {
        <Loaded resource=page let:page>
            <PageView page=page />
        </Loaded>
    }
}

#[component]
fn PageView(page: Circular) -> impl IntoView {
    let language = i18n::language();
    let Circular { enterprise, enterprises, shown, asked, months, next, records, demonstration } = page;
    let content = match enterprise {
        None => view! {
            <PageHeader title=texts::title(language) />
            <form class="form" method="get" action="/circular">
                <SelectField
                    name="mipyme"
                    label=texts::choose(language)
                    groups=options(language, &enterprises, None)
                />
                <Button weight=Weight::Main>{texts::choose_act(language)}</Button>
            </form>
        }
        .into_any(),
        Some(own) => {
            let name = own.names.get(language).to_owned();
            let wanted = if shown.is_none() { asked.unwrap_or(next) } else { next };
            let (href, recorded) = (record_href(own.id, wanted), months.contains(&wanted));
            let words = month_words(wanted, months.first().copied(), language);
            let act = if recorded { texts::correct(language, words) } else { texts::record(language, words) };
            let act =
                records.then(|| view! { <ButtonLink href=href weight=Weight::Main>{act}</ButtonLink> }.into_any());
            let body = match shown {
                Some(shown) => view! { <MonthView shown=*shown act=act of=own.id records=records /> }.into_any(),
                None => nothing(language, asked.filter(|_| !months.is_empty()), act),
            };
            view! {
                <p class="sm muted">{name}</p>
                {body}
                <Others of=own.id months=months />
            }
            .into_any()
        }
    };
    view! {
        <Head title=texts::title(language) description="" href="/circular" />
        <div class="page">
            {demonstration.then(|| view! { <DemoBar /> })} <Done words=move |done| said(language, done) /> {content}
        </div>
    }
}

fn record_href(of: i32, month: Month) -> String {
    format!("/circular/registrar?mipyme={of}&mes={month}")
}

fn said(language: Language, done: &str) -> Option<&'static str> {
    match done {
        "registrado" => Some(texts::done_recorded(language)),
        "corregido" => Some(texts::done_corrected(language)),
        _ => None,
    }
}

/// No month at all, or not the one that the address names.
fn nothing(language: Language, month: Option<Month>, act: Option<AnyView>) -> AnyView {
    let (title, body) = match month {
        Some(month) => (
            texts::missing_month(language, written::capital(&format::month_long(month, language))),
            texts::missing_month_body(language),
        ),
        None => (texts::nothing(language).to_owned(), texts::nothing_body(language)),
    };
    view! {
        <PageHeader title=texts::title(language) />
        <EmptyState title=title>
            <p>{body}</p>
            {act}
        </EmptyState>
    }
    .into_any()
}

#[component]
fn MonthView(shown: Shown, act: Option<AnyView>, of: i32, records: bool) -> impl IntoView {
    let language = i18n::language();
    let month = shown.record.month;
    let (title, lead) = answer(&shown, language);
    let correct = records.then(|| {
        let words = texts::correct(language, format::month_name(month.number(), language));
        view! { <ButtonLink href=record_href(of, month)>{words}</ButtonLink> }
    });
    let source = texts::source(language, format::date(format::day(shown.at), language));
    view! {
        <PageHeader title=title lead=lead />
        <div class="acts">{act} {correct}</div>
        <Danger record=shown.record.clone() />
        <Figures shown=shown.clone() />
        <div class="cols">
            <Materials shown=shown.clone() />
            <Uses shown=shown.clone() />
            <Ladder shown=shown.clone() />
            <Months shown=shown.clone() />
        </div>
        <NextUses next=shown.next_uses.clone() />
        <Measures shown=shown />
        <p class="src">{source}</p>
    }
}

/// The sentence that says what the leftovers left, and what it is made of.
fn answer(shown: &Shown, language: Language) -> (String, String) {
    let month = month_words(shown.record.month, Some(shown.record.month), language);
    let money = shown.indicators.quetzales;
    let title = match money.left() {
        Some(left) if left < 0 => texts::cost(language, quetzales(-left), month),
        Some(left) => texts::left(language, quetzales(left), month),
        None => return (texts::unknown(language, month), texts::no_amount(language).to_owned()),
    };
    let saved = match (money.purchases_avoided, money.disposal_avoided) {
        (None, None) => None,
        (purchases, disposal) => Some(purchases.unwrap_or(0) + disposal.unwrap_or(0)),
    };
    let lead = texts::made_of(language, told(money.sold, language), told(saved, language), told(money.cost, language));
    (title, lead)
}

/// The four figures.
#[component]
fn Figures(shown: Shown) -> impl IntoView {
    let language = i18n::language();
    let money = shown.indicators.quetzales;
    let (share, note) = match &shown.indicators.uses {
        Ok(uses) => {
            let [part, whole] = [uses.diverted.part, uses.diverted.whole].map(written::kilograms);
            (percent(uses.diverted.value()), texts::diverted_of(language, part, whole))
        }
        Err(_) => (texts::no_data(language).to_owned(), String::new()),
    };
    let coverage = shown.coverage;
    let lacking = match coverage.missing.as_slice() {
        [] => texts::all_there(language).to_owned(),
        missing => texts::lacking(language, written::months(missing, shown.record.month, language)),
    };
    view! {
        <div class="stats">
            <Stat label=texts::sold(language) value=told(money.sold, language) />
            <Stat label=texts::avoided(language) value=told(money.purchases_avoided, language) />
            <Stat label=texts::diverted(language) value=share>
                {note}
            </Stat>
            <Stat
                label=texts::recorded(language)
                value=texts::recorded_of(language, coverage.recorded, coverage.due)
            >
                {lacking}
            </Stat>
        </div>
    }
}

/// The way to the other months.
#[component]
fn Others(of: i32, months: Vec<Month>) -> impl IntoView {
    let language = i18n::language();
    let option = |month: &Month| SelectOption { value: month.to_string(), label: format::month_long(*month, language) };
    let groups = vec![OptionGroup { label: String::new(), options: months.iter().map(option).collect() }];
    (months.len() > 1).then(|| {
        view! {
            <form class="form" method="get" action="/circular">
                <input type="hidden" name="mipyme" value=of />
                <SelectField name="mes" label=texts::other_month(language) groups=groups />
                <Button weight=Weight::Plain>{texts::choose_act(language)}</Button>
            </form>
        }
    })
}
