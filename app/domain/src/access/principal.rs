//! Who asks: a visitor, or an account with its role and reach.

use super::{Action, Denied, Reach, Role, Scope, allows};
use crate::account::Account;

/// Whoever a request comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Principal {
    #[default]
    Visitor,
    Signed(Box<Account>),
}

impl Principal {
    #[must_use]
    pub fn role(&self) -> Role {
        match self {
            Self::Visitor => Role::Visitor,
            Self::Signed(account) => account.role,
        }
    }

    #[must_use]
    pub fn account(&self) -> Option<&Account> {
        match self {
            Self::Visitor => None,
            Self::Signed(account) => Some(account),
        }
    }
}

/// The policy for whoever asks. A role that must have a second factor may do nothing but set it up until it has one.
///
/// # Errors
/// [`Denied`] when the role may not do it at all; a narrower [`Scope`] is how "only your own" is said.
pub fn decide(principal: &Principal, action: Action) -> Result<Scope, Denied> {
    let waits = principal.account().is_some_and(Account::lacks_second_factor)
        && !matches!(action, Action::KeepOwnAccount | Action::ViewPrices | Action::ExportPrices);
    if waits || !allows(principal.role(), action) {
        return Err(Denied);
    }
    Ok(match principal {
        Principal::Visitor => Scope::Public,
        Principal::Signed(account) => Scope::Within { by: account.id, reach: reach(account), dataset: account.dataset },
    })
}

fn reach(account: &Account) -> Reach {
    match account.role {
        Role::Visitor => Reach::Nothing,
        Role::Administrator | Role::Coordinator | Role::Monitoring | Role::Reader => Reach::Project,
        Role::Technician | Role::Vume => Reach::Municipalities(account.municipalities.clone()),
        Role::Cooperative => account.enterprise.map_or(Reach::Nothing, Reach::Association),
        Role::Msme => account.enterprise.map_or(Reach::Nothing, Reach::Enterprise),
    }
}
