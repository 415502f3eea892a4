//! Options as data, and what may be compared.

use super::*;
use crate::charts::line_band::{ForecastPoint, LineBandChart, Point};
use domain::money::Currency;

fn month(at: i32) -> Month {
    Month::new(2019, 1).unwrap().plus(at)
}

fn explored(name: &str, unit: &str, start: i32, values: &[Option<f64>]) -> Explored {
    let point = |(at, value): (usize, &Option<f64>)| Point {
        month: month(start + at as i32),
        value: value.map_or(MonthValue::NoData, MonthValue::Observed),
        usual: value.map(|value| (value - 10.0, value + 10.0)),
        state: None,
    };
    let chart = LineBandChart {
        subject: name.into(),
        points: values.iter().enumerate().map(point).collect(),
        forecast: Vec::new(),
        currency: Currency::GTQ,
        unit: unit.into(),
    };
    Explored { key: name.into(), name: name.into(), chart }
}

fn prices(series: Vec<Explored>) -> Comparison {
    Comparison { series, measure: Measure::Price }
}

#[test]
fn one_price_has_its_band_and_forecast() {
    let mut one = explored("Papa, La Terminal", "quintal", 0, &[Some(230.0), None, Some(213.0), Some(237.27)]);
    one.chart.points[1].value = MonthValue::NoSupply;
    one.chart.forecast = vec![ForecastPoint { month: month(4), mid: 234.0, range: Some((204.0, 272.0)) }];
    let comparison = prices(vec![one]);
    insta::assert_json_snapshot!("one_light", option(&comparison, &Palette::LIGHT, Language::Es));
    insta::assert_json_snapshot!("one_words", words(&comparison, Language::Es));
}

#[test]
fn several_prices_stand_side_by_side() {
    let comparison = prices(vec![
        explored("Papa, La Terminal", "quintal", 0, &[Some(230.0), Some(213.0)]),
        explored("Papa, CENMA", "quintal", 1, &[Some(191.25), Some(200.0)]),
    ]);
    insta::assert_json_snapshot!("two_dark", option(&comparison, &Palette::DARK, Language::En));
}

#[test]
fn an_index_starts_from_100_in_the_first_month_that_all_have() {
    let comparison = Comparison {
        series: vec![
            explored("a", "quintal", 0, &[Some(50.0), Some(200.0), Some(250.0)]),
            explored("b", "quintal", 1, &[Some(10.0), Some(15.0)]),
        ],
        measure: Measure::Index,
    };
    assert_eq!(comparison.base(), Some(month(1)));
    let index = |at, of: usize| value(&comparison.series[of], month(at), Measure::Index, comparison.base());
    assert_eq!([index(0, 0), index(1, 0), index(2, 0)], [Some(25.0), Some(100.0), Some(125.0)]);
    assert_eq!([index(0, 1), index(1, 1), index(2, 1)], [None, Some(100.0), Some(150.0)]);
    assert_eq!(base_words(&comparison, Language::Es).unwrap(), "Comparar desde 100 en febrero de 2019");
}

#[test]
fn prices_in_two_units_are_compared_as_an_index_only() {
    let comparison = prices(vec![explored("a", "quintal", 0, &[Some(50.0)]), explored("b", "caja", 0, &[Some(10.0)])]);
    assert_eq!(comparison.measure(), Measure::Index);
    assert_eq!(words(&comparison, Language::Es).before, "");
}

#[test]
fn without_a_month_in_common_an_index_has_no_base() {
    let comparison =
        prices(vec![explored("a", "quintal", 0, &[Some(50.0)]), explored("b", "quintal", 1, &[Some(10.0)])]);
    assert_eq!(comparison.base(), None);
    assert_eq!(base_words(&comparison, Language::Es), None);
}

#[test]
fn a_month_tells_what_kind_of_none_it_is() {
    let mut one = explored("a", "quintal", 0, &[Some(1.0), None, None, Some(2.0)]);
    one.chart.points[2].value = MonthValue::NoSupply;
    one.chart.points[3].value = MonthValue::Estimated(2.0);
    assert_eq!(words(&prices(vec![one]), Language::Es).kinds, ["onse"]);
}
