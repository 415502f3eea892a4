//! Potatoes at La Terminal from WFP's file (Guatemala, wholesale, 100 pounds, 264 months to 2019-12).
//!
//! The fixed numbers come from a second computation in plain Python: months sorted by date; 60 origins, the last three months
//! left for the horizons; means of |price(t+h) - price(t)| for the naive forecast and of |price(t+h) - price(t+h-12)| for the
//! seasonal one; for the model the same grid, start and recursion written again on plain lists from their description.

use crate::wfp;
use domain::period::Month;
use domain::price::forecast::backtest::Errors;
use domain::price::forecast::model::Model;
use domain::price::forecast::{Forecast, Published, publish};

fn potatoes() -> Option<Published> {
    match publish(&wfp::series("La Terminal", "Potatoes", "100 Pounds")?) {
        Forecast::Published(found) => Some(found),
        Forecast::Withheld(found) => panic!("withheld: {found:?}"),
    }
}

#[track_caller]
fn assert_mae(errors: &Errors, second: [f64; 3]) {
    assert_eq!(errors.by_horizon.len(), 3);
    for (found, second) in errors.by_horizon.iter().zip(second) {
        assert_eq!(found.n, 60);
        assert!((found.mae - second).abs() < 1e-8, "{} is not {second}", found.mae);
    }
}

#[test]
fn the_naive_errors_over_sixty_origins_equal_the_second_computation() {
    let Some(found) = potatoes() else { return };
    assert_eq!(found.test.n_origins, 60);
    assert_mae(&found.test.error_naive, [24.053_666_666_7, 35.215_5, 43.892_166_666_7]);
    assert_mae(&found.test.error_snaive, [39.899, 40.341_833_333_3, 40.360_833_333_3]);
    assert!((found.test.scale - 53.819_842_105_3).abs() < 1e-8);
}

#[test]
fn the_model_errs_less_than_both_at_each_of_three_months() {
    let Some(found) = potatoes() else { return };
    assert_mae(&found.test.error_model, [22.329_277_423_7, 33.836_473_748_2, 40.121_462_623_5]);
    assert_eq!(found.test.months_won(), 3);
}

#[test]
fn the_three_months_ahead_equal_the_second_computation() {
    let Some(found) = potatoes() else { return };
    assert_eq!((found.origin, found.method), (Month::parse("2019-12").unwrap(), Model::MultiplicativeSeasons));
    let values: Vec<f64> = found.months.iter().map(|expected| expected.value).collect();
    for (value, second) in values.iter().zip([253.740_153_311_6, 243.059_988_682_8, 249.066_558_082_9]) {
        assert!((value - second).abs() < 1e-8, "{value} is not {second}");
    }
}
