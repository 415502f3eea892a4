//! What a cell of a sheet holds, as text and kind.

use super::workbook::Shared;
use crate::record::CellKind;
use domain::period::Date;
use jiff::ToSpan;
use std::borrow::Cow;

/// The day from which a workbook counts its dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Epoch {
    Y1900,
    Y1904,
}

/// The date of a day number. The count of 1900 knows a 29 February 1900 that never was, so earlier days shift by one.
#[must_use]
pub(crate) fn date_of_serial(serial: f64, epoch: Epoch) -> Option<Date> {
    if !(1.0..2_958_466.0).contains(&serial) {
        return None;
    }
    let day = serial.floor() as i64;
    let (first, days) = match epoch {
        Epoch::Y1904 => (jiff::civil::date(1904, 1, 1), day),
        Epoch::Y1900 if day == 60 => return None,
        Epoch::Y1900 if day < 60 => (jiff::civil::date(1899, 12, 31), day),
        Epoch::Y1900 => (jiff::civil::date(1899, 12, 30), day),
    };
    first.checked_add(days.days()).ok()
}

/// The type that a cell declares (`t`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CellType {
    Number,
    Shared,
    Text,
    Bool,
    Error,
    Day,
}

impl CellType {
    pub fn parse(code: &str) -> Self {
        match code {
            "s" => Self::Shared,
            "str" | "inlineStr" => Self::Text,
            "b" => Self::Bool,
            "e" => Self::Error,
            "d" => Self::Day,
            _ => Self::Number,
        }
    }
}

/// The text of a raw value by the cell's type and style (`s`). `None` when it points to a text that is not there.
pub(super) fn read<'s>(
    raw: &'s str,
    kind: CellType,
    style: usize,
    shared: &'s Shared,
) -> Option<(CellKind, Cow<'s, str>)> {
    Some(match kind {
        CellType::Number => number(raw, style, shared),
        CellType::Shared => (CellKind::Written, shared.strings.get(raw.trim().parse().ok()?)?.into()),
        CellType::Text => (CellKind::Written, raw.into()),
        CellType::Bool => (CellKind::Written, if raw.trim() == "1" { "true" } else { "false" }.into()),
        CellType::Error => (CellKind::Error, raw.into()),
        CellType::Day => match raw.trim().get(..10).and_then(|day| day.parse::<Date>().ok()) {
            Some(date) => (CellKind::Day, date.to_string().into()),
            None => (CellKind::Written, raw.into()),
        },
    })
}

fn number<'s>(raw: &'s str, style: usize, shared: &Shared) -> (CellKind, Cow<'s, str>) {
    let shows_date = shared.styles.shows_date(style);
    if is_plain(raw) && !shows_date {
        return (CellKind::Number, raw.into());
    }
    let Some(number) = raw.trim().parse::<f64>().ok().filter(|number| number.is_finite()) else {
        return (CellKind::Written, raw.into());
    };
    match date_of_serial(number, shared.epoch) {
        Some(date) if shows_date => (CellKind::Day, date.to_string().into()),
        // Rust prints the shortest digits that read back, never with an exponent.
        Some(_) | None => (CellKind::Number, number.to_string().into()),
    }
}

/// Digits with at most one point, few enough to be exactly what a spreadsheet shows: no need to parse and print them.
fn is_plain(raw: &str) -> bool {
    raw.len() <= 15
        && raw.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && raw.starts_with(|first: char| first.is_ascii_digit())
        && raw.bytes().filter(|b| *b == b'.').count() <= 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// Day numbers printed by spreadsheet manuals: 1 January 2008 is 39448; the count of 1904 is 1462 days behind.
    #[test]
    fn a_day_number_is_a_date() {
        assert_eq!(date_of_serial(39448.0, Epoch::Y1900), Some(date(2008, 1, 1)));
        assert_eq!(date_of_serial(39448.75, Epoch::Y1900), Some(date(2008, 1, 1)));
        assert_eq!(date_of_serial(39448.0 - 1462.0, Epoch::Y1904), Some(date(2008, 1, 1)));
        assert_eq!(date_of_serial(1.0, Epoch::Y1900), Some(date(1900, 1, 1)));
        assert_eq!(date_of_serial(59.0, Epoch::Y1900), Some(date(1900, 2, 28)));
        assert_eq!(date_of_serial(61.0, Epoch::Y1900), Some(date(1900, 3, 1)));
        assert_eq!(date_of_serial(2_958_465.0, Epoch::Y1900), Some(date(9999, 12, 31)));
    }

    #[test]
    fn no_day_number_is_no_date() {
        for serial in [0.0, -1.0, 60.0, 1e9, f64::NAN, f64::INFINITY] {
            assert_eq!(date_of_serial(serial, Epoch::Y1900), None, "{serial}");
        }
    }
}
