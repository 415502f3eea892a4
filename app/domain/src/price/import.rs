//! What an import did, or would have done: the report that is shown, printed and kept.

use super::quoted::Rejected;
use crate::id::ImportId;
use crate::period::Timestamp;
use serde::{Deserialize, Serialize};

/// The report of one file. `rows` counts its data rows; each is added, unchanged, changed, rejected or in conflict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportReport {
    /// The layout that was recognised.
    pub format: String,
    pub rows: u32,
    pub added: u32,
    /// Already stored with the same reading, or repeated in the file.
    pub unchanged: u32,
    /// Stored with another reading, which is kept as history.
    pub changed: u32,
    pub conflicts: Vec<Conflict>,
    pub rejected: Vec<Rejected>,
    /// Columns whose figures make no row, with their units as written: an index among prices.
    pub left_out: Vec<String>,
    /// Whether it was written. When not, the counts say what would have been.
    pub applied: bool,
    /// `None` when nothing was written.
    pub import_id: Option<ImportId>,
    /// Lower-case hexadecimal, of the file's bytes.
    pub sha256: String,
}

/// A row that says something else than another row of the same file about the same day of the same series.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict {
    /// Line of the file, counted from 1.
    pub line: u32,
    pub reason: ConflictReason,
    /// The line that it contradicts. Neither is taken.
    pub first_line: u32,
}

/// Why two rows cannot both be true. A closed set: each has its sentence in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConflictReason {
    /// Two readings for one key.
    TwoValues,
}

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ImportKind {
    /// Prices of markets.
    Prices,
    /// International reference prices.
    References,
    ExchangeRates,
    ConsumerPrices,
    /// Exports and imports by tariff line.
    Trade,
    /// Figures made up by Milpa's model.
    Demonstration,
}

impl ImportKind {
    pub const ALL: [Self; 6] =
        [Self::Prices, Self::References, Self::ExchangeRates, Self::ConsumerPrices, Self::Trade, Self::Demonstration];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Prices => "prices",
            Self::References => "references",
            Self::ExchangeRates => "exchange_rates",
            Self::ConsumerPrices => "consumer_prices",
            Self::Trade => "trade",
            Self::Demonstration => "demonstration",
        }
    }

    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// An import as it was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportRecord {
    pub id: ImportId,
    pub kind: ImportKind,
    pub file_name: String,
    pub sha256: String,
    pub format: String,
    /// Slug of the source of its figures.
    pub source: String,
    pub counts: ImportCounts,
    pub at: Timestamp,
    /// Who did it.
    pub actor: String,
    pub undone_at: Option<Timestamp>,
}

/// How many rows of a file met which fate.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportCounts {
    pub rows: u32,
    pub added: u32,
    pub unchanged: u32,
    pub changed: u32,
    pub conflicts: u32,
    pub rejected: u32,
}

/// What undoing an import did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct UndoReport {
    pub import_id: ImportId,
    /// Rows that it had added.
    pub removed: u32,
    /// Rows that have their former reading again.
    pub restored: u32,
}

/// Why an import cannot be undone. A closed set: each has its sentence in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum UndoRefused {
    #[error("it was undone before")]
    AlreadyUndone,
    #[error("import {0} changed some of its rows later")]
    ChangedLater(ImportId),
    #[error("only imports of prices and of trade can be undone")]
    NotPrices,
    /// Something was changed, or has other records by now.
    #[error("somebody has worked with what it brought")]
    InUse,
}
