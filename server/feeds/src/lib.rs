//! Bytes in, typed rows and per-row reasons out: the only crate that knows file formats.
//!
//! A reader first looks at the whole file and either refuses it with a reason ([`refused::Refused`]) or hands over rows one
//! by one, each read or rejected with its line, column and value. Deliberately absent: files, sockets, databases, clocks and
//! async. Nothing here looks anything up: products, markets and units leave in the words of the file.

pub mod cpi;
pub mod download;
pub mod encoding;
pub mod enterprises;
pub mod forms;
pub mod kind;
pub mod prices;
pub mod rates;
pub mod references;
pub mod refused;
pub mod sales;
pub mod separator;
pub mod template;
pub mod trade;
pub mod when;

mod cell;
mod dates;
mod delimited;
mod headings;
mod numbers;
mod record;
mod rows;
mod survey;
mod table;
mod xlsx;
