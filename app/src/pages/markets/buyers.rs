//! Buyers from the one who bought most on.

use super::Files;
use super::destinations::{per_kg, products};
use crate::components::section::Section;
use crate::components::table::{Caption, Table};
use crate::format;
use crate::i18n::sales::kind_word;
use crate::i18n::{self, markets};
use crate::words::markets as told;
use domain::id::BuyerId;
use domain::names::Language;
use domain::sale::markets::Markets;
use domain::sale::ranking::Ranked;
use leptos::prelude::*;

/// Rows seen at once.
const FIRST: usize = 8;

#[component]
pub(super) fn WhoBuys(view: Markets) -> impl IntoView {
    let language = i18n::language();
    let rows = view.buyers.iter().take(FIRST).map(|row| buyer(&view, row, language)).collect_view();
    let others = view.buyers.len().saturating_sub(FIRST);
    let rest = (others > 0).then(|| {
        let rows = view.buyers.iter().skip(FIRST).map(|row| buyer(&view, row, language)).collect_view();
        let more = markets::more_buyers(language, others);
        view! {
            <details>
                <summary>{more.clone()}</summary>
                <Table caption=more shown=Caption::Heard class="roomy">
                    {heads(language)}
                    <tbody>{rows}</tbody>
                </Table>
            </details>
        }
    });
    view! {
        <Section title=markets::buyers_title(language) id="compradores">
            <Table caption=markets::buyers_title(language) shown=Caption::Heard class="roomy">
                {heads(language)}
                <tbody>{rows}</tbody>
            </Table>
            {rest}
            <Files query=view.query table="compradores" />
        </Section>
    }
}

fn heads(language: Language) -> impl IntoView + use<> {
    view! {
        <thead>
            <tr>
                <th scope="col">{markets::col_buyer(language)}</th>
                <th class="num" scope="col">
                    {markets::col_sales(language)}
                </th>
                <th class="num wide-cell" scope="col">
                    {markets::col_share(language)}
                </th>
                <th class="num" scope="col">
                    {markets::col_per_kg(language)}
                </th>
            </tr>
        </thead>
    }
}

fn buyer(view: &Markets, row: &Ranked<Option<BuyerId>>, language: Language) -> impl IntoView + use<> {
    let (name, kind) = match row.key.and_then(|id| view.buyer(id)) {
        Some((name, kind)) => (name.to_owned(), kind_word(language, kind)),
        None => (markets::no_buyer(language).to_owned(), ""),
    };
    let detail = [kind.to_owned(), products(view, row, language)];
    let detail: Vec<String> = detail.into_iter().filter(|part| !part.is_empty()).collect();
    view! {
        <tr>
            <th scope="row">{name} <small>{detail.join(" · ")}</small></th>
            <td class="num">
                <b>{told::quetzales(row.amounts.gtq)}</b>
            </td>
            <td class="num wide-cell">
                {row.share.map_or_else(|| "–".to_owned(), |share| format::percent(100.0 * share))}
            </td>
            <td class="num">{per_kg(row, language)}</td>
        </tr>
    }
}
