//! Real prices and terms of trade: the reference, section 1.6 (OWN).

use crate::figures::{assert_near, month, row};
use domain::price::evaluation::NotEvaluable;
use domain::price::real;
use domain::price::timeline::Timeline;

#[test]
fn own_520_at_118_4_over_112_is_491_89() {
    assert_near(real::price(520.0, 118.4, 112.0).unwrap(), 491.8919, 5e-5);
    assert_eq!(real::price(520.0, 0.0, 112.0), Err(NotEvaluable::NotPositive));
}

#[test]
fn a_series_is_brought_to_the_money_of_its_base() {
    let found = real::deflate(&row(&[500.0, 520.0]), &row(&[112.0, 118.4]), month("2010-01")).unwrap();
    assert_eq!(found.real.get(month("2010-01")), Some(500.0));
    assert_near(found.real.get(month("2010-02")).unwrap(), 491.8919, 5e-5);
    assert_eq!(found.base, month("2010-01"));
}

#[test]
fn a_month_without_an_index_keeps_only_its_nominal_price() {
    let found = real::deflate(&row(&[500.0, 520.0, 530.0]), &row(&[112.0, 118.4]), month("2010-01")).unwrap();
    assert_eq!(found.real.get(month("2010-03")), None);
    assert_eq!(found.nominal_only, [month("2010-03")]);
}

#[test]
fn a_base_without_an_index_is_refused() {
    let found = real::deflate(&row(&[500.0]), &row(&[112.0]), month("2011-01"));
    assert_eq!(found, Err(NotEvaluable::MissingIndex));
}

#[test]
fn a_rebased_index_is_chained_at_the_first_common_month() {
    let old = row(&[200.0, 210.0, 220.0, 231.0]);
    let new = Timeline::full(month("2010-03"), &[100.0, 106.0]);
    let spliced = real::splice(&old, &new).unwrap();
    let found: Vec<f64> = spliced.present().map(|(_, value)| value).collect();
    for (found, own) in found.into_iter().zip([200.0 / 2.2, 210.0 / 2.2, 100.0, 106.0]) {
        assert_near(found, own, 1e-9);
    }
}

#[test]
fn indices_without_a_common_month_cannot_be_chained() {
    let new = Timeline::full(month("2012-01"), &[100.0]);
    assert_eq!(real::splice(&row(&[200.0]), &new), Err(NotEvaluable::NoOverlap));
}

/// 750 / 210 = 3.5714; base 700 / 180 = 3.8889; index 91.8367.
#[test]
fn own_terms_of_trade_of_750_over_210_are_91_84_of_their_base() {
    let terms = real::terms_of_trade(&row(&[700.0, 750.0]), &row(&[180.0, 210.0])).unwrap();
    assert_near(terms.get(month("2010-01")).unwrap(), 3.8889, 5e-5);
    assert_near(terms.get(month("2010-02")).unwrap(), 3.5714, 5e-5);
    let index = real::index(&terms, month("2010-01")).unwrap();
    assert_near(index.get(month("2010-02")).unwrap(), 91.8367, 5e-5);
}

#[test]
fn terms_of_trade_need_a_common_month_with_both_prices() {
    let bought = Timeline::full(month("2012-01"), &[180.0]);
    assert_eq!(real::terms_of_trade(&row(&[700.0]), &bought), Err(NotEvaluable::NoOverlap));
    assert_eq!(real::terms_of_trade(&row(&[700.0]), &row(&[0.0])), Err(NotEvaluable::NoOverlap));
}
