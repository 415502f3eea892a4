//! How worked examples are written down: months as text, figures within the rounding of their source.

use domain::period::Month;
use domain::price::timeline::Timeline;

pub fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

/// A row without gaps from January 2010.
pub fn row(values: &[f64]) -> Timeline {
    Timeline::full(month("2010-01"), values)
}

#[track_caller]
pub fn assert_near(found: f64, printed: f64, tolerance: f64) {
    assert!((found - printed).abs() <= tolerance, "{found} is not {printed} within {tolerance}");
}
