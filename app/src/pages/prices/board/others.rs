//! What else the best market sells, as quoted and in the chosen unit.

use crate::charts::sparkline::Sparkline;
use crate::components::delta::Delta;
use crate::components::section::Section;
use crate::components::state_chip::StateChip;
use crate::components::table::{Caption, Table};
use crate::i18n::{self, prices};
use crate::{format, words};
use domain::names::Language;
use domain::price::board::{Board, Other};
use domain::price::conversion::NotComparable;
use domain::price::query::BoardQuery;
use leptos::prelude::*;

/// A short table, with the way to all products.
#[component]
pub fn Others(board: Board) -> impl IntoView {
    let language = i18n::language();
    let Some(best) = board.best().filter(|_| board.others.len() > 1) else { return ().into_any() };
    let title = prices::others_title(language, best.names.get(language));
    let total = board.others_total;
    let rows = board.others.iter().map(|other| row(&board, other, language)).collect_view();
    let per = words::capital(words::per(board.query.unit, language));
    view! {
        <Section
            title=title.clone()
            aside=move || view! { <a href="/productos">{prices::others_all(language, total)}</a> }.into_any()
        >
            <Table caption=title shown=Caption::Heard class="roomy prods">
                <thead>
                    <tr>
                        <th scope="col">{prices::col_product(language)}</th>
                        <th class="num" scope="col">{prices::col_quoted(language)}</th>
                        <th class="num wide-cell" scope="col">{per}</th>
                        <th class="wide-cell" scope="col">{prices::col_month(language)}</th>
                        <th scope="col">{prices::col_in_year(language)}</th>
                        <th class="wide-cell" scope="col">{prices::col_two_years(language)}</th>
                        <th scope="col">{i18n::components::rank_state(language)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </Table>
        </Section>
    }
    .into_any()
}

fn row(board: &Board, other: &Other, language: Language) -> impl IntoView + use<> {
    let href = BoardQuery {
        commodity: Some(other.commodity.clone()),
        level: Some(board.level),
        month: board.query.month,
        costs: domain::price::query::OwnCosts::default(),
        ..board.query.clone()
    };
    let shown = match other.shown {
        Ok(value) => view! { {format::money(value, board.query.currency)} }.into_any(),
        Err(NotComparable::NoFactor) => view! { <span class="faint">{prices::no_factor(language)}</span> }.into_any(),
        Err(NotComparable::NoRate(_)) => view! { <span class="faint">{prices::no_rate(language)}</span> }.into_any(),
    };
    let (month_change, year_change, state) = (other.month_change, other.year_change, other.state);
    view! {
        <tr>
            <th scope="row">
                <a href=href.href()>{other.names.get(language).to_owned()}</a>
                <small>{prices::per(language, other.unit.names.get(language))}</small>
            </th>
            <td class="num">
                <b>{format::money(other.quoted, other.currency)}</b>
            </td>
            <td class="num wide-cell">{shown}</td>
            <td class="wide-cell">{change(month_change)}</td>
            <td>{change(year_change)}</td>
            <td class="wide-cell">
                <Sparkline months=other.spark.clone() />
            </td>
            <td>{state.map(|state| view! { <StateChip state=state /> })}</td>
        </tr>
    }
}

fn change(percent: Option<f64>) -> impl IntoView {
    match percent {
        Some(_) => view! { <Delta percent=percent /> }.into_any(),
        None => view! { <span class="faint">"–"</span> }.into_any(),
    }
}
