//! Server functions, one file for each area: the whole surface that a browser may call.
//!
//! Each takes what stands in the address and parses it itself: a caller is never trusted to have done so.

pub mod about;
pub mod account;
pub mod accounts;
pub mod alerts;
pub mod circular;
pub mod costs;
pub mod diversification;
pub mod enterprises;
pub mod homes;
pub mod ideas;
pub mod markets;
pub mod opportunities;
pub mod prices;
pub mod reports;
pub mod sales;
pub mod trade;
pub mod uploads;
