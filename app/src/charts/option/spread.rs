//! The levels of trade over time, each with the colour and stroke that it has everywhere.

use super::palette::Palette;
use super::{Words, parts};
use crate::charts::spread_lines::{self, MOST, SpreadChart, SpreadLine};
use crate::format::{NBSP, sign};
use crate::i18n::charts;
use charming::Chart;
use charming::element::LineStyleType;
use domain::names::Language;
use domain::period::Month;
use domain::price::PriceType;

/// One line for each level.
#[must_use]
pub fn option(chart: &SpreadChart, palette: &Palette, language: Language) -> Chart {
    let Some((first, last)) = chart.months() else { return Chart::new() };
    let names: Vec<&str> =
        chart.lines.iter().take(MOST).map(|line| spread_lines::level_name(line.level, language)).collect();
    let option = parts::over_months(first, last, &names, sign(chart.currency), language);
    chart.lines.iter().take(MOST).enumerate().fold(option, |option, (at, line)| {
        let (colour, stroke) = stroke(line.level, palette);
        let values = (0..=last.since(first)).map(|month| value(line, first.plus(month))).collect();
        let name = spread_lines::level_name(line.level, language);
        option.series(parts::line(&format!("price-{at}"), name, colour, stroke, values))
    })
}

/// Figures are prices.
#[must_use]
pub fn words(chart: &SpreadChart, language: Language) -> Words {
    Words {
        before: format!("{}{NBSP}", sign(chart.currency)),
        after: String::new(),
        decimals: 2,
        plus: false,
        label: spread_lines::sentence(chart, language),
        no_data: charts::no_data(language),
        no_supply: charts::no_supply(language),
        estimated: charts::estimated(language),
        to: charts::range_to(language),
        kinds: Vec::new(),
    }
}

fn stroke(level: PriceType, palette: &Palette) -> (&'static str, LineStyleType) {
    let [indigo, maize, leaf, sky, ..] = palette.series;
    match level {
        PriceType::FarmGate => (leaf, LineStyleType::Dashed),
        PriceType::Wholesale => (indigo, LineStyleType::Solid),
        PriceType::Retail => (maize, LineStyleType::Dotted),
        PriceType::Fob => (sky, LineStyleType::Dashed),
        PriceType::International => (palette.axis, LineStyleType::Solid),
    }
}

fn value(line: &SpreadLine, month: Month) -> Option<f64> {
    let (first, _) = line.months.first()?;
    line.months.get(usize::try_from(month.since(*first)).ok()?)?.1
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::money::Currency;

    #[test]
    fn levels_become_lines() {
        let month = |at| Month::new(2019, 1).unwrap().plus(at);
        let line = |level, start, values: &[f64]| SpreadLine {
            level,
            months: values.iter().enumerate().map(|(at, value)| (month(start + at as i32), Some(*value))).collect(),
        };
        let chart = SpreadChart {
            subject: "maíz blanco".into(),
            lines: vec![
                line(PriceType::Wholesale, 0, &[100.0, 110.0, 120.0]),
                line(PriceType::Retail, 1, &[150.0, 160.0]),
            ],
            currency: Currency::GTQ,
        };
        insta::assert_json_snapshot!("spread_dark", option(&chart, &Palette::DARK, Language::Es));
    }
}
