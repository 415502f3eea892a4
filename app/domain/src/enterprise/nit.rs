//! The number by which the tax office knows a person or a firm.
//!
//! The last character follows from the others: digits weighted 2, 3, 4, ... from the right, negative sum modulo 11, and K
//! for ten. Source: python-stdnum 1.20 (`gt.nit`), whose examples are the tests.

use super::cui::Cui;
use crate::invalid::Reason;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A NIT without leading zeros, hyphen or small letters: two spellings of one number are equal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Nit(String);

/// What may stand where a NIT is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TaxNumber {
    Nit(Nit),
    /// Since 2022 a person may use her CUI on an electronic invoice.
    Cui(Cui),
    /// "CF", consumidor final: whoever bought did not say.
    FinalConsumer,
}

/// The longest NIT accepted, the check digit with it. Thirteen digits are a CUI.
const LONGEST: usize = 12;

impl Nit {
    /// Reads `576937-K`, `0576937k`. `None` when the check digit does not follow.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let joined = without_marks(text);
        let plain = joined.trim_start_matches('0');
        let (body, check) = plain.split_at_checked(plain.len().checked_sub(1)?)?;
        let fits = !body.is_empty() && plain.len() <= LONGEST && body.bytes().all(|b| b.is_ascii_digit());
        (fits && check == check_digit(body)).then(|| Self(plain.to_owned()))
    }

    /// Without the hyphen: how it is stored and compared.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TaxNumber {
    /// # Errors
    /// [`Reason::NotACui`] for thirteen digits that are none, [`Reason::NotANit`] for the rest.
    pub fn read(text: &str) -> Result<Self, Reason> {
        let plain = without_marks(text);
        if matches!(plain.replace('/', "").as_str(), "CF") {
            return Ok(Self::FinalConsumer);
        }
        if plain.len() == 13 && plain.bytes().all(|b| b.is_ascii_digit()) {
            return Cui::parse(&plain).map(Self::Cui).ok_or(Reason::NotACui);
        }
        Nit::parse(&plain).map(Self::Nit).ok_or(Reason::NotANit)
    }
}

impl fmt::Display for Nit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (body, check) = self.0.split_at(self.0.len() - 1);
        write!(f, "{body}-{check}")
    }
}

impl From<Nit> for String {
    fn from(nit: Nit) -> Self {
        nit.0
    }
}

impl TryFrom<String> for Nit {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("no NIT")
    }
}

fn check_digit(body: &str) -> String {
    let sum: u32 = body.bytes().rev().zip(2..).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    match (11 - sum % 11) % 11 {
        10 => "K".to_owned(),
        digit => digit.to_string(),
    }
}

fn without_marks(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '-' | ' ' | '.')).flat_map(char::to_uppercase).collect()
}
