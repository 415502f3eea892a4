//! Tariff codes and the nomenclatures they belong to.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A code as text: the leading zero belongs to it. Two, four or six digits of the Harmonized System, eight or ten of the
/// Central American tariff (SAC), or `TOTAL`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TariffCode(String);

impl TariffCode {
    /// All goods together.
    pub const TOTAL: &'static str = "TOTAL";

    /// Digits with or without points between them.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text == Self::TOTAL {
            return Some(Self(text.to_owned()));
        }
        let known = |b: u8| b.is_ascii_digit() || b == b'.';
        if text.len() > 16 || !text.bytes().all(known) {
            return None;
        }
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        matches!(digits.len(), 2 | 4 | 6 | 8 | 10).then_some(Self(digits))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// 0 for `TOTAL`.
    #[must_use]
    pub fn digits(&self) -> usize {
        if self.0 == Self::TOTAL { 0 } else { self.0.len() }
    }

    /// Whether it is this code or lies below it.
    #[must_use]
    pub fn is_within(&self, prefix: &Self) -> bool {
        self.0.starts_with(&prefix.0)
    }

    /// Whether a list that holds `wider` counts this code there already. Only the levels of the Harmonized System hold each
    /// other: the tariff's eight digits became ten in 2017, so `09011130` and `0901113000` stand side by side.
    #[must_use]
    pub fn is_part_of(&self, wider: &Self) -> bool {
        (2..=6).contains(&wider.digits()) && self.digits() > wider.digits() && self.is_within(wider)
    }
}

/// `0901.11.30.00`
impl fmt::Display for TariffCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.digits() <= 4 {
            return f.write_str(&self.0);
        }
        f.write_str(&self.0[..4])?;
        for at in (4..self.0.len()).step_by(2) {
            write!(f, ".{}", &self.0[at..at + 2])?;
        }
        Ok(())
    }
}

/// Which list of codes. The same digits may mean something else in another edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Nomenclature {
    /// Harmonized System of 1988/92, 1996, 2002, 2007, 2012, 2017 and 2022.
    H0,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    /// Harmonized System, edition not said.
    Hs,
    /// The Central American tariff.
    Sac,
}

impl Nomenclature {
    pub const ALL: [Self; 9] =
        [Self::H0, Self::H1, Self::H2, Self::H3, Self::H4, Self::H5, Self::H6, Self::Hs, Self::Sac];

    /// As UN Comtrade writes it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::H0 => "H0",
            Self::H1 => "H1",
            Self::H2 => "H2",
            Self::H3 => "H3",
            Self::H4 => "H4",
            Self::H5 => "H5",
            Self::H6 => "H6",
            Self::Hs => "HS",
            Self::Sac => "SAC",
        }
    }

    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> TariffCode {
        TariffCode::parse(text).unwrap()
    }

    #[test]
    fn a_code_keeps_its_leading_zero_and_reads_with_points() {
        assert_eq!(code("0901.11.30").as_str(), "09011130");
        assert_eq!(code("0901113000").to_string(), "0901.11.30.00");
        for wrong in ["", "901", "90111", "09x1", "S3-07", "090111300011", "total"] {
            assert_eq!(TariffCode::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn levels_of_the_harmonized_system_hold_each_other_and_two_spellings_of_the_tariff_do_not() {
        assert!(code("09011130").is_part_of(&code("090111")));
        assert!(code("090111").is_part_of(&code("0901")));
        assert!(!code("0901113000").is_part_of(&code("09011130")));
        assert!(!code("0902").is_part_of(&code("0901")));
        assert!(!code("0901").is_part_of(&code("TOTAL")));
    }
}
