//! Importing files: what can be sent and what was, and one file looked through.

mod list;
mod preview;
mod problems;

pub use list::ImportsPage;
pub use preview::ImportPage;
