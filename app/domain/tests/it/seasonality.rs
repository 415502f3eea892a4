//! Seasonal index: AAMP Module 3.1, "Analyzing price seasonality". Figures of the reference, section 1.4.

use crate::figures::{assert_near, month, row};
use crate::{d1, wfp};
use domain::price::evaluation::{NotEvaluable, Window};
use domain::price::seasonality::{self, Keeping, Seasonality, WhenToSell, centred_average};

/// Vector S1, sum 12 (GSI-exact, OWN).
const PATTERN: [f64; 12] = [0.90, 0.92, 0.95, 1.0, 1.05, 1.10, 1.12, 1.08, 1.02, 0.98, 0.95, 0.93];

/// The same with a dearer August and a cheaper September.
const LONG_SEASON: [f64; 12] = [0.90, 0.92, 0.95, 1.0, 1.05, 1.10, 1.12, 1.10, 1.0, 0.98, 0.95, 0.93];

fn three_years_of(pattern: [f64; 12]) -> Vec<f64> {
    pattern.iter().cycle().take(36).map(|share| 100.0 * share).collect()
}

fn three_years() -> Vec<f64> {
    three_years_of(PATTERN)
}

fn of_pattern() -> Seasonality {
    seasonality::of(&row(&three_years()), month("2012-12"), Window::All).unwrap()
}

#[test]
fn gsi_exact_the_index_of_a_repeated_pattern_is_the_pattern() {
    for (season, share) in of_pattern().months.iter().zip(PATTERN) {
        assert_near(season.index, 100.0 * share, 1e-9);
        assert_eq!(season.years, 2);
    }
}

#[test]
fn gsi_exact_the_centred_average_of_a_repeated_pattern_is_its_level() {
    let line = row(&three_years());
    let averages: Vec<f64> = line.iter().filter_map(|(m, _)| centred_average(&line, m)).collect();
    assert_eq!(averages.len(), 24);
    averages.into_iter().for_each(|average| assert_near(average, 100.0, 1e-9));
}

/// Vector D1 (PUB-IN).
#[test]
fn d1_the_index_and_the_first_average_are_as_in_the_reference() {
    let line = d1::line();
    let average = centred_average(&line, month("2013-07")).unwrap();
    assert_near(average, 322.91125, 1e-9);
    assert_near(line.get(month("2013-07")).unwrap() / average, 0.997612, 5e-7);
    let printed = [99.03, 98.22, 99.03, 99.51, 100.15, 101.12, 101.56, 101.34, 100.59, 99.91, 99.99, 99.56];
    let found = seasonality::of(&line, month("2022-05"), seasonality::WINDOW).unwrap();
    for (season, printed) in found.months.iter().zip(printed) {
        assert_near(season.index, printed, 0.0051);
    }
}

#[test]
fn the_best_and_the_worst_month_are_those_of_the_index() {
    let found = of_pattern();
    assert_eq!((found.best().month, found.worst().month), (7, 1));
}

#[test]
fn it_pays_to_sell_near_the_highest_month_and_not_near_the_lowest() {
    let found = seasonality::of(&row(&three_years_of(LONG_SEASON)), month("2012-12"), Window::All).unwrap();
    let WhenToSell::Clear { high, low, spread_pct } = found.when_to_sell() else { panic!("no season") };
    assert_eq!((high, low), (vec![6, 7, 8], vec![1, 2, 12]));
    assert_near(spread_pct, 100.0 * (1.12 / 0.9 - 1.0), 1e-9);
}

/// Design: "De abril a junio suele pagarse más; en agosto y septiembre, menos", and its strip of twelve figures.
#[test]
fn the_potato_is_dear_from_april_to_june_and_cheap_in_august_and_september() {
    let Some(potato) = wfp::series("La Terminal", "Potatoes", "100 Pounds") else { return };
    let found = seasonality::of(&potato, month("2019-12"), seasonality::WINDOW).unwrap();
    let strip = found.months.map(|season| (season.index - 100.0).round() as i32);
    assert_eq!(strip, [0, 1, 1, 12, 13, 16, 3, -17, -17, -9, -5, 2]);
    let WhenToSell::Clear { high, low, .. } = found.when_to_sell() else { panic!("no season") };
    assert_eq!((high, low), (vec![4, 5, 6], vec![8, 9]));
}

#[test]
fn an_even_price_has_no_month_to_wait_for() {
    let flat = seasonality::of(&row(&[327.5; 48]), month("2013-12"), Window::All).unwrap();
    assert_eq!(flat.when_to_sell(), WhenToSell::Even { spread_pct: 0.0 });
    assert_eq!(flat.months.map(|m| m.years_above), [0; 12]);
    let of_d1 = seasonality::of(&d1::line(), month("2022-05"), seasonality::WINDOW).unwrap();
    assert!(matches!(of_d1.when_to_sell(), WhenToSell::Even { .. }));
}

/// Section 1.4: index of sale over index of harvest, less one, less the costs of storage and capital.
#[test]
fn keeping_brings_the_season_less_its_costs() {
    let costs = Keeping { storage: 0.05, capital: 0.03 };
    let gain = of_pattern().gain_of_keeping(1, 7, costs).unwrap();
    assert_near(gain, 1.12 / 0.9 - 1.0 - 0.08, 1e-9);
    assert_eq!(of_pattern().gain_of_keeping(0, 7, costs), None);
    assert_eq!(of_pattern().gain_of_keeping(1, 13, costs), None);
}

#[test]
fn the_years_above_are_counted() {
    let found = of_pattern();
    assert_eq!(found.months.map(|m| m.years_above), [0, 0, 0, 0, 2, 2, 2, 2, 2, 0, 0, 0]);
}

#[test]
fn three_full_years_are_needed() {
    let short = seasonality::of(&row(&three_years()[..35]), month("2012-11"), Window::All);
    assert_eq!(short, Err(NotEvaluable::TooShort { have: 35, need: 36 }));
}

/// The average spans thirteen months, so one gap leaves its month's whole year without ratios.
#[test]
fn a_gap_silences_the_year_around_it() {
    let mut years = three_years();
    years.extend(three_years());
    let line = row(&years).map(|m, value| if m == month("2012-12") { f64::NAN } else { value });
    let found = seasonality::of(&line, month("2015-12"), Window::All).unwrap();
    assert_eq!(found.months.iter().map(|m| m.years).sum::<u32>(), 60 - 13);
    assert_near(found.months[6].index, 112.0, 1e-9);
}

#[test]
fn months_after_the_judged_one_are_not_read() {
    let mut years = three_years();
    years.extend([1.0; 24]);
    assert_eq!(seasonality::of(&row(&years), month("2012-12"), Window::All), Ok(of_pattern()));
}
