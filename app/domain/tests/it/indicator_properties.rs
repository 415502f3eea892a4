//! What holds for every series, published example or not.

use crate::figures::{month, row};
use domain::price::alps::{self, Convention};
use domain::price::analysis::{Analysis, history};
use domain::price::band;
use domain::price::evaluation::{Judged, Window};
use domain::price::timeline::Timeline;
use domain::price::{change, ifpa, seasonality, volatility};
use domain::unit::words;
use proptest::prelude::*;

/// Five to ten years of prices as they are stored, with about one month in eight missing.
fn prices() -> impl Strategy<Value = Timeline> {
    let month = prop_oneof![1 => Just(None), 7 => (1.0..10_000.0).prop_map(Some)];
    prop::collection::vec(month, 61..120).prop_map(timeline)
}

/// Anything that a row can hold, and things that it should not.
fn anything() -> impl Strategy<Value = Timeline> {
    let month = prop_oneof![
        2 => Just(None),
        4 => (0.000_001..1e9).prop_map(Some),
        2 => Just(Some(327.5)),
        1 => prop::num::f64::ANY.prop_map(Some),
    ];
    prop::collection::vec(month, 1..150).prop_map(timeline)
}

fn timeline(values: Vec<Option<f64>>) -> Timeline {
    let start = month("2010-01");
    Timeline::from_months(values.into_iter().enumerate().map(|(i, value)| (start.plus(i as i32), value))).unwrap()
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-6 * (1.0 + a.abs().max(b.abs()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_unit_of_the_price_changes_no_judgement(line in prices(), factor in 0.001..1000.0) {
        let judged = line.end();
        let scaled = line.map(|_, value| factor * value);
        let (one, other) = (Analysis::of(&line, judged), Analysis::of(&scaled, judged));
        if let (Ok(a), Ok(b)) = (one.band, other.band) {
            prop_assert!(near(a.sigmas, b.sigmas) && near(factor * a.band.expected, b.band.expected));
        }
        if let (Ok(a), Ok(b)) = (one.alps, other.alps) {
            prop_assert!(near(a.alps, b.alps));
        }
        if let (Ok(a), Ok(b)) = (one.ifpa, other.ifpa) {
            prop_assert!(near(a.ifpa, b.ifpa));
        }
        if let (Ok(a), Ok(b)) = (one.alert, other.alert) {
            prop_assert!(near(a.limits.high, b.limits.high) && near(a.limits.low, b.limits.low));
        }
        if let (Ok(a), Ok(b)) = (one.historical_volatility, other.historical_volatility) {
            prop_assert!(near(a.share, b.share));
        }
        if let (Ok(a), Ok(b)) = (one.month_on_month, other.month_on_month) {
            prop_assert!(near(a.pct, b.pct));
        }
    }

    #[test]
    fn the_twelve_indices_sum_to_1200(values in prop::collection::vec(1.0..10_000.0, 36..150)) {
        let line = row(&values);
        let found = seasonality::of(&line, line.end(), Window::All).unwrap();
        prop_assert!(near(found.months.iter().map(|m| m.index).sum(), 1200.0));
    }

    #[test]
    fn a_series_turned_over_gives_the_mirrored_judgement(line in prices()) {
        let judged = line.end();
        let turned = line.map(|_, value| 20_000.0 - value);
        if let (Ok(a), Ok(b)) = (
            alps::of(&line, judged, Convention::default()),
            alps::of(&turned, judged, Convention::default()),
        ) {
            prop_assert!(near(a.alps, -b.alps));
            prop_assert_eq!(alps::Class::of(-a.alps), a.mirror);
        }
        if let (Ok(a), Ok(b)) = (band::judge(&line, judged), band::judge(&turned, judged)) {
            prop_assert!(near(a.distance, -b.distance));
        }
    }

    #[test]
    fn states_and_classes_are_mirrored(sigmas in -5.0..5.0f64) {
        let place = |state| state as i32 - band::State::Normal as i32;
        prop_assert_eq!(place(band::State::of(sigmas)), -place(band::State::of(-sigmas)));
        let place = |class| class as i32 - ifpa::Class::Normal as i32;
        prop_assert_eq!(place(ifpa::Class::of(sigmas)), -place(ifpa::Class::of(-sigmas)));
    }

    #[test]
    fn no_row_of_values_and_gaps_breaks_anything(line in anything(), ahead in -200..50i32) {
        let judged = line.end().plus(ahead);
        let _ = Analysis::of(&line, judged);
        let _ = history(&line, judged.plus(-24), judged);
        let _ = ifpa::of(&line, judged, Judged::Included);
        let _ = change::against_recent(&line, judged, 3);
        let _ = volatility::relative(&line.present().map(|(_, value)| value).collect::<Vec<_>>());
        for window in [Window::All, Window::Months(60), Window::Months(0), Window::Months(u32::MAX)] {
            for judged_is in [Judged::Excluded, Judged::Included] {
                let convention = Convention { window, judged: judged_is, ..Convention::default() };
                let _ = alps::of(&line, judged, convention);
            }
        }
    }

    #[test]
    fn figures_of_stored_prices_are_finite(line in prices()) {
        let found = Analysis::of(&line, line.end());
        let band = found.band.map(|b| b.sigmas.is_finite() && b.band.sigma > 0.0 && b.band.expected > 0.0);
        prop_assert!(band.unwrap_or(true));
        prop_assert!(found.alps.map(|a| a.alps.is_finite()).unwrap_or(true));
        prop_assert!(found.ifpa.map(|i| i.ifpa.is_finite()).unwrap_or(true));
        prop_assert!(found.alert.map(|a| a.limits.high >= 1.0 && a.limits.low >= 1.0).unwrap_or(true));
    }

    #[test]
    fn no_words_of_a_unit_break_anything(text in "\\PC{0,60}", count in 0.0..1e12) {
        let _ = words::parse(&text);
        let parsed = words::parse(&format!("Caja ({count} - {} kg) {text}", 2.0 * count));
        prop_assert!(parsed.range.is_none_or(|(least, most)| least <= most));
    }
}
