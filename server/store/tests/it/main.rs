//! The store against real databases, and what it knows without one.
#![expect(clippy::unwrap_used, reason = "what a test is built of fails as the test would")]

mod accounts;
mod alert_letters;
mod alerting;
mod asking;
mod circular;
mod circular_exchange;
mod connections;
mod databases;
mod demonstration;
mod diversification;
mod files;
mod importing;
mod interrupting;
mod measures;
mod migrations;
mod months;
mod observing;
mod opportunities;
mod overview;
mod own_costs;
mod reference;
mod registry;
mod registry_parts;
mod reporting;
mod resolving;
mod sales;
mod sample;
mod sample_sales;
mod sample_trackers;
mod series_lists;
mod shared;
mod sources;
mod trade;
mod undoing;
mod uploading;
