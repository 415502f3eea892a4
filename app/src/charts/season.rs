//! Twelve months as distances from the level of their year, and which of them stand out.

use crate::format::{month_name, number};
use crate::i18n::charts;
use domain::names::Language;
use domain::price::seasonality::{Seasonality, WhenToSell};
use serde::{Deserialize, Serialize};

/// One calendar month of a season.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct SeasonMonth {
    /// 1 for January.
    pub month: u8,
    /// Percent above (or below, negative) the level of the year.
    pub off: f64,
    pub standing: Standing,
}

/// Whether a month belongs to a season.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    High,
    Usual,
    Low,
}

/// The months of a season, January first. In an even year none stands out.
#[must_use]
pub fn months(seasonality: &Seasonality) -> [SeasonMonth; 12] {
    let (high, low) = match seasonality.when_to_sell() {
        WhenToSell::Clear { high, low, .. } => (high, low),
        WhenToSell::Even { .. } => (Vec::new(), Vec::new()),
    };
    seasonality.months.map(|season| {
        let standing = if high.contains(&season.month) {
            Standing::High
        } else if low.contains(&season.month) {
            Standing::Low
        } else {
            Standing::Usual
        };
        SeasonMonth { month: season.month, off: season.index - 100.0, standing }
    })
}

impl SeasonMonth {
    /// `+12`, `−17`, `0`: whole percent, the sign always shown.
    #[must_use]
    pub fn figure(&self) -> String {
        let plus = if self.off >= 0.5 { "+" } else { "" };
        format!("{plus}{}", number(self.off, 0))
    }

    /// `abril: +12 % del promedio del año`.
    #[must_use]
    pub fn spoken(&self, language: Language) -> String {
        let figure = format!("{}\u{a0}%", self.figure());
        charts::of_average(language, month_name(self.month, language), figure)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use domain::price::evaluation::{Method, Window};
    use domain::price::seasonality::Season;

    /// A season with the given distances from 100.
    pub(crate) fn seasonality(off: [f64; 12]) -> Seasonality {
        let season = |at: usize| Season { month: at as u8 + 1, index: 100.0 + off[at], years: 9, years_above: 5 };
        Seasonality { months: std::array::from_fn(season), method: Method::CentredAverage { window: Window::All } }
    }

    #[test]
    fn a_clear_season_has_high_and_low_months() {
        let months = months(&seasonality([0.0, 1.0, 1.0, 12.0, 13.0, 16.0, 3.0, -17.0, -17.0, -9.0, -5.0, 2.0]));
        let of = |standing| months.iter().filter(|m| m.standing == standing).map(|m| m.month).collect::<Vec<_>>();
        assert_eq!(of(Standing::High), [4, 5, 6]);
        assert_eq!(of(Standing::Low), [8, 9]);
        assert_eq!(months[3].spoken(Language::Es), "abril: +12\u{a0}% del promedio del año");
        assert_eq!((months[0].figure(), months[7].figure()), ("0".to_owned(), "−17".to_owned()));
    }

    #[test]
    fn an_even_year_has_no_season() {
        let months = months(&seasonality([0.5; 12]));
        assert!(months.iter().all(|month| month.standing == Standing::Usual));
    }
}
