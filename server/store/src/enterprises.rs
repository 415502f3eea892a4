//! The registry of MSMEs: found within reach, entered, changed, joined to associations.

mod chains;
mod listing;
mod membership;
mod register;

pub use listing::{Filter, Named, find, get, known, list, names};
pub use membership::{join, leave, members};
pub use register::{change, register};
