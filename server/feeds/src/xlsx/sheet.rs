//! The rows of one sheet, streamed: empty cells and rows cost nothing, wherever they claim to be.

use super::strings::rich_text;
use super::value::{self, CellType};
use super::workbook::{Shared, SheetName, Workbook};
use super::xml::{Xml, attribute};
use crate::delimited::{LONGEST_ROW, WIDEST_ROW};
use crate::record::{CellKind, Record};
use crate::refused::Refused;
use quick_xml::events::{BytesStart, Event};
use std::rc::Rc;

/// Rows a sheet may have, by the format itself.
const LAST_ROW: u32 = 1_048_576;

/// A sheet being read.
pub(crate) struct Sheet<'a> {
    xml: Xml<'a>,
    shared: Rc<Shared>,
    name: String,
    row: u32,
    column: u32,
    raw: String,
}

/// Where a cell stands and how its value is to be taken.
struct CellHead {
    kind: CellType,
    style: usize,
}

impl<'a> Workbook<'a> {
    /// Opens a sheet at its first row.
    pub fn sheet(&self, sheet: &SheetName) -> Result<Sheet<'a>, Refused> {
        let xml = Xml::open(&self.package, sheet.path())?.ok_or_else(|| Refused::Damaged {
            part: sheet.path().to_owned(),
            what: format!("the sheet \"{}\" is missing", sheet.name),
        })?;
        let (shared, name) = (Rc::clone(&self.shared), sheet.name.clone());
        Ok(Sheet { xml, shared, name, row: 0, column: 0, raw: String::new() })
    }
}

impl Sheet<'_> {
    /// Reads the next row that holds anything. `false` at the end.
    pub fn read(&mut self, into: &mut Record) -> Result<bool, Refused> {
        into.clear();
        loop {
            let head = match self.xml.next()? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "row" => {
                        self.row = row_number(&element).unwrap_or(self.row + 1);
                        self.column = 0;
                        None
                    }
                    "c" => Some(cell_head(&element, &mut self.column)),
                    _ => None,
                },
                Event::End(element) if element.local_name().as_ref() == "row" && into.width > 0 => {
                    into.line = self.row;
                    return Ok(true);
                }
                Event::Eof => return Ok(false),
                _ => None,
            };
            if self.row > LAST_ROW {
                return Err(self.xml.damaged(format!("row {} is beyond the last one of a sheet", self.row)));
            }
            if let Some(head) = head {
                self.read_cell(&head, into)?;
            }
        }
    }

    /// Reads the inside of a cell and adds it to the row when it holds something.
    fn read_cell(&mut self, head: &CellHead, into: &mut Record) -> Result<(), Refused> {
        enum Inner {
            Value,
            Rich,
            Formula,
            End,
            Other,
        }
        self.raw.clear();
        let mut formula = false;
        loop {
            let inner = match self.xml.next()? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "v" => Inner::Value,
                    "is" => Inner::Rich,
                    "f" => Inner::Formula,
                    _ => Inner::Other,
                },
                Event::End(element) if element.local_name().as_ref() == "c" => Inner::End,
                Event::Eof => Inner::End,
                _ => Inner::Other,
            };
            match inner {
                // The remembered result of a formula is not a value that somebody wrote.
                Inner::Value if formula => self.xml.text_into(&mut String::new())?,
                Inner::Value => self.xml.text_into(&mut self.raw)?,
                Inner::Rich => rich_text(&mut self.xml, &mut self.raw)?,
                Inner::Formula => {
                    formula = true;
                    self.raw.clear();
                    self.raw.push('=');
                    self.xml.text_into(&mut self.raw)?;
                }
                Inner::End => break,
                Inner::Other => {}
            }
        }
        self.column += 1;
        self.put(head, formula, into)
    }

    fn put(&self, head: &CellHead, formula: bool, into: &mut Record) -> Result<(), Refused> {
        if self.raw.is_empty() {
            return Ok(());
        }
        let column = self.column as usize;
        if column > WIDEST_ROW {
            return Err(Refused::FarCell { sheet: self.name.clone(), row: self.row, column: self.column });
        }
        if column <= into.width {
            return Err(self.xml.damaged(format!("row {} has two cells in column {column}", self.row)));
        }
        let (kind, text) = if formula {
            (CellKind::Formula, self.raw.as_str().into())
        } else {
            value::read(&self.raw, head.kind, head.style, &self.shared).ok_or_else(|| {
                self.xml.damaged(format!("row {}, column {column} refers to a text that is not there", self.row))
            })?
        };
        if into.text.len() + text.len() > LONGEST_ROW {
            return Err(Refused::RowTooLong { line: self.row, most: LONGEST_ROW });
        }
        into.put(column - 1, kind, &text);
        Ok(())
    }
}

fn row_number(element: &BytesStart<'_>) -> Option<u32> {
    attribute(element, "r")?.parse().ok().filter(|row| *row > 0)
}

/// Takes type and style of a cell, and sets the column (counted from 0) that its reference names.
fn cell_head(element: &BytesStart<'_>, column: &mut u32) -> CellHead {
    let mut head = CellHead { kind: CellType::Number, style: 0 };
    for attribute in element.attributes().with_checks(false).flatten() {
        match attribute.key.as_ref() {
            "r" => *column = column_of(&attribute.value).unwrap_or(*column),
            "t" => head.kind = CellType::parse(&attribute.value),
            "s" => head.style = attribute.value.parse().unwrap_or(0),
            _ => {}
        }
    }
    head
}

/// The column, counted from 0, of a reference such as `AB12`; `None` for one that is no reference.
fn column_of(reference: &str) -> Option<u32> {
    let letters = reference.bytes().take_while(u8::is_ascii_alphabetic);
    let number = letters.take(4).fold(0_u32, |sum, b| sum * 26 + u32::from(b.to_ascii_uppercase() - b'A') + 1);
    number.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_names_its_column() {
        for (reference, column) in
            [("A1", Some(0)), ("Z9", Some(25)), ("AA1", Some(26)), ("XFD1048576", Some(16_383)), ("12", None)]
        {
            assert_eq!(column_of(reference), column, "{reference}");
        }
    }
}
