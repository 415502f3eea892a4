//! What the figures are made of: the markets of each level, the prices left out, the method and the sources.

use crate::components::kv::Kv;
use crate::components::section::Section;
use crate::components::source_line::SourceLine;
use crate::i18n::{self, margins, prices};
use crate::pages::prices::other_world::OtherWorld;
use crate::{format, words};
use domain::names::Language;
use domain::price::chain_of_prices::{ChainOfPrices, LeftOut, LevelPrices};
use domain::price::conversion::NotComparable;
use domain::price::query::MarginsQuery;
use domain::unit::DisplayUnit;
use leptos::prelude::*;

/// Markets, prices left out, method, sources.
#[component]
pub fn MadeOf(chain: ChainOfPrices) -> impl IntoView {
    let language = i18n::language();
    let markets = chain.levels.iter().map(|level| markets(level, language)).collect();
    let left_out = chain.left_out.iter().map(|left_out| view! { <li>{reason(left_out, language)}</li> }).collect_view();
    let left_out = (!chain.left_out.is_empty()).then(|| {
        view! {
            <details>
                <summary>{margins::left_out_title(language)}</summary>
                <ul class="sm">{left_out}</ul>
            </details>
        }
    });
    let sources = chain.sources.iter().cloned().map(|source| view! { <SourceLine source=source /> }).collect_view();
    let kg = |unit: DisplayUnit| format::number(unit.kg(chain.libra), 2);
    let libra = prices::libra_note(language, kg(DisplayUnit::Libra), kg(DisplayUnit::Quintal));
    let query = chain.query.clone();
    let usual = move |dataset| MarginsQuery { commodity: None, dataset: Some(dataset), ..query }.href();
    view! {
        <Section title=margins::made_of_title(language)>
            <Kv items=markets />
            {left_out}
            <p class="src">{margins::method(language)}</p>
            {sources}
            <p class="src">{libra}</p>
            <OtherWorld dataset=chain.dataset has_other=chain.other_dataset href=usual />
        </Section>
    }
}

/// "Precio al consumidor": "mediana de 3: La Terminal, Minerva, Totonicapán"
fn markets(level: &LevelPrices, language: Language) -> (String, String) {
    let name = margins::part_first(language, words::level(level.price_type(), language));
    let names: Vec<&str> = level.markets.iter().map(|market| market.names.get(language)).collect();
    let made_of = match names[..] {
        [only] => only.to_owned(),
        _ => margins::markets_many(language, names.len(), names.join(", ")),
    };
    (words::capital(&name), made_of)
}

fn reason(left_out: &LeftOut, language: Language) -> String {
    let why = match left_out.why {
        NotComparable::NoFactor => prices::no_factor(language).to_owned(),
        NotComparable::NoRate(currency) => margins::no_rate(language, currency.code()),
    };
    let market = format!("{} ({})", left_out.market.get(language), words::level(left_out.level, language));
    margins::left_out(language, market, left_out.unit.names.get(language), why)
}
