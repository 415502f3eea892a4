//! One row of prices: its date, its series and its reading, or the first thing that is wrong with it.

use super::columns::Columns;
use super::series::{Dictionary, Fault};
use super::words::{self, Seen};
use crate::cell::{Word, rejected, word};
use crate::dates::DateOrder;
use crate::headings::Headings;
use crate::numbers;
use crate::record::{CellKind, Record};
use crate::refused::excerpt;
use crate::survey::Styles;
use crate::{dates, when};
use domain::period::Date;
use domain::price::Reading;
use domain::price::quoted::{QuotedRow, RejectReason, Rejected};

/// Reads rows of one file, whose columns and styles are known.
pub(super) struct RowReader {
    columns: Columns,
    styles: Styles,
    headings: Headings,
    /// Files come sorted by day: the last date read is the likeliest next one.
    last_date: ([u8; 10], Option<Date>),
}

impl RowReader {
    pub fn new(columns: Columns, styles: Styles, headings: Headings) -> Self {
        Self { columns, styles, headings, last_date: ([0; 10], None) }
    }

    #[inline]
    pub fn read(&mut self, record: &Record, dictionary: &mut Dictionary) -> Result<QuotedRow, Rejected> {
        if !self.is_wide_enough(record) {
            return Err(self.wrong_width(record));
        }
        self.read_cells(record, dictionary).map_err(|(column, reason)| self.reject(record, column, reason))
    }

    #[inline]
    fn read_cells(&mut self, record: &Record, dictionary: &mut Dictionary) -> Result<QuotedRow, Fault> {
        let date = self.date(record).map_err(|reason| (self.columns.date, reason))?;
        let series = dictionary.find(record)?;
        let reading = self.reading(record)?;
        Ok(QuotedRow { line: record.line, series, date, reading })
    }

    /// A text row has a cell for each heading; a workbook leaves out what is empty. Empty cells too many do no harm.
    fn is_wide_enough(&self, record: &Record) -> bool {
        let wanted = self.headings.written.len();
        let is_sheet = !record.kinds.is_empty();
        record.width == wanted
            || is_sheet
            || record.width > wanted && (wanted..record.width).all(|column| record.cell(column).trim_ascii().is_empty())
    }

    fn wrong_width(&self, record: &Record) -> Rejected {
        let cells: Vec<_> = record.cells().map(String::from_utf8_lossy).collect();
        let column = self.headings.name(record.width.min(self.headings.written.len().saturating_sub(1))).to_owned();
        Rejected { line: record.line, column, value: excerpt(&cells.join(" | "), 80), reason: RejectReason::WrongWidth }
    }

    #[cold]
    fn reject(&self, record: &Record, column: usize, reason: RejectReason) -> Rejected {
        rejected(record, column, self.headings.name(column), reason)
    }

    #[inline]
    fn date(&mut self, record: &Record) -> Result<Date, RejectReason> {
        let cell = record.cell(self.columns.date);
        if let (bytes, Some(date)) = &self.last_date
            && cell == bytes
            && record.kinds.is_empty()
        {
            return Ok(*date);
        }
        let date = match record.kind(self.columns.date) {
            CellKind::Day => dates::parse(cell, DateOrder::YearMonthDay),
            CellKind::Number => when::day_of_number(cell),
            CellKind::Formula => return Err(RejectReason::Formula),
            CellKind::Error => None,
            CellKind::Written if cell.trim_ascii().is_empty() => return Err(RejectReason::Missing),
            CellKind::Written => dates::parse(cell, self.styles.dates),
        };
        let date = when::in_range(date.ok_or(RejectReason::NotADate)?)?;
        if let Ok(bytes) = cell.try_into() {
            self.last_date = (bytes, Some(date));
        }
        Ok(date)
    }

    #[inline]
    fn reading(&self, record: &Record) -> Result<Reading, Fault> {
        let columns = &self.columns;
        let seen = match (columns.flag, columns.estimated) {
            (Some(column), _) => words::flag(record.cell(column)).ok_or((column, RejectReason::UnknownFlag))?,
            (None, Some(column)) if record.kind(column) == CellKind::Formula => {
                return Err((column, RejectReason::Formula));
            }
            (None, Some(column)) => words::estimated(record.cell(column)).ok_or((column, RejectReason::NotYesOrNo))?,
            (None, None) => Seen::Observed,
        };
        let price = match numbers::read(record, columns.price, self.styles.numbers) {
            Err(RejectReason::NotANumber) => match word(record.cell(columns.price)) {
                Some(Word::NoData) => return Ok(Reading::NoData),
                Some(Word::NoSupply) => return Ok(Reading::NoSupply),
                None => Err(RejectReason::NotANumber),
            },
            other => other,
        };
        let price = price.map_err(|reason| (columns.price, reason))?;
        Ok(match seen {
            Seen::Observed => Reading::Observed(price),
            Seen::Estimated => Reading::Estimated(price),
        })
    }
}
