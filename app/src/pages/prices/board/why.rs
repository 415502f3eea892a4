//! Why a market's price is called normal, high or low, or why nothing can be said: value, usual band, method, record.

use crate::components::why::Why;
use crate::i18n::{self, components, prices};
use crate::{format, words};
use domain::names::Language;
use domain::price::board::{Board, Mark, Row};
use domain::price::conversion::NotComparable;
use domain::price::ladder::Rung;
use domain::price::net::Component;
use leptos::prelude::*;

/// Opens under the row.
#[component]
pub fn RowWhy(board: Board, row: Row) -> impl IntoView {
    let language = i18n::language();
    let market = row.names.get(language);
    let state = match (row.mark, &row.judgement) {
        (Mark::NoSupply, _) => components::no_supply(language),
        (Mark::NoData, _) => components::no_data(language),
        (Mark::Observed | Mark::Estimated, Ok(judgement)) => components::state(language, judgement.state),
        (Mark::Observed | Mark::Estimated, Err(_)) => "",
    };
    let label =
        if state.is_empty() { prices::why_plain(language, market) } else { prices::why_state(language, market, state) };
    let facts = facts(&board, &row, language).into_iter().map(|fact| view! { <li>{fact}</li> });
    view! {
        <Why label=label>
            <p>{sentence(&board, &row, language)}</p>
            <ul>{facts.collect_view()}</ul>
        </Why>
    }
}

fn sentence(board: &Board, row: &Row, language: Language) -> String {
    match row.mark {
        Mark::NoSupply => return prices::none_that_day(language).to_owned(),
        Mark::NoData => return prices::nobody_measured(language).to_owned(),
        Mark::Observed | Mark::Estimated => {}
    }
    let Ok(judgement) = &row.judgement else {
        let why = row.judgement.as_ref().err().map(|why| words::not_evaluable(*why, language));
        return why.unwrap_or_default();
    };
    let (scale, currency) = match &row.shown {
        Ok(shown) => (shown.multiplier, board.query.currency),
        Err(_) => (1.0, row.quoted.as_ref().map_or(board.query.currency, |quoted| quoted.currency)),
    };
    let money = |value: f64| format::money(value * scale, currency);
    let where_it_is = if judgement.sigmas.abs() < 1.0 {
        prices::inside_band(language).to_owned()
    } else if judgement.sigmas > 0.0 {
        prices::above_band(language, format::percent(judgement.deviation_pct))
    } else {
        prices::below_band(language, format::percent(-judgement.deviation_pct))
    };
    prices::why_usual(
        language,
        format::month_name(row.month.number(), language),
        words::inside(board.commodity.names.get(language)),
        money(judgement.band.low()),
        money(judgement.band.high()),
        money(judgement.value),
        where_it_is,
    )
}

fn facts(board: &Board, row: &Row, language: Language) -> Vec<String> {
    let mut facts = Vec::new();
    match row.shown {
        Err(NotComparable::NoFactor) if row.quoted.is_some() => facts.push(prices::no_factor_long(language).to_owned()),
        Err(NotComparable::NoRate(currency)) => facts.push(prices::no_rate_long(language, currency.code())),
        Err(NotComparable::NoFactor) | Ok(_) => {}
    }
    if let Some(net) = row.net() {
        let line = |line: &domain::price::net::Line| {
            format!("{} {}", component(line.component, language), format::money(line.amount, board.query.currency))
        };
        let lines: Vec<String> = net.lines.iter().map(line).collect();
        facts.push(prices::taken_off(language, lines.join(", ")));
    } else if board.origin.is_some() && row.shown.is_ok() && row.quoted.is_some() {
        facts.push(prices::no_place_long(language).to_owned());
    }
    if row.judgement.is_ok() {
        facts.push(prices::why_method(language).to_owned());
    }
    if let Ok(alert) = &row.alert {
        let (high, low) = (&alert.high, &alert.low);
        facts.push(prices::why_record(language, alert.past, high.months, low.months));
        let (right, told) = (high.within_six.right + low.within_six.right, high.within_six.told + low.within_six.told);
        if told > 0 {
            facts.push(prices::why_right(language, right, told));
        }
    }
    if let Ok(ladder) = &row.ladder {
        facts.push(rung(&ladder.rung, language).to_owned());
    }
    facts
}

fn rung(rung: &Rung, language: Language) -> &'static str {
    match rung {
        Rung::Alps(_) => prices::rung_alps(language),
        Rung::SameMonth(_) => prices::rung_same_month(language),
        Rung::Recent(_) => prices::rung_recent(language),
        Rung::Neighbours => prices::rung_neighbours(language),
    }
}

/// The word of a cost.
pub(super) fn component(component: Component, language: Language) -> &'static str {
    match component {
        Component::Shrink => prices::cost_shrink(language),
        Component::Commission => prices::cost_commission(language),
        Component::Freight => prices::cost_freight(language),
        Component::Unloading => prices::cost_unloading(language),
        Component::Sacks => prices::cost_sacks(language),
        Component::DayLost => prices::cost_day(language),
    }
}
