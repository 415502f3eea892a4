//! The table of the sheet: every product as its market quotes it.

use crate::components::presence_chip::{Presence, PresenceChip};
use crate::components::state_chip::StateChip;
use crate::components::table::{Caption, Table};
use crate::format;
use crate::i18n::{self, components, prices, sheet as texts};
use domain::names::Language;
use domain::price::board::Mark;
use domain::price::evaluation::NotEvaluable;
use domain::price::query::{BoardQuery, OwnCosts, SheetQuery};
use domain::price::sheet::{Cell, Sheet, SheetRow};
use leptos::prelude::*;

/// This month, last month, the change, and whether it is usual.
#[component]
pub fn Products(sheet: Sheet) -> impl IntoView {
    let language = i18n::language();
    let month = format::month_long(sheet.month, language);
    let caption = texts::caption(language, sheet.market.names.get(language), month);
    let rows = sheet.rows.iter().map(|row| product(&sheet, row, language)).collect_view();
    let left_out =
        (sheet.left_out > 0).then(|| view! { <p class="sm">{texts::left_out(language, sheet.left_out)}</p> });
    let none_now = sheet.last_day.filter(|_| sheet.mark == Mark::NoSupply);
    let none_now = none_now.map(|day| {
        view! { <p><b>{texts::none_at_last_visit(language, format::date(day, language))}</b></p> }
    });
    view! {
        <section>
            <Table caption=caption shown=Caption::Heard>
                <thead>
                    <tr>
                        <th scope="col">{prices::col_product(language)}</th>
                        <th class="num" scope="col">{texts::this_month(language)}</th>
                        <th class="num" scope="col">{texts::last_month(language)}</th>
                        <th scope="col">{texts::change(language)}</th>
                        <th scope="col">{texts::is_it_usual(language)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </Table>
            {none_now} {left_out}
        </section>
    }
}

fn product(sheet: &Sheet, row: &SheetRow, language: Language) -> impl IntoView + use<> {
    let query = of_product(sheet, row);
    let usual = match row.state {
        Ok(state) => view! { <StateChip state=state /> }.into_any(),
        Err(NotEvaluable::NoValue) => "–".into_any(),
        Err(_) => texts::too_short(language).into_any(),
    };
    view! {
        <tr>
            <th scope="row">
                <a href=query.href_at(SheetQuery::SHEET)>{row.names.get(language).to_owned()}</a>
                <small>{prices::per(language, row.unit.names.get(language))}</small>
            </th>
            <td class="num">
                <b>{price(row.now, row)}</b>
            </td>
            <td class="num">{price(row.before, row)}</td>
            <td>{change(row.change, language)}</td>
            <td>{usual}</td>
        </tr>
    }
}

/// The same question about another product of the market. Own freights belong to a product's markets; the place one leaves
/// from stays.
pub fn of_product(sheet: &Sheet, row: &SheetRow) -> SheetQuery {
    let board = BoardQuery {
        commodity: Some(row.commodity.clone()),
        level: Some(sheet.level),
        costs: OwnCosts::default(),
        ..sheet.query.board.clone()
    };
    SheetQuery { board, market: sheet.query.market.clone() }
}

fn price(cell: Cell, row: &SheetRow) -> AnyView {
    let amount = cell.price().map(|price| format::money(price, row.currency));
    match cell {
        Cell::Observed(_) => amount.into_any(),
        Cell::Estimated(_) => view! { {amount} " " <PresenceChip presence=Presence::Estimated /> }.into_any(),
        Cell::NoSupply => view! { <PresenceChip presence=Presence::NoSupply /> }.into_any(),
        Cell::NoData => view! { <PresenceChip presence=Presence::NoData /> }.into_any(),
    }
}

/// "sube 11 %": a word instead of a sign, for who listens and for who sees it from afar.
fn change(percent: Option<f64>, language: Language) -> String {
    let Some(percent) = percent else { return "–".to_owned() };
    let whole = percent.round();
    let word = if whole > 0.0 {
        components::rises(language)
    } else if whole < 0.0 {
        components::falls(language)
    } else {
        return components::holds(language).to_owned();
    };
    format!("{word} {}{nbsp}%", format::number(whole.abs(), 0), nbsp = format::NBSP)
}

/// What the units weigh, where their name does not say it in kilograms already.
pub(super) fn weights(sheet: &Sheet, language: Language) -> String {
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for row in &sheet.rows {
        let name = row.unit.names.get(language);
        match row.kg {
            Some(_) if name.contains("kg") => {}
            Some(kg) => known.push(texts::weight(language, name, format::number(kg.to_f64(), 2))),
            None => unknown.push(name.to_owned()),
        }
    }
    let sentence = |mut names: Vec<String>, told: fn(Language, String) -> String| {
        names.sort_unstable();
        names.dedup();
        if names.is_empty() { String::new() } else { told(language, names.join("; ")) }
    };
    let parts = [sentence(known, texts::weights), sentence(unknown, texts::no_weight)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
