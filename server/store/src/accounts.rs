//! Accounts: found to be signed in, listed for the team, invited, changed, closed.

mod codes;
mod credentials;
mod inviting;
mod listing;
mod managing;
mod row;

pub use codes::{Joining, renew, use_code};
pub use credentials::{
    Credentials, Totp, confirm_totp, credentials, drop_totp, password_hash, set_password, spend_step,
};
pub use inviting::{Invitation, add, invite};
pub use listing::{demonstration, get, list, logins_of, role};
pub use managing::{Permissions, change, disable, enable};
