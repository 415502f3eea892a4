//! A season as twelve bars: how high each month stands over the others. The figures stand above the bars.

use super::season::{self, Standing};
use crate::components::surco::{Height, Surco, SurcoMonth};
use crate::i18n;
use domain::names::Language;
use domain::price::seasonality::Seasonality;
use leptos::prelude::*;

/// Bar of a month at the level of its year, and how far the extreme month reaches from it.
const LEVEL: f64 = 60.0;
const REACH: f64 = 34.0;
/// A season flatter than this is not blown up to the full reach.
const LEAST_EXTREME: f64 = 10.0;

/// The bars of a season, January first.
#[must_use]
pub fn bars(seasonality: &Seasonality, language: Language) -> Vec<SurcoMonth> {
    let months = season::months(seasonality);
    let extreme = months.iter().map(|month| month.off.abs()).fold(LEAST_EXTREME, f64::max);
    let bar = |month: &season::SeasonMonth| SurcoMonth {
        month: month.month,
        figure: month.figure(),
        spoken: month.spoken(language),
        bar: Some((LEVEL + month.off / extreme * REACH).round() as u8),
        height: match month.standing {
            Standing::High => Height::High,
            Standing::Usual => Height::Usual,
            Standing::Low => Height::Low,
        },
    };
    months.iter().map(bar).collect()
}

/// The season of a price.
#[component]
pub fn SeasonBars(
    seasonality: Seasonality,
    /// The last month with a figure, 1 for January.
    #[prop(optional_no_strip)]
    now: Option<u8>,
) -> impl IntoView {
    view! { <Surco months=bars(&seasonality, i18n::language()) now=now /> }
}

#[cfg(test)]
mod tests {
    use super::season::tests::seasonality;
    use super::*;

    #[test]
    fn the_extreme_month_reaches_furthest_and_a_flat_year_stays_flat() {
        let heights = |off| {
            let bars = bars(&seasonality(off), Language::Es);
            bars.iter().filter_map(|bar| bar.bar).collect::<Vec<_>>()
        };
        let clear = heights([0.0, 1.0, 1.0, 12.0, 13.0, 16.0, 3.0, -17.0, -17.0, -9.0, -5.0, 2.0]);
        assert_eq!((clear[0], clear[5], clear[7]), (60, 92, 26));
        let flat = heights([1.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
        assert_eq!(&flat[..2], [63, 57]);
    }
}
