//! What an MSME's own weighings say of a leftover: they win over any default.

use super::record::{Measure, Record};
use super::stream::{Basis, Stream};
use crate::names::slug;
use crate::period::Month;
use serde::{Deserialize, Serialize};

/// Own weighings of one leftover, over the months in which both it and what it comes of were weighed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnRatio {
    /// Millionths of a kilogram for a kilogram.
    pub ratio: i64,
    /// Millionths of a kilogram.
    pub kg: i64,
    pub basis: i64,
    pub months: Vec<Month>,
}

/// For leftovers told by weight only: of animals nobody records how many there were. `None` without such a month.
#[must_use]
pub fn own_ratio(records: &[Record], stream: &Stream) -> Option<OwnRatio> {
    let months: Vec<(Month, i64, i64)> = records.iter().filter_map(|record| of_month(record, stream)).collect();
    let kg: i64 = months.iter().map(|(_, kg, _)| kg).sum();
    let basis: i64 = months.iter().map(|(_, _, basis)| basis).sum();
    let ratio = i64::try_from(i128::from(kg) * 1_000_000 / i128::from(basis.max(1))).ok()?;
    let enough = stream.basis == Basis::Weight && basis > 0 && ratio > 0;
    enough.then(|| OwnRatio { ratio, kg, basis, months: months.into_iter().map(|(month, ..)| month).collect() })
}

/// The defaults with an MSME's own ratios in their place.
#[must_use]
pub fn with_own(streams: &[Stream], records: &[Record]) -> Vec<Stream> {
    let own = |stream: &Stream| own_ratio(records, stream).map(|own| stream.weighed(own.ratio));
    streams.iter().map(|stream| own(stream).unwrap_or_else(|| stream.clone())).collect()
}

/// `None` unless all of the leftover of the month was weighed, and what it comes of too.
fn of_month(record: &Record, stream: &Stream) -> Option<(Month, i64, i64)> {
    let rows = record.leftovers.iter().flatten().filter(|row| row.code() == stream.code);
    let weighed = |measure: Measure| match measure {
        Measure::Weighed(amount) => amount.kg,
        Measure::Estimated(_) | Measure::ByCoefficient(_) => None,
    };
    let kg = super::record::weights(rows.map(|row| weighed(row.measure)))?;
    let of = slug(&stream.of.es);
    let inputs = record.inputs.iter().flatten().filter(|row| slug(&row.material) == of);
    let basis = super::record::weights(inputs.map(|row| row.amount.kg))?;
    (kg > 0 && basis > 0).then_some((record.month, kg, basis))
}
