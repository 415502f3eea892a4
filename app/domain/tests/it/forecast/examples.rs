//! Worked examples of the forecasting methods. Ids are those of the reference's table of vectors.

use super::samples::{AIR, AUST, BEER, BEER_TEST, OIL, PASSENGERS};
use domain::price::forecast::accuracy::{Accuracy, scale};
use domain::price::forecast::baseline::Baseline;
use domain::price::forecast::smoothing::{Seasonality, Smoothing, State, Trend};

fn accuracy(method: Baseline, training: &[f64], test: &[f64], cycle: usize) -> Accuracy {
    let pairs = test.iter().enumerate().map(|(i, came)| (*came, method.expect(training, i + 1).unwrap()));
    Accuracy::of(pairs, scale(training, cycle)).unwrap()
}

#[track_caller]
fn assert_near(found: f64, printed: f64, tolerance: f64) {
    assert!((found - printed).abs() <= tolerance, "{found} is not {printed} within {tolerance}");
}

#[track_caller]
fn assert_beer(method: Baseline, printed: [f64; 4]) {
    let found = accuracy(method, &BEER, &BEER_TEST, 4);
    for (figure, printed) in [found.rmse, found.mae, found.mape.unwrap(), found.mase.unwrap()].into_iter().zip(printed)
    {
        assert_near(figure, printed, 0.006);
    }
}

/// Hyndman & Athanasopoulos, FPP2 3.4 (FC-beer, F1); MASE with four decimals from the reference.
#[test]
fn fc_beer_the_mean_errs_as_in_fpp2() {
    assert_beer(Baseline::Mean, [38.45, 34.83, 8.28, 2.44]);
    assert_near(accuracy(Baseline::Mean, &BEER, &BEER_TEST, 4).mase.unwrap(), 2.4353, 5e-5);
}

#[test]
fn fc_beer_the_naive_forecast_errs_as_in_fpp2() {
    assert_beer(Baseline::Naive, [62.69, 57.40, 14.18, 4.01]);
    assert_near(accuracy(Baseline::Naive, &BEER, &BEER_TEST, 4).mase.unwrap(), 4.0140, 5e-5);
}

#[test]
fn fc_beer_drift_errs_as_in_fpp2() {
    assert_beer(Baseline::Drift, [64.90, 58.88, 14.58, 4.12]);
    assert_near(accuracy(Baseline::Drift, &BEER, &BEER_TEST, 4).mase.unwrap(), 4.1172, 5e-5);
}

#[test]
fn fc_beer_the_seasonal_naive_forecast_errs_as_in_fpp2() {
    assert_beer(Baseline::SeasonalNaive { cycle: 4 }, [14.31, 13.40, 3.17, 0.94]);
    assert_near(accuracy(Baseline::SeasonalNaive { cycle: 4 }, &BEER, &BEER_TEST, 4).mase.unwrap(), 0.9371, 5e-5);
    assert_near(scale(&BEER, 4).unwrap(), 14.3, 0.05);
}

/// selva86, "Benchmark Forecasts in R" (FC-air, F2): training errors of the seasonal naive forecast.
#[test]
fn fc_air_training_errors_are_as_printed() {
    let training = &AIR[..120];
    let pairs = training[12..].iter().zip(training).map(|(came, before)| (*came, *before));
    let found = Accuracy::of(pairs, None).unwrap();
    assert_near(found.rmse, 32.51, 0.006);
    assert_near(found.mae, 28.57, 0.006);
    assert_eq!(found.mase, None);
}

/// The same, test errors of 1959 and 1960; MASE = 71.25 / 28.574074.
#[test]
fn fc_air_test_errors_are_as_printed() {
    let found = accuracy(Baseline::SeasonalNaive { cycle: 12 }, &AIR[..120], &AIR[120..], 12);
    assert_near(found.rmse, 76.99, 0.006);
    assert_near(found.mae, 71.25, 0.006);
    assert_near(found.mape.unwrap(), 15.52, 0.006);
    assert_near(found.mase.unwrap(), 2.493519, 1e-6);
}

fn simple(alpha: f64) -> f64 {
    let smoothing = Smoothing { alpha, trend: Trend::None, season: Seasonality::None };
    let start = State { level: OIL[0], slope: 0.0, seasons: Vec::new() };
    smoothing.expect(&smoothing.run(&start, &OIL, |_| ()), 1)
}

/// statsmodels, `test_holtwinters.py`, after FPP (SES-.2 and SES-.6, F3): level starts at the first value.
#[test]
fn ses_simple_smoothing_of_oil_is_as_in_statsmodels() {
    assert_near(simple(0.2), 484.802468, 1e-5);
    assert_near(simple(0.6), 501.837461, 1e-5);
}

/// statsmodels, `test_holtwinters.py`, after FPP (HOLT, F4): level y1, slope y2 - y1, run over all fifteen.
#[test]
fn holt_five_years_of_passengers_are_as_in_statsmodels() {
    let smoothing = Smoothing { alpha: 0.8, trend: Trend::Linear { beta: 0.2 }, season: Seasonality::None };
    let start = State { level: PASSENGERS[0], slope: PASSENGERS[1] - PASSENGERS[0], seasons: Vec::new() };
    let state = smoothing.run(&start, &PASSENGERS, |_| ());
    for (i, printed) in [43.76, 45.59, 47.43, 49.27, 51.10].into_iter().enumerate() {
        assert_near(smoothing.expect(&state, i + 1), printed, 0.005);
    }
}

