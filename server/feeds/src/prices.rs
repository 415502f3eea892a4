//! Prices: WFP's files in both layouts, MAGA's bulletins, and Milpa's own template as text or workbook.
//!
//! [`open`] reads the whole file once to find out what it is and how it writes dates and numbers; what is then iterated
//! gives each row as read or as rejected. The list of series grows on the way: a row's series is always in it.

mod columns;
mod format;
mod row;
mod series;
mod words;

pub use format::PriceFormat;

use crate::encoding::Encoding;
use crate::record::Record;
use crate::refused::Refused;
use crate::separator::Separator;
use crate::survey;
use crate::table::Table;
use domain::price::quoted::{QuotedRow, QuotedSeries, Rejected};
use row::RowReader;
use series::Dictionary;

/// A file of prices, read row by row.
pub struct PriceFile<'a> {
    format: PriceFormat,
    table: Table<'a>,
    reader: RowReader,
    dictionary: Dictionary,
    record: Record,
}

/// Looks at a file and gets ready to read its rows.
///
/// # Errors
/// [`Refused`] when the file is none that can be read, lacks a column, or leaves the meaning of its dates or numbers open.
pub fn open(bytes: &[u8]) -> Result<PriceFile<'_>, Refused> {
    let mut table = Table::open(bytes, columns::WORDS)?;
    let format = PriceFormat::of(&table)?;
    let columns = columns::Columns::find(&table.headings, format)?;
    let styles = survey::survey(&mut table, columns.date, columns.price)?;
    let dictionary = Dictionary::new(&columns);
    let reader = RowReader::new(columns, styles, table.headings.clone());
    Ok(PriceFile { format, table, reader, dictionary, record: Record::default() })
}

impl PriceFile<'_> {
    #[must_use]
    pub fn format(&self) -> PriceFormat {
        self.format
    }

    /// UTF-8 for a workbook.
    #[must_use]
    pub fn encoding(&self) -> Encoding {
        self.table.encoding
    }

    /// `None` for a workbook.
    #[must_use]
    pub fn separator(&self) -> Option<Separator> {
        self.table.separator
    }

    /// The source that such files come from: `wfp`, `maga` or `milpa`.
    #[must_use]
    pub fn source_slug(&self) -> &'static str {
        self.format.source_slug()
    }

    /// The series named by the rows handed over so far, in order of appearance.
    #[must_use]
    pub fn series(&self) -> &[QuotedSeries] {
        self.dictionary.series()
    }
}

impl Iterator for PriceFile<'_> {
    type Item = Result<QuotedRow, Rejected>;

    fn next(&mut self) -> Option<Self::Item> {
        // The first pass read the same bytes to their end, so this one cannot meet a refusal.
        let there_is_one = self.table.read(&mut self.record).unwrap_or(false);
        there_is_one.then(|| self.reader.read(&self.record, &mut self.dictionary))
    }
}
