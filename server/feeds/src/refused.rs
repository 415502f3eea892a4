//! Why a file is refused as a whole: before any row is handed over, so nothing of it is ever half-applied.

use crate::kind::FileKind;

/// The refusal of a file. Lines are counted from 1, headings included; in a workbook they are rows of the sheet.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("this file is {looks_like}, not one that can be read here. {}", looks_like.advice())]
    WrongKind { looks_like: FileKind },
    #[error("the headings are of no layout known here; found: {}", list(found))]
    UnknownLayout { found: Vec<String> },
    #[error("the column \"{name}\" is missing; the headings found are: {}", list(found))]
    MissingColumn { name: String, found: Vec<String> },
    #[error("two columns, \"{first}\" and \"{second}\", both say {means}; keep one of them")]
    RepeatedColumn { means: String, first: String, second: String },
    #[error(
        "line {line}, column \"{column}\": \"{value}\" may be day first or month first, and no other date of the column tells. \
         Write dates as 2026-01-31"
    )]
    AmbiguousDates { line: u32, column: String, value: String },
    #[error(
        "column \"{column}\" writes dates in two ways: \"{value}\" on line {line} and \"{other}\" on line {other_line}. \
         Write all of them as 2026-01-31"
    )]
    MixedDates { column: String, line: u32, value: String, other_line: u32, other: String },
    #[error(
        "line {line}, column \"{column}\": the mark in \"{value}\" may part thousands or decimals, and no other number of the \
         column tells. Write numbers as 1234.50"
    )]
    AmbiguousNumbers { line: u32, column: String, value: String },
    #[error(
        "column \"{column}\" writes numbers in two ways: \"{value}\" on line {line} and \"{other}\" on line {other_line}. \
         Write all of them as 1234.50"
    )]
    MixedNumbers { column: String, line: u32, value: String, other_line: u32, other: String },
    #[error("the file has {bytes} bytes; at most {most} are read. Split it, or save a workbook as CSV")]
    TooLarge { bytes: u64, most: u64 },
    #[error(
        "the file has {bytes} bytes and is not in UTF-8; at most {most} are read in another encoding. Save it as UTF-8"
    )]
    TooLargeToDecode { bytes: u64, most: u64 },
    #[error("the workbook would unpack to more than {most} bytes (up to part \"{part}\"). Save it as CSV")]
    UnpacksTooLarge { part: String, most: u64 },
    #[error("part \"{part}\" of the workbook swells from {packed} to {unpacked} bytes, as no sheet of figures does")]
    Bomb { part: String, packed: u64, unpacked: u64 },
    #[error("the workbook has {parts} parts inside; at most {most} are read")]
    TooManyParts { parts: u64, most: u64 },
    #[error("part \"{part}\" of the workbook has more than {most} elements. Save it as CSV")]
    TooManyElements { part: String, most: u32 },
    #[error(
        "row {row}, column {column} of sheet \"{sheet}\" holds a value so far to the right that no price file has one there"
    )]
    FarCell { sheet: String, row: u32, column: u32 },
    #[error("line {line} has more than {most} cells")]
    TooWide { line: u32, most: usize },
    #[error(
        "the row that begins on line {line} is longer than {most} bytes; in a text file, a quotation mark there is probably never closed"
    )]
    RowTooLong { line: u32, most: usize },
    #[error("the file has more than {most} rows. Send it in parts")]
    TooManyRows { most: usize },
    #[error("line {line}: the letters are in two encodings or broken; save the file as UTF-8")]
    BadEncoding { line: u32 },
    #[error("the file is cut off: {what}. Fetch or save it again")]
    Truncated { what: String },
    #[error("part \"{part}\" of the workbook declares a document type, which is never read")]
    Doctype { part: String },
    #[error("the workbook is damaged: {what} in part \"{part}\". Open it and save it again")]
    Damaged { part: String, what: String },
}

/// Headings for a message: at most twelve, each cut short.
fn list(found: &[String]) -> String {
    let mut named: Vec<_> = found.iter().filter(|h| !h.is_empty()).take(12).map(|h| excerpt(h, 40)).collect();
    if found.len() > 12 {
        named.push("...".into());
    }
    if named.is_empty() { "none".into() } else { named.join(", ") }
}

/// The first `most` characters, without line breaks and other control characters, so that a message stays on its line.
#[must_use]
pub(crate) fn excerpt(text: &str, most: usize) -> String {
    text.trim().chars().take(most).map(|c| if c.is_control() { ' ' } else { c }).collect()
}
