//! Pages: each composes components around one resource, and computes nothing.

pub mod about;
pub mod account;
pub mod accounts;
pub mod alerts;
pub mod circular;
pub mod components;
pub mod costs;
pub mod diversification;
pub mod enterprises;
pub mod head;
pub mod home;
pub mod homes;
pub mod imports;
pub mod markets;
pub mod more;
pub mod not_found;
pub mod offline;
pub mod opportunities;
pub mod prices;
pub mod privacy;
pub mod reports;
pub mod sales;
pub mod signing;
pub mod trade;
