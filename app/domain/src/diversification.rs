//! What an MSME lives from, and how much of it hangs on one product, one buyer or one place.
//!
//! Everything comes from the lines of the ledger, net of returns and of VAT, over a rolling year: a single month of a crop
//! says nothing. The two levels of the classification, chain and product in its presentation, are those of
//! [`crate::sale::product`] and stay fixed, because every measure changes with them.
//!
//! Deliberately absent: sentences; and any zero for what nobody recorded.

pub mod class;
pub mod concentration;
pub mod cost;
pub mod distance;
pub mod fall;
pub mod idea;
pub mod ladder;
pub mod mix;
pub mod neighbour;
pub mod newness;
pub mod portfolio;
pub mod profile;
pub mod variety;
pub mod window;
