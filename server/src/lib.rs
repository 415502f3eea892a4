//! The server and the command line: the only crate that knows sockets and configuration.
//!
//! A request passes the layers of [`router`] from the outside in: its line in the log, the headers of every answer, the
//! refusal of other sites, limits of time and size. Pages come from [`page_cache`] or are drawn by `app`; [`rest`] and
//! [`downloads`] give the same figures to programs and spreadsheets. Deliberately absent: figures (they are worked out in
//! `domain`), statements (`store`), file formats (`feeds`).

pub mod alert_letters;
pub mod assets;
pub mod command;
pub mod config;
pub mod digest;
pub mod downloads;
pub mod edition;
pub mod forms;
pub mod health;
pub mod language;
pub mod page_cache;
pub mod pages;
pub mod problem;
pub mod rest;
pub mod router;
pub mod security;
pub mod serving;
pub mod signed;
pub mod smtp;
pub mod state;
pub mod telemetry;
pub mod uploads;
