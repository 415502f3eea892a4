//! Prices over time: one with its band and forecast, or up to six side by side, as prices or from 100.

use super::palette::Palette;
use super::{Words, parts};
use crate::charts::exploration::{Comparison, Explored, Measure};
use crate::charts::month_value::MonthValue;
use crate::format::{NBSP, month_long, sign};
use crate::i18n::charts;
use charming::Chart;
use charming::element::LineStyleType;
use domain::names::Language;
use domain::period::Month;

/// The chart of a comparison. Without a month that all have, an index has no lines.
#[must_use]
pub fn option(comparison: &Comparison, palette: &Palette, language: Language) -> Chart {
    let Some((first, last)) = comparison.months() else { return Chart::new() };
    match (comparison.series.as_slice(), comparison.measure()) {
        ([one], Measure::Price) => alone(one, (first, last), palette, language),
        (series, measure) => {
            let names: Vec<&str> = series.iter().take(Comparison::MOST).map(|one| one.name.as_str()).collect();
            let axis_name = match measure {
                Measure::Price => axis(series),
                Measure::Index => charts::index_axis(language).to_owned(),
            };
            let chart = parts::over_months(first, last, &names, &axis_name, language);
            let base = comparison.base();
            series.iter().take(Comparison::MOST).enumerate().fold(chart, |chart, (at, one)| {
                let values = months(first, last).map(|month| value(one, month, measure, base)).collect();
                let stroke = parts::STROKES[at % parts::STROKES.len()];
                chart.series(parts::line(&format!("price-{at}"), &one.name, parts::colour(palette, at), stroke, values))
            })
        }
    }
}

/// How the figures of a comparison are written, and the chart in a sentence.
#[must_use]
pub fn words(comparison: &Comparison, language: Language) -> Words {
    let currency = comparison.series.first().map(|one| one.chart.currency);
    let before = match comparison.measure() {
        Measure::Price => currency.map_or(String::new(), |currency| match sign(currency) {
            "" => format!("{}{NBSP}", currency.code()),
            sign => format!("{sign}{NBSP}"),
        }),
        Measure::Index => String::new(),
    };
    let decimals = match comparison.measure() {
        Measure::Price => 2,
        Measure::Index => 1,
    };
    let names: Vec<&str> = comparison.series.iter().map(|one| one.name.as_str()).collect();
    let kinds = comparison.months().map(|(first, last)| {
        let of = |one: &Explored| months(first, last).map(|month| letter(one, month)).collect::<String>();
        comparison.series.iter().map(of).collect()
    });
    Words {
        before,
        after: String::new(),
        decimals,
        plus: false,
        label: charts::explore_label(language, names.join(", ")),
        no_data: charts::no_data(language),
        no_supply: charts::no_supply(language),
        estimated: charts::estimated(language),
        to: charts::range_to(language),
        kinds: kinds.unwrap_or_default(),
    }
}

/// `100 en enero de 2019`: the month that an index starts from, when there is one.
#[must_use]
pub fn base_words(comparison: &Comparison, language: Language) -> Option<String> {
    comparison.base().map(|month| charts::explore_index(language, month_long(month, language)))
}

/// One price with its usual band behind it and the forecast after it.
fn alone(one: &Explored, (first, last): (Month, Month), palette: &Palette, language: Language) -> Chart {
    let end = one.chart.forecast.last().map_or(last, |ahead| ahead.month.max(last));
    let (band, forecast) = (charts::usual_band(language), charts::forecast_range(language));
    let mut names = vec![one.name.as_str(), band];
    if !one.chart.forecast.is_empty() {
        names.push(forecast);
    }
    let mut chart = parts::over_months(first, end, &names, &axis(std::slice::from_ref(one)), language);
    let at = |month: Month| usize::try_from(month.since(first)).ok().and_then(|at| one.chart.points.get(at));
    let colour = parts::colour(palette, 0);
    let values = months(first, end).map(|month| one.at(month)).collect();
    chart = chart.series(parts::line("price-0", &one.name, colour, LineStyleType::Solid, values));
    let usual: Vec<_> = months(first, end).map(|month| at(month).and_then(|point| point.usual)).collect();
    for side in parts::area("band", band, palette.band, 1.0, &usual) {
        chart = chart.series(side);
    }
    if !one.chart.forecast.is_empty() {
        let start = one.chart.last().map(|(month, value)| (month, value, Some((value, value))));
        let ahead = one.chart.forecast.iter().map(|ahead| (ahead.month, ahead.mid, ahead.range));
        let ahead: Vec<_> = start.into_iter().chain(ahead).collect();
        let find = |month: Month| ahead.iter().find(|(there, ..)| *there == month);
        let ranges: Vec<_> = months(first, end).map(|month| find(month).and_then(|(.., range)| *range)).collect();
        for side in parts::area("ahead", forecast, colour, 0.14, &ranges) {
            chart = chart.series(side);
        }
        let middle = months(first, end).map(|month| find(month).map(|(_, mid, _)| *mid)).collect();
        chart = chart.series(parts::line("ahead-mid", forecast, colour, LineStyleType::Dotted, middle));
    }
    chart
}

fn value(one: &Explored, month: Month, measure: Measure, base: Option<Month>) -> Option<f64> {
    match measure {
        Measure::Price => one.at(month),
        Measure::Index => Some(one.at(month)? / one.at(base?)? * 100.0),
    }
}

fn axis(series: &[Explored]) -> String {
    series.first().map_or(String::new(), |one| match sign(one.chart.currency) {
        "" => format!("{} / {}", one.chart.currency.code(), one.chart.unit),
        sign => format!("{sign} / {}", one.chart.unit),
    })
}

fn letter(one: &Explored, month: Month) -> char {
    let first = one.chart.points.first().map(|point| point.month);
    let at = first.and_then(|first| usize::try_from(month.since(first)).ok());
    match at.and_then(|at| one.chart.points.get(at)).map(|point| point.value) {
        Some(MonthValue::Observed(_)) => 'o',
        Some(MonthValue::Estimated(_)) => 'e',
        Some(MonthValue::NoSupply) => 's',
        Some(MonthValue::NoData) | None => 'n',
    }
}

fn months(first: Month, last: Month) -> impl Iterator<Item = Month> {
    (0..=last.since(first)).map(move |at| first.plus(at))
}

#[cfg(test)]
mod tests;
