//! Consumer price index by month: columns `month`, `index` and, when the file tells it, `base` (the period that is 100).

use crate::cell::{optional_name, rejected};
use crate::numbers;
use crate::record::Record;
use crate::refused::Refused;
use crate::survey::{self, Styles};
use crate::table::{Table, Vocabulary};
use crate::when;
use domain::period::Month;
use domain::price::quoted::{RejectReason, Rejected};

const INDEX: &[&str] = &["index", "indice", "ipc", "cpi"];
const BASE: &[&str] = &["base", "periodobase", "baseperiod"];
const WORDS: &Vocabulary = &[when::HEADINGS, INDEX, BASE];

/// The index of one month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotedIndex {
    pub line: u32,
    pub month: Month,
    /// Millionths of a point of the index.
    pub micro: i64,
    /// The period in which the index is 100, in the words of the file.
    pub base: Option<String>,
}

/// A file of an index, read row by row.
pub struct CpiFile<'a> {
    table: Table<'a>,
    styles: Styles,
    when: usize,
    index: usize,
    base: Option<usize>,
    record: Record,
}

/// Looks at a file and gets ready to read its rows.
///
/// # Errors
/// [`Refused`] when it is no table, lacks a column, or leaves the meaning of its dates or numbers open.
pub fn open(bytes: &[u8]) -> Result<CpiFile<'_>, Refused> {
    let mut table = Table::open(bytes, WORDS)?;
    let when = table.headings.need(when::HEADINGS, "month / mes")?;
    let index = table.headings.need(INDEX, "index / indice")?;
    let base = table.headings.find(BASE)?;
    let styles = survey::survey(&mut table, when, index)?;
    Ok(CpiFile { table, styles, when, index, base, record: Record::default() })
}

impl CpiFile<'_> {
    fn row(&self) -> Result<QuotedIndex, (usize, RejectReason)> {
        let record = &self.record;
        let on = when::read(record, self.when, self.styles.dates).map_err(|reason| (self.when, reason))?;
        let index = numbers::read(record, self.index, self.styles.numbers).map_err(|reason| (self.index, reason))?;
        let base = optional_name(record, self.base).map_err(|reason| (self.base.unwrap_or(0), reason))?;
        let (line, month) = (record.line, on.month());
        Ok(QuotedIndex { line, month, micro: index.micro(), base: base.map(str::to_owned) })
    }
}

impl Iterator for CpiFile<'_> {
    type Item = Result<QuotedIndex, Rejected>;

    fn next(&mut self) -> Option<Self::Item> {
        // The first pass read the same bytes to their end, so this one cannot meet a refusal.
        let there_is_one = self.table.read(&mut self.record).unwrap_or(false);
        there_is_one.then(|| {
            self.row()
                .map_err(|(column, reason)| rejected(&self.record, column, self.table.headings.name(column), reason))
        })
    }
}
