//! Sales by market level: bars on top of one another, in the colours of the drawing.

use super::Words;
use super::palette::Palette;
use crate::format::NBSP;
use crate::i18n::{charts, markets, sales};
use charming::Chart;
use charming::component::{Axis, DataZoom, DataZoomType, Grid, Legend, LegendType};
use charming::element::{AxisPointer, AxisPointerType, AxisType, ItemStyle, Tooltip, Trigger};
use charming::series::Bar as Bars;
use domain::names::Language;
use domain::sale::market_level::MarketLevel;
use domain::sale::stack::Bar;

/// One series for each level that was sold to.
#[must_use]
pub fn option(bars: &[Bar], palette: &Palette, language: Language) -> Chart {
    let [indigo, maize, leaf, sky, ..] = palette.series;
    let quarters: Vec<String> = bars.iter().map(|bar| markets::quarter_of(language, bar.from)).collect();
    let shown: Vec<MarketLevel> =
        MarketLevel::ALL.iter().copied().filter(|level| bars.iter().any(|bar| bar.at(*level) != 0)).collect();
    let names: Vec<&str> = shown.iter().map(|level| sales::level_word(language, *level)).collect();
    let chart = Chart::new()
        .animation(false)
        .grid(Grid::new().left(8).right(24).top(56).bottom(72))
        .legend(Legend::new().type_(LegendType::Scroll).top(0).left(0).data(names))
        .tooltip(Tooltip::new().trigger(Trigger::Axis).axis_pointer(AxisPointer::new().type_(AxisPointerType::Line)))
        .x_axis(Axis::new().type_(AxisType::Category).data(quarters))
        .y_axis(Axis::new().type_(AxisType::Value).split_number(4).name("Q"))
        .data_zoom(DataZoom::new().type_(DataZoomType::Inside))
        .data_zoom(DataZoom::new().type_(DataZoomType::Slider).bottom(12).brush_select(false));
    shown.iter().fold(chart, |chart, level| {
        let colour = match level {
            MarketLevel::Local => maize,
            MarketLevel::National => leaf,
            MarketLevel::Regional => sky,
            MarketLevel::International => indigo,
        };
        let values: Vec<f64> = bars.iter().map(|bar| (bar.at(*level) as f64 / 1e4).round() / 100.0).collect();
        chart.series(
            Bars::new()
                .id(format!("price-{}", *level as usize))
                .name(sales::level_word(language, *level))
                .stack("levels")
                .item_style(ItemStyle::new().color(colour))
                .data(values),
        )
    })
}

/// Figures are quetzales.
#[must_use]
pub fn words(language: Language) -> Words {
    Words {
        before: format!("Q{NBSP}"),
        after: String::new(),
        decimals: 0,
        plus: false,
        label: markets::levels_label(language).to_owned(),
        no_data: charts::no_data(language),
        no_supply: charts::no_supply(language),
        estimated: charts::estimated(language),
        to: charts::range_to(language),
        kinds: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::period::Month;

    #[test]
    fn levels_become_bars_on_one_pile() {
        let from = Month::new(2026, 1).unwrap();
        let bars = [
            Bar { from, levels: [5_000_000, 0, 1_500_000, 0], lines: 2 },
            Bar { from: from.plus(3), levels: [0, 0, 0, 0], lines: 0 },
        ];
        let option = serde_json::to_value(option(&bars, &Palette::LIGHT, Language::Es)).unwrap();
        let series = option["series"].as_array().unwrap();
        assert_eq!(series.len(), 2, "two levels were sold to");
        assert!(series.iter().all(|one| one["stack"] == "levels" && one["type"] == "bar"));
        assert_eq!(series[1]["data"], serde_json::json!([1.5, 0.0]));
        assert_eq!(series[1]["itemStyle"]["color"], Palette::LIGHT.series[3]);
    }
}
