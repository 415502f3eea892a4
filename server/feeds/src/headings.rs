//! The row of headings: found among the first rows, compared without regard to case, accents, spaces and marks.

use crate::record::Record;
use crate::refused::{Refused, excerpt};
use domain::names::plain_letter;

/// The headings as written, and folded for comparing.
#[derive(Debug, Clone, Default)]
pub(crate) struct Headings {
    pub written: Vec<String>,
    folded: Vec<String>,
}

impl Headings {
    pub fn of(record: &Record) -> Self {
        let mut written: Vec<_> = record.cells().map(|cell| excerpt(&String::from_utf8_lossy(cell), 80)).collect();
        while written.last().is_some_and(String::is_empty) {
            written.pop();
        }
        let folded = written.iter().map(|heading| fold(heading)).collect();
        Self { written, folded }
    }

    /// Columns whose folded heading is one of these words.
    fn positions<'s>(&'s self, words: &'s [&str]) -> impl Iterator<Item = usize> + 's {
        self.folded.iter().enumerate().filter(|(_, heading)| words.contains(&heading.as_str())).map(|(at, _)| at)
    }

    /// How many headings are among these words.
    pub fn score(&self, known: &[&[&str]]) -> usize {
        self.folded.iter().filter(|heading| known.iter().any(|words| words.contains(&heading.as_str()))).count()
    }

    /// Whether any heading is one of these words.
    pub fn has(&self, words: &[&str]) -> bool {
        self.positions(words).next().is_some()
    }

    /// The one column with such a heading, if there is one. Two are refused: nobody could say which was meant.
    pub fn find(&self, words: &[&str]) -> Result<Option<usize>, Refused> {
        let mut found = self.positions(words);
        match (found.next(), found.next()) {
            (None, _) => Ok(None),
            (Some(only), None) => Ok(Some(only)),
            (Some(first), Some(second)) => Err(Refused::RepeatedColumn {
                means: words[0].to_owned(),
                first: self.written[first].clone(),
                second: self.written[second].clone(),
            }),
        }
    }

    /// The same, for a column that must be there; `name` is what the message calls it.
    pub fn need(&self, words: &[&str], name: &str) -> Result<usize, Refused> {
        self.find(words)?.ok_or_else(|| Refused::MissingColumn { name: name.to_owned(), found: self.written.clone() })
    }

    /// The heading of a column as written.
    pub fn name(&self, column: usize) -> &str {
        self.written.get(column).map_or("", String::as_str)
    }

    /// The folded headings with their positions.
    pub fn folded(&self) -> impl Iterator<Item = (usize, &str)> {
        self.folded.iter().map(String::as_str).enumerate()
    }
}

/// Lower-case letters and digits without accents: `Price_Type`, ` price type ` and `PRICETYPE` are one word.
#[must_use]
pub(crate) fn fold(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).map(plain_letter).filter(|c| c.is_alphanumeric()).collect()
}
