//! All that is wrong with a form at once: a person on a phone should not learn of her mistakes one by one.

use super::{Invalid, Reason};
use serde::{Deserialize, Serialize};

/// Every refused field, in the order of the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{} fields refused", .0.len())]
#[serde(transparent)]
pub struct Invalids(pub Vec<Invalid>);

impl Invalids {
    /// Why a field was refused, when it was.
    #[must_use]
    pub fn of(&self, field: &str) -> Option<Reason> {
        self.0.iter().find(|invalid| invalid.field == field).map(|invalid| invalid.reason)
    }
}

impl From<Invalid> for Invalids {
    fn from(invalid: Invalid) -> Self {
        Self(vec![invalid])
    }
}

/// Collects refusals while the fields of a form are read one after the other.
#[derive(Debug, Default)]
pub struct Checks(Vec<Invalid>);

impl Checks {
    pub fn refuse(&mut self, field: &str, reason: Reason) {
        self.0.push(Invalid::new(field, reason));
    }

    /// A field that must be filled. `None` when it was refused; blanks around it do not count.
    pub fn required<T>(&mut self, field: &str, text: &str, read: impl FnOnce(&str) -> Result<T, Reason>) -> Option<T> {
        if text.trim().is_empty() {
            self.refuse(field, Reason::Missing);
            return None;
        }
        self.optional(field, text, read)
    }

    /// A field that may be empty: nothing is then known, which is neither zero nor no.
    pub fn optional<T>(&mut self, field: &str, text: &str, read: impl FnOnce(&str) -> Result<T, Reason>) -> Option<T> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        read(text).map_err(|reason| self.refuse(field, reason)).ok()
    }

    /// The whole, which is there when every required part of it is.
    ///
    /// # Errors
    /// What was refused.
    pub fn finish<T>(mut self, whole: Option<T>) -> Result<T, Invalids> {
        if self.0.is_empty() && whole.is_none() {
            self.refuse("", Reason::Missing);
        }
        match whole {
            Some(whole) if self.0.is_empty() => Ok(whole),
            Some(_) | None => Err(Invalids(self.0)),
        }
    }
}
