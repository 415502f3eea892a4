//! A table of any format: its rows with the headings found, its encoding and separator, ready to be read twice.

use crate::delimited::{Delimited, LONGEST_ROW};
use crate::encoding::{self, Encoding};
use crate::headings::Headings;
use crate::kind;
use crate::record::Record;
use crate::refused::Refused;
use crate::rows::Rows;
use crate::separator::Separator;
use crate::xlsx::Workbook;
use std::borrow::Cow;

/// Bytes a text file may have.
const MOST_BYTES: usize = 256 << 20;
/// Rows among which the headings are looked for: a title or two may stand above them.
const HEADINGS_WITHIN: usize = 10;

/// The words that stand in the headings of a format, each column with its synonyms, folded.
pub(crate) type Vocabulary = [&'static [&'static str]];

/// A file whose headings were found.
pub(crate) struct Table<'a> {
    pub headings: Headings,
    pub encoding: Encoding,
    /// `None` for a workbook.
    pub separator: Option<Separator>,
    rows: Rows<'a>,
    headings_line: u32,
    at_start: bool,
}

/// Where headings were found, and how many words of them are known.
#[derive(Default)]
struct Found {
    score: usize,
    headings: Headings,
    line: u32,
}

impl<'a> Table<'a> {
    /// Finds out what the file is and where its headings are. Nothing is known yet of the rows below them.
    pub fn open(bytes: &'a [u8], words: &Vocabulary) -> Result<Self, Refused> {
        if let Some(looks_like) = kind::of_bytes(bytes) {
            return Err(Refused::WrongKind { looks_like });
        }
        if bytes.starts_with(kind::ZIP) { Self::open_workbook(bytes, words) } else { Self::open_text(bytes, words) }
    }

    fn open_text(bytes: &'a [u8], words: &Vocabulary) -> Result<Self, Refused> {
        if bytes.len() > MOST_BYTES {
            return Err(Refused::TooLarge { bytes: bytes.len() as u64, most: MOST_BYTES as u64 });
        }
        let (encoding, text) = encoding::decode(bytes)?;
        if let Some(looks_like) = kind::of_text(&text) {
            return Err(Refused::WrongKind { looks_like });
        }
        let (mut best, mut failed): (Option<(Found, Separator)>, Option<Refused>) = (None, None);
        for separator in candidates(&text) {
            let mut rows = Delimited::new(Cow::Borrowed(&*text), separator);
            let found = look(|record| rows.read(record), words);
            let rank = |found: &Found| (found.score, found.headings.written.len());
            match found {
                Ok(found) if best.as_ref().is_none_or(|(before, _)| rank(&found) > rank(before)) => {
                    best = Some((found, separator));
                }
                Ok(_) => {}
                // A quotation mark may seem open only because this is not the separator.
                Err(refused) => failed = failed.or(Some(refused)),
            }
        }
        match (best, failed) {
            (Some((found, separator)), None) | (Some((found @ Found { score: 1.., .. }, separator)), Some(_)) => {
                Self::below(found, Rows::Text(Box::new(Delimited::new(text, separator))), encoding, Some(separator))
            }
            (_, Some(refused)) => Err(refused),
            (None, None) => Err(Refused::UnknownLayout { found: Vec::new() }),
        }
    }

    fn open_workbook(bytes: &'a [u8], words: &Vocabulary) -> Result<Self, Refused> {
        let workbook = Workbook::open(bytes)?;
        let mut best: Option<(Found, usize)> = None;
        for (at, name) in workbook.sheets.iter().enumerate() {
            let mut sheet = workbook.sheet(name)?;
            let found = look(|record| sheet.read(record), words)?;
            if best.as_ref().is_none_or(|(before, _)| found.score > before.score) {
                best = Some((found, at));
            }
        }
        let Some((found, at)) = best else { return Err(Refused::UnknownLayout { found: Vec::new() }) };
        let name = workbook.sheets[at].clone();
        Self::below(found, Rows::of_sheet(workbook, name)?, Encoding::Utf8, None)
    }

    fn below(found: Found, rows: Rows<'a>, encoding: Encoding, separator: Option<Separator>) -> Result<Self, Refused> {
        if found.score == 0 {
            return Err(Refused::UnknownLayout { found: found.headings.written });
        }
        let (headings, headings_line) = (found.headings, found.line);
        let mut table = Self { headings, encoding, separator, rows, headings_line, at_start: false };
        table.rewind()?;
        Ok(table)
    }

    /// Back to the first row below the headings.
    pub fn rewind(&mut self) -> Result<(), Refused> {
        self.rows.rewind()?;
        let mut record = Record::default();
        while self.rows.read(&mut record)? && record.line < self.headings_line {}
        self.at_start = true;
        Ok(())
    }

    /// Reads the next row that holds anything. WFP's second row of tags (`#date,#adm1+name,..`) is passed over.
    #[inline]
    pub fn read(&mut self, into: &mut Record) -> Result<bool, Refused> {
        while self.rows.read(into)? {
            let tags = std::mem::take(&mut self.at_start)
                && into.cells().all(|cell| matches!(cell.first(), None | Some(b'#')));
            let begins = into.cell(0).first().is_some_and(|b| !b.is_ascii_whitespace());
            if !tags && (begins || !into.is_blank()) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// The separators that occur where the headings must be; a comma when none does.
fn candidates(text: &[u8]) -> Vec<Separator> {
    let head = &text[..text.len().min(HEADINGS_WITHIN * LONGEST_ROW)];
    let mut found: Vec<_> = Separator::ALL.into_iter().filter(|separator| head.contains(&separator.byte())).collect();
    if found.is_empty() {
        found.push(Separator::Comma);
    }
    found
}

/// The row with most known headings among the first; the first row when none has any. Trouble below headings already
/// found is left to the pass over all rows.
fn look(mut read: impl FnMut(&mut Record) -> Result<bool, Refused>, words: &Vocabulary) -> Result<Found, Refused> {
    let mut record = Record::default();
    let mut best: Option<Found> = None;
    for _ in 0..HEADINGS_WITHIN {
        match (read(&mut record), &best) {
            (Ok(true), _) => {}
            (Ok(false), _) | (Err(_), Some(Found { score: 1.., .. })) => break,
            (Err(refused), _) => return Err(refused),
        }
        let headings = Headings::of(&record);
        let score = headings.score(words);
        if best.as_ref().is_none_or(|before| score > before.score) {
            best = Some(Found { score, headings, line: record.line });
        }
    }
    Ok(best.unwrap_or_default())
}
