//! The usual band: the reference's proposal (section 1.1: sixty months, judged one left out, n - 13) with a floor of two
//! percent, and the figures of the design's page of a series.

use crate::figures::{assert_near, month, row};
use crate::{d1, wfp};
use domain::price::band::{self, Judgement, State};
use domain::price::evaluation::NotEvaluable;
use domain::price::timeline::Timeline;

/// The table of the design's page "Papa en La Terminal": month, value, lower and upper edge, percent of the expected price, state.
const DESIGN: [(&str, f64, f64, f64, f64, State); 12] = [
    ("2019-12", 237.27, 191.0, 261.0, 4.8, State::Normal),
    ("2019-11", 213.00, 182.0, 252.0, -1.9, State::Normal),
    ("2019-10", 176.70, 182.0, 252.0, -18.5, State::Low),
    ("2019-09", 141.50, 157.0, 228.0, -26.5, State::Low),
    ("2019-08", 191.32, 148.0, 219.0, 4.2, State::Normal),
    ("2019-07", 262.73, 177.0, 248.0, 23.8, State::High),
    ("2019-06", 324.31, 173.0, 237.0, 58.3, State::VeryHigh),
    ("2019-05", 271.33, 174.0, 236.0, 32.3, State::VeryHigh),
    ("2019-04", 279.12, 177.0, 236.0, 35.4, State::VeryHigh),
    ("2019-03", 177.86, 161.0, 220.0, -6.8, State::Normal),
    ("2019-02", 143.25, 179.0, 236.0, -30.8, State::VeryLow),
    ("2019-01", 151.18, 177.0, 233.0, -26.1, State::Low),
];

#[test]
fn the_potato_of_december_2019_was_expected_at_226_38_give_or_take_34_89() {
    let Some(potato) = wfp::series("La Terminal", "Potatoes", "100 Pounds") else { return };
    let found = band::judge(&potato, month("2019-12")).unwrap();
    assert_near(found.value, 237.27, 1e-9);
    assert_near(found.band.expected, 226.38, 0.005);
    assert_near(found.band.sigma, 34.89, 0.005);
    assert_near(found.distance, 10.89, 0.005);
    assert_eq!((found.state, found.band.values), (State::Normal, 60));
}

#[test]
fn the_twelve_months_of_the_design_are_judged_as_drawn() {
    let Some(potato) = wfp::series("La Terminal", "Potatoes", "100 Pounds") else { return };
    for (judged, value, low, high, pct, state) in DESIGN {
        let found = band::judge(&potato, month(judged)).unwrap();
        assert_near(found.value, value, 1e-9);
        assert_near(found.band.low(), low, 0.5);
        assert_near(found.band.high(), high, 0.5);
        assert_near(found.deviation_pct, pct, 0.05);
        assert_eq!(found.state, state, "{judged}");
    }
}

#[test]
fn the_limits_belong_to_the_outer_state_on_both_sides() {
    let high = [0.9999, 1.0, 1.9999, 2.0].map(State::of);
    let low = [-0.9999, -1.0, -1.9999, -2.0].map(State::of);
    assert_eq!(high, [State::Normal, State::High, State::High, State::VeryHigh]);
    assert_eq!(low, [State::Normal, State::Low, State::Low, State::VeryLow]);
}

#[test]
fn a_flat_series_has_a_band_of_two_percent() {
    let flat = row(&[327.5; 60]);
    let found = band::before(&flat, month("2015-01")).unwrap();
    assert_near(found.expected, 327.5, 1e-9);
    assert_near(found.sigma, 6.55, 1e-9);
    assert_near(found.fitted_sigma, 0.0, 1e-9);
    assert_eq!(found.judge(327.5).state, State::Normal);
    assert_eq!(found.judge(334.1).state, State::High);
    assert_eq!(found.judge(314.3).state, State::VeryLow);
}

/// D1's 2019: twelve equal values.
#[test]
fn every_month_of_the_flat_year_is_judged() {
    for number in 1..=12 {
        let found: Judgement = band::judge(&d1::line(), month(&format!("2019-{number:02}"))).unwrap();
        assert!(found.sigmas.is_finite() && found.band.sigma > 0.0, "{found:?}");
    }
}

#[test]
fn a_spike_does_not_widen_its_own_band() {
    let spiked = d1::line().map(|m, value| if m == month("2022-05") { 10.0 * value } else { value });
    let judged = month("2022-05");
    assert_eq!(band::before(&spiked, judged), band::before(&d1::line(), judged));
    assert_eq!(band::judge(&spiked, judged).unwrap().state, State::VeryHigh);
}

#[test]
fn a_month_without_a_value_has_a_band_and_no_state() {
    let next = month("2022-06");
    assert!(band::before(&d1::line(), next).is_ok());
    assert_eq!(band::judge(&d1::line(), next), Err(NotEvaluable::NoValue));
}

#[test]
fn months_outside_the_sixty_before_are_not_read() {
    let judged = month("2021-01");
    let other = d1::line().map(|m, value| if m < month("2016-01") || m > judged { 1.0 } else { value });
    assert_eq!(band::judge(&other, judged), band::judge(&d1::line(), judged));
}

#[test]
fn gaps_are_left_out_of_the_fit() {
    let steady = |m: domain::period::Month| 100.0 + f64::from(m.number()) + 0.5 * f64::from(m.index() - 24_120);
    let months = (0..61).map(|i| month("2010-01").plus(i)).map(|m| (m, (m.index() % 5 > 0).then(|| steady(m))));
    let found = band::before(&Timeline::from_months(months).unwrap(), month("2015-01")).unwrap();
    assert_near(found.expected, steady(month("2015-01")), 1e-9);
    assert_near(found.slope, 0.5, 1e-9);
    assert_eq!(found.values, 48);
}

#[test]
fn a_trend_that_leads_below_zero_expects_no_price() {
    let falling: Vec<f64> = (0..48).map(|k| 480.0 - 10.0 * f64::from(k)).collect();
    assert_eq!(band::before(&row(&falling), month("2014-03")), Err(NotEvaluable::ExpectedNotPositive));
}
