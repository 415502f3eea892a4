//! The registry of MSMEs: found, seen, entered and changed.

mod changing;
mod consents;
mod fields;
mod list;
mod person;
mod profile;
mod registering;

pub use changing::ChangePage;
pub use list::EnterprisesPage;
pub use person::PersonPage;
pub use profile::ProfilePage;
pub use registering::RegisterPage;
