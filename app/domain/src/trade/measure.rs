//! Dollars and kilograms of a year's trade, exact to the thousandth: UN Comtrade prints three decimals.

use serde::{Deserialize, Serialize};
use std::fmt;

/// US dollars of the year, in thousandths. Enough for the trade of the world: the largest is some nine thousand billion.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Usd(i64);

impl Usd {
    #[must_use]
    pub fn from_milli(milli: i64) -> Option<Self> {
        (milli >= 0).then_some(Self(milli))
    }

    #[must_use]
    pub fn milli(self) -> i64 {
        self.0
    }

    #[must_use]
    pub fn to_f64(self) -> f64 {
        self.0 as f64 / 1e3
    }

    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Both together; what is too large to be a figure stays at the largest.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

/// The shortest exact decimal: `464146638`, `99761080104.045`.
impl fmt::Display for Usd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&milli_text(self.0))
    }
}

/// The net weight of a flow, in grams. Nought is none: what has no weight told has no unit value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    #[default]
    None,
    Reported(i64),
    /// Worked out by the publisher from values and usual unit values.
    Estimated(i64),
}

impl Weight {
    #[must_use]
    pub fn grams(self) -> Option<i64> {
        match self {
            Self::None => None,
            Self::Reported(grams) | Self::Estimated(grams) => Some(grams),
        }
    }

    #[must_use]
    pub fn kg(self) -> Option<f64> {
        self.grams().map(|grams| grams as f64 / 1e3)
    }
}

/// Dollars per kilogram.
#[must_use]
pub fn unit_value(value: Usd, weight: Weight) -> Option<f64> {
    weight.kg().filter(|kg| *kg > 0.0).map(|kg| value.to_f64() / kg)
}

/// Thousandths of an unsigned plain decimal, rounded to the nearest. `None` when it is not one, or too large.
#[must_use]
pub fn parse_milli(text: &str) -> Option<i64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let plain = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || whole.len() > 15 || fraction.len() > 20 || !plain(whole) || !plain(fraction) {
        return None;
    }
    let kept = &fraction[..fraction.len().min(3)];
    let milli: i64 = format!("{kept:0<3}").parse().ok()?;
    let rounds_up = fraction.as_bytes().get(3).is_some_and(|digit| *digit >= b'5');
    whole.parse::<i64>().ok()?.checked_mul(1_000)?.checked_add(milli + i64::from(rounds_up))
}

/// Exact decimal text of thousandths.
#[must_use]
pub fn milli_text(milli: i64) -> String {
    let (sign, size) = (if milli < 0 { "-" } else { "" }, milli.unsigned_abs());
    let fraction = format!("{:03}", size % 1_000);
    let kept = fraction.trim_end_matches('0');
    let point = if kept.is_empty() { "" } else { "." };
    format!("{sign}{}{point}{kept}", size / 1_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Values as they stand in a download of UN Comtrade of 2022.
    #[test]
    fn a_printed_value_reads_back_exactly() {
        for text in ["99761080104.045", "165537829219.647", "3372902165775", "0", "0.5"] {
            assert_eq!(milli_text(parse_milli(text).unwrap()), text);
        }
        for wrong in ["", "-1", "1,5", "1e3", "1.2.3", "9999999999999999"] {
            assert_eq!(parse_milli(wrong), None, "{wrong}");
        }
        assert_eq!(parse_milli("0.0005"), Some(1));
    }

    #[test]
    fn without_a_weight_there_is_no_unit_value() {
        let value = Usd::from_milli(4_000).unwrap();
        assert_eq!(unit_value(value, Weight::Reported(2_000)), Some(2.0));
        assert_eq!(unit_value(value, Weight::None), None);
        assert_eq!(unit_value(value, Weight::Reported(0)), None);
    }
}
