//! The number that a device gives to what is entered on it, so that the same entry sent twice is one record.
//!
//! It is a UUID of version 7 (RFC 9562), made before there is a signal; here it is only read and checked.

use crate::invalid::Reason;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A UUID of version 7, written in small letters: `0193a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct EntryId(u128);

/// Where the hyphens stand.
const HYPHENS: [usize; 4] = [8, 13, 18, 23];

impl EntryId {
    /// The field of a form that carries it.
    pub const FIELD: &'static str = "solicitud";

    /// Of a moment in milliseconds since 1970 and ten bytes of chance.
    #[must_use]
    pub fn new(millisecond: i64, chance: [u8; 10]) -> Self {
        let mut bytes = [0_u8; 16];
        bytes[..6].copy_from_slice(&millisecond.max(0).to_be_bytes()[2..]);
        bytes[6..].copy_from_slice(&chance);
        bytes[6] = bytes[6] & 0x0f | 0x70;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        Self(u128::from_be_bytes(bytes))
    }

    /// `None` unless 36 letters, version 7 and the variant of RFC 9562.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let hyphens = text.bytes().enumerate().filter(|(_, b)| *b == b'-').map(|(at, _)| at);
        if text.len() != 36 || !hyphens.eq(HYPHENS) || text.contains('+') {
            return None;
        }
        Self::from_u128(u128::from_str_radix(&text.replace('-', ""), 16).ok()?)
    }

    /// `None` unless version 7 and the variant of RFC 9562.
    #[must_use]
    pub fn from_u128(bits: u128) -> Option<Self> {
        ((bits >> 76) & 0xf == 7 && (bits >> 62) & 0b11 == 0b10).then_some(Self(bits))
    }

    /// The same for a form.
    ///
    /// # Errors
    /// [`Reason::NotAnEntryId`].
    pub fn read(text: &str) -> Result<Self, Reason> {
        Self::parse(text).ok_or(Reason::NotAnEntryId)
    }

    #[must_use]
    pub fn as_u128(self) -> u128 {
        self.0
    }

    /// When the device says that it was made, in milliseconds since 1970. Clocks of phones are often wrong: never a date
    /// of record.
    #[must_use]
    pub fn made_at_ms(self) -> i64 {
        (self.0 >> 80) as i64
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = format!("{:032x}", self.0);
        let parts = [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]];
        f.write_str(&parts.join("-"))
    }
}

impl From<EntryId> for String {
    fn from(id: EntryId) -> Self {
        id.to_string()
    }
}

impl TryFrom<String> for EntryId {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("a UUID of version 7 is needed")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The worked example of RFC 9562, appendix A.6: 22 February 2022, 14:22:22 in New York.
    #[test]
    fn the_example_of_the_standard_is_read_and_written() {
        let id = EntryId::parse("017F22E2-79B0-7CC3-98C4-DC0C0C07398F").unwrap();
        assert_eq!(id.made_at_ms(), 1_645_557_742_000);
        let chance = [0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f];
        assert_eq!(EntryId::new(1_645_557_742_000, chance), id);
        assert_eq!(id.to_string(), "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    }

    #[test]
    fn other_versions_and_other_texts_are_refused() {
        for text in [
            "919108f7-52d1-4320-9bac-f847db4148a8",
            "017f22e2-79b0-7cc3-18c4-dc0c0c07398f",
            "017f22e279b07cc398c4dc0c0c07398f",
            "+17f22e2-79b0-7cc3-98c4-dc0c0c07398f",
            "",
        ] {
            assert_eq!(EntryId::parse(text), None, "{text}");
        }
    }
}
