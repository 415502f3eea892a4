//! When a forecast is published, and why it is withheld otherwise.

use domain::period::Month;
use domain::price::forecast::{Forecast, Published, Why, Withheld, publish, publish_to};
use domain::price::timeline::Timeline;

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

/// A season that repeats with a slowly wandering level: repeating the last price misses the season, repeating last year
/// misses the level.
fn seasonal(months: usize) -> Vec<f64> {
    const SHAPE: [f64; 12] = [0.9, 0.92, 0.95, 1.0, 1.05, 1.1, 1.12, 1.08, 1.02, 0.98, 0.95, 0.93];
    (0..months).map(|i| 100.0 * (1.0 + i as f64 / 100.0 + 0.1 * (i as f64 / 9.0).sin()) * SHAPE[i % 12]).collect()
}

fn published(line: &Timeline) -> Published {
    match publish(line) {
        Forecast::Published(published) => published,
        Forecast::Withheld(withheld) => panic!("withheld: {:?}", withheld.why),
    }
}

fn withheld(line: &Timeline) -> Withheld {
    match publish(line) {
        Forecast::Withheld(withheld) => withheld,
        Forecast::Published(published) => panic!("published: {published:?}"),
    }
}

#[test]
fn a_clear_season_is_published_with_its_months_and_both_naive_errors() {
    let found = published(&Timeline::full(month("2010-01"), &seasonal(120)));
    assert_eq!(found.origin, month("2019-12"));
    let months: Vec<String> = found.months.iter().map(|expected| expected.month.to_string()).collect();
    assert_eq!(months, ["2020-01", "2020-02", "2020-03"]);
    assert_eq!(found.test.n_origins, 60);
    for (i, model) in found.test.error_model.by_horizon.iter().enumerate() {
        assert!(model.mase < found.test.error_naive.by_horizon[i].mase);
        assert!(model.mase < found.test.error_snaive.by_horizon[i].mase);
        assert_eq!(model.n, 60);
    }
    assert!(found.test.error_model.all.mase < found.test.error_naive.all.mase);
    assert!(found.test.error_model.all.mase < found.test.error_snaive.all.mase);
}

#[test]
fn an_interval_holds_the_value_and_says_how_many_errors_made_it() {
    let found = published(&Timeline::full(month("2010-01"), &seasonal(120)));
    for expected in found.months {
        let interval = expected.interval.unwrap();
        assert!(0.0 < interval.low && interval.low < interval.high);
        assert_eq!(interval.n, 60);
    }
}

#[test]
fn fewer_than_twenty_errors_give_no_interval() {
    let found = published(&Timeline::full(month("2010-01"), &seasonal(45)));
    assert_eq!(found.test.n_origins, 19);
    assert!(found.months.iter().all(|expected| expected.interval.is_none()));
    let found = published(&Timeline::full(month("2010-01"), &seasonal(46)));
    assert!(found.months.iter().all(|expected| expected.interval.is_some_and(|interval| interval.n == 20)));
}

#[test]
fn the_horizon_stays_within_one_and_six_months() {
    let line = Timeline::full(month("2010-01"), &seasonal(120));
    for (asked, given) in [(0, 1), (1, 1), (6, 6), (60, 6)] {
        let Forecast::Published(found) = publish_to(&line, asked) else { panic!("withheld") };
        assert_eq!(found.months.len(), given);
    }
}

#[test]
fn a_walk_without_a_pattern_is_withheld_and_shows_the_errors() {
    // A fixed walk of steps of one and minus one (Park-Miller, seed 16807): nothing beats its last value.
    let mut state = 16_807u64;
    let walk: Vec<f64> = std::iter::repeat_with(|| {
        state = state * 16_807 % 2_147_483_647;
        if state.is_multiple_of(2) { 1.0 } else { -1.0 }
    })
    .scan(200.0, |level, step| {
        *level += step;
        Some(*level)
    })
    .take(150)
    .collect();
    let found = withheld(&Timeline::full(month("2008-01"), &walk));
    assert_eq!(found.why, Why::NotBetter);
    let test = found.test.unwrap();
    assert!(test.error_model.by_horizon[0].mae >= test.error_naive.by_horizon[0].mae);
}

#[test]
fn a_price_that_never_changes_is_withheld_not_divided_by_zero() {
    assert_eq!(withheld(&Timeline::full(month("2010-01"), &[327.5; 120])).why, Why::Unchanging);
}

/// D1's year 2019 stands still for twelve months; the series around it does not.
#[test]
fn a_still_year_within_a_moving_series_is_survived() {
    let line = Timeline::full(month(crate::d1::START), &crate::d1::VALUES);
    let test = match publish(&line) {
        Forecast::Published(found) => found.test,
        Forecast::Withheld(found) => found.test.unwrap(),
    };
    assert_eq!(test.n_origins, 60);
}

#[test]
fn a_gap_is_not_filled_and_only_the_months_after_it_count() {
    let values = seasonal(120);
    let gap = month("2010-01").plus(40);
    let line = values.iter().enumerate().map(|(i, value)| (month("2010-01").plus(i as i32), Some(*value)));
    let holed = Timeline::from_months(line.map(|(m, value)| (m, value.filter(|_| m != gap)))).unwrap();
    let after = Timeline::full(gap.plus(1), &values[41..]);
    assert_eq!(publish(&holed), publish(&after));
}

#[test]
fn too_few_months_since_the_last_gap_is_said_with_both_numbers() {
    let mut months: Vec<_> = (0..80).map(|i| (month("2010-01").plus(i), Some(100.0 + f64::from(i % 7)))).collect();
    months[50].1 = None;
    let found = withheld(&Timeline::from_months(months).unwrap());
    assert_eq!(found.why, Why::TooShort { have: 29, need: 38 });
}

#[test]
fn a_row_without_any_price_is_said_so() {
    let line = Timeline::from_months([(month("2020-01"), None)]).unwrap();
    assert_eq!(withheld(&line).why, Why::NoPrices);
}

#[test]
fn a_forecast_that_would_lie_in_the_past_is_withheld() {
    let values = seasonal(120).into_iter().enumerate().map(|(i, value)| (month("2010-01").plus(i as i32), Some(value)));
    let row = |silent: i32| {
        let ahead = (1..=silent).map(|i| (month("2019-12").plus(i), None));
        Timeline::from_months(values.clone().chain(ahead)).unwrap()
    };
    assert_eq!(published(&row(2)).months[2].month, month("2020-03"));
    assert_eq!(withheld(&row(3)).why, Why::TooOld { latest: month("2019-12") });
}

#[test]
fn a_zero_is_not_a_price_to_learn_from() {
    let mut values = seasonal(60);
    values[30] = 0.0;
    let found = withheld(&Timeline::full(month("2010-01"), &values));
    assert_eq!(found.why, Why::NotAPrice { month: month("2012-07") });
}

#[test]
fn a_forecast_travels_as_json() {
    let Forecast::Published(sent) = publish(&Timeline::full(month("2010-01"), &seasonal(60))) else {
        panic!("withheld")
    };
    let text = serde_json::to_string(&Forecast::Published(sent.clone())).unwrap();
    let Forecast::Published(got) = serde_json::from_str(&text).unwrap() else { panic!("{text}") };
    assert_eq!((got.origin, got.method, got.months.len()), (sent.origin, sent.method, sent.months.len()));
    assert_eq!(got.test.n_origins, sent.test.n_origins);
}
