//! The chains side by side, each on its own scale.

use crate::charts::sparkline;
use crate::components::section::Section;
use crate::i18n::{self, trade};
use crate::words::trade as amounts;
use domain::names::Language;
use domain::trade::query::TradeQuery;
use domain::trade::view::{ChainChoice, TradeView};
use leptos::prelude::*;

/// A panel for each chain with exports.
#[component]
pub fn OtherChains(
    view: TradeView,
    /// Instead of the usual heading.
    #[prop(optional, into)]
    title: Option<String>,
) -> impl IntoView {
    let language = i18n::language();
    let title = title.unwrap_or_else(|| trade::context_title(language).to_owned());
    let panels = view.chains.iter().map(|chain| panel(chain, &view.query, language)).collect_view();
    view! {
        <Section title=title>
            <p class="muted sm">{trade::context_note(language)}</p>
            <ul class="panels">{panels}</ul>
        </Section>
    }
}

fn panel(chain: &ChainChoice, query: &TradeQuery, language: Language) -> impl IntoView + use<> {
    let href = TradeQuery { chain: Some(chain.code.clone()), line: None, ..query.clone() }.href();
    let drawn = chain.years.first().zip(chain.years.last()).map(|(first, last)| {
        let whole: Vec<Option<f64>> = (first.0..=last.0).map(|year| value(chain, year)).collect();
        let drawing = sparkline::draw(&whole);
        let amount = |(_, value): &(i32, _)| amounts::about(*value, language);
        let sentence = trade::spark_label(language, first.0, amount(first), last.0, amount(last));
        view! {
            <span>{amount(last)}</span>
            <svg
                class="spark"
                viewBox=drawing.view_box()
                preserveAspectRatio="none"
                role="img"
                aria-label=sentence
                inner_html=drawing.svg()
            ></svg>
            <small>{trade::context_span(language, first.0, last.0)}</small>
        }
    });
    view! {
        <li>
            <a href=href>{chain.names.get(language).to_owned()}</a>
            {drawn}
        </li>
    }
}

fn value(chain: &ChainChoice, year: i32) -> Option<f64> {
    chain.years.iter().find(|(known, _)| *known == year).map(|(_, value)| value.to_f64())
}
