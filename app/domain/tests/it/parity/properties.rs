//! What holds for every way from one price to another.

use super::{dollars, step, with_rate};
use domain::price::parity::scenario::Scenario;
use domain::price::parity::step::{Operation, Step, StepName};
use proptest::prelude::*;

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (0.01..100.0f64).prop_map(|amount| step(StepName::ExchangeRate, Operation::Times, amount)),
        (-50.0..50.0f64).prop_map(|amount| step(StepName::Differential, Operation::Plus, amount)),
        (0.0..50.0f64).prop_map(|amount| step(StepName::Port, Operation::Less, amount)),
        (0.0..50.0f64).prop_map(|amount| step(StepName::Duty, Operation::PlusPercent, amount)),
        (0.0..90.0f64).prop_map(|amount| step(StepName::Trader, Operation::LessPercent, amount)),
    ]
}

proptest! {
    #[test]
    fn solving_backwards_undoes_the_way(start in 0.1..1e4f64, steps in prop::collection::vec(any_step(), 0..10)) {
        let build_up = dollars(steps);
        let ladder = build_up.climb(start).unwrap();
        // Rounding is that of the largest price on the way, seen back from the end through every factor.
        let largest = ladder.rungs.iter().map(|rung| rung.value.abs()).fold(start, f64::max);
        let rise = |step: &Step| step.operation.apply(1.0, step.amount.unwrap()) - step.operation.apply(0.0, step.amount.unwrap());
        let slope: f64 = build_up.steps.iter().map(rise).product();
        let back = build_up.solve(ladder.end()).unwrap();
        prop_assert!((back - start).abs() <= 1e-9 * largest * (1.0 + 1.0 / slope), "{back} {start}");
    }

    #[test]
    fn every_scenario_is_solved_back_to_its_start(price in 0.5..1e4f64, rate in 5.0..12.0f64, which in 0usize..5) {
        let build_up = Scenario::ALL[which].build_up(&with_rate(rate));
        let back = build_up.solve(build_up.climb(price).unwrap().end()).unwrap();
        prop_assert!((back / price - 1.0).abs() < 1e-9);
    }

    #[test]
    fn a_higher_price_at_the_start_is_higher_at_the_door(price in 0.5..1e4f64, more in 0.01..1e3f64, which in 0usize..5) {
        let build_up = Scenario::ALL[which].build_up(&with_rate(7.65));
        prop_assert!(build_up.climb(price).unwrap().end() < build_up.climb(price + more).unwrap().end());
    }
}
