//! Foreign trade: what a country sells and buys across its borders, by tariff line, partner and year.
//!
//! Totals (the world, groups of countries) stand apart from partners and are never added to them; a code is text with its
//! leading zero; a flow without a weight has no unit value. Deliberately absent: quetzales, since a year's dollars have no
//! one rate.

pub mod area;
pub mod chain_line;
pub mod code;
pub mod flow;
pub mod growth;
pub mod measure;
pub mod query;
pub mod quoted;
pub mod sum;
pub mod view;
