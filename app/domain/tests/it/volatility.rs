//! Volatility on dataset D1: the reference, section 1.5 (PUB-IN).

use crate::d1;
use crate::figures::{assert_near, month, row};
use domain::price::evaluation::{NotEvaluable, Window};
use domain::price::statistics::{mean, sample_sd};
use domain::price::volatility::{self, Relative};

#[test]
fn d1_mean_deviation_and_variation_are_as_printed() {
    assert_near(mean(&d1::VALUES).unwrap(), 319.2274, 5e-5);
    assert_near(sample_sd(&d1::VALUES).unwrap(), 29.5449, 5e-5);
    let found = volatility::variation(&d1::line(), month("2022-05"), Window::All).unwrap();
    assert_near(found.share, 0.0926, 5e-5);
    assert_eq!(found.values, 113);
}

#[test]
fn d1_the_last_twelve_changes_vary_as_printed() {
    let found = volatility::historical(&d1::line(), month("2022-05")).unwrap();
    assert_near(found.share, 0.056325, 5e-7);
    assert_near(found.share / 12f64.sqrt(), 0.016260, 5e-7);
    assert_eq!(found.values, 12);
}

#[test]
fn the_flat_year_does_not_move() {
    let line = d1::line();
    assert_near(volatility::variation(&line, month("2019-12"), Window::Months(12)).unwrap().share, 0.0, 1e-12);
    assert_near(volatility::historical(&line, month("2020-02")).unwrap().share, 0.0, 0.0);
}

#[test]
fn fewer_than_three_values_or_a_mean_of_zero_have_no_variation() {
    let of = |values: &[f64]| volatility::variation(&row(values), month("2010-03"), Window::All);
    assert_eq!(of(&[1.0, 2.0]), Err(NotEvaluable::TooShort { have: 2, need: 3 }));
    assert_eq!(of(&[0.0, 0.0, 0.0]), Err(NotEvaluable::NotPositive));
}

#[test]
fn a_gap_hides_two_changes() {
    let gap = |gaps: [&'static str; 2]| {
        let gaps = gaps.map(month);
        let line = d1::line().map(|m, value| if gaps.contains(&m) { f64::NAN } else { value });
        volatility::historical(&line, month("2022-05"))
    };
    assert_eq!(gap(["2022-01", "2022-01"]).unwrap().values, 10);
    assert_eq!(gap(["2022-01", "2021-10"]), Err(NotEvaluable::TooShort { have: 8, need: 9 }));
}

#[test]
fn the_label_is_relative_to_the_other_products_of_the_board() {
    use Relative::{High, Low, Medium};
    assert_eq!(volatility::relative(&[0.3, 0.1, 0.2]), Some(vec![High, Low, Medium]));
    assert_eq!(volatility::relative(&[0.1, 0.1, 0.1, 0.1]), Some(vec![Medium; 4]));
    assert_eq!(volatility::relative(&[0.1, 0.2, 0.3, 0.4, 0.5, 0.6]), Some(vec![Low, Low, Medium, Medium, High, High]));
    assert_eq!(volatility::relative(&[0.1, 0.2]), None);
}
