//! A part of a whole with both its parts: a rate without its numerator and denominator cannot be judged.

use serde::{Deserialize, Serialize};

/// Two amounts of the same kind, both in millionths: quetzales of quetzales, or kilograms of kilograms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Share {
    pub part: i64,
    /// Above zero.
    pub whole: i64,
}

impl Share {
    /// `None` when the whole is nothing: that is not a share of zero.
    #[must_use]
    pub fn of(part: i64, whole: i64) -> Option<Self> {
        (whole > 0).then_some(Self { part, whole })
    }

    /// 0 to 1 when the part lies within the whole.
    #[must_use]
    pub fn value(self) -> f64 {
        self.part as f64 / self.whole as f64
    }

    #[must_use]
    pub fn percent(self) -> f64 {
        100.0 * self.value()
    }
}
