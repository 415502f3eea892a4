//! Rows of a text file with separators. Line numbers are exact, blank lines included; a row never takes more than its share of memory.

use crate::record::Record;
use crate::refused::Refused;
use crate::separator::Separator;
use csv_core::ReadRecordResult;
use std::borrow::Cow;

/// Bytes one row may have, far above any honest one: a quotation mark never closed would swallow the rest of the file.
pub(crate) const LONGEST_ROW: usize = 64 * 1024;
/// Cells one row may have.
pub(crate) const WIDEST_ROW: usize = 1024;

/// A text in UTF-8 and how far it was read.
pub(crate) struct Delimited<'a> {
    text: Cow<'a, [u8]>,
    reader: csv_core::Reader,
    at: usize,
    line: u32,
}

impl<'a> Delimited<'a> {
    pub fn new(text: Cow<'a, [u8]>, separator: Separator) -> Self {
        let reader = csv_core::ReaderBuilder::new().delimiter(separator.byte()).build();
        let mut rows = Self { text, reader, at: 0, line: 1 };
        rows.rewind();
        rows
    }

    /// Back to the first row. Excel's own first line `sep=;` is passed over.
    pub fn rewind(&mut self) {
        self.reader.reset();
        (self.at, self.line) = (0, 1);
        if self.text.len() > 5 && self.text[..4].eq_ignore_ascii_case(b"sep=") && matches!(self.text[5], b'\r' | b'\n')
        {
            self.at = 5;
        }
    }

    /// Reads the next row that is not a blank line. `false` at the end.
    pub fn read(&mut self, into: &mut Record) -> Result<bool, Refused> {
        self.pass_line_ends();
        into.line = self.line;
        let from = self.at;
        let (mut end_of_file, mut written, mut cells) = (false, 0, 0);
        loop {
            let input = &self.text[self.at..];
            end_of_file |= input.is_empty();
            let (result, read, wrote, ended) =
                self.reader.read_record(input, &mut into.text[written..], &mut into.ends[cells..]);
            (self.at, written, cells) = (self.at + read, written + wrote, cells + ended);
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::Record => break,
                ReadRecordResult::End => return Ok(false),
                ReadRecordResult::OutputFull if written < LONGEST_ROW => grow(&mut into.text, LONGEST_ROW),
                ReadRecordResult::OutputFull => return Err(Refused::RowTooLong { line: into.line, most: LONGEST_ROW }),
                ReadRecordResult::OutputEndsFull if cells < WIDEST_ROW => grow(&mut into.ends, WIDEST_ROW),
                ReadRecordResult::OutputEndsFull => return Err(Refused::TooWide { line: into.line, most: WIDEST_ROW }),
            }
        }
        into.width = cells;
        let row = &self.text[from..self.at];
        if end_of_file && !count(row, b'"').is_multiple_of(2) {
            return Err(Refused::Truncated {
                what: format!("the row begun on line {} ends inside quotation marks", into.line),
            });
        }
        self.line += line_ends(row, self.text.get(self.at));
        Ok(true)
    }

    /// Steps over the line feed left from the row before, and over blank lines, counting them.
    fn pass_line_ends(&mut self) {
        while let Some(b'\r' | b'\n') = self.text.get(self.at) {
            if self.text[self.at] == b'\n' || self.text.get(self.at + 1) != Some(&b'\n') {
                self.line += 1;
            }
            self.at += 1;
        }
    }
}

/// Makes room for more, four times as much, up to a bound.
fn grow<T: Copy + Default>(buffer: &mut Vec<T>, most: usize) {
    buffer.resize((buffer.len() * 4).clamp(64, most), T::default());
}

/// Line feeds, and carriage returns that no line feed follows; `next` is the byte behind the row.
fn line_ends(row: &[u8], next: Option<&u8>) -> u32 {
    if !row.contains(&b'\r') {
        return count(row, b'\n');
    }
    let returns =
        row.iter().zip(row.iter().skip(1).chain(next)).filter(|(b, next)| **b == b'\r' && **next != b'\n').count();
    count(row, b'\n') + returns as u32
}

fn count(row: &[u8], wanted: u8) -> u32 {
    row.iter().map(|b| u32::from(*b == wanted)).sum()
}
