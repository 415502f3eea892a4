//! Seasons of many products: a heat map from sky (low) over the surface to maize (high), its number in each cell.

use super::Words;
use super::palette::Palette;
use crate::charts::exploration::SeasonOf;
use crate::charts::season;
use crate::format::{NBSP, month_short};
use crate::i18n::charts;
use charming::Chart;
use charming::component::{Axis, Grid, VisualMap, VisualMapChannel, VisualMapType};
use charming::datatype::{CompositeValue, DataFrame, DataPoint};
use charming::element::{AxisType, ItemStyle, Label, Orient, Tooltip, Trigger};
use charming::series::Heatmap;
use domain::names::Language;

/// Percent from the level of the year at which a cell has its full shade.
const FULL: f64 = 25.0;

/// Months across, products down, the first on top.
#[must_use]
pub fn option(rows: &[SeasonOf], palette: &Palette, language: Language) -> Chart {
    let months: Vec<&str> = (1..=12).map(|month| month_short(month, language)).collect();
    let names: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
    Chart::new()
        .animation(false)
        .grid(Grid::new().left(8).right(8).top(8).bottom(80))
        .tooltip(Tooltip::new().trigger(Trigger::Item))
        .x_axis(Axis::new().type_(AxisType::Category).data(months))
        .y_axis(Axis::new().type_(AxisType::Category).inverse(true).data(names))
        .visual_map(
            VisualMap::new()
                .type_(VisualMapType::Continuous)
                .min(-FULL)
                .max(FULL)
                .calculable(true)
                .orient(Orient::Horizontal)
                .left("center")
                .bottom(0)
                .in_range(VisualMapChannel::new().color(vec![palette.low, palette.surface, palette.high])),
        )
        .series(
            Heatmap::new()
                .id("season")
                .label(Label::new().show(true).color(palette.ink))
                .item_style(ItemStyle::new().border_color(palette.surface).border_width(2))
                .data(cells(rows)),
        )
}

/// Figures are percent, their sign always shown.
#[must_use]
pub fn words(rows: &[SeasonOf], language: Language) -> Words {
    let names: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
    Words {
        before: String::new(),
        after: format!("{NBSP}%"),
        decimals: 0,
        plus: true,
        label: charts::season_label(language, names.join(", ")),
        no_data: charts::no_data(language),
        no_supply: charts::no_supply(language),
        estimated: charts::estimated(language),
        to: charts::range_to(language),
        kinds: Vec::new(),
    }
}

/// `[month, product, percent]`, counted from 0.
fn cells(rows: &[SeasonOf]) -> Vec<DataFrame> {
    let cell = |at: usize, month: &season::SeasonMonth| -> DataFrame {
        let place = [i64::from(month.month) - 1, at as i64, month.off.round() as i64];
        place.map(|number| DataPoint::Value(CompositeValue::from(number))).to_vec()
    };
    let row = |(at, row): (usize, &SeasonOf)| {
        season::months(&row.seasonality).iter().map(|m| cell(at, m)).collect::<Vec<_>>()
    };
    rows.iter().enumerate().flat_map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::season::tests::seasonality;

    #[test]
    fn seasons_become_a_heat_map() {
        let off = [0.0, 1.0, 1.0, 12.0, 13.0, 16.0, 3.0, -17.0, -17.0, -9.0, -5.0, 2.0];
        let rows = [SeasonOf { name: "Papa".into(), seasonality: seasonality(off) }];
        insta::assert_json_snapshot!("season_light", option(&rows, &Palette::LIGHT, Language::Es));
        insta::assert_json_snapshot!("season_words", words(&rows, Language::En));
    }
}
