//! The names and values after the question mark, decoded, in order.

use crate::dataset::Dataset;
use crate::invalid::{Invalid, Reason};
use crate::money::Currency;
use crate::names;
use crate::period::Month;
use crate::price::PriceType;
use std::fmt::Write;

/// Longest value that any parameter of ours can have.
const LONGEST: usize = 120;

/// Decoded pairs of a query string.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pairs(Vec<(String, String)>);

impl Pairs {
    #[must_use]
    pub fn new(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// From the text after the question mark. Bytes that are not UTF-8 become the replacement mark, which no value accepts.
    #[must_use]
    pub fn decode(query: &str) -> Self {
        let query = query.strip_prefix('?').unwrap_or(query);
        let pair = |text: &str| {
            let (name, value) = text.split_once('=').unwrap_or((text, ""));
            (decode(name), decode(value))
        };
        Self(query.split('&').filter(|text| !text.is_empty()).map(pair).collect())
    }

    /// Names and values, in order.
    #[must_use]
    pub fn into_pairs(self) -> Vec<(String, String)> {
        self.0
    }

    /// The last value of a name that is not blank.
    ///
    /// # Errors
    /// When the value is longer than any of ours.
    pub fn get(&self, name: &str) -> Result<Option<&str>, Invalid> {
        let value = self.0.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value.trim());
        match value {
            Some(text) if text.len() > LONGEST => Err(Invalid::new(name, Reason::TooLong)),
            other => Ok(other.filter(|text| !text.is_empty())),
        }
    }

    /// The value read by `parse`; refused with `reason` when it cannot be.
    ///
    /// # Errors
    /// [`Invalid`] naming the parameter.
    pub fn read<T>(&self, name: &str, reason: Reason, parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Invalid> {
        self.get(name)?.map(|text| parse(text).ok_or_else(|| Invalid::new(name, reason))).transpose()
    }

    /// A slug: letters, digits and hyphens only, so that nothing else travels further.
    ///
    /// # Errors
    /// [`Invalid`] naming the parameter.
    pub fn slug(&self, name: &str) -> Result<Option<String>, Invalid> {
        self.read(name, Reason::NotAChoice, |text| (names::slug(text) == text).then(|| text.to_owned()))
    }

    /// # Errors
    /// [`Invalid`] naming the parameter.
    pub fn level(&self) -> Result<Option<PriceType>, Invalid> {
        self.read("nivel", Reason::NotAChoice, PriceType::parse)
    }

    /// Quetzales or dollars.
    ///
    /// # Errors
    /// [`Invalid`] naming the parameter.
    pub fn currency(&self) -> Result<Currency, Invalid> {
        let known = |text: &str| Currency::parse(text).filter(|c| [Currency::GTQ, Currency::USD].contains(c));
        Ok(self.read("moneda", Reason::NotAChoice, known)?.unwrap_or(Currency::GTQ))
    }

    /// # Errors
    /// [`Invalid`] naming the parameter.
    pub fn month(&self, name: &str) -> Result<Option<Month>, Invalid> {
        self.read(name, Reason::NotADate, Month::parse)
    }

    /// # Errors
    /// [`Invalid`] naming the parameter.
    pub fn dataset(&self) -> Result<Option<Dataset>, Invalid> {
        self.read("datos", Reason::NotAChoice, |text| match text {
            "demostracion" => Some(Dataset::Demonstration),
            "reales" => Some(Dataset::Real),
            _ => None,
        })
    }

    /// Pairs whose name starts with `prefix`, with the rest of the name.
    pub fn starting<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0.iter().filter_map(move |(key, value)| key.strip_prefix(prefix).map(|rest| (rest, value.trim())))
    }
}

fn decode(text: &str) -> String {
    let mut bytes = text.as_bytes().iter();
    let mut out = Vec::with_capacity(text.len());
    while let Some(&byte) = bytes.next() {
        match byte {
            b'+' => out.push(b' '),
            b'%' => match hex_pair(bytes.as_slice()) {
                Some(decoded) => {
                    out.push(decoded);
                    bytes.nth(1);
                }
                None => out.push(byte),
            },
            _ => out.push(byte),
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn hex_pair(bytes: &[u8]) -> Option<u8> {
    let digit = |at: usize| char::from(*bytes.get(at)?).to_digit(16);
    u8::try_from(digit(0)? * 16 + digit(1)?).ok()
}

/// Writes a query string in a fixed order, leaving out what is usual.
#[derive(Debug, Default)]
pub(crate) struct Writer(Vec<(String, String)>);

impl Writer {
    pub(crate) fn put(&mut self, name: &str, value: impl AsRef<str>) {
        self.0.push((name.to_owned(), value.as_ref().to_owned()));
    }

    pub(crate) fn put_if<T: PartialEq>(&mut self, name: &str, value: T, usual: T, text: impl AsRef<str>) {
        if value != usual {
            self.put(name, text);
        }
    }

    pub(crate) fn dataset(&mut self, dataset: Option<Dataset>) {
        match dataset {
            Some(Dataset::Demonstration) => self.put("datos", "demostracion"),
            Some(Dataset::Real) => self.put("datos", "reales"),
            None => {}
        }
    }

    /// The path with its query.
    pub(crate) fn after(self, path: &str) -> String {
        let mut out = path.to_owned();
        for (i, (name, value)) in self.0.iter().enumerate() {
            out.push(if i == 0 { '?' } else { '&' });
            out.push_str(name);
            out.push('=');
            encode(&mut out, value);
        }
        out
    }

    /// Names and values, not encoded: the hidden fields of a form.
    pub(crate) fn pairs(self) -> Vec<(String, String)> {
        self.0
    }
}

fn encode(out: &mut String, value: &str) {
    for byte in value.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(byte as char),
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
}
