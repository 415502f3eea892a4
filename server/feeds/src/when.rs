//! The day or the month that a figure is of, and the years that figures may be of.

use crate::dates::{self, DateOrder};
use crate::record::{CellKind, Record};
use domain::period::{Date, Month};
use domain::price::quoted::RejectReason;
use jiff::ToSpan;

/// Headings of a column that dates rates or an index.
pub(crate) const HEADINGS: &[&str] = &["month", "mes", "date", "fecha", "periodo", "period"];

/// What a rate or an index is dated by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    Day(Date),
    Month(Month),
}

impl When {
    /// The month it lies in.
    #[must_use]
    pub fn month(self) -> Month {
        match self {
            Self::Day(date) => Month::of(date),
            Self::Month(month) => month,
        }
    }
}

/// Figures are of 1900 to 2100: anything else is a slip of the keyboard. Whoever knows today refuses the future.
pub(crate) fn in_range(date: Date) -> Result<Date, RejectReason> {
    if (1900..=2100).contains(&date.year()) { Ok(date) } else { Err(RejectReason::DateOutOfRange) }
}

/// The date of a bare number in a column of dates: a day number of 1954 to 2119 whose style was lost.
pub(crate) fn day_of_number(cell: &[u8]) -> Option<Date> {
    let number: i64 = std::str::from_utf8(cell).ok()?.split('.').next()?.parse().ok()?;
    let first = jiff::civil::date(1899, 12, 30);
    (20_000..80_000).contains(&number).then(|| first.checked_add(number.days()).ok()).flatten()
}

/// Reads `2019-12`, `2019M12`, or a date.
pub(crate) fn read(record: &Record, column: usize, style: DateOrder) -> Result<When, RejectReason> {
    let cell = record.cell(column).trim_ascii();
    let when = match record.kind(column) {
        CellKind::Formula => return Err(RejectReason::Formula),
        CellKind::Written if cell.is_empty() => return Err(RejectReason::Missing),
        CellKind::Day => dates::parse(cell, DateOrder::YearMonthDay).map(When::Day),
        CellKind::Number => day_of_number(cell).map(When::Day),
        CellKind::Written => month(cell).map(When::Month).or_else(|| dates::parse(cell, style).map(When::Day)),
        CellKind::Error => None,
    };
    let when = when.ok_or(RejectReason::NotADate)?;
    in_range(when.month().first_day())?;
    Ok(when)
}

/// `2019-12` or the World Bank's `2019M12`.
pub(crate) fn month(cell: &[u8]) -> Option<Month> {
    let [year @ .., b'-' | b'M', tens, ones] = cell else { return None };
    let digits = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
    if year.len() != 4 || !digits(year) || !digits(&[*tens, *ones]) {
        return None;
    }
    let year = std::str::from_utf8(year).ok()?.parse().ok()?;
    Month::new(year, i32::from(tens - b'0') * 10 + i32::from(ones - b'0'))
}
