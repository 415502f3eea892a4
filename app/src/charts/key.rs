//! Legends: a small picture and its word for each mark of a chart.

use crate::i18n::{self, charts, components};
use domain::names::Language;
use leptos::prelude::*;

/// A mark that a chart may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Swatch {
    Line,
    Band,
    Forecast,
    VeryHigh,
    VeryLow,
    Estimated,
    NoData,
    NoSupply,
    HighSeason,
    LowSeason,
    LastMonth,
}

impl Swatch {
    #[must_use]
    pub fn word(self, language: Language) -> &'static str {
        match self {
            Self::Line => charts::price(language),
            Self::Band => charts::usual_band(language),
            Self::Forecast => charts::forecast_range(language),
            Self::VeryHigh => charts::very_high(language),
            Self::VeryLow => charts::very_low(language),
            Self::Estimated => components::estimated(language),
            Self::NoData => components::no_data(language),
            Self::NoSupply => components::no_supply(language),
            Self::HighSeason => charts::high_season(language),
            Self::LowSeason => charts::low_season(language),
            Self::LastMonth => charts::last_month(language),
        }
    }

    /// Drawn in 22 x 12.
    fn picture(self) -> &'static str {
        match self {
            Self::Line => r#"<path class="ln" d="M1 9L8 4l6 4 7-6"/>"#,
            Self::Band => r#"<path class="band" d="M0 1h22v10H0z"/>"#,
            Self::Forecast => r#"<path class="fi" d="M0 1h22v10H0z"/><path class="fc" d="M1 6h20"/>"#,
            Self::VeryHigh => r#"<path class="over" d="M11 1l5.500 10h-11z"/>"#,
            Self::VeryLow => r#"<path class="under" d="M11 11l5.500-10h-11z"/>"#,
            Self::Estimated => r#"<path class="ln" d="M1 6h20"/><circle class="guess" cx="11" cy="6" r="3.5"/>"#,
            Self::NoData => r#"<rect class="gap" x="1" y="1" width="20" height="10"/>"#,
            Self::NoSupply => r#"<path class="out" d="M6.500 1.500h9v9h-9zM7 10l8-8"/>"#,
            Self::HighSeason => r#"<path class="over" d="M5 1h12v10H5z"/>"#,
            Self::LowSeason => r#"<path class="under" d="M5 1h12v10H5z"/>"#,
            Self::LastMonth => r#"<circle class="now" cx="11" cy="6" r="5.5"/>"#,
        }
    }
}

/// The legend of a chart.
#[component]
pub fn Key(
    /// The marks in the chart, in the order to list them.
    swatches: Vec<Swatch>,
) -> impl IntoView {
    let language = i18n::language();
    let entry = move |swatch: Swatch| {
        view! {
            <li>
                <svg viewBox="0 0 22 12" aria-hidden="true" inner_html=swatch.picture()></svg>
                {swatch.word(language)}
            </li>
        }
    };
    view! { <ul class="key">{swatches.into_iter().map(entry).collect_view()}</ul> }
}
