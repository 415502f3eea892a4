//! Accounts: how somebody is known to Milpa, and what a password must be.

mod login;
mod password;

pub use login::Login;
pub use password::NewPassword;

use crate::access::Role;
use crate::dataset::Dataset;
use crate::id::{AccountId, EnterpriseId};
use crate::period::Timestamp;
use crate::place::MunicipalityCode;
use serde::{Deserialize, Serialize};

/// The password of every account of the demonstration. It protects nothing: those accounts reach only made-up records, and
/// nobody signs in with them once a real account exists.
pub const DEMONSTRATION_PASSWORD: &str = "maíz, frijol y ayote";

/// Somebody who may sign in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    pub id: AccountId,
    pub name: String,
    pub role: Role,
    pub dataset: Dataset,
    /// What the manager of an MSME, a cooperative or an association manages.
    pub enterprise: Option<EnterpriseId>,
    /// Where a technician or an officer of a window works.
    pub municipalities: Vec<MunicipalityCode>,
    /// Whether a second factor is set up.
    pub second_factor: bool,
}

impl Account {
    /// Its role asks for a second factor that is not set up yet: until it is, only the own account can be reached.
    #[must_use]
    pub fn lacks_second_factor(&self) -> bool {
        // The accounts of a demonstration show their password to everybody; a second factor would protect nothing.
        self.role.needs_second_factor() && !self.second_factor && !self.dataset.is_demonstration()
    }
}

/// One that the team sees in its list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    pub account: Account,
    pub logins: Vec<Login>,
    /// The name of the enterprise that it manages.
    pub enterprise_name: Option<String>,
    /// Whether a password was set: before that, the invitation waits.
    pub accepted: bool,
    pub disabled_at: Option<Timestamp>,
    pub seen_at: Option<Timestamp>,
}

/// A browser in which somebody is signed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenSession {
    /// What it is called when it is to be ended; not the session's own secret.
    pub mark: String,
    /// What the browser says it is.
    pub device: String,
    pub since: Timestamp,
    pub seen_at: Timestamp,
    /// The one that asks.
    pub own: bool,
}
