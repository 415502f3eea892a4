//! Exports and imports by tariff line: UN Comtrade's downloads, today's and yesterday's, and the Bank of Guatemala's table.
//!
//! [`open`] reads the whole file once, so that one that breaks off is refused before any row leaves; what is then iterated
//! gives each flow as read or as rejected. The bank's table has a year in each column, so one line of it gives many flows.

mod banguat;
mod comtrade;
mod legacy;
mod marks;

use crate::headings::Headings;
use crate::record::Record;
use crate::refused::Refused;
use crate::table::{Table, Vocabulary};
use domain::price::quoted::Rejected;
use domain::trade::quoted::QuotedFlow;

const WORDS: &Vocabulary = &[comtrade::WORDS, legacy::WORDS, banguat::WORDS];

/// The layouts that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TradeFormat {
    /// UN Comtrade Plus: `refYear`, `cmdCode`, `primaryValue`.
    Comtrade,
    /// UN Comtrade until 2022: `Commodity Code`, `Trade Value (US$)`.
    ComtradeLegacy,
    /// Banco de Guatemala, exports by tariff line: `Numero de Inciso`, then a column for each year.
    BanguatLines,
}

impl TradeFormat {
    /// What the report of an import calls it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Comtrade => "comtrade",
            Self::ComtradeLegacy => "comtrade-legacy",
            Self::BanguatLines => "banguat-incisos",
        }
    }

    /// The source that such files come from.
    #[must_use]
    pub fn source_slug(self) -> &'static str {
        match self {
            Self::Comtrade | Self::ComtradeLegacy => "comtrade",
            Self::BanguatLines => "banguat-comercio",
        }
    }

    fn of(headings: &Headings) -> Result<Self, Refused> {
        if headings.has(&["primaryvalue"]) {
            Ok(Self::Comtrade)
        } else if headings.has(&["tradevalueus"]) {
            Ok(Self::ComtradeLegacy)
        } else if headings.has(banguat::WORDS) {
            Ok(Self::BanguatLines)
        } else {
            Err(Refused::UnknownLayout { found: headings.written.clone() })
        }
    }
}

/// A file of trade, read flow by flow.
pub struct TradeFile<'a> {
    format: TradeFormat,
    table: Table<'a>,
    columns: Columns,
    record: Record,
    /// Years of the line at hand that are still to be told; of the bank's table only.
    waiting: std::vec::IntoIter<Result<QuotedFlow, Rejected>>,
}

enum Columns {
    Comtrade(comtrade::Columns),
    Legacy(legacy::Columns),
    Banguat(banguat::Columns),
}

/// Looks at a file and gets ready to read its rows.
///
/// # Errors
/// [`Refused`] when the file is none that can be read, lacks a column, or breaks off.
pub fn open(bytes: &[u8]) -> Result<TradeFile<'_>, Refused> {
    let mut table = Table::open(bytes, WORDS)?;
    let format = TradeFormat::of(&table.headings)?;
    let columns = match format {
        TradeFormat::Comtrade => Columns::Comtrade(comtrade::Columns::find(&table.headings)?),
        TradeFormat::ComtradeLegacy => Columns::Legacy(legacy::Columns::find(&table.headings)?),
        TradeFormat::BanguatLines => Columns::Banguat(banguat::Columns::find(&table.headings)?),
    };
    let mut record = Record::default();
    while table.read(&mut record)? {}
    table.rewind()?;
    Ok(TradeFile { format, table, columns, record, waiting: Vec::new().into_iter() })
}

impl TradeFile<'_> {
    #[must_use]
    pub fn format(&self) -> TradeFormat {
        self.format
    }

    /// The source that such files come from.
    #[must_use]
    pub fn source_slug(&self) -> &'static str {
        self.format.source_slug()
    }
}

impl Iterator for TradeFile<'_> {
    type Item = Result<QuotedFlow, Rejected>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(flow) = self.waiting.next() {
                return Some(flow);
            }
            // The first pass read the same bytes to their end, so this one cannot meet a refusal.
            if !self.table.read(&mut self.record).unwrap_or(false) {
                return None;
            }
            let headings = &self.table.headings;
            match &self.columns {
                Columns::Comtrade(columns) => return Some(columns.read(&self.record, headings)),
                Columns::Legacy(columns) => return Some(columns.read(&self.record, headings)),
                Columns::Banguat(columns) => self.waiting = columns.read(&self.record, headings).into_iter(),
            }
        }
    }
}
