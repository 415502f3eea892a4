//! Tariff lines of the chains, and names of countries, read once from two tables beside this file.

use super::table::rows;
use domain::names::Names;
use domain::trade::chain_line::ChainLine;
use domain::trade::code::TariffCode;
use std::sync::LazyLock;

static LINES: LazyLock<Vec<ChainLine>> =
    LazyLock::new(|| rows(include_str!("trade_lines.csv")).filter_map(line).collect());

static COUNTRIES: LazyLock<Vec<(&'static str, Names)>> =
    LazyLock::new(|| rows(include_str!("countries.csv")).filter_map(country).collect());

/// The tariff lines of every chain, headings before their subheadings. No code belongs to two chains.
#[must_use]
pub fn chain_lines() -> &'static [ChainLine] {
    &LINES
}

/// The names of a country by its ISO 3166-1 alpha-3 code.
#[must_use]
pub fn country_names(code: &str) -> Option<&'static Names> {
    let at = COUNTRIES.binary_search_by(|(known, _)| (*known).cmp(code)).ok()?;
    COUNTRIES.get(at).map(|(_, names)| names)
}

/// Every country, by code.
pub fn countries() -> impl Iterator<Item = (&'static str, &'static Names)> {
    COUNTRIES.iter().map(|(code, names)| (*code, names))
}

/// `chain;code;es;en;caution_es;caution_en`.
fn line(text: &'static str) -> Option<ChainLine> {
    let cells: Vec<&'static str> = text.split(';').collect();
    let [chain, code, es, en, caution_es, caution_en] = cells[..] else { return None };
    Some(ChainLine {
        chain: chain.to_owned(),
        code: TariffCode::parse(code)?,
        names: Names::new(es, en),
        caution: (!caution_es.is_empty()).then(|| Names::new(caution_es, caution_en)),
    })
}

/// `code;es;en`.
fn country(text: &'static str) -> Option<(&'static str, Names)> {
    let cells: Vec<&'static str> = text.split(';').collect();
    let [code, es, en] = cells[..] else { return None };
    Some((code, Names::new(es, en)))
}
