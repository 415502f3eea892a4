//! What is drawn of small examples, made up for the purpose.

use super::*;
use domain::money::Currency;
use domain::period::Month;

fn month(at: i32) -> Month {
    Month::new(2019, 1).unwrap().plus(at)
}

fn chart(values: &[MonthValue]) -> LineBandChart {
    let point =
        |(at, value): (usize, &MonthValue)| Point { month: month(at as i32), value: *value, usual: None, state: None };
    LineBandChart {
        subject: "papa en La Terminal".into(),
        points: values.iter().enumerate().map(point).collect(),
        forecast: Vec::new(),
        currency: Currency::GTQ,
        unit: "quintal".into(),
    }
}

fn seen(values: &[f64]) -> Vec<MonthValue> {
    values.iter().copied().map(MonthValue::Observed).collect()
}

fn drawn(chart: &LineBandChart) -> Drawing {
    draw(chart, Format::Phone, Language::Es)
}

#[test]
fn a_gap_breaks_the_line_and_stands_in_a_dashed_box() {
    let mut values = seen(&[10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0]);
    values[2] = MonthValue::NoData;
    values[3] = MonthValue::NoData;
    let drawing = drawn(&chart(&values));
    assert_eq!(drawing.path_of("ln").unwrap().matches('M').count(), 2);
    assert_eq!(drawing.marks.iter().filter(|mark| matches!(mark, Mark::Box { class: "gap", .. })).count(), 1);
    assert!(drawing.words().contains(&"sin dato"));
}

#[test]
fn none_for_sale_and_estimated_have_their_own_marks() {
    let mut values = seen(&[10.0, 11.0, 12.0, 13.0]);
    values[1] = MonthValue::NoSupply;
    values[2] = MonthValue::Estimated(12.0);
    let drawing = drawn(&chart(&values));
    assert_eq!(drawing.path_of("out").unwrap().matches('M').count(), 1);
    assert_eq!(drawing.path_of("guess").unwrap().matches('M').count(), 1);
    assert!(!drawing.marks.iter().any(|mark| matches!(mark, Mark::Box { class: "gap", .. })));
}

#[test]
fn a_period_without_a_figure_says_so() {
    let drawing = drawn(&chart(&[MonthValue::NoData, MonthValue::NoData]));
    assert_eq!(drawing.words(), ["Sin dato en este periodo"]);
    assert_eq!(drawn(&chart(&[])).words(), ["Sin dato en este periodo"]);
}

#[test]
fn only_the_last_point_and_the_extremes_are_labelled() {
    let drawing = drawn(&chart(&seen(&[10.0, 11.0, 30.0, 12.0, 5.0, 12.0, 13.0, 14.0])));
    let amounts: Vec<_> = drawing.words().into_iter().filter(|words| words.starts_with('Q')).collect();
    assert_eq!(amounts, ["Q\u{a0}30.00", "Q\u{a0}14.00", "Q\u{a0}5.00"]);
}

#[test]
fn very_high_and_very_low_months_carry_triangles_and_others_none() {
    let mut chart = chart(&seen(&[10.0, 30.0, 9.0, 2.0]));
    chart.points[1].state = Some(State::VeryHigh);
    chart.points[2].state = Some(State::Low);
    chart.points[3].state = Some(State::VeryLow);
    let drawing = drawn(&chart);
    assert_eq!(drawing.path_of("over").unwrap().matches('M').count(), 1);
    assert_eq!(drawing.path_of("under").unwrap().matches('M').count(), 1);
}

#[test]
fn the_band_breaks_where_it_is_not_known() {
    let mut chart = chart(&seen(&[10.0, 11.0, 12.0, 13.0, 14.0]));
    for at in [0, 1, 3, 4] {
        chart.points[at].usual = Some((8.0, 15.0));
    }
    assert_eq!(drawn(&chart).path_of("band").unwrap().matches('z').count(), 2);
}

#[test]
fn the_forecast_starts_at_the_last_price_and_only_the_wide_drawing_writes_its_end() {
    let mut chart = chart(&seen(&[230.0, 213.0, 237.0]));
    chart.forecast =
        (3..6).map(|at| ForecastPoint { month: month(at), mid: 234.0, range: Some((170.0, 311.0)) }).collect();
    let wide = draw(&chart, Format::Wide, Language::Es);
    let last = wide.marks.iter().find_map(|mark| match mark {
        Mark::Dot { x, y, .. } => Some(format!("M{} {}l", svg_path::short(*x), svg_path::short(*y))),
        Mark::Path { .. } | Mark::Box { .. } | Mark::Text { .. } => None,
    });
    assert!(wide.path_of("fc").unwrap().starts_with(&last.unwrap()));
    assert!(["Q\u{a0}234", "311", "170"].iter().all(|words| wide.words().contains(words)));
    assert!(!drawn(&chart).words().contains(&"311"));
}

#[test]
fn sixty_months_are_small_on_the_wire() {
    let values: Vec<f64> = (0..60).map(|i| 200.0 + 60.0 * (f64::from(i) * 0.7).sin()).collect();
    let mut chart = chart(&seen(&values));
    for point in &mut chart.points {
        point.usual = Some((150.0, 250.0));
    }
    let bytes = draw(&chart, Format::Wide, Language::Es).svg().len() + drawn(&chart).svg().len();
    assert!(bytes < 6_000, "{bytes}");
}
