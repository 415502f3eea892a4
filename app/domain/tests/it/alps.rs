//! ALPS: WFP Technical Guidance Note, April 2014, on dataset D1. Figures of the reference, section 1.1 (PUB-IN: published
//! inputs, outputs by numpy).

use crate::d1;
use crate::figures::{assert_near, month, row};
use domain::period::Month;
use domain::price::alps::{self, Alps, Class, Convention};
use domain::price::evaluation::{Ddof, Judged, Method, NotEvaluable, Window};
use domain::price::fit::TrendFit;
use domain::price::timeline::Timeline;

fn convention(window: Window, judged: Judged, ddof: Ddof) -> Convention {
    Convention { window, judged, ddof }
}

fn of_d1(judged: &str, convention: Convention) -> Alps {
    alps::of(&d1::line(), month(judged), convention).unwrap()
}

#[track_caller]
fn assert_alps(found: Alps, printed: [f64; 3], class: Class) {
    assert_near(found.expected, printed[0], 5e-5);
    assert_near(found.sigma, printed[1], 5e-5);
    assert_near(found.alps, printed[2], 5e-5);
    assert_eq!(found.class, class);
}

#[test]
fn alps_1_all_months_with_the_judged_one_is_an_alert() {
    let all = convention(Window::All, Judged::Included, Ddof::Parameters);
    assert_alps(of_d1("2022-05", all), [351.2532, 25.6738, 1.8457], Class::Alert);
}

#[test]
fn alps_1_with_one_degree_of_freedom_taken_is_an_alert_too() {
    let all = convention(Window::All, Judged::Included, Ddof::One);
    assert_alps(of_d1("2022-05", all), [351.2532, 24.2594, 1.9533], Class::Alert);
}

#[test]
fn alps_2_without_the_judged_month_the_same_price_is_a_crisis() {
    let before = convention(Window::All, Judged::Excluded, Ddof::Parameters);
    assert_alps(of_d1("2022-05", before), [344.5254, 25.2962, 2.1392], Class::Crisis);
}

#[test]
fn alps_2_with_one_degree_of_freedom_taken_is_a_crisis_too() {
    let before = convention(Window::All, Judged::Excluded, Ddof::One);
    assert_alps(of_d1("2022-05", before), [344.5254, 23.8897, 2.2652], Class::Crisis);
}

#[test]
fn alps_on_the_last_sixty_months_with_the_judged_one_is_an_alert() {
    let found = of_d1("2022-05", convention(Window::Months(60), Judged::Included, Ddof::Parameters));
    assert_near(found.expected, 376.8292, 5e-5);
    assert_near(found.alps, 1.6745, 5e-5);
    assert_eq!((found.class, found.values), (Class::Alert, 60));
}

#[test]
fn alps_3_of_july_2020_reads_only_the_ninety_months_before() {
    let before = convention(Window::All, Judged::Excluded, Ddof::Parameters);
    let found = of_d1("2020-07", before);
    assert_alps(found, [314.7839, 23.6551, 3.1108], Class::Crisis);
    assert_eq!(found.values, 90);
}

/// The reference prints the fit of all 113 months: trend 0.51221, level of January 290.3586 at month 0.
#[test]
fn the_trend_of_d1_is_as_printed() {
    let fit = TrendFit::of(&d1::line()).unwrap();
    assert_near(fit.slope(), 0.51221, 5e-6);
    assert_near(fit.expected(month("2013-01")).unwrap(), 290.3586 + 0.51221, 5e-5);
}

#[test]
fn the_convention_travels_with_the_figure() {
    let method = of_d1("2022-05", Convention::default()).method;
    let Method::TrendAndMonth { window, judged, ddof, sigma_floor } = method else { panic!("{method:?}") };
    assert_eq!((window, judged, ddof), (Window::Months(60), Judged::Excluded, Ddof::Parameters));
    assert_near(sigma_floor, 0.0, 0.0);
}

/// Section 1.1: normal < 0.25 <= stress < 1 <= alert < 2 <= crisis.
#[test]
fn the_lower_limit_belongs_to_the_class() {
    let classes = [0.2499, 0.25, 0.9999, 1.0, 1.9999, 2.0].map(Class::of);
    assert_eq!(classes, [Class::Normal, Class::Stress, Class::Stress, Class::Alert, Class::Alert, Class::Crisis]);
}

#[test]
fn a_low_price_is_normal_for_who_buys_and_an_alert_for_who_sells() {
    let turned = d1::line().map(|_, value| 700.0 - value);
    let found = alps::of(&turned, month("2022-05"), Convention::default()).unwrap();
    let straight = of_d1("2022-05", Convention::default());
    assert_near(found.alps, -straight.alps, 1e-9);
    assert_eq!((found.class, found.mirror), (straight.mirror, straight.class));
    assert_eq!((found.class, found.mirror), (Class::Normal, Class::Crisis));
}

#[test]
fn three_years_are_needed() {
    let line = d1::line();
    let judged = |text| alps::of(&line, month(text), Convention::default());
    assert_eq!(judged("2015-12"), Err(NotEvaluable::TooShort { have: 35, need: 36 }));
    assert!(judged("2016-01").is_ok());
}

#[test]
fn seven_months_of_ten_are_needed() {
    let with_gaps = |kept: usize| {
        let line = d1::line();
        let months = line.iter().take(61).enumerate();
        let months = months.map(|(i, (m, v))| (m, v.filter(|_| i == 0 || i >= 61 - kept)));
        alps::of(&Timeline::from_months(months).unwrap(), month("2018-01"), Convention::default())
    };
    assert_eq!(with_gaps(41), Err(NotEvaluable::TooManyGaps { present: 41, months: 60 }));
    assert!(with_gaps(42).is_ok());
}

#[test]
fn a_series_not_followed_for_six_months_says_so() {
    let judged = |text| alps::of(&d1::line(), month(text), Convention::default());
    assert_eq!(judged("2022-10"), Err(NotEvaluable::NoValue));
    assert_eq!(judged("2022-11"), Err(NotEvaluable::NoRecent { months: 6 }));
}

/// Section 1.1, edge (c): a calendar month seen fewer than twice cannot be judged, the others can.
#[test]
fn a_month_of_the_year_seen_once_is_refused() {
    let seen_once = |m: Month, value| if m.number() == 5 && m.year() < 2021 { f64::NAN } else { value };
    let line = d1::line().map(seen_once);
    let thin = NotEvaluable::ThinMonth { month: 5, have: 1, need: 2 };
    assert_eq!(alps::of(&line, month("2022-05"), Convention::default()), Err(thin));
    assert!(alps::of(&line, month("2022-04"), Convention::default()).is_ok());
}

#[test]
fn a_flat_series_is_not_evaluable() {
    let flat = row(&[327.5; 61]);
    assert_eq!(alps::of(&flat, month("2015-01"), Convention::default()), Err(NotEvaluable::FlatSeries));
}

/// D1's 2019: twelve equal values.
#[test]
fn every_month_of_the_flat_year_is_judged() {
    for number in 1..=12 {
        let found = of_d1(&format!("2019-{number:02}"), Convention::default());
        assert!(found.alps.is_finite() && found.sigma > 0.0, "{found:?}");
    }
}
