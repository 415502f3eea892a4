//! How far off a forecast may be, from how far off the same forecast was before.
//!
//! No bell curve is assumed: the limits are the 10th and 90th percentile of what came over what was forecast, at the same
//! number of months ahead. As ratios they hold when prices have risen, and never fall below zero.

use serde::{Deserialize, Serialize};

/// With fewer errors no interval is given.
pub const LEAST_ERRORS: usize = 20;

/// Eight times out of ten the price came within.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    pub low: f64,
    pub high: f64,
    /// How many past errors it comes from.
    pub n: usize,
}

impl Interval {
    /// Around `value`, from past ratios of what came to what was forecast.
    #[must_use]
    pub fn around(value: f64, mut ratios: Vec<f64>) -> Option<Self> {
        ratios.retain(|ratio| ratio.is_finite());
        let n = ratios.len();
        if n < LEAST_ERRORS {
            return None;
        }
        ratios.sort_by(f64::total_cmp);
        Some(Self { low: value * quantile(&ratios, 0.1)?, high: value * quantile(&ratios, 0.9)?, n })
    }
}

/// The quantile `p` (0 to 1) of values in ascending order, straight between neighbours (type 7 of Hyndman & Fan, 1996).
#[must_use]
pub fn quantile(sorted: &[f64], p: f64) -> Option<f64> {
    let place = p * sorted.len().checked_sub(1)? as f64;
    let (low, high) = (*sorted.get(place.floor() as usize)?, *sorted.get(place.ceil() as usize)?);
    Some(low + (high - low) * place.fract())
}
