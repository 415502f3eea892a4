//! Simple deviations on dataset D1: the reference, section 1.3 (PUB-IN).

use crate::d1;
use crate::figures::{assert_near, month, row};
use domain::price::change;
use domain::price::evaluation::NotEvaluable;

#[test]
fn d1_rose_as_printed_in_a_month_and_in_a_year() {
    let month_on_month = change::month_on_month(&d1::line(), month("2022-05")).unwrap();
    assert_near(month_on_month.pct, 4.2196, 5e-5);
    assert_near(month_on_month.before, 382.5, 0.0);
    assert_near(change::year_on_year(&d1::line(), month("2022-05")).unwrap().pct, 15.5478, 5e-5);
}

#[test]
fn d1_stands_as_printed_over_five_mays() {
    let found = change::against_five_years(&d1::line(), month("2022-05")).unwrap();
    assert_near(found.mean, 324.42, 5e-5);
    assert_near(found.pct, 22.8778, 5e-5);
    assert_eq!(found.values, 5);
}

#[test]
fn three_years_of_five_are_enough_and_their_number_is_told() {
    let judged = |text| change::against_five_years(&d1::line(), month(text));
    assert_eq!(judged("2016-05").unwrap().values, 3);
    assert_eq!(judged("2015-05"), Err(NotEvaluable::ThinMonth { month: 5, have: 2, need: 3 }));
}

#[test]
fn the_sixth_year_before_is_not_read() {
    let line = d1::line().map(|m, value| if m < month("2017-01") { 1.0 } else { value });
    assert_near(change::against_five_years(&line, month("2022-05")).unwrap().mean, 324.42, 5e-5);
}

#[test]
fn a_missing_month_is_not_a_change() {
    let line = d1::line();
    assert_eq!(change::month_on_month(&line, month("2022-06")), Err(NotEvaluable::NoValue));
    assert_eq!(change::month_on_month(&line, month("2013-01")), Err(NotEvaluable::MissingLag { months: 1 }));
    assert_eq!(change::year_on_year(&line, month("2013-12")), Err(NotEvaluable::MissingLag { months: 12 }));
    assert_eq!(change::month_on_month(&row(&[0.0, 5.0]), month("2010-02")), Err(NotEvaluable::NotPositive));
}

#[test]
fn nothing_changes_in_the_flat_year() {
    assert_near(change::month_on_month(&d1::line(), month("2019-06")).unwrap().pct, 0.0, 0.0);
}
