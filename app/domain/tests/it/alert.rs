//! Calibrated alerts: the reference's ideas, section E (a fixed limit cried wolf; calibrate on the past, two periods, floor).

use crate::figures::{assert_near, month, row};
use crate::{d1, wfp};
use domain::period::Month;
use domain::price::alert::{self, Alert, LEAST_SIGMA, Side};
use domain::price::evaluation::NotEvaluable;
use domain::price::timeline::Timeline;

/// A hundred, give or take one, for seven years, then what is given.
fn calm_then(values: &[f64]) -> Timeline {
    let calm = (0..84).map(|k| if k % 2 == 0 { 99.0 } else { 101.0 });
    row(&calm.chain(values.iter().copied()).collect::<Vec<_>>())
}

fn of_last(line: &Timeline) -> Alert {
    alert::of(line, line.end()).unwrap()
}

#[test]
fn one_month_far_out_does_not_alert_and_two_do() {
    assert_eq!(of_last(&calm_then(&[150.0])).raised, None);
    assert_eq!(of_last(&calm_then(&[150.0, 150.0])).raised, Some(Side::High));
}

#[test]
fn a_low_price_alerts_as_a_high_one_does() {
    assert_eq!(of_last(&calm_then(&[50.0, 50.0])).raised, Some(Side::Low));
    assert_eq!(of_last(&calm_then(&[150.0, 50.0])).raised, None);
}

#[test]
fn a_gap_between_two_months_far_out_does_not_alert() {
    let mut months: Vec<_> = calm_then(&[150.0]).iter().collect();
    months.push((month("2017-03"), Some(150.0)));
    assert_eq!(of_last(&Timeline::from_months(months).unwrap()).raised, None);
}

#[test]
fn the_limit_is_never_nearer_than_one_sigma() {
    let found = of_last(&calm_then(&[100.0]));
    assert_near(found.limits.high, LEAST_SIGMA, 0.0);
    assert_near(found.limits.low, LEAST_SIGMA, 0.0);
    let (low, high) = found.limit_prices();
    assert_near(high - found.judgement.band.expected, found.judgement.band.sigma, 1e-9);
    assert_near(found.judgement.band.expected - low, found.judgement.band.sigma, 1e-9);
}

#[test]
fn a_flat_series_is_quiet() {
    let found = of_last(&row(&[327.5; 120]));
    assert_eq!((found.raised, found.high.months, found.low.months), (None, 0, 0));
}

/// D1's 2019: twelve equal values.
#[test]
fn every_month_of_the_flat_year_is_told() {
    for number in 1..=12 {
        let found = alert::of(&d1::line(), month(&format!("2019-{number:02}"))).unwrap();
        assert!(found.limits.high.is_finite() && found.limits.low.is_finite(), "{found:?}");
    }
}

#[test]
fn twenty_four_past_months_with_a_band_are_needed() {
    let judged = |text| alert::of(&d1::line(), month(text));
    assert_eq!(judged("2018-01"), Err(NotEvaluable::TooShort { have: 23, need: 24 }));
    assert_eq!(judged("2018-02").unwrap().past, 24);
}

#[test]
fn on_each_side_one_past_month_in_twenty_alerted() {
    let found = alert::of(&d1::line(), month("2022-05")).unwrap();
    assert_eq!((found.past, found.high.months, found.low.months), (60, 3, 3));
}

/// A run of months is one alert. Prices back at once are right within three and within six months.
#[test]
fn an_alert_is_right_when_the_price_comes_back() {
    let mut values = vec![150.0, 150.0, 150.0];
    values.extend([100.0; 12]);
    let found = of_last(&calm_then(&values)).high;
    assert_eq!((found.months, found.alerts), (2, 1));
    assert_eq!((found.within_three.right, found.within_three.told), (1, 1));
    assert_eq!((found.within_six.right, found.within_six.told), (1, 1));
}

/// The first alerting month is the second of the high ones; four high ones follow it.
#[test]
fn a_price_that_comes_back_in_the_fifth_month_is_right_within_six_only() {
    let mut values = vec![150.0; 6];
    values.extend([100.0; 12]);
    let found = of_last(&calm_then(&values)).high;
    assert_eq!((found.alerts, found.within_three.right, found.within_three.told), (1, 0, 1));
    assert_eq!((found.within_six.right, found.within_six.told), (1, 1));
}

#[test]
fn an_alert_whose_months_are_not_over_is_neither_right_nor_wrong() {
    let found = of_last(&calm_then(&[150.0, 150.0, 150.0, 150.0])).high;
    assert_eq!((found.alerts, found.within_three.told, found.within_six.told), (1, 0, 0));
}

/// Design: "En 2019 avisamos «Muy alto» de abril a junio".
#[test]
fn the_potato_alerted_in_may_and_june_2019_and_low_in_october() {
    let Some(potato) = wfp::series("La Terminal", "Potatoes", "100 Pounds") else { return };
    let raised = |text| alert::of(&potato, month(text)).unwrap().raised;
    assert_eq!(
        ["2019-04", "2019-05", "2019-06", "2019-07"].map(raised),
        [None, Some(Side::High), Some(Side::High), None]
    );
    assert_eq!(raised("2019-10"), Some(Side::Low));
}

/// The limits are set on the past alone; in the five years after, the rate holds over all series of the market without a
/// missing month. Threshold of the gates: about one month in ten.
#[test]
fn about_one_month_in_ten_alerts_on_real_series() {
    let Some(all) = wfp::complete("La Terminal") else { return };
    let (mut told, mut high, mut low) = (0.0, 0.0, 0.0);
    for line in &all {
        let months = (0..60).map(|ago| line.end().plus(-ago)).filter_map(|m: Month| alert::of(line, m).ok());
        for alert in months {
            told += 1.0;
            high += f64::from(u8::from(alert.raised == Some(Side::High)));
            low += f64::from(u8::from(alert.raised == Some(Side::Low)));
        }
    }
    assert!(all.len() >= 10 && told >= 600.0, "{} series, {told} months", all.len());
    assert_near((high + low) / told, 0.1, 0.03);
    assert!(high / told > 0.03 && low / told > 0.03, "high {high}, low {low} of {told}");
}
