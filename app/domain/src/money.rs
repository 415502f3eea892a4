//! Money and prices as integers, so that a sum on the server, in the database and on the phone is the same sum.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Three letters of ISO 4217.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    pub const GTQ: Self = Self(*b"GTQ");
    pub const USD: Self = Self(*b"USD");

    /// Accepts exactly three letters, in any case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: [u8; 3] = text.trim().as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_alphabetic).then(|| Self(bytes.map(|b| b.to_ascii_uppercase())))
    }

    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = String::deserialize(d)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("a currency has three letters"))
    }
}

/// Millionths in one: the fixed point of [`Price`].
pub const MICRO: i64 = 1_000_000;

/// A price per unit in millionths of its currency: exact for every figure that a source prints.
///
/// Statistics read it as `f64`; it is stored, compared and summed as an integer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Price(i64);

impl Price {
    /// The largest price accepted: one thousand million of the currency.
    pub const MAX: Self = Self(1_000_000_000 * MICRO);

    /// `None` unless positive and at most [`Price::MAX`]: a zero price is a missing price in disguise.
    #[must_use]
    pub fn from_micro(micro: i64) -> Option<Self> {
        (micro > 0 && micro <= Self::MAX.0).then_some(Self(micro))
    }

    /// Rounds to the nearest millionth. `None` for what [`Price::from_micro`] refuses and for NaN.
    #[must_use]
    pub fn from_f64(value: f64) -> Option<Self> {
        let micro = (value * MICRO as f64).round();
        (micro.is_finite() && micro.abs() < 1e18).then(|| Self::from_micro(micro as i64)).flatten()
    }

    /// Reads plain digits with an optional point, at most six decimals: `237.27`. No separators of thousands.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        parse_micro(text).and_then(Self::from_micro)
    }

    #[must_use]
    pub const fn micro(self) -> i64 {
        self.0
    }

    #[must_use]
    pub fn to_f64(self) -> f64 {
        self.0 as f64 / MICRO as f64
    }
}

/// The shortest exact decimal, with at least two decimals: `237.27`, `0.315`, `5.00`. What the read API prints.
impl fmt::Display for Price {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_micro(f, self.0)
    }
}

/// Exact decimal text of a number of millionths.
pub fn write_micro(f: &mut impl fmt::Write, micro: i64) -> fmt::Result {
    let sign = if micro < 0 { "-" } else { "" };
    let (whole, fraction) = (micro.unsigned_abs() / 1_000_000, micro.unsigned_abs() % 1_000_000);
    let digits = format!("{fraction:06}");
    let kept = digits.trim_end_matches('0').len().max(2);
    write!(f, "{sign}{whole}.{}", &digits[..kept])
}

/// Plain signed decimal to millionths. `None` when it is not one, has more than six decimals or is out of range.
#[must_use]
pub fn parse_micro(text: &str) -> Option<i64> {
    let text = text.trim();
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if whole.len() + fraction.len() == 0 || !plain(whole) || !plain(fraction) || whole.len() > 12 {
        return None;
    }
    let kept = fraction.trim_end_matches('0');
    if kept.len() > 6 {
        return None;
    }
    let whole: i64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let fraction: i64 = format!("{kept:0<6}").parse().ok()?;
    let micro = whole.checked_mul(MICRO)?.checked_add(fraction)?;
    Some(if negative { -micro } else { micro })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_price_reads_back_exactly() {
        for text in ["237.27", "0.31", "1580.00", "0.000001", "999999999.999999"] {
            assert_eq!(Price::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn zero_negative_and_nonsense_are_not_prices() {
        for text in ["0", "-1", "", ".", "1,5", "1e3", "NaN", "1.0000001", "9999999999999"] {
            assert_eq!(Price::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_currency_has_three_letters() {
        assert_eq!(Currency::parse("gtq"), Some(Currency::GTQ));
        assert_eq!(Currency::parse("Q"), None);
    }
}
