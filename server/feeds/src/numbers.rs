//! Numbers as files write them: a point before the decimals, or a comma when the whole column leaves no doubt.

use crate::record::{CellKind, Record};
use crate::refused::{Refused, excerpt};
use domain::money::Price;
use domain::price::quoted::RejectReason;

/// The mark before the decimals; the other one may part thousands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NumberStyle {
    Point,
    Comma,
}

/// Reads the positive number of a cell; a number of a workbook has a point whatever the column's style.
#[inline]
pub(crate) fn read(record: &Record, column: usize, style: NumberStyle) -> Result<Price, RejectReason> {
    let cell = record.cell(column);
    match record.kind(column) {
        CellKind::Formula => Err(RejectReason::Formula),
        CellKind::Day | CellKind::Error => Err(RejectReason::NotANumber),
        CellKind::Number => price(cell, NumberStyle::Point),
        CellKind::Written if cell.trim_ascii().is_empty() => Err(RejectReason::Missing),
        CellKind::Written => price(cell, style),
    }
}

/// Reads a positive number, rounded to the millionth that a [`Price`] keeps.
#[inline]
fn price(cell: &[u8], style: NumberStyle) -> Result<Price, RejectReason> {
    let cell = cell.trim_ascii();
    let (negative, digits) = match cell {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    let micro = micro(digits, style)?;
    if negative || micro == 0 {
        return Err(RejectReason::NotPositive);
    }
    Price::from_micro(micro).ok_or(RejectReason::TooLarge)
}

/// Millionths of an unsigned number; `i64::MAX` for one too large for that.
#[inline]
fn micro(digits: &[u8], style: NumberStyle) -> Result<i64, RejectReason> {
    let (decimal, thousands) = match style {
        NumberStyle::Point => (b'.', b','),
        NumberStyle::Comma => (b',', b'.'),
    };
    let (whole, fraction) = match digits.iter().position(|b| *b == decimal) {
        Some(at) => (&digits[..at], &digits[at + 1..]),
        None => (digits, &[][..]),
    };
    if whole.is_empty() && fraction.is_empty() {
        return Err(RejectReason::NotANumber);
    }
    let whole = if whole.contains(&thousands) { grouped(whole, thousands)? } else { plain(whole)? };
    let fraction = fraction_micro(fraction)?;
    Ok(whole.checked_mul(1_000_000).and_then(|micro| micro.checked_add(fraction)).unwrap_or(i64::MAX))
}

#[inline]
fn plain(digits: &[u8]) -> Result<i64, RejectReason> {
    digits.iter().try_fold(0_i64, |sum, b| match b {
        b'0'..=b'9' => Ok(sum.saturating_mul(10).saturating_add(i64::from(b - b'0'))),
        _ => Err(RejectReason::NotANumber),
    })
}

/// Groups of three after a first one of one to three: 1,234,567.
fn grouped(digits: &[u8], mark: u8) -> Result<i64, RejectReason> {
    digits.split(|b| *b == mark).enumerate().try_fold(0_i64, |sum, (at, group)| {
        let fits = if at == 0 { matches!(group.len(), 1..=3) } else { group.len() == 3 };
        let value = plain(group)?;
        if fits { Ok(sum.saturating_mul(1000).saturating_add(value)) } else { Err(RejectReason::NotANumber) }
    })
}

/// Six decimals as millionths; the seventh rounds, later ones only have to be digits.
#[inline]
fn fraction_micro(digits: &[u8]) -> Result<i64, RejectReason> {
    let kept = &digits[..digits.len().min(6)];
    let mut micro = plain(kept)?;
    for _ in kept.len()..6 {
        micro *= 10;
    }
    if digits.len() > 6 {
        plain(&digits[6..])?;
        micro += i64::from(digits[6] >= b'5');
    }
    Ok(micro)
}

/// What a column showed of its decimal mark so far: the first cell of each kind, with its line.
#[derive(Debug, Default)]
pub(crate) struct NumberSurvey {
    point: Option<(u32, String)>,
    comma: Option<(u32, String)>,
    unclear: Option<(u32, String)>,
}

/// What one number shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shows {
    Nothing,
    Point,
    Comma,
    /// One mark with three digits after it: 1.234 or 1,234.
    Either,
}

impl NumberSurvey {
    #[inline]
    pub fn see(&mut self, line: u32, cell: &[u8]) {
        let slot = match shows(cell.trim_ascii()) {
            Shows::Nothing => return,
            Shows::Point => &mut self.point,
            Shows::Comma => &mut self.comma,
            Shows::Either => &mut self.unclear,
        };
        slot.get_or_insert_with(|| (line, excerpt(&String::from_utf8_lossy(cell), 40)));
    }

    /// The mark of the whole column, or the refusal that names a cell.
    pub fn verdict(self, column: &str) -> Result<NumberStyle, Refused> {
        let column = column.to_owned();
        match (self.point, self.comma, self.unclear) {
            (Some((line, value)), Some((other_line, other)), _) => {
                Err(Refused::MixedNumbers { column, line, value, other_line, other })
            }
            (Some(_), None, _) | (None, None, None) => Ok(NumberStyle::Point),
            (None, Some(_), _) => Ok(NumberStyle::Comma),
            (None, None, Some((line, value))) => Err(Refused::AmbiguousNumbers { line, column, value }),
        }
    }
}

#[inline]
fn shows(cell: &[u8]) -> Shows {
    let digits = cell.strip_prefix(b"-").unwrap_or(cell);
    let Some(last) = digits.iter().rposition(|b| matches!(b, b'.' | b',')) else { return Shows::Nothing };
    let (before, mark, after) = (&digits[..last], digits[last], &digits[last + 1..]);
    let (as_decimal, other, as_thousands) = match mark {
        b'.' => (Shows::Point, b',', Shows::Comma),
        _ => (Shows::Comma, b'.', Shows::Point),
    };
    let is_digits = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
    if is_digits(before) && is_digits(after) {
        let either = after.len() == 3 && matches!(before.len(), 1..=3) && before[0] != b'0';
        return if either { Shows::Either } else { as_decimal };
    }
    // The same mark twice parts thousands, so the other one is the decimal mark.
    match (grouped(before, mark).is_ok(), grouped(before, other).is_ok(), is_digits(after)) {
        (true, _, true) if after.len() == 3 => as_thousands,
        (_, true, true) => as_decimal,
        (_, _, _) => Shows::Nothing,
    }
}
