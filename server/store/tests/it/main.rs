//! The store against real databases, and what it knows without one.

mod connections;
mod databases;
mod demonstration;
mod files;
mod importing;
mod migrations;
mod reference;
mod sample;
mod shared;
