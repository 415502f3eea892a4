//! Templates whose rows are forms: each column fills a field, as if it were typed.
//!
//! Nothing is judged here but the cells: what a form says is for the domain to accept or refuse.

use crate::cell::{is_invisible, rejected};
use crate::download::{self, Value};
use crate::record::{CellKind, Record};
use crate::refused::Refused;
use crate::table::{Table, Vocabulary};
use domain::price::quoted::RejectReason;
use domain::upload::Line;

/// Rows that such a file may have: more are not looked through by a person.
pub const MOST_ROWS: usize = 2_000;
/// Letters that a cell may have; no field of a form takes more.
const LONGEST: usize = 600;

/// A column of a template.
pub(crate) struct Column {
    /// In the template.
    pub heading: &'static str,
    /// Ways to write the heading, folded.
    pub spellings: &'static [&'static str],
    /// The field of the form.
    pub field: &'static str,
    /// In the example row.
    pub example: &'static str,
    /// What the sheet of explanations says of it.
    pub note: &'static str,
    pub need: Need,
}

/// Whether a file without the column is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    Must,
    May,
}

pub(crate) const fn must(
    heading: &'static str,
    spellings: &'static [&'static str],
    field: &'static str,
    example: &'static str,
    note: &'static str,
) -> Column {
    Column { heading, spellings, field, example, note, need: Need::Must }
}

pub(crate) const fn may(
    heading: &'static str,
    spellings: &'static [&'static str],
    field: &'static str,
    example: &'static str,
    note: &'static str,
) -> Column {
    Column { heading, spellings, field, example, note, need: Need::May }
}

/// Every row, each read or rejected with its line, column and value.
///
/// # Errors
/// [`Refused`] when it is no table, lacks a column, or has more than [`MOST_ROWS`].
pub(crate) fn read<T: Default>(
    bytes: &[u8],
    columns: &[Column],
    words: &Vocabulary,
    fill: fn(&mut T, &str, &str),
) -> Result<Vec<Line<T>>, Refused> {
    let mut table = Table::open(bytes, words)?;
    let mut filled = Vec::new();
    for column in columns {
        let at = match column.need {
            Need::Must => Some(table.headings.need(column.spellings, column.heading)?),
            Need::May => table.headings.find(column.spellings)?,
        };
        filled.extend(at.map(|at| (at, column.field)));
    }
    let (mut rows, mut record) = (Vec::new(), Record::default());
    while table.read(&mut record)? {
        if rows.len() == MOST_ROWS {
            return Err(Refused::TooManyRows { most: MOST_ROWS });
        }
        rows.push(
            row(&record, &filled, fill)
                .map_err(|(column, reason)| rejected(&record, column, table.headings.name(column), reason)),
        );
    }
    Ok(rows)
}

fn row<T: Default>(
    record: &Record,
    filled: &[(usize, &'static str)],
    fill: fn(&mut T, &str, &str),
) -> Result<(u32, T), (usize, RejectReason)> {
    let mut form = T::default();
    for (column, field) in filled {
        fill(&mut form, field, cell(record, *column).map_err(|reason| (*column, reason))?);
    }
    Ok((record.line, form))
}

/// The text of a cell: no formula, no error, nothing that cannot be seen.
fn cell(record: &Record, column: usize) -> Result<&str, RejectReason> {
    match record.kind(column) {
        CellKind::Formula => return Err(RejectReason::Formula),
        CellKind::Error => return Err(RejectReason::Missing),
        CellKind::Written | CellKind::Number | CellKind::Day => {}
    }
    let text = std::str::from_utf8(record.cell(column)).map_err(|_| RejectReason::BadEncoding)?.trim();
    match text.chars().next() {
        Some('=' | '@') => Err(RejectReason::Formula),
        Some(_) if text.chars().any(is_invisible) => Err(RejectReason::ControlCharacter),
        Some(_) if text.chars().count() > LONGEST => Err(RejectReason::TooLong),
        Some(_) | None => Ok(text),
    }
}

/// The template of some columns: their headings, one example, and what each means.
pub(crate) fn template(title: &str, columns: &[Column]) -> download::Table {
    let value = |text: &str| if text.is_empty() { Value::Empty } else { Value::Text(text.to_owned()) };
    let example: Vec<Value> = columns.iter().map(|column| value(column.example)).collect();
    let first = (
        "Cómo se llena",
        "Una fila por registro. Borre la fila de ejemplo. No cambie los títulos; el orden de las columnas es libre. Escriba valores: una fila con una fórmula se rechaza.",
    );
    let notes = columns.iter().filter(|column| !column.note.is_empty()).map(|column| (column.heading, column.note));
    download::Table {
        title: title.to_owned(),
        columns: columns.iter().map(|column| column.heading.to_owned()).collect(),
        rows: vec![example],
        marks: Vec::new(),
        notes: std::iter::once(first).chain(notes).map(|(label, text)| (label.to_owned(), text.to_owned())).collect(),
    }
}
