//! What the lines and areas of a chart mean.

use leptos::prelude::*;

/// A sample of what is drawn. Their meaning is fixed in every chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sample {
    Price,
    UsualBand,
    Forecast,
    /// Another market, a target.
    Reference,
    VeryHigh,
    VeryLow,
    HighSeason,
    LowSeason,
    /// The last month with a figure.
    Now,
}

impl Sample {
    const fn shapes(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Price => &[("ln", "M1 9L8 4l6 4 7-6")],
            Self::UsualBand => &[("band", "M0 1h22v10H0z")],
            Self::Forecast => &[("fi", "M0 1h22v10H0z"), ("fc", "M1 6h20")],
            Self::Reference => &[("ref", "M1 6h20")],
            Self::VeryHigh => &[("up", "M11 1l5.5 10h-11z")],
            Self::VeryLow => &[("lo", "M11 11l5.5-10h-11z")],
            Self::HighSeason => &[("up", "M5 1h12v10H5z")],
            Self::LowSeason => &[("lo", "M5 1h12v10H5z")],
            Self::Now => &[("now", "M5.5 6a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z")],
        }
    }
}

/// Samples with their words.
#[component]
pub fn Legend(items: Vec<(Sample, String)>) -> impl IntoView {
    let items = items.into_iter().map(|(sample, words)| {
        let shapes = sample.shapes().iter().map(|(class, outline)| view! { <path class=*class d=*outline /> });
        view! {
            <li>
                <svg viewBox="0 0 22 12" aria-hidden="true">
                    {shapes.collect_view()}
                </svg>
                {words}
            </li>
        }
    });
    view! { <ul class="key">{items.collect_view()}</ul> }
}
