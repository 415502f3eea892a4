//! Requests of buyers: everybody of one world with an account reads them; who published one, or the project's own, changes it.

mod answering;
mod offers;
mod reading;
mod writing;

pub use answering::{Answered, answer, answers, withdraw};
pub use offers::{Candidate, abilities, offers};
pub use reading::{Filter, Shown, get, list};
pub use writing::{change, conclude, publish};
