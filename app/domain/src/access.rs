//! Who may do what: the whole policy in one match, and how far a permission reaches.
//!
//! A role decides what may be done at all; the account decides how far: its own enterprise, its organisation, its
//! municipalities, or the whole project. Whoever may do a thing sees only the rows within reach, and what lies outside
//! looks as if it were not there.

mod action;
mod policy;
mod principal;
mod role;
mod scope;

pub use action::Action;
pub use policy::{allows, may_invite};
pub use principal::{Principal, decide};
pub use role::Role;
pub use scope::{Reach, Scope};

/// The refusal of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not allowed")]
pub struct Denied;
