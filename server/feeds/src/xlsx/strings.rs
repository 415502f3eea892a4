//! The table of shared texts, kept as one text with positions: a million of them cost four bytes each and their letters.

use super::package::Package;
use super::xml::Xml;
use crate::refused::Refused;
use quick_xml::events::Event;

/// Texts that cells refer to by number.
#[derive(Debug, Default)]
pub(super) struct SharedStrings {
    text: String,
    ends: Vec<u32>,
}

impl SharedStrings {
    pub fn read(package: &Package<'_>, path: &str) -> Result<Self, Refused> {
        let mut strings = Self::default();
        let Some(mut xml) = Xml::open(package, path)? else { return Ok(strings) };
        loop {
            let starts = match xml.next()? {
                Event::Start(element) => element.local_name().as_ref() == "si",
                Event::Eof => return Ok(strings),
                _ => false,
            };
            if starts {
                rich_text(&mut xml, &mut strings.text)?;
                strings.ends.push(strings.text.len() as u32);
            }
        }
    }

    pub fn get(&self, index: usize) -> Option<&str> {
        let end = *self.ends.get(index)? as usize;
        let start = if index == 0 { 0 } else { self.ends[index - 1] as usize };
        self.text.get(start..end)
    }
}

/// The texts of an element just started, without the reading aids that East Asian writing may carry.
pub(super) fn rich_text(xml: &mut Xml<'_>, into: &mut String) -> Result<(), Refused> {
    enum Inner {
        Text,
        Aid,
        Other,
    }
    let mut open = 1_usize;
    while open > 0 {
        let inner = match xml.next()? {
            Event::Start(element) => match element.local_name().as_ref() {
                "t" => Inner::Text,
                "rPh" => Inner::Aid,
                _ => {
                    open += 1;
                    Inner::Other
                }
            },
            Event::End(_) => {
                open -= 1;
                Inner::Other
            }
            Event::Eof => return Ok(()),
            _ => Inner::Other,
        };
        match inner {
            Inner::Text => xml.text_into(into)?,
            Inner::Aid => xml.text_into(&mut String::new())?,
            Inner::Other => {}
        }
    }
    Ok(())
}
