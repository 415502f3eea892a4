//! Horizontal bars from zero, each with its name before and its number after.

use crate::i18n::{self, charts};
use leptos::prelude::*;

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct BarRow {
    pub name: String,
    /// Zero or more; `None` where nobody measured.
    pub value: Option<f64>,
    /// The number with its unit, as written at the end: `Q 237.27`.
    pub words: String,
}

/// Percent of the longest bar for each row, `None` for a row without a figure.
#[must_use]
pub fn lengths(rows: &[BarRow]) -> Vec<Option<f64>> {
    let longest = rows.iter().filter_map(|row| row.value).fold(0.0, f64::max);
    let length = |value: f64| if longest > 0.0 { (value.max(0.0) / longest * 1000.0).round() / 10.0 } else { 0.0 };
    rows.iter().map(|row| row.value.map(length)).collect()
}

/// The bars, in the order given.
#[component]
pub fn Bars(rows: Vec<BarRow>) -> impl IntoView {
    let language = i18n::language();
    let lengths = lengths(&rows);
    let bar = move |(row, length): (BarRow, Option<f64>)| match length {
        Some(length) => view! {
            <span>{row.name}</span>
            <div class="b" style=format!("--v:{length}%")></div>
            <span>{row.words}</span>
        }
        .into_any(),
        None => view! {
            <span>{row.name}</span>
            <div class="b gap"></div>
            <span>{charts::no_data(language)}</span>
        }
        .into_any(),
    };
    view! { <div class="hbar">{rows.into_iter().zip(lengths).map(bar).collect_view()}</div> }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(value: Option<f64>) -> BarRow {
        BarRow { name: "La Terminal".into(), value, words: String::new() }
    }

    #[test]
    fn bars_start_at_zero_and_a_missing_figure_has_no_length() {
        assert_eq!(lengths(&[row(Some(200.0)), row(Some(50.0)), row(None)]), [Some(100.0), Some(25.0), None]);
        assert_eq!(lengths(&[row(Some(0.0))]), [Some(0.0)]);
    }
}
