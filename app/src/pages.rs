//! Pages: each composes components around one resource, and computes nothing.

pub mod about;
pub mod components;
pub mod head;
pub mod not_found;
pub mod offline;
pub mod prices;
pub mod trade;
