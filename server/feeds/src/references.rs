//! International reference prices: the World Bank's Pink Sheet, sheet "Monthly Prices".
//!
//! Editions differ in their headings, so the first row that begins with a month such as `1960M01` is searched, and names,
//! units and codes are taken from the rows above it, the codes only where an edition has them. A month is dated by its
//! first day. A figure that the Bank marks as missing makes no row; such cells are counted.

mod series;

use crate::cell::rejected;
use crate::headings::fold;
use crate::kind;
use crate::numbers::{self, NumberStyle};
use crate::record::Record;
use crate::refused::Refused;
use crate::rows::Rows;
use crate::when;
use crate::xlsx::{SheetName, Workbook};
use domain::money::Price;
use domain::period::Month;
use domain::price::Reading;
use domain::price::quoted::{QuotedRow, QuotedSeries, RejectReason, Rejected};
use series::{Column, Heads, Per};

/// Rows that may stand above the first month.
const MONTHS_WITHIN: usize = 40;

/// A file of reference prices, read figure by figure.
pub struct ReferenceFile<'a> {
    rows: Rows<'a>,
    columns: Vec<Column>,
    series: Vec<QuotedSeries>,
    left_out: Vec<String>,
    record: Record,
    month: Option<Month>,
    /// The next of `columns` in the row being read.
    next: usize,
    missing: usize,
}

/// Looks at a workbook and gets ready to read its figures. The whole sheet is read once to make sure that it is sound.
///
/// # Errors
/// [`Refused`] when it is no workbook, or none with months, names and units where the Pink Sheet has them.
pub fn open(bytes: &[u8]) -> Result<ReferenceFile<'_>, Refused> {
    if let Some(looks_like) = kind::of_bytes(bytes) {
        return Err(Refused::WrongKind { looks_like });
    }
    if !bytes.starts_with(kind::ZIP) {
        let looks_like = kind::of_text(bytes).unwrap_or(kind::FileKind::NotAWorkbook);
        return Err(Refused::WrongKind { looks_like });
    }
    let workbook = Workbook::open(bytes)?;
    let (name, above) = find_sheet(&workbook)?;
    let Heads { columns, series, left_out } = series::read(&above)?;
    let mut rows = Rows::of_sheet(workbook, name)?;
    let mut record = Record::default();
    while rows.read(&mut record)? {}
    rows.rewind()?;
    for _ in &above {
        rows.read(&mut record)?;
    }
    Ok(ReferenceFile { rows, columns, series, left_out, record, month: None, next: usize::MAX, missing: 0 })
}

/// The sheet of monthly prices, with the rows above its first month.
fn find_sheet(workbook: &Workbook<'_>) -> Result<(SheetName, Vec<Record>), Refused> {
    let mut sheets: Vec<_> = workbook.sheets.iter().collect();
    sheets.sort_by_key(|sheet| fold(&sheet.name) != "monthlyprices");
    for name in sheets {
        let mut sheet = workbook.sheet(name)?;
        let (mut above, mut record) = (Vec::new(), Record::default());
        while above.len() < MONTHS_WITHIN && sheet.read(&mut record)? {
            if month_of(&record).is_some() {
                return Ok((name.clone(), above));
            }
            above.push(record.clone());
        }
    }
    Err(Refused::UnknownLayout { found: workbook.sheets.iter().map(|sheet| sheet.name.clone()).collect() })
}

fn month_of(record: &Record) -> Option<Month> {
    when::month(record.cell(0).trim_ascii()).filter(|_| record.cell(0).contains(&b'M'))
}

impl ReferenceFile<'_> {
    /// All series of the sheet, in the order of its columns.
    #[must_use]
    pub fn series(&self) -> &[QuotedSeries] {
        &self.series
    }

    /// Columns that are no prices, with their units as written: `Natural gas index (2010=100)`. Their figures make no row.
    #[must_use]
    pub fn left_out(&self) -> &[String] {
        &self.left_out
    }

    /// Cells marked as missing, or empty, in the rows read so far.
    #[must_use]
    pub fn missing(&self) -> usize {
        self.missing
    }

    /// `None` when the cell is marked as missing.
    fn figure(&self, column: &Column, series: u32, month: Month) -> Option<Result<QuotedRow, Rejected>> {
        let cell = self.record.cell(column.position);
        if is_missing(cell) {
            return None;
        }
        let price = numbers::read(&self.record, column.position, NumberStyle::Point).and_then(|price| {
            let price = match column.per_dollar {
                Per::Dollar => price,
                Per::Cent => Price::from_micro(price.micro() / 100).ok_or(RejectReason::NotPositive)?,
            };
            let date = when::in_range(month.first_day())?;
            Ok(QuotedRow { line: self.record.line, series, date, reading: Reading::Observed(price) })
        });
        Some(price.map_err(|reason: RejectReason| rejected(&self.record, column.position, &column.heading, reason)))
    }
}

impl Iterator for ReferenceFile<'_> {
    type Item = Result<QuotedRow, Rejected>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            while let (Some(column), Some(month)) = (self.columns.get(self.next), self.month) {
                let figure = self.figure(column, self.next as u32, month);
                self.next += 1;
                match figure {
                    Some(figure) => return Some(figure),
                    None => self.missing += 1,
                }
            }
            // The whole sheet was read before, so this reading cannot meet a refusal.
            if !self.rows.read(&mut self.record).unwrap_or(false) {
                return None;
            }
            self.month = month_of(&self.record);
            self.next = 0;
        }
    }
}

/// Editions write one ellipsis, or two or three full stops.
fn is_missing(cell: &[u8]) -> bool {
    let cell = cell.trim_ascii();
    cell == "…".as_bytes() || cell.iter().all(|b| *b == b'.')
}
