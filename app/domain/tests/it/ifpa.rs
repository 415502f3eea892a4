//! IFPA: FAO, SDG 2.c.1, gamma 0.4 (AFCAS-25 slides), weights 1, 2, 3, ..., on dataset D1. Figures of the reference,
//! section 1.2 (PUB-IN: published inputs, outputs by numpy).

use crate::d1;
use crate::figures::{assert_near, month, row};
use domain::price::evaluation::{Judged, Method, NotEvaluable};
use domain::price::ifpa::{self, Class, Ifpa};
use domain::price::timeline::Timeline;

/// Month, quarterly growth with mean and deviation, yearly growth with mean and deviation, years, IFPA, and IFPA with the
/// judged year among the reference years.
type Row = (&'static str, [f64; 3], [f64; 3], u32, f64, f64);

const TABLE: [Row; 4] = [
    ("2022-05", [0.013872, 0.009615, 0.014698], [0.012116, 0.001948, 0.004716], 8, 1.4094, 0.9155),
    ("2022-02", [0.018128, -0.003928, 0.006631], [0.009247, 0.002187, 0.005878], 8, 2.0512, 1.2019),
    ("2020-07", [0.043416, 0.008165, 0.016977], [0.014307, 0.001777, 0.005417], 6, 2.2184, 1.2369),
    ("2021-08", [0.003255, 0.011334, 0.014859], [-0.006117, 0.004098, 0.006991], 7, -1.0942, -0.8135),
];

fn of_d1(judged: &str, judged_year: Judged) -> Ifpa {
    ifpa::of(&d1::line(), month(judged), judged_year).unwrap()
}

#[test]
fn ifpa_2022_05_2022_02_2020_07_and_2021_08_are_as_in_the_reference() {
    for (judged, quarter, year, years, printed, _) in TABLE {
        let found = of_d1(judged, Judged::Excluded);
        for (growth, printed) in [(found.quarter, quarter), (found.year, year)] {
            for (figure, printed) in [growth.rate, growth.mean, growth.sd].into_iter().zip(printed) {
                assert_near(figure, printed, 6e-7);
            }
        }
        assert_near(found.ifpa, printed, 6e-5);
        assert_eq!(found.reference_years, years);
    }
}

#[test]
fn with_the_judged_year_among_the_reference_years_the_anomaly_is_smaller() {
    for (judged, .., printed) in TABLE {
        let found = of_d1(judged, Judged::Included);
        assert_near(found.ifpa, printed, 6e-5);
        assert!(matches!(found.method, Method::PriceAnomaly { judged_year: Judged::Included, .. }));
    }
}

/// Section 1.2: 1 and 0.5 belong to the outer class, mirrored for low prices (unstats.un.org, SDG e-handbook 2.c.1).
#[test]
fn the_classes_are_mirrored() {
    let high = [0.4999, 0.5, 0.9999, 1.0].map(Class::of);
    let low = [-0.4999, -0.5, -0.9999, -1.0].map(Class::of);
    assert_eq!(high, [Class::Normal, Class::ModeratelyHigh, Class::ModeratelyHigh, Class::AbnormallyHigh]);
    assert_eq!(low, [Class::Normal, Class::ModeratelyLow, Class::ModeratelyLow, Class::AbnormallyLow]);
    assert_eq!(of_d1("2021-08", Judged::Excluded).class, Class::AbnormallyLow);
    assert_eq!(of_d1("2022-05", Judged::Excluded).class, Class::AbnormallyHigh);
}

#[test]
fn a_missing_price_three_or_twelve_months_before_is_not_filled_in() {
    for (gap, months) in [("2022-02", 3), ("2021-05", 12)] {
        let with_gap = d1::line().map(|m, value| if m == month(gap) { f64::NAN } else { value });
        let found = ifpa::of(&with_gap, month("2022-05"), Judged::Excluded);
        assert_eq!(found, Err(NotEvaluable::MissingLag { months }), "{gap}");
    }
}

#[test]
fn a_gap_in_a_reference_year_leaves_that_year_out() {
    let with_gap = d1::line().map(|m, value| if m == month("2017-02") { f64::NAN } else { value });
    let found = ifpa::of(&with_gap, month("2022-05"), Judged::Excluded).unwrap();
    assert_eq!(found.reference_years, 7);
}

#[test]
fn three_reference_years_are_needed() {
    let judged = |text| ifpa::of(&d1::line(), month(text), Judged::Excluded);
    assert_eq!(judged("2016-05"), Err(NotEvaluable::TooShort { have: 24, need: 36 }));
    assert_eq!(judged("2017-05").unwrap().reference_years, 3);
}

#[test]
fn a_flat_series_and_prices_of_zero_are_not_evaluable() {
    let end = month("2015-12");
    assert_eq!(ifpa::of(&row(&[327.5; 72]), end, Judged::Excluded), Err(NotEvaluable::FlatSeries));
    assert_eq!(ifpa::of(&row(&[0.0; 72]), end, Judged::Excluded), Err(NotEvaluable::NotPositive));
    assert_eq!(ifpa::of(&Timeline::full(end, &[]), end, Judged::Excluded), Err(NotEvaluable::NoValue));
}

/// D1's 2019: twelve equal values.
#[test]
fn every_month_of_the_flat_year_is_judged() {
    for number in 1..=12 {
        assert!(of_d1(&format!("2019-{number:02}"), Judged::Excluded).ifpa.is_finite());
    }
}
