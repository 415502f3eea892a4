//! Market-intelligence boards.

pub mod board;
