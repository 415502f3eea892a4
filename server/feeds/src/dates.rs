//! Dates as files write them: the year first, or day and month first when the whole column leaves no doubt which.

use crate::refused::{Refused, excerpt};
use domain::period::Date;

/// The order in which a column writes its dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DateOrder {
    YearMonthDay,
    DayMonthYear,
    MonthDayYear,
}

/// Reads a date, with or without a time of day after it. `None` for anything else and for 30 February.
#[inline]
pub(crate) fn parse(cell: &[u8], style: DateOrder) -> Option<Date> {
    let (a, b, c) = match cell {
        [_, _, _, _, b'-', _, _, b'-', _, _] => (number(&cell[..4])?, number(&cell[5..7])?, number(&cell[8..])?),
        _ => parts(cell)?,
    };
    let (year, month, day) = match (year_first(cell), style) {
        (true, DateOrder::YearMonthDay) => (a, b, c),
        (false, DateOrder::DayMonthYear) => (c, b, a),
        (false, DateOrder::MonthDayYear) => (c, a, b),
        (true, DateOrder::DayMonthYear | DateOrder::MonthDayYear) | (false, DateOrder::YearMonthDay) => return None,
    };
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// Whether what stands there begins with the four digits of a year.
fn year_first(cell: &[u8]) -> bool {
    cell.trim_ascii_start().iter().take_while(|b| b.is_ascii_digit()).count() == 4
}

/// Three numbers parted twice by the same mark, one of them a year of four digits.
fn parts(cell: &[u8]) -> Option<(u32, u32, u32)> {
    let day = without_time(cell.trim_ascii());
    let mark = *day.iter().find(|b| !b.is_ascii_digit())?;
    if !matches!(mark, b'-' | b'/' | b'.') {
        return None;
    }
    let mut pieces = day.split(|b| *b == mark);
    let (a, b, c) = (pieces.next()?, pieces.next()?, pieces.next()?);
    let lengths_fit = match (a.len(), c.len()) {
        (4, 1..=2) | (1..=2, 4) => matches!(b.len(), 1..=2),
        _ => false,
    };
    (lengths_fit && pieces.next().is_none()).then_some(())?;
    Some((number(a)?, number(b)?, number(c)?))
}

/// A workbook saved as CSV often writes midnight behind every date.
fn without_time(cell: &[u8]) -> &[u8] {
    let Some(at) = cell.iter().position(|b| matches!(b, b'T' | b' ')) else { return cell };
    let is_time = cell.len() > at + 1
        && cell[at + 1..].iter().all(|b| b.is_ascii_digit() || matches!(b, b':' | b'.' | b'+' | b'-' | b'Z'));
    if is_time { &cell[..at] } else { cell }
}

fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0_u32, |sum, b| b.is_ascii_digit().then(|| sum * 10 + u32::from(b - b'0')))
}

/// What a column showed of its order so far: the first cell of each kind, with its line.
#[derive(Debug, Default)]
pub(crate) struct DateSurvey {
    year_first: Option<(u32, String)>,
    day_first: Option<(u32, String)>,
    month_first: Option<(u32, String)>,
    unclear: Option<(u32, String)>,
}

impl DateSurvey {
    #[inline]
    pub fn see(&mut self, line: u32, cell: &[u8]) {
        if self.year_first.is_some() && matches!(cell, [_, _, _, _, b'-', _, _, b'-', _, _]) {
            return;
        }
        let Some((a, b, _)) = parts(cell) else { return };
        let slot = match (a, b) {
            _ if year_first(cell) => &mut self.year_first,
            (13..=31, 1..=12) => &mut self.day_first,
            (1..=12, 13..=31) => &mut self.month_first,
            // The fifth of May is the same either way.
            (1..=12, 1..=12) if a != b => &mut self.unclear,
            (_, _) => return,
        };
        slot.get_or_insert_with(|| (line, excerpt(&String::from_utf8_lossy(cell), 40)));
    }

    /// The order of the whole column, or the refusal that names a cell.
    pub fn verdict(self, column: &str) -> Result<DateOrder, Refused> {
        let mixed = |(line, value), (other_line, other)| Refused::MixedDates {
            column: column.to_owned(),
            line,
            value,
            other_line,
            other,
        };
        let tells_nothing = self.day_first.is_none() && self.month_first.is_none();
        match (self.year_first, self.day_first, self.month_first) {
            (Some(year), Some(other), _) | (Some(year), None, Some(other)) => Err(mixed(year, other)),
            (Some(year), None, None) => {
                self.unclear.map_or(Ok(DateOrder::YearMonthDay), |other| Err(mixed(year, other)))
            }
            (None, Some(day), Some(month)) => Err(mixed(day, month)),
            (None, None, Some(_)) => Ok(DateOrder::MonthDayYear),
            (None, day, None) => match self.unclear {
                Some((line, value)) if tells_nothing => {
                    Err(Refused::AmbiguousDates { line, column: column.to_owned(), value })
                }
                Some(_) => Ok(DateOrder::DayMonthYear),
                None if day.is_some() => Ok(DateOrder::DayMonthYear),
                // Only dates such as 05/05/2026, or none at all: any order reads them alike.
                None => Ok(DateOrder::YearMonthDay),
            },
        }
    }
}
