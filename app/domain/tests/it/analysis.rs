//! All figures of one series, and its judgements over time.

use crate::d1;
use crate::figures::{assert_near, month, row};
use domain::price::analysis::{Analysis, history};
use domain::price::band;
use domain::price::evaluation::NotEvaluable;
use std::time::Instant;

#[test]
fn a_figure_that_cannot_be_given_silences_no_other() {
    let found = Analysis::of(&d1::line(), month("2015-01"));
    assert_near(found.month_on_month.unwrap().before, 315.0, 0.0);
    assert_eq!(found.band, Err(NotEvaluable::TooShort { have: 24, need: 36 }));
    assert!(found.ladder.is_ok() && found.historical_volatility.is_ok());
}

#[test]
fn months_after_the_judged_one_change_nothing() {
    let judged = month("2020-07");
    let cut = d1::line().between(month("2013-01"), judged).unwrap();
    assert_eq!(Analysis::of(&d1::line(), judged), Analysis::of(&cut, judged));
}

/// D1's 2019: twelve equal values.
#[test]
fn every_figure_survives_the_flat_year() {
    for number in 1..=12 {
        let found = Analysis::of(&d1::line(), month(&format!("2019-{number:02}")));
        assert!(found.band.is_ok() && found.alps.is_ok() && found.ifpa.is_ok() && found.alert.is_ok(), "{found:?}");
        assert!(found.seasonality.is_ok() && found.variation.is_ok() && found.ladder.is_ok(), "{found:?}");
    }
}

#[test]
fn an_analysis_reads_back_from_json_with_its_classes_and_reasons() {
    for judged in ["2015-01", "2022-05"] {
        let found = Analysis::of(&d1::line(), month(judged));
        let back: Analysis = serde_json::from_str(&serde_json::to_string(&found).unwrap()).unwrap();
        assert_eq!(back.band.map(|b| b.state), found.band.map(|b| b.state));
        assert_eq!(back.alps.map(|a| (a.class, a.method)), found.alps.map(|a| (a.class, a.method)));
        assert_eq!(back.alert.map(|a| (a.raised, a.high, a.low)), found.alert.map(|a| (a.raised, a.high, a.low)));
        assert_eq!(back.ladder.map(|l| l.passed_over), found.ladder.map(|l| l.passed_over));
    }
}

#[test]
fn each_month_of_the_history_is_judged_by_the_months_before_it() {
    let line = d1::line();
    let found = history(&line, month("2015-11"), month("2022-05"));
    assert_eq!(found.len(), 79);
    assert_eq!((found[1].expected, found[1].state), (None, None));
    for judged in &found[2..] {
        let alone = band::judge(&line, judged.month).unwrap();
        assert_eq!((judged.expected, judged.state), (Some(alone.band.expected), Some(alone.state)));
        assert_eq!((judged.sigma, judged.deviation_pct), (Some(alone.band.sigma), Some(alone.deviation_pct)));
    }
}

#[test]
fn the_history_reaches_as_far_as_there_is_a_band() {
    let found = history(&d1::line(), month("1900-01"), month("9000-01"));
    assert_eq!((found[0].month, found.last().unwrap().month), (month("2013-01"), month("2022-10")));
    let after = found.last().unwrap();
    assert!(after.expected.is_some() && after.value.is_none() && after.state.is_none());
    assert_eq!(history(&d1::line(), month("2023-01"), month("2022-01")), []);
}

/// Gate of the page: 264 months in 20 ms, built for release; ten times that is allowed to a build for debugging.
#[test]
fn the_history_of_264_months_takes_less_than_its_share_of_a_page() {
    let values: Vec<f64> = (0..264).map(|k| 100.0 + f64::from(k) + 20.0 * f64::from(k).sin()).collect();
    let line = row(&values);
    let runs = (0..5).map(|_| {
        let start = Instant::now();
        assert_eq!(history(&line, line.start(), line.end()).len(), 264);
        start.elapsed().as_millis()
    });
    let allowed = if cfg!(debug_assertions) { 200 } else { 20 };
    assert!(runs.min().unwrap() < allowed);
}
