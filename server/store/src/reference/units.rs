//! The units that Milpa knows, read once from the table beside this file.

use super::UnitSeed;
use super::table::{rows, several};
use domain::money::parse_micro;
use domain::unit::{Dimension, FactorStatus};
use std::sync::LazyLock;

pub(super) static UNITS: LazyLock<Vec<UnitSeed>> =
    LazyLock::new(|| rows(include_str!("units.csv")).filter_map(parse).collect());

/// `slug;es;en;dimension;words;kg;source`. A weight that words cannot say is one of practice, to be confirmed.
fn parse(line: &'static str) -> Option<UnitSeed> {
    let cells: Vec<&'static str> = line.split(';').collect();
    let [slug, es, en, dimension, words, kg, source] = cells[..] else { return None };
    let kg_micro = parse_micro(kg).map(|micro| (micro, FactorStatus::ToConfirm, source));
    Some(UnitSeed { slug, words: several(words), es, en, dimension: parse_dimension(dimension)?, kg_micro })
}

fn parse_dimension(word: &str) -> Option<Dimension> {
    match word {
        "mass" => Some(Dimension::Mass),
        "volume" => Some(Dimension::Volume),
        "count" => Some(Dimension::Count),
        "package" => Some(Dimension::Package),
        _ => None,
    }
}
