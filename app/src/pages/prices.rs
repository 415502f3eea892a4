//! Market-intelligence boards.

pub mod board;
pub mod no_prices;
pub mod products;
pub mod radio;
pub mod seasons;
pub mod series;
pub mod sheet;
