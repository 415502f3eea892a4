//! A value that cannot be accepted: which field, and why, as a key that the page turns into words.

use serde::{Deserialize, Serialize};

/// One refused field. Shown beside the field, first in the error summary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{field}: {reason:?}")]
pub struct Invalid {
    /// The name of the form field or query parameter.
    pub field: String,
    pub reason: Reason,
}

impl Invalid {
    #[must_use]
    pub fn new(field: &str, reason: Reason) -> Self {
        Self { field: field.to_owned(), reason }
    }
}

/// Why a value was refused. A closed set, so that each has its sentence in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    Missing,
    NotANumber,
    NotPositive,
    Negative,
    TooLarge,
    TooLong,
    NotADate,
    InTheFuture,
    BeforeStart,
    NotAChoice,
    Unknown,
}
