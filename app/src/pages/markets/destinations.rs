//! Destinations from the most sold to on: money, weight, and a value for a kilogram where it compares.

use super::Files;
use crate::charts::level_stack;
use crate::components::section::Section;
use crate::components::table::{Caption, Table};
use crate::format;
use crate::i18n::{self, markets};
use crate::words::{self, markets as told};
use domain::names::Language;
use domain::sale::destination::Destination;
use domain::sale::markets::Markets;
use domain::sale::ranking::Ranked;
use leptos::prelude::*;

/// Products named under a destination.
const NAMED: usize = 3;

#[component]
pub(super) fn WhereSold(view: Markets) -> impl IntoView {
    let language = i18n::language();
    let long = |month| format::month_long(month, language);
    let note = markets::where_note(language, long(view.window.from), long(view.window.to));
    let most = view.destinations.first().map_or(0, |row| row.amounts.gtq);
    let rows = view.destinations.iter().map(|row| destination(&view, row, most, language)).collect_view();
    view! {
        <Section title=markets::where_title(language) id="destinos">
            <p class="sm muted">{note}</p>
            <Table caption=markets::where_title(language) shown=Caption::Heard class="roomy">
                <thead>
                    <tr>
                        <th scope="col">{markets::col_destination(language)}</th>
                        <th class="num" scope="col">
                            {markets::col_sales(language)}
                        </th>
                        <th class="wide-cell" scope="col">
                            {markets::col_share(language)}
                        </th>
                        <th class="num wide-cell" scope="col">
                            {markets::col_tonnes(language)}
                        </th>
                        <th class="num" scope="col">
                            {markets::col_per_kg(language)}
                        </th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </Table>
            <Files query=view.query table="destinos" />
        </Section>
    }
}

fn destination(view: &Markets, row: &Ranked<Destination>, most: i64, language: Language) -> impl IntoView + use<> {
    let length = if most > 0 { 100.0 * row.amounts.gtq.max(0) as f64 / most as f64 } else { 0.0 };
    let class = level_stack::class(row.key.level);
    let bar = format!(r#"<rect class="{class}" width="{length:.1}%" height="100%"/>"#);
    view! {
        <tr>
            <th scope="row">{told::destination(row.key, language)} <small>{products(view, row, language)}</small></th>
            <td class="num">
                <b>{told::quetzales(row.amounts.gtq)}</b>
            </td>
            <td class="wide-cell">
                <svg class="share" aria-hidden="true" inner_html=bar></svg>
                <small>{row.share.map(|share| format::percent(100.0 * share))}</small>
            </td>
            <td class="num wide-cell">{weight(row, language)}</td>
            <td class="num">{per_kg(row, language)}</td>
        </tr>
    }
}

/// The names of what was sold; each with its own value where there are several.
pub(super) fn products<K>(view: &Markets, row: &Ranked<K>, language: Language) -> String {
    let several = row.products.len() > 1;
    let name = |(id, amounts): &(domain::id::ProductId, domain::sale::sold::Amounts)| {
        let name = words::inside(view.product(*id)?.get(language));
        Some(match amounts.unit_value().filter(|_| several) {
            Some(each) => format!("{name} {}", told::per_kg(each)),
            None => name,
        })
    };
    let mut names: Vec<String> = row.products.iter().take(NAMED).filter_map(name).collect();
    if row.products.len() > NAMED {
        names.push("…".to_owned());
    }
    names.join(", ")
}

/// Where nothing has a weight there is none to tell.
pub(super) fn weight<K>(row: &Ranked<K>, language: Language) -> String {
    if row.amounts.weight == 0 {
        return markets::no_weight_mark(language).to_owned();
    }
    told::tonnes(row.amounts.weight)
}

/// Of one product only.
pub(super) fn per_kg<K>(row: &Ranked<K>, language: Language) -> String {
    match row.products.as_slice() {
        [(_, amounts)] => {
            amounts.unit_value().map_or_else(|| markets::no_weight_mark(language).to_owned(), told::per_kg)
        }
        _ => markets::several(language).to_owned(),
    }
}
