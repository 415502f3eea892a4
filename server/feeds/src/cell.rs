//! Judges single cells: names that may be kept, words that stand for a reading, and the excerpt that a rejection shows.

use crate::headings::fold;
use crate::record::{CellKind, Record};
use crate::refused::excerpt;
use domain::price::quoted::{RejectReason, Rejected};

/// Characters a name may have.
pub(crate) const LONGEST_NAME: usize = 200;

/// A name, trimmed: present, valid, printable, not a formula, of bearable length.
pub(crate) fn name(record: &Record, column: usize) -> Result<&str, RejectReason> {
    match record.kind(column) {
        CellKind::Formula => return Err(RejectReason::Formula),
        CellKind::Error => return Err(RejectReason::Missing),
        CellKind::Written | CellKind::Number | CellKind::Day => {}
    }
    let cell = record.cell(column);
    let written = std::str::from_utf8(cell).map_err(|_| RejectReason::BadEncoding)?;
    let text = written.trim();
    match text.chars().next() {
        None | Some('-') if text.len() < 2 => Err(RejectReason::Missing),
        _ if starts_a_formula(cell) => Err(RejectReason::Formula),
        _ if text.chars().any(is_invisible) => Err(RejectReason::ControlCharacter),
        _ if text.chars().count() > LONGEST_NAME => Err(RejectReason::TooLong),
        _ => Ok(text),
    }
}

/// A name that may be missing.
pub(crate) fn optional_name(record: &Record, column: Option<usize>) -> Result<Option<&str>, RejectReason> {
    match column {
        Some(column) if !record.cell(column).trim_ascii().is_empty() => name(record, column).map(Some),
        Some(_) | None => Ok(None),
    }
}

/// A spreadsheet would compute a cell that begins so, even behind a tab or a line break.
#[must_use]
pub(crate) fn starts_a_formula(cell: &[u8]) -> bool {
    matches!(cell.trim_ascii_start(), [b'=' | b'+' | b'-' | b'@', _, ..])
}

/// Control characters, and those that take no room: two names that look the same must be the same.
pub(crate) fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// What a cell says instead of a price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Word {
    /// `nd`, `n/d`, `-`: nobody measured.
    NoData,
    /// `so`, `s/o`: there was none for sale.
    NoSupply,
}

/// The word of a cell that is not a number, as MAGA's bulletins use them.
#[must_use]
pub(crate) fn word(cell: &[u8]) -> Option<Word> {
    let cell = cell.trim_ascii();
    if cell.is_empty() || cell.len() > 14 {
        return None;
    }
    if matches!(cell, b"-" | b"--" | b"---") {
        return Some(Word::NoData);
    }
    match fold(std::str::from_utf8(cell).ok()?).as_str() {
        "nd" | "nohaydato" | "sindato" => Some(Word::NoData),
        "so" | "sinoferta" => Some(Word::NoSupply),
        _ => None,
    }
}

/// The rejection of a row for what stands in one of its cells.
pub(crate) fn rejected(record: &Record, column: usize, heading: &str, reason: RejectReason) -> Rejected {
    let value = excerpt(&String::from_utf8_lossy(record.cell(column)), 80);
    Rejected { line: record.line, column: heading.to_owned(), value, reason }
}
