//! What is asked: product, unit and currency, as links.

use crate::components::choice::Choice;
use crate::components::filters::Filters;
use crate::components::seg::Seg;
use crate::i18n::{self, prices};
use crate::{format, words};
use domain::money::Currency;
use domain::names::Language;
use domain::price::chain_of_prices::ChainOfPrices;
use domain::price::query::MarginsQuery;
use domain::unit::DisplayUnit;
use leptos::prelude::*;

/// Product chips and segments.
#[component]
pub fn MarginTools(chain: ChainOfPrices) -> impl IntoView {
    let language = i18n::language();
    view! {
        <div class="sec">
            <Filters label=prices::product_label(language) options=products(&chain, language) />
            <div class="row">
                <Seg label=prices::unit_label(language) options=units(&chain.query, language) />
                <Seg label=prices::currency_label(language) options=currencies(&chain.query) />
            </div>
        </div>
    }
}

fn products(chain: &ChainOfPrices, language: Language) -> Vec<Choice> {
    let option = |choice: &domain::price::board::Choice| {
        let href = MarginsQuery { commodity: Some(choice.slug.clone()), ..chain.query.clone() }.href();
        Choice::new(choice.names.get(language), href, &choice.slug, &chain.commodity.slug)
    };
    chain.choices.iter().map(option).collect()
}

fn units(query: &MarginsQuery, language: Language) -> Vec<Choice> {
    let option = |unit: DisplayUnit| {
        let href = MarginsQuery { unit, ..query.clone() }.href();
        Choice::new(words::display_unit(unit, language), href, &unit, &query.unit)
    };
    DisplayUnit::ALL.into_iter().map(option).collect()
}

fn currencies(query: &MarginsQuery) -> Vec<Choice> {
    let option = |currency: Currency| {
        let href = MarginsQuery { currency, ..query.clone() }.href();
        Choice::new(format::sign(currency), href, &currency, &query.currency)
    };
    [Currency::GTQ, Currency::USD].into_iter().map(option).collect()
}
