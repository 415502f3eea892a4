//! A monthly record and what became of it: a correction is a new version with its reason, and nothing is overwritten.

use super::record::Record;
use crate::invalid::Reason;
use crate::period::Timestamp;
use crate::typed::{self, LONGEST_NOTE};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// From 1 on.
    pub number: u32,
    pub at: Timestamp,
    /// Why it was corrected; of the first one there is no reason.
    pub reason: Option<String>,
    pub record: Record,
}

/// Why a correction was not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum NotCorrected {
    #[error("version {latest} was made meanwhile")]
    Conflict { latest: u32 },
    #[error("no reason was given, or too long a one")]
    Reason(Reason),
    #[error("it is another record, or of another month")]
    Other,
}

impl Version {
    #[must_use]
    pub fn first(record: Record, at: Timestamp) -> Self {
        Self { number: 1, at, reason: None, record }
    }

    /// The version after this one, which must be the latest; `seen` is what the person had before her. The month stays.
    ///
    /// # Errors
    /// [`NotCorrected`].
    pub fn correct(&self, seen: u32, record: Record, reason: &str, at: Timestamp) -> Result<Self, NotCorrected> {
        if seen != self.number {
            return Err(NotCorrected::Conflict { latest: self.number });
        }
        if (record.entry, record.month) != (self.record.entry, self.record.month) {
            return Err(NotCorrected::Other);
        }
        if reason.trim().is_empty() {
            return Err(NotCorrected::Reason(Reason::Missing));
        }
        let reason = typed::text(LONGEST_NOTE)(reason).map_err(NotCorrected::Reason)?;
        Ok(Self { number: self.number + 1, at, reason: Some(reason), record })
    }
}
