//! A saved alert as words: on its page, and in its letter.

use crate::i18n::{alerts, components};
use crate::words;
use domain::names::Language;
use domain::price::Series;
use domain::price::alert_rule::{Condition, Record};
use domain::price::band::{Judgement, State};
use domain::price::query::SeriesQuery;

/// "Papa · La Terminal: por encima de Q 250.00 por quintal"
#[must_use]
pub fn title(series: &Series, waits_for: Condition, language: Language) -> String {
    format!(
        "{} · {}: {}",
        series.commodity.names.get(language),
        series.market.names.get(language),
        condition(waits_for, series, language)
    )
}

/// A price in the currency and unit of its series.
#[must_use]
pub fn quoted(value: f64, series: &Series, language: Language) -> String {
    words::quoted(value, series.currency, &series.unit, language)
}

/// The page of its series, which names the source.
#[must_use]
pub fn address(series: &Series) -> String {
    let query = SeriesQuery::of(&series.commodity.slug, &series.market.slug);
    SeriesQuery { level: Some(series.price_type), ..query }.href()
}

/// How often it was right before.
#[must_use]
pub fn judged(record: Record, language: Language) -> String {
    match record.told {
        0 => alerts::no_record(language).to_owned(),
        told => alerts::record(language, record.right, told),
    }
}

/// What is usual in the month.
#[must_use]
pub fn usual(judgement: &Judgement, series: &Series, language: Language) -> String {
    let (low, high) = (judgement.band.low(), judgement.band.high());
    alerts::band(language, quoted(low, series, language), quoted(high, series, language))
}

fn condition(condition: Condition, series: &Series, language: Language) -> String {
    match condition {
        Condition::PriceAbove(limit) => alerts::above_limit(language, quoted(limit.to_f64(), series, language)),
        Condition::PriceBelow(limit) => alerts::below_limit(language, quoted(limit.to_f64(), series, language)),
        Condition::Band(state) => components::state(language, state_of(state)).to_lowercase(),
    }
}

/// A band that waits for the usual waits for nothing; it reads as high.
fn state_of(state: State) -> State {
    if state == State::Normal { State::High } else { state }
}
