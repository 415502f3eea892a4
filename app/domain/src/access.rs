//! Who may do what: the whole policy in one match.

use serde::{Deserialize, Serialize};

/// What someone asks to do. One for each kind of deed, named with a verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    ViewPrices,
    ExportPrices,
}

impl Action {
    /// Every action, for the committed table of the policy.
    pub const ALL: [Self; 2] = [Self::ViewPrices, Self::ExportPrices];
}

/// In what capacity someone acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Role {
    /// Anyone, without an account.
    Visitor,
}

impl Role {
    pub const ALL: [Self; 1] = [Self::Visitor];
}

/// How far a permission reaches; the first argument of every query after the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// What everybody may see: public figures only.
    Public,
}

/// The refusal of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not allowed")]
pub struct Denied;

/// The policy.
///
/// # Errors
/// [`Denied`] when the role may not do it at all; a narrower [`Scope`] is how "only your own" is said.
pub fn decide(role: Role, action: Action) -> Result<Scope, Denied> {
    match (role, action) {
        (Role::Visitor, Action::ViewPrices | Action::ExportPrices) => Ok(Scope::Public),
    }
}