/// statsmodels issue 9538 and pull request 10230 (HW-9538, F5): the last season is its own, not the first one's.
#[test]
fn hw_9538_each_month_of_the_cycle_keeps_its_own_season() {
    let season = Seasonality::Additive { gamma: 0.5 };
    let smoothing = Smoothing { alpha: 0.5, trend: Trend::None, season };
    let start = State { level: 0.0, slope: 0.0, seasons: vec![1.1, 3.1, 2.1] };
    let state = smoothing.run(&start, &[1.0, 3.0, 2.0], |_| ());
    assert_near(state.level, -0.0875, 1e-9);
    for (found, printed) in state.seasons.iter().zip([1.05, 3.075, 2.0875]) {
        assert_near(*found, printed, 1e-9);
    }
    for (i, printed) in [0.9625, 2.9875, 2.0, 0.9625].into_iter().enumerate() {
        assert_near(smoothing.expect(&state, i + 1), printed, 1e-9);
    }
}

fn winters(season: Seasonality, seasons: fn(f64, f64) -> f64) -> Vec<f64> {
    let smoothing = Smoothing { alpha: 0.3, trend: Trend::Linear { beta: 0.1 }, season };
    let (first, second) = (AUST[..4].iter().sum::<f64>() / 4.0, AUST[4..8].iter().sum::<f64>() / 4.0);
    assert_near(first, 33.856_529_75, 1e-8);
    assert_near((second - first) / 4.0, 1.224_624_312_5, 1e-10);
    let seasons = AUST[..4].iter().map(|value| seasons(*value, first)).collect();
    let start = State { level: first, slope: (second - first) / 4.0, seasons };
    let state = smoothing.run(&start, &AUST, |_| ());
    (1..=8).map(|ahead| smoothing.expect(&state, ahead)).collect()
}

/// Hyndman's recursion worked by hand in the reference (HW-mul, F6). Releases of statsmodels up to 0.15.0 give 52.051343
/// at the fourth step, and are wrong.
#[test]
fn hw_mul_eight_quarters_follow_the_correct_recursion() {
    let printed = [60.695551, 36.310122, 46.162699, 51.543198, 63.614968, 38.035864, 48.330950, 53.936071];
    let found = winters(Seasonality::Multiplicative { gamma: 0.2 }, |value, level| value / level);
    for (found, printed) in found.into_iter().zip(printed) {
        assert_near(found, printed, 1e-5);
    }
}

/// The same with additive seasons (HW-add, F6); the wrong recursion gives 51.414987 at the fourth step.
#[test]
fn hw_add_eight_quarters_follow_the_correct_recursion() {
    let printed = [58.491917, 38.109903, 46.688908, 51.075278, 60.804188, 40.422174, 49.001179, 53.387549];
    let found = winters(Seasonality::Additive { gamma: 0.2 }, |value, level| value - level);
    for (found, printed) in found.into_iter().zip(printed) {
        assert_near(found, printed, 1e-5);
    }
}

/// Damping worked by hand: level 10, slope 2, phi 0.5 gives 10 + 1, 10 + 1.5, 10 + 1.75.
#[test]
fn a_damped_slope_fades_with_every_month_ahead() {
    let smoothing = Smoothing { alpha: 0.5, trend: Trend::Damped { beta: 0.1, phi: 0.5 }, season: Seasonality::None };
    let state = State { level: 10.0, slope: 2.0, seasons: Vec::new() };
    let found: Vec<f64> = (1..=3).map(|ahead| smoothing.expect(&state, ahead)).collect();
    assert_eq!(found, [11.0, 11.5, 11.75]);
}

/// Reference F7 (MASE toy): errors 1, 1, 1 over a training mean change of 1.75.
#[test]
fn mase_toy_is_one_over_one_and_three_quarters() {
    let scale = scale(&[4.0, 6.0, 5.0, 8.0, 9.0], 1);
    assert_eq!(scale, Some(1.75));
    let found = Accuracy::of([(10.0, 9.0), (12.0, 13.0), (14.0, 15.0)], scale).unwrap();
    assert_near(found.mase.unwrap(), 0.571429, 5e-7);
}

/// Reference F8 on D1 (MAGA, rice paid at La Terminal, GTQ per quintal): training to 2021-05, tested on the twelve months
/// after it. On this series the plain naive forecast beats the seasonal one, so both stay as yardsticks.
#[test]
fn f8_on_d1_the_plain_naive_forecast_beats_the_seasonal_one() {
    let values = crate::d1::VALUES;
    let (training, test) = values.split_at(101);
    assert_eq!(test.len(), 12);
    assert_near(scale(training, 12).unwrap(), 18.4582, 5e-5);
    let seasonal = accuracy(Baseline::SeasonalNaive { cycle: 12 }, training, test, 12);
    assert_near(seasonal.mae, 30.45, 5e-5);
    assert_near(seasonal.mase.unwrap(), 1.6497, 5e-5);
    let naive = accuracy(Baseline::Naive, training, test, 12);
    assert_near(naive.mae, 21.7125, 5e-5);
    assert_near(naive.mase.unwrap(), 1.1763, 5e-5);
}
