//! What holds for every series.

use domain::period::Month;
use domain::price::forecast::baseline::Baseline;
use domain::price::forecast::interval::quantile;
use domain::price::forecast::{Forecast, publish, publish_to};
use domain::price::timeline::Timeline;
use proptest::prelude::*;

fn start() -> Month {
    Month::parse("2000-01").unwrap()
}

fn price() -> impl Strategy<Value = f64> {
    1.0..1000.0f64
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_forecast_never_panics_whatever_the_gaps(
        values in prop::collection::vec(prop::option::weighted(0.97, -10.0..1e9f64), 1..150),
        horizon in 0usize..9,
    ) {
        let months = values.iter().enumerate().map(|(i, value)| (start().plus(i as i32), *value));
        let line = Timeline::from_months(months).unwrap();
        if let Forecast::Published(found) = publish_to(&line, horizon) {
            prop_assert!(!found.months.is_empty());
            prop_assert!(found.months.iter().all(|expected| expected.value > 0.0));
            prop_assert!(found.test.error_model.all.mase < found.test.error_naive.all.mase);
            prop_assert!(found.test.error_model.all.mase < found.test.error_snaive.all.mase);
            let first = line.latest().unwrap().0.plus(1);
            prop_assert_eq!(found.months[0].month, first);
        }
    }

    #[test]
    fn the_same_prices_in_another_unit_give_the_same_forecast(
        values in prop::collection::vec(price(), 38..100),
        factor in 0.01..100.0f64,
    ) {
        let line = Timeline::full(start(), &values);
        match (publish(&line), publish(&line.map(|_, value| value * factor))) {
            (Forecast::Published(a), Forecast::Published(b)) => {
                prop_assert_eq!(a.method, b.method);
                for (a, b) in a.months.iter().zip(&b.months) {
                    prop_assert!((a.value * factor / b.value - 1.0).abs() < 1e-9);
                }
                let (a, b) = (a.test.error_model.all.mase.unwrap(), b.test.error_model.all.mase.unwrap());
                prop_assert!((a - b).abs() < 1e-9);
            }
            (Forecast::Withheld(a), Forecast::Withheld(b)) => prop_assert_eq!(a.why, b.why),
            (a, b) => prop_assert!(false, "{a:?} and {b:?}"),
        }
    }

    #[test]
    fn every_baseline_of_a_constant_is_that_constant(value in price(), months in 12usize..40, ahead in 1usize..30) {
        let history = vec![value; months];
        for method in [Baseline::Mean, Baseline::Naive, Baseline::Drift, Baseline::SeasonalNaive { cycle: 12 }] {
            prop_assert!((method.expect(&history, ahead).unwrap() - value).abs() < 1e-9 * value);
        }
    }

    #[test]
    fn a_quantile_lies_between_the_ends(mut values in prop::collection::vec(price(), 1..50), p in 0.0..=1.0f64) {
        values.sort_by(f64::total_cmp);
        let found = quantile(&values, p).unwrap();
        prop_assert!(values[0] <= found && found <= values[values.len() - 1]);
    }
}
