//! What Milpa knows about markets, enterprises and work: types, rules and indicators.
//!
//! Deliberately absent: input and output, async, any framework, any clock. Whoever needs "today" is given it.
//! The same code judges a form in the browser and a file on the server, so both always agree.

pub mod about;
pub mod access;
pub mod account;
pub mod audit;
pub mod choice;
pub mod circular;
pub mod consent;
pub mod country;
pub mod dataset;
pub mod diversification;
pub mod enterprise;
pub mod entry;
pub mod id;
pub mod invalid;
pub mod money;
pub mod names;
pub mod next_step;
pub mod opportunity;
pub mod overview;
pub mod page;
pub mod period;
pub mod person;
pub mod place;
pub mod price;
pub mod quantity;
pub mod sale;
pub mod share;
pub mod trade;
pub mod typed;
pub mod unit;
pub mod upload;
