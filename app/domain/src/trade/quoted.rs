//! What a reader of trade files hands over, in the words of the file.

use super::area::QuotedArea;
use super::code::{Nomenclature, TariffCode};
use super::flow::{Flow, Standing};
use super::measure::{Usd, Weight};

/// One flow of one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotedFlow {
    /// Line of the file, counted from 1.
    pub line: u32,
    pub reporter: QuotedArea,
    pub partner: QuotedArea,
    pub code: TariffCode,
    pub nomenclature: Nomenclature,
    pub year: i32,
    pub flow: Flow,
    /// Empty for the whole flow; else customs procedure, means of transport and second partner, which break it down further
    /// and are never added to it.
    pub breakdown: String,
    pub value: Usd,
    pub weight: Weight,
    pub quantity: Option<Quantity>,
    pub standing: Standing,
}

/// A second measure, in the unit of the file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quantity {
    /// Thousandths of the unit.
    pub milli: i64,
    pub unit: String,
}
