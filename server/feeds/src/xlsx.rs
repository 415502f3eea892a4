//! Workbooks (.xlsx), read by an own small reader on `quick-xml` and `flate2` because every byte of them may be hostile.
//!
//! Only values are read. Sizes are judged from the archive's directory before anything is unpacked and held to while
//! unpacking; a sheet is streamed row by row, so a cell far out costs nothing. Deliberately absent: formulas, styles other
//! than "this number is a date", pictures, links, macros, encryption.

mod package;
mod part;
mod sheet;
mod strings;
mod styles;
mod value;
mod workbook;
mod xml;

pub(crate) use sheet::Sheet;
pub(crate) use workbook::{SheetName, Workbook};
