//! Costs of products, ideas on their way, what there is to work with, and the sums that many MSMEs are compared by.
//!
//! What is sold stands in the ledger ([`crate::sales`]); nothing of it is kept twice.

mod costs;
mod equipment;
mod idea_rows;
mod ideas;
mod portfolio;

pub use costs::{add_cost, costs};
pub use equipment::{equipment, put_equipment};
pub use idea_rows::{Kept, idea, ideas};
pub use ideas::{add_idea, add_step, change_idea};
pub(crate) use portfolio::{Known, members};
pub use portfolio::{Scoped, portfolio};
