//! What is asked: product, level, unit, currency and where one leaves from. Links and one small form; no script needed.

use crate::components::choice::Choice;
use crate::components::filters::Filters;
use crate::components::icon::{Glyph, Icon};
use crate::components::seg::Seg;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::i18n::{self, prices};
use crate::words;
use domain::money::Currency;
use domain::names::Language;
use domain::price::board::Board;
use domain::price::query::BoardQuery;
use domain::unit::DisplayUnit;
use leptos::prelude::*;

/// Product chips, segments and the origin.
#[component]
pub fn Tools(board: Board) -> impl IntoView {
    let language = i18n::language();
    let query = board.query.clone();
    let levels = (board.levels.len() > 1).then(|| {
        view! {
            <fieldset class="field">
                <legend class="sm">{prices::level_label(language)}</legend>
                <Seg label=prices::level_label(language) options=level_options(&board, language) />
            </fieldset>
        }
    });
    view! {
        <div class="sec">
            <Filters label=prices::product_label(language) options=products(&board, language)>
                <a class="chip" href="/productos">
                    <Glyph icon=Icon::Search />
                    {prices::more_products(language)}
                </a>
            </Filters>
            <div class="tools">
                {levels} <fieldset class="field">
                    <legend class="sm">{prices::unit_label(language)}</legend>
                    <Seg label=prices::unit_label(language) options=unit_options(&query, language) />
                </fieldset> <fieldset class="field">
                    <legend class="sm">{prices::currency_label(language)}</legend>
                    <Seg label=prices::currency_label(language) options=currency_options(&query) />
                </fieldset> <OriginForm board=board />
            </div>
        </div>
    }
}

fn products(board: &Board, language: Language) -> Vec<Choice> {
    let option = |choice: &domain::price::board::Choice| {
        // Own freights belong to a product's markets; the place one leaves from stays.
        let query = BoardQuery {
            commodity: Some(choice.slug.clone()),
            level: None,
            month: None,
            costs: domain::price::query::OwnCosts::default(),
            ..board.query.clone()
        };
        Choice::new(choice.names.get(language), query.href(), &choice.slug, &board.commodity.slug)
    };
    board.choices.iter().map(option).collect()
}

fn level_options(board: &Board, language: Language) -> Vec<Choice> {
    let option = |level: &domain::price::PriceType| {
        let href = BoardQuery { level: Some(*level), ..board.query.clone() }.href();
        Choice::new(&words::capital(words::level(*level, language)), href, level, &board.level)
    };
    board.levels.iter().map(option).collect()
}

fn unit_options(query: &BoardQuery, language: Language) -> Vec<Choice> {
    let option = |unit: DisplayUnit| {
        let href = BoardQuery { unit, ..query.clone() }.href();
        Choice::new(words::display_unit(unit, language), href, &unit, &query.unit)
    };
    DisplayUnit::ALL.into_iter().map(option).collect()
}

fn currency_options(query: &BoardQuery) -> Vec<Choice> {
    let option = |currency: Currency| {
        let href = BoardQuery { currency, ..query.clone() }.href();
        Choice::new(crate::format::sign(currency), href, &currency, &query.currency)
    };
    [Currency::GTQ, Currency::USD].into_iter().map(option).collect()
}

/// Sends the origin with everything else that was chosen.
#[component]
fn OriginForm(board: Board) -> impl IntoView {
    let language = i18n::language();
    let kept = BoardQuery { origin: None, sort: None, ..board.query.clone() }.pairs();
    let selected = board.query.origin.as_ref().map_or_else(String::new, |code| code.as_str().to_owned());
    view! {
        <form class="origin" action="/" method="get">
            {kept.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> }).collect_view()}
            <SelectField
                name="desde"
                label=prices::origin_label(language)
                groups=origin_groups(&board, language)
                selected=selected
                need=crate::components::field::Need::Required
            />
            <button class="btn" type="submit">
                {prices::apply(language)}
            </button>
        </form>
    }
}

fn origin_groups(board: &Board, language: Language) -> Vec<OptionGroup> {
    let option = |value: &str, label: &str| SelectOption { value: value.to_owned(), label: label.to_owned() };
    let mut groups =
        vec![OptionGroup { label: String::new(), options: vec![option("", prices::origin_none(language))] }];
    for origin in &board.origins {
        let entry = option(origin.code.as_str(), &origin.name);
        match groups.iter_mut().find(|group| group.label == origin.department) {
            Some(group) => group.options.push(entry),
            None => groups.push(OptionGroup { label: origin.department.clone(), options: vec![entry] }),
        }
    }
    let other = board.origin.iter().filter(|place| !board.origins.iter().any(|origin| origin.code == place.code));
    groups.extend(other.map(|place| OptionGroup {
        label: place.department.clone(),
        options: vec![option(place.code.as_str(), &place.name)],
    }));
    groups
}
