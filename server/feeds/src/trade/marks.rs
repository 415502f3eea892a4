//! Cells as trade files write them: plain numbers, `NA` where R found nothing, areas by number, letters and name.

use crate::cell;
use crate::record::{CellKind, Record};
use domain::price::quoted::RejectReason;
use domain::trade::area::QuotedArea;
use domain::trade::measure::{Usd, Weight, parse_milli};

/// Where a row is at fault: the column, and why.
pub(super) type Fault = (usize, RejectReason);

/// The text of a cell; empty for `NA` and `N/A`, which name nothing.
pub(super) fn text(record: &Record, column: usize) -> Result<&str, Fault> {
    if record.kind(column) == CellKind::Formula {
        return Err((column, RejectReason::Formula));
    }
    let text = std::str::from_utf8(record.cell(column)).map_err(|_| (column, RejectReason::BadEncoding))?.trim();
    Ok(if matches!(text, "NA" | "N/A") { "" } else { text })
}

/// The text of a column that a layout may lack.
pub(super) fn maybe_text(record: &Record, column: Option<usize>) -> Result<&str, Fault> {
    column.map_or(Ok(""), |column| text(record, column))
}

/// The columns that tell an area.
#[derive(Debug, Clone, Copy)]
pub(super) struct AreaColumns {
    pub number: usize,
    pub letters: usize,
    pub name: usize,
}

pub(super) fn area(record: &Record, columns: AreaColumns) -> Result<QuotedArea, Fault> {
    let number = text(record, columns.number)?;
    let letters = text(record, columns.letters)?;
    let name = match cell::name(record, columns.name) {
        Ok(name) => name,
        Err(RejectReason::Missing) => letters,
        Err(reason) => return Err((columns.name, reason)),
    };
    let missing = if number.is_empty() { RejectReason::Missing } else { RejectReason::NotANumber };
    QuotedArea::of_comtrade(number, letters, name).ok_or((columns.number, missing))
}

/// Thousandths of a cell; `None` where it is empty or says that there is none.
pub(super) fn milli(record: &Record, column: usize) -> Result<Option<i64>, Fault> {
    let text = text(record, column)?;
    if text.is_empty() {
        return Ok(None);
    }
    parse_milli(text).map(Some).ok_or((column, RejectReason::NotANumber))
}

/// A value that must be there; nought is a value.
pub(super) fn usd(record: &Record, column: usize) -> Result<Usd, Fault> {
    let milli = milli(record, column)?.ok_or((column, RejectReason::Missing))?;
    Usd::from_milli(milli).ok_or((column, RejectReason::TooLarge))
}

/// Nought is how files say that nobody weighed.
pub(super) fn weight(grams: Option<i64>, estimated: bool) -> Weight {
    match grams {
        None | Some(0) => Weight::None,
        Some(grams) if estimated => Weight::Estimated(grams),
        Some(grams) => Weight::Reported(grams),
    }
}

/// A year of 1900 to 2100.
pub(super) fn year(record: &Record, column: usize) -> Result<i32, Fault> {
    let text = text(record, column)?;
    let year: i32 = match text.len() {
        0 => return Err((column, RejectReason::Missing)),
        4 => text.parse().map_err(|_| (column, RejectReason::NotAYear))?,
        _ => return Err((column, RejectReason::NotAYear)),
    };
    if (1900..=2100).contains(&year) { Ok(year) } else { Err((column, RejectReason::DateOutOfRange)) }
}

/// What breaks a flow down further; empty for the whole. Each part is given with what stands for all of it.
pub(super) fn breakdown(parts: [(&str, &[&str]); 3]) -> String {
    let whole = parts.iter().all(|(said, all)| said.is_empty() || all.contains(said));
    if whole { String::new() } else { parts.map(|(said, _)| said).join("/") }
}
