//! A value that cannot be accepted: which field, and why, as a key that the page turns into words.

pub mod checks;

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
    /// No NIT: wrong letters, or a last digit that does not follow from the others.
    NotANit,
    /// No CUI: not thirteen digits, a wrong check digit, or a place that does not exist.
    NotACui,
    NotAPhone,
    /// It says something else than another field, which is named too.
    Disagrees,
    /// Not possible together with what another field says.
    DoesNotFit,
    /// The entry has no number that a device makes for it.
    NotAnEntryId,
    TooShort,
    /// Neither an e-mail address nor a telephone number.
    NotALogin,
    /// A password that many people have.
    TooCommon,
    /// The two passwords differ.
    Different,
    /// What was typed is not right: a password, a code.
    Wrong,
    /// A code whose time is over, or that was used.
    Expired,
    /// Somebody else has it.
    Taken,
    /// Too many attempts; later it can be tried again.
    TooMany,
}
