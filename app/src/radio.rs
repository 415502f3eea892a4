//! The sheet as a text to read aloud: short for the assembly, one minute for the radio. Numbers are words.

use crate::i18n::radio;
use crate::spoken::{self, Before};
use crate::{format, words};
use domain::names::Language;
use domain::price::band::State;
use domain::price::board::Mark;
use domain::price::seasonality::WhenToSell;
use domain::price::sheet::{Cell, Sheet, SheetRow};

/// Read slowly, so many words are a minute.
const WORDS_A_MINUTE: usize = 140;
/// From this change on, percentages say less than "twice".
const DOUBLE: f64 = 100.0;

/// A few sentences for the sheet on the wall.
#[must_use]
pub fn for_assembly(sheet: &Sheet, language: Language) -> String {
    let sentences = [
        demonstration(sheet, language),
        Some(price(sheet, language)),
        month_change(sheet, language),
        state(sheet, language),
        others(sheet, State::VeryHigh, language).map(|products| radio::others_very_high(language, products)),
        others(sheet, State::VeryLow, language).map(|products| radio::others_very_low(language, products)),
        Some(radio::advice_short(language).to_owned()),
    ];
    joined(sentences)
}

/// The script of a product for about one minute.
#[must_use]
pub fn minute(sheet: &Sheet, language: Language) -> String {
    let month = format::month_name(sheet.month.number(), language);
    let month = radio::month(language, month, whole(sheet.month.year().unsigned_abs().into(), language));
    let sentences = [
        demonstration(sheet, language),
        Some(radio::opening(language, product(sheet, language), month)),
        Some(price(sheet, language)),
        estimated(sheet, language),
        month_change(sheet, language),
        year_change(sheet, language),
        state(sheet, language),
        elsewhere(sheet, language),
        season(sheet, language),
        Some(radio::advice(language).to_owned()),
        source(sheet, language),
    ];
    joined(sentences)
}

/// How many words a text has, and how many seconds it takes to read it.
#[must_use]
pub fn length(text: &str) -> (usize, usize) {
    let words = text.split_whitespace().count();
    (words, words * 60 / WORDS_A_MINUTE)
}

fn joined(sentences: impl IntoIterator<Item = Option<String>>) -> String {
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn product(sheet: &Sheet, language: Language) -> String {
    words::inside(sheet.commodity.names.get(language))
}

fn whole(value: u64, language: Language) -> String {
    spoken::number(value, Before::Nothing, language)
}

fn subject(sheet: &Sheet) -> Option<&SheetRow> {
    sheet.rows.first()
}

fn demonstration(sheet: &Sheet, language: Language) -> Option<String> {
    sheet.dataset.is_demonstration().then(|| radio::demonstration(language).to_owned())
}

fn price(sheet: &Sheet, language: Language) -> String {
    let market = sheet.market.names.get(language);
    let product = product(sheet, language);
    let Some((row, price)) = subject(sheet).and_then(|row| Some((row, row.now.price()?))) else {
        return radio::unpriced(language, market, product);
    };
    let amount = spoken::money(price, row.currency, language);
    let unit = spoken::aloud(row.unit.names.get(language), language);
    let level = words::level(sheet.level, language);
    // A national mean has no place to be "at".
    let somewhere = sheet.market.municipality.is_some() || sheet.market.point.is_some();
    let told = if somewhere {
        radio::price(language, market, level, product, amount, unit)
    } else {
        radio::price_anywhere(language, market, level, product, amount, unit)
    };
    if sheet.mark == Mark::NoSupply { format!("{told} {}", radio::none_now(language)) } else { told }
}

fn estimated(sheet: &Sheet, language: Language) -> Option<String> {
    match subject(sheet)?.now {
        Cell::Estimated(_) => Some(radio::estimated(language).to_owned()),
        Cell::Observed(_) | Cell::NoSupply | Cell::NoData => None,
    }
}

fn month_change(sheet: &Sheet, language: Language) -> Option<String> {
    let row = subject(sheet).filter(|row| row.now.price().is_some())?;
    Some(match (row.change, row.change.and_then(|percent| spoken::of_hundred(percent, language))) {
        (None, _) => radio::no_last_month(language).to_owned(),
        (Some(_), None) => radio::same(language).to_owned(),
        (Some(percent), Some(_)) if percent >= DOUBLE => radio::doubled(language).to_owned(),
        (Some(percent), Some(share)) if percent > 0.0 => radio::up(language, share),
        (Some(_), Some(share)) => radio::down(language, share),
    })
}

fn year_change(sheet: &Sheet, language: Language) -> Option<String> {
    let percent = sheet.year_change?;
    Some(match spoken::of_hundred(percent, language) {
        None => radio::year_same(language).to_owned(),
        Some(_) if percent >= DOUBLE => radio::year_doubled(language).to_owned(),
        Some(share) if percent > 0.0 => radio::year_up(language, share),
        Some(share) => radio::year_down(language, share),
    })
}

fn state(sheet: &Sheet, language: Language) -> Option<String> {
    let month = format::month_name(sheet.month.number(), language);
    let told = match *subject(sheet)?.state.as_ref().ok()? {
        State::Normal => radio::normal(language, month),
        State::High => radio::high(language, month),
        State::VeryHigh => radio::very_high(language, month),
        State::Low => radio::low(language, month),
        State::VeryLow => radio::very_low(language, month),
    };
    Some(told)
}

/// The other products of the market that stand so.
fn others(sheet: &Sheet, state: State, language: Language) -> Option<String> {
    let so = sheet.rows.iter().skip(1).filter(|row| row.state == Ok(state));
    let names: Vec<String> = so.map(|row| words::inside(row.names.get(language))).collect();
    (!names.is_empty()).then(|| spoken::list(&names, language))
}

fn elsewhere(sheet: &Sheet, language: Language) -> Option<String> {
    let currency = subject(sheet)?.currency;
    let at = |other: &domain::price::sheet::Elsewhere| {
        radio::elsewhere_at(language, other.names.get(language), spoken::money(other.price, currency, language))
    };
    let places: Vec<String> = sheet.elsewhere.iter().map(at).collect();
    (!places.is_empty()).then(|| radio::elsewhere(language, places.join("; ")))
}

fn season(sheet: &Sheet, language: Language) -> Option<String> {
    let names = |months: &[u8]| {
        let names: Vec<String> = months.iter().map(|month| format::month_name(*month, language).to_owned()).collect();
        spoken::list(&names, language)
    };
    match sheet.season.as_ref().ok()?.when_to_sell() {
        WhenToSell::Clear { high, low, .. } => Some(radio::season(language, names(&high), names(&low))),
        WhenToSell::Even { .. } => None,
    }
}

fn source(sheet: &Sheet, language: Language) -> Option<String> {
    let (day, age) = (sheet.last_day?, sheet.age_days?);
    let number = match day.day() {
        1 => radio::first_day(language).to_owned(),
        other => whole(other.unsigned_abs().into(), language),
    };
    let month = format::month_name(day.month().unsigned_abs(), language);
    let age = spoken::aloud(&format::age(age, language), language);
    let source = sheet.sources.first()?.names.get(language);
    Some(radio::source(language, radio::day(language, number, month), age, source))
}

#[cfg(test)]
mod tests;
