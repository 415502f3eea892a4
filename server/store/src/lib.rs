//! Rows in, domain types out: the only crate that knows the database.

pub mod reference;
