//! The registry of MSMEs: found within reach, entered, changed, joined to associations.

mod chains;
mod listing;
mod membership;
mod overview;
mod register;
mod timeline;

pub(crate) use listing::within;
pub use listing::{Filter, Named, counts, find, get, known, list, names};
pub use membership::{associations, join, leave, members};
pub use overview::{gaps, registered};
pub use register::{change, register};
pub use timeline::timeline;
