//! The server as its users meet it: pages, read API, downloads, command line, and the plan of the house.

// Says to the linter what cargo knows: what starts a server for a test is a test too, and may unwrap.
#![cfg(test)]

mod access;
mod alert_letters;
mod alerting;
mod cross_site;
mod diversifying;
mod downloads;
mod headers;
mod health;
mod house;
mod importing;
mod language;
mod mailing;
mod marketing;
mod matrix;
mod opportunities;
mod own_costs;
mod pages;
mod powers;
mod read_api;
mod recording;
mod registry;
mod reporting;
mod running;
mod schema;
mod selling;
mod serving;
mod setting;
mod shared;
mod signing;
mod stopping;
mod trading;
mod two_servers;
mod uploading;
mod uploading_figures;
mod uploading_limits;
