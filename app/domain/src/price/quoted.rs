//! What a reader of files hands over: prices in the words of the file, before anything is looked up.

use super::{PriceType, Reading};
use crate::money::Currency;
use crate::period::Date;
use crate::place::Point;
use serde::{Deserialize, Serialize};

/// A series as a file names it. A file has few of them and many rows, so rows refer to it by position.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct QuotedSeries {
    pub commodity: String,
    /// WFP's `commodity_id`, when the layout has one.
    pub commodity_code: Option<String>,
    pub market: String,
    /// WFP's `market_id`, when the layout has one.
    pub market_code: Option<String>,
    /// Region and town, when the file gives them.
    pub locality: Option<String>,
    pub point: Option<Point>,
    pub price_type: PriceType,
    /// The words of the unit, as written.
    pub unit: String,
    pub currency: Currency,
}

/// One row that could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuotedRow {
    /// Line of the file, counted from 1, headings included.
    pub line: u32,
    /// Position in the reader's list of [`QuotedSeries`].
    pub series: u32,
    pub date: Date,
    pub reading: Reading,
}

/// One row that could not, and why: enough to find it and mend it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rejected {
    pub line: u32,
    /// The heading of the column in the file.
    pub column: String,
    /// What stood there, cut to 80 characters.
    pub value: String,
    pub reason: RejectReason,
}

/// Why a row was refused. A closed set: each has its sentence in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RejectReason {
    Missing,
    NotADate,
    DateOutOfRange,
    NotANumber,
    NotPositive,
    TooLarge,
    UnknownPriceType,
    UnknownCurrency,
    TooLong,
    /// The row has more or fewer cells than the headings.
    WrongWidth,
    /// A cell that a spreadsheet would compute: only values are read.
    Formula,
    BadEncoding,
    /// A character that cannot be seen, in a name: two names that look the same must be the same.
    ControlCharacter,
    /// WFP's `priceflag` says neither seen nor computed.
    UnknownFlag,
    /// A cell that wants yes or no says neither.
    NotYesOrNo,
    /// The file names more series than any price file has.
    TooManySeries,
    /// Neither export nor import, nor one of things brought in before.
    UnknownFlow,
    /// Not digits of the Harmonized System: services, or another nomenclature.
    UnknownTariffCode,
    /// A month or a quarter where years are wanted.
    NotAYear,
}
