//! What somebody signs in with: an e-mail address or a telephone number.

use crate::invalid::{Invalid, Reason};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A way to say who one is. Two spellings of the same are equal.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Login {
    /// In small letters.
    Email(String),
    /// Digits with the country in front: `50255551234`.
    Phone(String),
}

/// Guatemala's numbers have eight digits; written without a country they are Guatemala's.
const COUNTRY: &str = "502";
const LOCAL: usize = 8;
const LONGEST_EMAIL: usize = 254;

impl Login {
    /// Reads `ana@coop.gt`, `5555-1234`, `+502 5555 1234`.
    ///
    /// # Errors
    /// [`Invalid`] naming `field` when it is neither.
    pub fn parse(field: &str, text: &str) -> Result<Self, Invalid> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Invalid::new(field, Reason::Missing));
        }
        let found = if text.contains('@') { email(text) } else { phone(text) };
        found.ok_or_else(|| Invalid::new(field, Reason::NotALogin))
    }

    /// How it is stored: the address, or the digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email(text) | Self::Phone(text) => text,
        }
    }

    /// From the stored text.
    #[must_use]
    pub fn from_stored(text: &str) -> Self {
        if text.contains('@') { Self::Email(text.to_owned()) } else { Self::Phone(text.to_owned()) }
    }
}

impl fmt::Display for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Email(text) => f.write_str(text),
            Self::Phone(digits) => match digits.strip_prefix(COUNTRY) {
                Some(local) if local.len() == LOCAL => write!(f, "{}-{}", &local[..4], &local[4..]),
                _ => write!(f, "+{digits}"),
            },
        }
    }
}

fn email(text: &str) -> Option<Login> {
    let (name, host) = text.split_once('@')?;
    let plain = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || "._+-%".contains(c));
    let is_host = plain(host) && host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
    let fits = text.len() <= LONGEST_EMAIL && plain(name) && is_host;
    fits.then(|| Login::Email(text.to_lowercase()))
}

fn phone(text: &str) -> Option<Login> {
    let written = text.chars().all(|c| c.is_ascii_digit() || " -+().".contains(c));
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let whole = match digits.len() {
        LOCAL => format!("{COUNTRY}{digits}"),
        10..=15 => digits,
        _ => return None,
    };
    written.then_some(Login::Phone(whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_number_and_of_one_address_are_the_same() {
        let number = Login::Phone("50255551234".to_owned());
        for text in ["5555-1234", "55551234", "+502 5555 1234", " (502) 5555.1234 "] {
            assert_eq!(Login::parse("login", text), Ok(number.clone()), "{text}");
        }
        assert_eq!(number.to_string(), "5555-1234");
        assert_eq!(Login::parse("login", "Ana@Coop.GT"), Ok(Login::Email("ana@coop.gt".to_owned())));
    }

    #[test]
    fn what_is_neither_is_refused_by_its_field() {
        for text in ["ana", "ana@", "@coop.gt", "ana@coop", "123", "5555-123x", "ana b@coop.gt"] {
            assert_eq!(Login::parse("login", text), Err(Invalid::new("login", Reason::NotALogin)), "{text}");
        }
        assert_eq!(Login::parse("login", "  "), Err(Invalid::new("login", Reason::Missing)));
    }
}
