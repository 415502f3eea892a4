//! Which styles make a number a date: all that is read of the look of a workbook.

use super::package::Package;
use super::xml::{Xml, attribute};
use crate::refused::Refused;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashSet;

/// Styles by their number; true for those that show a date.
#[derive(Debug, Default)]
pub(super) struct Styles(Vec<DateOrderd>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DateOrderd {
    Yes,
    No,
}

impl Styles {
    pub fn read(package: &Package<'_>, path: &str) -> Result<Self, Refused> {
        let mut styles = Self::default();
        let Some(mut xml) = Xml::open(package, path)? else { return Ok(styles) };
        let mut own_dates = HashSet::new();
        let mut in_cell_styles = false;
        loop {
            match xml.next()? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "numFmt" => own_dates.extend(own_date_format(&element)),
                    "cellXfs" => in_cell_styles = true,
                    "xf" if in_cell_styles => {
                        let format = format_number(&element);
                        let shows_date = format.is_some_and(|id| built_in_date(id) || own_dates.contains(&id));
                        styles.0.push(if shows_date { DateOrderd::Yes } else { DateOrderd::No });
                    }
                    _ => {}
                },
                Event::End(element) if element.local_name().as_ref() == "cellXfs" => in_cell_styles = false,
                Event::Eof => return Ok(styles),
                _ => {}
            }
        }
    }

    /// Whether a cell of this style shows its number as a date.
    pub fn shows_date(&self, style: usize) -> bool {
        self.0.get(style) == Some(&DateOrderd::Yes)
    }
}

fn format_number(element: &BytesStart<'_>) -> Option<u32> {
    attribute(element, "numFmtId")?.parse().ok()
}

fn own_date_format(element: &BytesStart<'_>) -> Option<u32> {
    let code = attribute(element, "formatCode")?;
    is_date_code(&code).then(|| format_number(element)).flatten()
}

/// Formats with a day in them that need no code: ECMA-376, part 1, 18.8.30, with those of East Asian editions.
fn built_in_date(id: u32) -> bool {
    matches!(id, 14..=17 | 22 | 27..=31 | 36 | 50..=54 | 57 | 58)
}

/// A code shows a date when a letter of year or day stands outside quotation marks and brackets.
fn is_date_code(code: &str) -> bool {
    let (mut quoted, mut bracketed, mut escaped) = (false, false, false);
    code.chars().any(|letter| {
        if std::mem::take(&mut escaped) {
            return false;
        }
        match letter {
            '\\' | '_' | '*' => escaped = true,
            '"' => quoted = !quoted,
            '[' => bracketed = true,
            ']' => bracketed = false,
            'd' | 'D' | 'y' | 'Y' => return !quoted && !bracketed,
            _ => {}
        }
        false
    })
}
