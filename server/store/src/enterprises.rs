//! The registry of MSMEs: found within reach, entered, changed, joined to associations.

mod chains;
mod listing;
mod membership;
mod overview;
mod register;
mod timeline;

pub(crate) use listing::within;
pub use listing::{Filter, Named, counts, find, get, known, list, names, some};
pub use membership::{associations, join, leave, members};
pub use overview::{gaps, registered};
pub(crate) use register::insert;
pub use register::{change, register};
pub use timeline::timeline;
