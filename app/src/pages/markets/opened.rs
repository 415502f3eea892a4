//! New markets, each with the state of its evidence.

use super::Files;
use crate::components::chip::{Chip, Tone};
use crate::components::section::Section;
use crate::format;
use crate::i18n::{self, markets};
use crate::words::markets as words;
use domain::names::Language;
use domain::sale::Document;
use domain::sale::markets::{Markets, Opened};
use leptos::prelude::*;

/// Rows seen at once.
const FIRST: usize = 6;

#[component]
pub(super) fn NewMarketsSeen(view: Markets) -> impl IntoView {
    let language = i18n::language();
    let note = markets::new_note(language, format::month_long(view.baseline, language));
    let rows = view.opened.iter().take(FIRST).map(|opened| row(&view, opened, language)).collect_view();
    let others = view.opened.len().saturating_sub(FIRST);
    let rest = (others > 0).then(|| {
        let rows = view.opened.iter().skip(FIRST).map(|opened| row(&view, opened, language)).collect_view();
        view! {
            <details>
                <summary>{markets::more_buyers(language, others)}</summary>
                <ul class="rows">{rows}</ul>
            </details>
        }
    });
    let past = match view.without_past {
        0 => None,
        1 => Some(markets::without_past_one(language).to_owned()),
        count => Some(markets::without_past(language, count)),
    };
    let list = if view.opened.is_empty() {
        view! { <p>{markets::new_none(language)}</p> }.into_any()
    } else {
        view! { <ul class="rows">{rows}</ul> }.into_any()
    };
    view! {
        <Section title=markets::new_title(language) id="nuevos">
            <p class="sm muted">{note}</p>
            {list}
            {rest}
            {past.map(|words| view! { <p class="sm muted">{words}</p> })}
            <Files query=view.query table="nuevos" />
        </Section>
    }
}

fn row(view: &Markets, opened: &Opened, language: Language) -> impl IntoView + use<> {
    let market = &opened.market;
    let (tone, paper) = match market.document {
        Document::Invoice => (Tone::Ok, markets::with_invoice(language)),
        Document::Receipt => (Tone::Ok, markets::with_receipt(language)),
        Document::None => (Tone::Warn, markets::paper_missing(language)),
    };
    let product = view.product(market.first_product).map(|names| names.get(language).to_lowercase());
    let only = (!market.new_destination).then(|| markets::only_channel(language).to_owned());
    let month = format::month_long(domain::period::Month::of(market.first_day), language);
    let mut detail = vec![markets::since(language, month), words::channel(market.channel, language).to_owned()];
    detail.extend(product);
    detail.extend(only);
    let several = view.query.enterprise.is_none() && view.choices.enterprises.len() > 1;
    detail.extend(several.then(|| opened.name.clone()));
    view! {
        <li class="two">
            <div>
                <p class="t">{words::destination(market.destination, language)}</p>
                <p class="d">{detail.join(" · ")}</p>
            </div>
            <div class="e">
                <b>{words::quetzales(market.amounts.gtq)}</b>
                <Chip tone=tone>{paper}</Chip>
            </div>
        </li>
    }
}
