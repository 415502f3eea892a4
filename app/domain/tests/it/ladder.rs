//! The ladder of short series: the reference's ideas, D1 point 6 (36 months and 70 %, 24 months, twelve weeks, neighbours).

use crate::d1;
use crate::figures::{assert_near, month};
use domain::price::evaluation::NotEvaluable;
use domain::price::ladder::{self, Ladder, Rung};
use domain::price::timeline::Timeline;

fn of_d1(judged: &str) -> Ladder {
    ladder::of(&d1::line(), month(judged)).unwrap()
}

#[test]
fn from_thirty_six_months_alps_is_in_use() {
    let found = of_d1("2016-01");
    assert!(matches!(found.rung, Rung::Alps(_)), "{found:?}");
    assert_eq!(found.passed_over, []);
}

#[test]
fn from_twenty_four_months_the_same_month_of_earlier_years_is() {
    for judged in ["2015-12", "2015-01"] {
        let Rung::SameMonth(found) = of_d1(judged).rung else { panic!("{judged}") };
        assert_eq!(found.values, 2);
    }
    let Rung::SameMonth(found) = of_d1("2015-01").rung else { panic!() };
    assert_near(found.mean, (323.64 + 322.21) / 2.0, 1e-9);
    assert_eq!(of_d1("2015-01").passed_over, [NotEvaluable::TooShort { have: 24, need: 36 }]);
}

#[test]
fn before_that_the_last_three_months_are() {
    let found = of_d1("2014-12");
    let Rung::Recent(recent) = found.rung else { panic!("{found:?}") };
    assert_near(recent.mean, (325.0 + 317.57 + 316.85) / 3.0, 1e-9);
    assert_eq!(recent.values, 3);
    let reasons = [NotEvaluable::TooShort { have: 23, need: 36 }, NotEvaluable::TooShort { have: 23, need: 24 }];
    assert_eq!(found.passed_over, reasons);
    let Rung::Recent(second) = of_d1("2013-02").rung else { panic!() };
    assert_eq!(second.values, 1);
}

#[test]
fn the_first_price_can_only_be_compared_with_the_neighbours() {
    let found = of_d1("2013-01");
    assert_eq!(found.rung, Rung::Neighbours);
    assert_eq!(found.passed_over.len(), 3);
}

#[test]
fn a_long_series_with_many_gaps_steps_down() {
    let months = d1::line().iter().filter(|(m, _)| m.index() % 3 > 0 || *m == month("2022-05")).collect::<Vec<_>>();
    let found = ladder::of(&Timeline::from_months(months).unwrap(), month("2022-05")).unwrap();
    assert!(matches!(found.rung, Rung::SameMonth(_)), "{found:?}");
    assert!(matches!(found.passed_over[..], [NotEvaluable::TooManyGaps { .. }]), "{found:?}");
}

#[test]
fn a_month_without_a_price_has_no_rung() {
    assert_eq!(ladder::of(&d1::line(), month("2022-06")), Err(NotEvaluable::NoValue));
}
