//! The chart in words: what `aria-label` says.

use super::LineBandChart;
use crate::format::{money, month_long};
use crate::i18n::charts;
use domain::names::Language;

/// Period, last, highest and lowest figure and the end of the forecast, then where the table is.
#[must_use]
pub fn of(chart: &LineBandChart, language: Language) -> String {
    let amount = |value| money(value, chart.currency);
    let long = |month| month_long(month, language);
    let mut parts = Vec::new();
    if let Some((first, last)) = chart.points.first().zip(chart.points.last()) {
        parts.push(charts::line_label(language, &chart.subject, long(first.month), long(last.month)));
    }
    match (chart.last(), chart.highest(), chart.lowest()) {
        (Some(last), Some(highest), Some(lowest)) => {
            parts.push(charts::line_label_last(language, amount(last.1), &chart.unit, long(last.0)));
            if highest.1 > lowest.1 {
                parts.push(charts::line_label_highest(language, amount(highest.1), long(highest.0)));
                parts.push(charts::line_label_lowest(language, amount(lowest.1), long(lowest.0)));
            }
        }
        _ => parts.push(format!("{}.", charts::nothing_shown(language))),
    }
    if let Some(end) = chart.forecast.last() {
        parts.push(charts::line_label_forecast(language, amount(end.mid), long(end.month)));
    }
    parts.push(charts::table_below(language).to_owned());
    parts.join(" ")
}
