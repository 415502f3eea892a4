//! "¿Qué quiere decir?": the words of the table, and what stands between a price there and money at home.

use crate::i18n::{self, about, components, sheet as texts};
use crate::{format, words};
use domain::names::Language;
use domain::price::band::State;
use domain::price::sheet::{Cell, Kept, Sheet};
use leptos::prelude::*;

/// Only the words that stand on this sheet.
#[component]
pub fn Meaning(sheet: Sheet) -> impl IntoView {
    let language = i18n::language();
    let states = [State::VeryHigh, State::High, State::Normal, State::Low, State::VeryLow]
        .into_iter()
        .filter(|state| sheet.rows.iter().any(|row| row.state == Ok(*state)));
    let states = states.map(|state| {
        view! {
            <p>
                <b>{components::state(language, state)} ":"</b>
                " "
                {meaning(state, language)}
            </p>
        }
    });
    let marks = marks(&sheet, language).into_iter().map(|mark| view! { <p>{mark}</p> }).collect_view();
    let kept = sheet.kept.as_ref().map(|kept| view! { <p>{left(kept, language)}</p> });
    view! {
        <section>
            <h2>{texts::meaning_title(language)}</h2>
            {states.collect_view()}
            {marks}
            <p>
                <b>{texts::subtract(language)}</b>
                " "
                {texts::subtract_why(language)}
            </p>
            {kept}
        </section>
    }
}

fn meaning(state: State, language: Language) -> &'static str {
    match state {
        State::VeryLow => texts::mean_very_low(language),
        State::Low => texts::mean_low(language),
        State::Normal => texts::mean_normal(language),
        State::High => texts::mean_high(language),
        State::VeryHigh => texts::mean_very_high(language),
    }
}

fn marks(sheet: &Sheet, language: Language) -> Vec<&'static str> {
    let stands = |mark: fn(Cell) -> bool| sheet.rows.iter().any(|row| mark(row.now) || mark(row.before));
    let marks = [
        (stands(|cell| cell == Cell::NoData), about::empty_no_data(language)),
        (stands(|cell| cell == Cell::NoSupply), about::empty_no_supply(language)),
        (stands(|cell| matches!(cell, Cell::Estimated(_))), about::empty_estimated(language)),
    ];
    marks.into_iter().filter(|(stands, _)| *stands).map(|(_, told)| told).collect()
}

fn left(kept: &Kept, language: Language) -> String {
    let money = |value| format::money(value, kept.currency);
    let costs = money(kept.net.price - kept.net.left);
    let costs = if kept.doubtful { texts::costs_to_confirm(language, costs) } else { costs };
    texts::kept(language, &kept.origin, money(kept.net.left), words::per(kept.unit, language), costs)
}
