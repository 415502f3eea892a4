//! Rows from wherever they come: a text with separators or a sheet of a workbook.

use crate::delimited::Delimited;
use crate::record::Record;
use crate::refused::Refused;
use crate::xlsx::{Sheet, SheetName, Workbook};

/// A source of rows that can be read again from its start.
pub(crate) enum Rows<'a> {
    Text(Box<Delimited<'a>>),
    Sheet { workbook: Workbook<'a>, name: SheetName, sheet: Box<Sheet<'a>> },
}

impl<'a> Rows<'a> {
    /// The rows of one sheet.
    pub fn of_sheet(workbook: Workbook<'a>, name: SheetName) -> Result<Self, Refused> {
        let sheet = Box::new(workbook.sheet(&name)?);
        Ok(Self::Sheet { workbook, name, sheet })
    }

    /// Reads the next row. `false` at the end.
    #[inline]
    pub fn read(&mut self, into: &mut Record) -> Result<bool, Refused> {
        match self {
            Self::Text(rows) => rows.read(into),
            Self::Sheet { sheet, .. } => sheet.read(into),
        }
    }

    /// Back to the first row.
    pub fn rewind(&mut self) -> Result<(), Refused> {
        match self {
            Self::Text(rows) => rows.rewind(),
            Self::Sheet { workbook, name, sheet } => **sheet = workbook.sheet(name)?,
        }
        Ok(())
    }
}
