//! An entry and all that became of it. Nothing is overwritten: a correction is a new version with its reason, and a
//! cancelled sale stays to be read. Who did it stands in the audit trail.

use super::Sale;
use crate::invalid::Reason;
use crate::period::Timestamp;
use crate::typed::{self, LONGEST_NOTE};
use serde::{Deserialize, Serialize};

/// Why a version was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum Change {
    Recorded,
    Corrected { reason: String },
    Cancelled { reason: String },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// From 1 on.
    pub number: u32,
    pub at: Timestamp,
    pub change: Change,
    /// As it stood; of a cancellation, what was cancelled.
    pub sale: Sale,
}

/// At least one version, the latest last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct History(Vec<Version>);

/// Why a change was not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum NotChanged {
    #[error("version {latest} was made meanwhile")]
    Conflict { latest: u32 },
    #[error("it was cancelled")]
    Cancelled,
    #[error("no reason was given, or too long a one")]
    Reason(Reason),
    #[error("it is another entry")]
    OtherEntry,
}

impl History {
    #[must_use]
    pub fn recorded(sale: Sale, at: Timestamp) -> Self {
        Self(vec![Version { number: 1, at, change: Change::Recorded, sale }])
    }

    /// From what was kept. `None` unless the numbers run from 1 without a gap, and only the last may be a cancellation.
    #[must_use]
    pub fn from_versions(versions: Vec<Version>) -> Option<Self> {
        let numbered = versions.iter().zip(1..).all(|(version, number)| version.number == number);
        let cancelled = versions.iter().position(|version| matches!(version.change, Change::Cancelled { .. }));
        let last = versions.len().checked_sub(1)?;
        (numbered && cancelled.is_none_or(|at| at == last)).then_some(Self(versions))
    }

    #[must_use]
    pub fn versions(&self) -> &[Version] {
        &self.0
    }

    /// The sale as it stands; `None` when it was cancelled.
    #[must_use]
    pub fn current(&self) -> Option<&Sale> {
        match self.0.last() {
            Some(Version { change: Change::Recorded | Change::Corrected { .. }, sale, .. }) => Some(sale),
            Some(Version { change: Change::Cancelled { .. }, .. }) | None => None,
        }
    }

    /// # Errors
    /// [`NotChanged`]; `seen` is the version that the person had before her.
    pub fn correct(mut self, seen: u32, sale: Sale, reason: &str, at: Timestamp) -> Result<Self, NotChanged> {
        if self.open(seen)?.entry != sale.entry {
            return Err(NotChanged::OtherEntry);
        }
        let reason = written(reason)?;
        self.0.push(Version { number: seen + 1, at, change: Change::Corrected { reason }, sale });
        Ok(self)
    }

    /// # Errors
    /// [`NotChanged`]; `seen` is the version that the person had before her.
    pub fn cancel(mut self, seen: u32, reason: &str, at: Timestamp) -> Result<Self, NotChanged> {
        let sale = self.open(seen)?.clone();
        let reason = written(reason)?;
        self.0.push(Version { number: seen + 1, at, change: Change::Cancelled { reason }, sale });
        Ok(self)
    }

    fn open(&self, seen: u32) -> Result<&Sale, NotChanged> {
        let latest = self.0.last().map_or(0, |version| version.number);
        let sale = self.current().ok_or(NotChanged::Cancelled)?;
        if latest == seen { Ok(sale) } else { Err(NotChanged::Conflict { latest }) }
    }
}

fn written(reason: &str) -> Result<String, NotChanged> {
    if reason.trim().is_empty() {
        return Err(NotChanged::Reason(Reason::Missing));
    }
    typed::text(LONGEST_NOTE)(reason).map_err(NotChanged::Reason)
}
