//! Monthly records, actions, coefficients, and leftovers that meet inputs.
//!
//! One record for an MSME and month; a correction is a version with its reason. What is delivered by agreement is kept once
//! and counts in the months of both sides.

mod actions;
mod coefficients;
mod deliveries;
mod listings;
mod matches;
mod portfolio;
mod prices;
mod reading;
mod sums;
mod writing;

pub use actions::{KeptAction, actions, add_action, change_action};
pub use coefficients::{emission_factors, put_emission_factors, put_stream, streams};
pub use deliveries::{deliver, deliveries};
pub use listings::{KeptListing, add_listing, close_listing, listings};
pub use matches::{KeptMatch, Partner, answer, matches, propose};
pub use portfolio::{MemberOf, portfolio};
pub use prices::known_prices;
pub use reading::{Kept, find, history, records};
pub use writing::{correct, record};
