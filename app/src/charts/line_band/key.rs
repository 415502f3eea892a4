//! The legend of the chart: what is in it, and nothing that is not.

use super::LineBandChart;
use crate::charts::key::Swatch;
use crate::charts::month_value::MonthValue;
use domain::price::band::State;

/// The entries that the chart needs, in the order of the mock-up.
#[must_use]
pub fn swatches(chart: &LineBandChart) -> Vec<Swatch> {
    let any_state =
        |state| chart.points.iter().any(|point| point.state == Some(state) && point.value.figure().is_some());
    let any_value = |wanted: fn(MonthValue) -> bool| chart.points.iter().any(|point| wanted(point.value));
    let there = [
        (Swatch::Line, any_value(|value| value.figure().is_some())),
        (Swatch::Band, chart.points.iter().any(|point| point.usual.is_some())),
        (Swatch::Forecast, !chart.forecast.is_empty()),
        (Swatch::VeryHigh, any_state(State::VeryHigh)),
        (Swatch::VeryLow, any_state(State::VeryLow)),
        (Swatch::Estimated, any_value(|value| matches!(value, MonthValue::Estimated(_)))),
        (Swatch::NoData, any_value(|value| value == MonthValue::NoData)),
        (Swatch::NoSupply, any_value(|value| value == MonthValue::NoSupply)),
    ];
    there.into_iter().filter(|(_, there)| *there).map(|(swatch, _)| swatch).collect()
}
