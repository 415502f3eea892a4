//! Market integration: the reference, section 1.9 (OWN).

use crate::figures::{assert_near, month, row};
use domain::price::evaluation::NotEvaluable;
use domain::price::timeline::Timeline;
use domain::price::transmission::{pass_through, together};

fn growing(from: f64, by: f64, months: i32) -> Timeline {
    row(&(0..months).map(|k| from * by.powi(k)).collect::<Vec<_>>())
}

/// x = 100 * 1.1^k, y = 50 * 1.06^k, k = 0..4: b = ln 1.06 / ln 1.1.
#[test]
fn own_the_elasticity_of_two_steady_growths_is_the_ratio_of_their_logs() {
    let found = pass_through(&growing(50.0, 1.06, 5), &growing(100.0, 1.1, 5)).unwrap();
    assert_near(found.elasticity, 0.6113608, 5e-8);
    assert_near(found.r2, 1.0, 1e-12);
    assert_eq!(found.months, 5);
}

#[test]
fn markets_that_move_together_correlate_whatever_their_levels() {
    let wave: Vec<f64> = (0..30).map(|k| 100.0 + 20.0 * f64::from(k).sin()).collect();
    let found = together(&row(&wave), &row(&wave).map(|_, v| 3.0 * v)).unwrap();
    assert_near(found.correlation, 1.0, 1e-9);
    assert_eq!(found.changes, 29);
    let turned = together(&row(&wave), &row(&wave).map(|_, v| 1.0 / v)).unwrap();
    assert_near(turned.correlation, -1.0, 1e-9);
}

#[test]
fn twenty_four_common_changes_are_needed() {
    let wave: Vec<f64> = (0..24).map(|k| 100.0 + 20.0 * f64::from(k).sin()).collect();
    assert_eq!(together(&row(&wave), &row(&wave)), Err(NotEvaluable::TooShort { have: 23, need: 24 }));
}

#[test]
fn a_gap_in_one_market_leaves_the_month_out_of_both() {
    let wave: Vec<f64> = (0..40).map(|k| 100.0 + 20.0 * f64::from(k).sin()).collect();
    let gap = row(&wave).map(|m, v| if m == month("2011-01") { f64::NAN } else { v });
    assert_eq!(together(&row(&wave), &gap).unwrap().changes, 37);
    assert_eq!(pass_through(&gap, &row(&wave)).unwrap().months, 39);
}

#[test]
fn a_market_that_never_moves_tells_nothing() {
    let wave: Vec<f64> = (0..30).map(|k| 100.0 + 20.0 * f64::from(k).sin()).collect();
    let flat = row(&[327.5; 30]);
    assert_eq!(together(&row(&wave), &flat), Err(NotEvaluable::FlatSeries));
    assert_eq!(pass_through(&row(&wave), &flat), Err(NotEvaluable::FlatSeries));
}
