//! Persons of the registry and what they are in its MSMEs. A person is within reach through an MSME that is.
//!
//! The trail says that a person was entered or changed and which fields, never what stands in them. Deliberately absent:
//! a list of all persons.

mod listing;
mod writing;

pub(crate) use listing::within;
pub use listing::{Record, get, of};
pub use writing::{add, change, end};
