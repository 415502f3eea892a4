//! Own prices against the market's, or why they do not compare.

use super::Files;
use crate::components::section::Section;
use crate::components::table::{Caption, Table};
use crate::format;
use crate::i18n::{self, markets};
use crate::words::{level, markets as told};
use domain::names::Language;
use domain::sale::markets::{Markets, Priced};
use domain::sale::own_price::OwnPriceQuery;
use domain::sale::premium::Premium;
use leptos::prelude::*;

/// Rows seen at once.
const FIRST: usize = 8;

#[component]
pub(super) fn AgainstMarket(view: Markets) -> impl IntoView {
    let language = i18n::language();
    let good = || view.priced.iter().filter_map(|row| Some((row, row.premium.ok()?)));
    let rows = good().take(FIRST).map(|(row, found)| priced(&view, row, found, language)).collect_view();
    let others = good().count().saturating_sub(FIRST);
    let rest = (others > 0).then(|| {
        let rows = good().skip(FIRST).map(|(row, found)| priced(&view, row, found, language)).collect_view();
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
    let left_out = left_out(&view, language);
    let own = OwnPriceQuery { enterprise: view.query.enterprise, ..OwnPriceQuery::default() }.href();
    view! {
        <Section title=markets::premium_title(language) id="precio">
            <p class="sm muted">{markets::premium_note(language)}</p>
            <Table caption=markets::premium_title(language) shown=Caption::Heard class="roomy">
                {heads(language)}
                <tbody>{rows}</tbody>
            </Table>
            {rest}
            {left_out.into_iter().map(|words| view! { <p class="sm muted">{words}</p> }).collect_view()}
            <p>
                <a href=own>{markets::own_price_link(language)}</a>
            </p>
            <Files query=view.query table="precios" />
        </Section>
    }
}

fn heads(language: Language) -> impl IntoView + use<> {
    view! {
        <thead>
            <tr>
                <th scope="col">{markets::col_product(language)}</th>
                <th class="num" scope="col">
                    {markets::col_own(language)}
                </th>
                <th class="num" scope="col">
                    {markets::col_reference(language)}
                </th>
                <th class="num" scope="col">
                    {markets::col_premium(language)}
                </th>
            </tr>
        </thead>
    }
}

fn priced(view: &Markets, row: &Priced, found: Premium, language: Language) -> impl IntoView + use<> {
    let months = match row.months {
        1 => markets::month_compared(language).to_owned(),
        count => markets::months_compared(language, count),
    };
    let left_out = (row.not_compared > 0).then(|| markets::months_left_out(language, row.not_compared));
    let detail = [Some(level(row.price_type, language).to_owned()), Some(months), left_out];
    let detail: Vec<String> = detail.into_iter().flatten().collect();
    view! {
        <tr>
            <th scope="row">{name(view, row, language)} <small>{detail.join(" · ")}</small></th>
            <td class="num">{told::per_kg(found.own)}</td>
            <td class="num">{told::per_kg(found.reference)}</td>
            <td class="num">
                <b>{format::signed_percent(found.percent)}</b>
            </td>
        </tr>
    }
}

fn name(view: &Markets, row: &Priced, language: Language) -> String {
    view.product(row.product).map_or_else(String::new, |names| names.get(language).to_owned())
}

/// What does not compare, under its reason.
fn left_out(view: &Markets, language: Language) -> Vec<String> {
    let mut reasons: Vec<(&'static str, Vec<String>)> = Vec::new();
    for row in &view.priced {
        let Err(why) = row.premium else { continue };
        let (why, product) = (told::no_premium(why, language), name(view, row, language));
        match reasons.iter_mut().find(|(known, _)| *known == why) {
            Some((_, products)) if products.contains(&product) => {}
            Some((_, products)) => products.push(product),
            None => reasons.push((why, vec![product])),
        }
    }
    let said = |(why, products): (&str, Vec<String>)| markets::products_left_out(language, products.join(", "), why);
    reasons.into_iter().map(said).collect()
}
