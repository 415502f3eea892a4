//! Rows in, domain types out: the only crate that knows the database.
//!
//! [`Db`] is a way in, handed out by authorization; queries take it with the scope of whoever asks, and answer in domain
//! types. Deliberately absent: rules (they are in `domain`), file formats (in `feeds`), and any clock: whoever writes says
//! when. SQLite and PostgreSQL get the same statements; where they must differ, one function says how.

pub mod accounts;
pub mod alert_letters;
pub mod alerts;
pub mod attempts;
pub mod audit;
mod backup;
pub mod catalogue;
pub mod circular;
mod connection;
pub mod consents;
pub mod cpi;
pub mod cui;
pub mod diversification;
pub mod drafts;
pub mod enterprises;
mod entity;
mod error;
pub mod imports;
mod integers;
mod migration;
pub mod opportunities;
pub mod own_costs;
pub mod parameters;
pub mod persons;
pub mod prices;
pub mod rates;
pub mod reference;
pub mod reports;
pub mod sales;
pub mod sample;
mod scope;
mod seed;
pub mod sessions;
pub mod sources;
mod sql;
mod submissions;
pub mod trade;
pub mod uploads;
pub mod versions;

pub use backup::backup;
pub use connection::Db;
pub use error::Error;
pub use migration::migrate;
pub use submissions::Received;
