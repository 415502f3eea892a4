//! Who is young: a definition that is written down and printed beside every figure that uses it.

use serde::{Deserialize, Serialize};

/// Ages in years, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Youth {
    from: u8,
    to: u8,
}

impl Youth {
    /// Guatemala's national youth institute. Not confirmed: a default that the team may change.
    pub const NATIONAL: Self = Self { from: 13, to: 30 };

    /// `None` unless `from` is not above `to` and `to` is at most 120.
    #[must_use]
    pub fn new(from: u8, to: u8) -> Option<Self> {
        (from <= to && to <= 120).then_some(Self { from, to })
    }

    #[must_use]
    pub fn from(self) -> u8 {
        self.from
    }

    #[must_use]
    pub fn to(self) -> u8 {
        self.to
    }

    /// Whether somebody born in a year is young in another one, by the age reached in that year. Only the year of birth
    /// is kept, so the day does not count.
    #[must_use]
    pub fn holds(self, birth_year: i16, year: i16) -> bool {
        (i16::from(self.from)..=i16::from(self.to)).contains(&year.saturating_sub(birth_year))
    }
}
