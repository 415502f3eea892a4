//! XML of one part, event by event, with the two things refused that only an attack needs: document types and deep nesting.

use super::package::Package;
use super::part::{self, PartReader};
use crate::refused::Refused;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::borrow::Cow;

/// Elements one inside another; a sheet needs eight.
const DEEPEST: usize = 64;
/// Elements in one part: a quarter of a million rows of prices have three million.
const MOST_ELEMENTS: u32 = 4_000_000;

/// A part being read.
pub(super) struct Xml<'a> {
    reader: Reader<PartReader<'a>>,
    buffer: Vec<u8>,
    depth: usize,
    elements: u32,
    part: String,
}

impl<'a> Xml<'a> {
    /// `None` when the archive has no such part.
    pub fn open(package: &Package<'a>, path: &str) -> Result<Option<Self>, Refused> {
        let Some(entry) = package.find(path) else { return Ok(None) };
        let mut reader = Reader::from_reader(part::open(package, path, entry)?);
        reader.config_mut().expand_empty_elements = true;
        Ok(Some(Self { reader, buffer: Vec::new(), depth: 0, elements: 0, part: path.to_owned() }))
    }

    /// The next event; [`Event::Eof`] at the end, and never after an element that was left open.
    pub fn next(&mut self) -> Result<Event<'_>, Refused> {
        self.buffer.clear();
        self.reader.get_mut().get_mut().allow_another_piece();
        let event = match self.reader.read_event_into(&mut self.buffer) {
            Ok(event) => event,
            Err(error) => return Err(Refused::Damaged { part: self.part.clone(), what: error.to_string() }),
        };
        match &event {
            Event::DocType(_) => return Err(Refused::Doctype { part: self.part.clone() }),
            Event::Start(_) => (self.depth, self.elements) = (self.depth + 1, self.elements + 1),
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            Event::Eof if self.depth > 0 => {
                return Err(Refused::Truncated {
                    what: format!("part \"{}\" of the workbook ends too early", self.part),
                });
            }
            _ => {}
        }
        if self.depth > DEEPEST {
            return Err(Refused::Damaged { part: self.part.clone(), what: "elements nested too deeply".into() });
        }
        if self.elements > MOST_ELEMENTS {
            return Err(Refused::TooManyElements { part: self.part.clone(), most: MOST_ELEMENTS });
        }
        Ok(event)
    }

    /// The refusal of this part for a reason.
    pub fn damaged(&self, what: impl Into<String>) -> Refused {
        Refused::Damaged { part: self.part.clone(), what: what.into() }
    }

    /// Text up to the end of the element just started, texts of inner elements included.
    pub fn text_into(&mut self, into: &mut String) -> Result<(), Refused> {
        let outside = self.depth - 1;
        while self.depth > outside {
            let undefined = match self.next()? {
                Event::Text(text) => {
                    into.push_str(&text.xml10_content());
                    continue;
                }
                Event::CData(text) => {
                    into.push_str(&text.xml10_content());
                    continue;
                }
                Event::GeneralRef(reference) => match resolve(&reference) {
                    Some(letter) => {
                        into.push(letter);
                        continue;
                    }
                    None => unknown(&reference),
                },
                Event::Eof => return Ok(()),
                _ => continue,
            };
            return Err(self.damaged(undefined));
        }
        Ok(())
    }
}

/// One of the five predefined entities, or a character by its number: nothing that a document could define itself.
fn resolve(reference: &BytesRef<'_>) -> Option<char> {
    match reference.as_ref() {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => reference.resolve_char_ref().ok().flatten(),
    }
}

fn unknown(reference: &BytesRef<'_>) -> String {
    format!("the entity \"{}\" is not defined", crate::refused::excerpt(reference.as_ref(), 40))
}

/// The value of an attribute by its name without prefix. `None` when it is absent or not well formed.
pub(super) fn attribute<'e>(element: &'e BytesStart<'_>, name: &str) -> Option<Cow<'e, str>> {
    // Without the check for repeated names, whose cost grows with the square of their number.
    element.attributes().with_checks(false).flatten().find(|a| a.key.local_name().as_ref() == name).and_then(plain)
}

fn plain(attribute: Attribute<'_>) -> Option<Cow<'_, str>> {
    attribute.normalized_value(XmlVersion::Implicit1_0).ok()
}
