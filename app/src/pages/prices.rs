//! Market-intelligence boards.

pub mod board;
pub mod margins;
pub mod no_prices;
pub mod other_world;
pub mod products;
pub mod radio;
pub mod references;
pub mod seasons;
pub mod series;
pub mod sheet;
mod told;
