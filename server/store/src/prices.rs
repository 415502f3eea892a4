//! Prices as they are asked for: what there is, series with their months, and single observations.
//!
//! Every list names its dataset, is ordered and bounded. Real and made-up figures are never in one answer.

mod listings;
mod observations;
mod series;
mod series_row;

pub use listings::{commodities, datasets, find_commodity, find_market, markets};
pub use observations::observations;
pub use series::{MOST_SERIES, all, described, lately_at, of_commodities, of_commodity, of_market, of_series};
