//! The price of each level over time, as lines.

use crate::charts::spread_lines::{SpreadChart, SpreadLine, SpreadLines};
use crate::i18n::{self, margins};
use crate::words;
use domain::names::Language;
use domain::price::chain_of_prices::{ChainOfPrices, LevelPrices};
use leptos::prelude::*;

/// The figure; nothing without a level.
#[component]
pub fn LevelHistory(chain: ChainOfPrices) -> impl IntoView {
    let language = i18n::language();
    if chain.levels.is_empty() {
        return ().into_any();
    }
    let currency = words::currency(chain.query.currency, language);
    let sub = margins::chart_sub(language, currency, words::unit_inside(chain.query.unit, language));
    view! {
        <figure class="fig">
            <figcaption>
                <h2>{margins::chart_title(language)}</h2>
                <p>{sub}</p>
            </figcaption>
            <SpreadLines chart=chart(&chain, language) />
        </figure>
    }
    .into_any()
}

fn chart(chain: &ChainOfPrices, language: Language) -> SpreadChart {
    let line =
        |level: &LevelPrices| SpreadLine { level: level.price_type(), months: level.prices.line.iter().collect() };
    SpreadChart {
        subject: words::inside(chain.commodity.names.get(language)),
        lines: chain.levels.iter().map(line).collect(),
        currency: chain.query.currency,
    }
}
