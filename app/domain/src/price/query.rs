//! What an address asks for: parsed once, at the door, and printed back in one canonical form.
//!
//! A value that cannot be used is refused by name; a parameter that is not ours is ignored, because links from messages
//! carry strange tails.

mod board;
mod catalogue;
mod margins;
pub(crate) mod pairs;
mod references;
mod seasons;
mod series;
mod sheet;

pub use board::{BoardQuery, OwnCosts, Sort};
pub use catalogue::CatalogueQuery;
pub use margins::MarginsQuery;
pub use pairs::Pairs;
pub use references::{ReferencesQuery, Refused};
pub use seasons::SeasonsQuery;
pub use series::{Money, Period, SeriesQuery};
pub use sheet::SheetQuery;
