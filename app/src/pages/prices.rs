//! Market-intelligence boards.

pub mod board;
pub mod seasons;
pub mod series;
