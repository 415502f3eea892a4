//! The ledger: sales recorded once, corrected and cancelled with a reason, summed by the database.
//!
//! Nothing is overwritten: each change is a version. What belongs to an MSME out of reach is not there.

mod at_once;
mod catalogue;
mod filter;
mod naming;
mod openings;
mod reading;
mod sums;
mod writing;

pub(crate) use catalogue::{insert_buyer, insert_product};
pub(crate) use writing::insert;

pub use at_once::{Recorded, recorded_since};
pub use catalogue::{add_buyer, add_product, buyers, buyers_of, products, products_of};
pub use filter::Filter;
pub use naming::{Named, entries, named, version};
pub use openings::openings;
pub use reading::{between, history, list, sold};
pub use sums::{Joint, Member, joint, members, sums};
pub(crate) use writing::columns;
pub use writing::{cancel, correct, record};
