//! Tables for downloading, as CSV and as a workbook.
//!
//! What must not be lost when a file is passed on (source, licence, unit, the demonstration mark) is a column repeated on
//! each row; longer explanations stand on a sheet of their own. A text that a spreadsheet would compute gets a leading
//! apostrophe; numbers stay numbers. The same table makes the same bytes: no clock is read.

mod csv;
mod xlsx;

pub use csv::csv;
pub use xlsx::{Unwritable, xlsx};

use domain::money::Price;
use domain::period::{Date, Month};
use std::borrow::Cow;

/// A table and what must be said about it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Names the sheet, and heads the explanations.
    pub title: String,
    /// Headings of the columns, in order.
    pub columns: Vec<String>,
    /// One value per column.
    pub rows: Vec<Vec<Value>>,
    /// Heading and text of columns that say the same on every row, behind the others.
    pub marks: Vec<(String, String)>,
    /// Label and text of each line on the sheet of explanations; not in a CSV.
    pub notes: Vec<(String, String)>,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Empty,
    Text(String),
    /// Statistics; what is not finite is left empty.
    Number(f64),
    Whole(i64),
    /// Exact.
    Price(Price),
    Day(Date),
    Month(Month),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// The text with an apostrophe before it when a spreadsheet would compute it.
fn inert(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}
