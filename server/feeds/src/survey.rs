//! The first pass over a file: how its dates and numbers are written, decided for whole columns before any row leaves.

use crate::cell::word;
use crate::dates::{DateOrder, DateSurvey};
use crate::numbers::{NumberStyle, NumberSurvey};
use crate::record::{CellKind, Record};
use crate::refused::Refused;
use crate::table::Table;

/// How one file writes its dates and numbers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Styles {
    pub dates: DateOrder,
    pub numbers: NumberStyle,
}

/// Reads all rows once and goes back to the first.
pub(crate) fn survey(table: &mut Table<'_>, date: usize, number: usize) -> Result<Styles, Refused> {
    let (mut dates, mut numbers) = (DateSurvey::default(), NumberSurvey::default());
    let mut record = Record::default();
    while table.read(&mut record)? {
        if record.kind(date) == CellKind::Written {
            dates.see(record.line, record.cell(date));
        }
        if record.kind(number) == CellKind::Written && word(record.cell(number)).is_none() {
            numbers.see(record.line, record.cell(number));
        }
    }
    table.rewind()?;
    let dates = dates.verdict(table.headings.name(date))?;
    Ok(Styles { dates, numbers: numbers.verdict(table.headings.name(number))? })
}
