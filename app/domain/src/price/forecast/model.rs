//! The models a published forecast can have, and the coarse grid of weights each is tried with.
//!
//! Deliberately absent: seasons together with a trend. On the real files they lost to seasons alone at one to three months.

use super::smoothing::{Seasonality, Smoothing, Trend};
use serde::{Deserialize, Serialize};

/// A family of smoothings, simplest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Model {
    /// Simple exponential smoothing: a level and nothing else.
    Simple,
    /// Holt's level and slope, the slope fading.
    DampedTrend,
    /// Holt-Winters, each month so much above or below the level.
    AdditiveSeasons,
    /// Holt-Winters, each month so many times the level.
    MultiplicativeSeasons,
}

impl Model {
    pub const ALL: [Self; 4] = [Self::Simple, Self::DampedTrend, Self::AdditiveSeasons, Self::MultiplicativeSeasons];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Simple => "simple",
            Self::DampedTrend => "damped_trend",
            Self::AdditiveSeasons => "additive_seasons",
            Self::MultiplicativeSeasons => "multiplicative_seasons",
        }
    }

    /// Every smoothing of the family that is tried, in a fixed order.
    #[must_use]
    pub fn grid(self) -> Vec<Smoothing> {
        let none = (Trend::None, Seasonality::None);
        let parts: Vec<(Trend, Seasonality)> = match self {
            Self::Simple => vec![none],
            Self::DampedTrend => {
                let pairs = PHIS.iter().flat_map(|&phi| BETAS.iter().map(move |&beta| Trend::Damped { beta, phi }));
                pairs.map(|trend| (trend, none.1)).collect()
            }
            Self::AdditiveSeasons => GAMMAS.iter().map(|&gamma| (none.0, Seasonality::Additive { gamma })).collect(),
            Self::MultiplicativeSeasons => {
                GAMMAS.iter().map(|&gamma| (none.0, Seasonality::Multiplicative { gamma })).collect()
            }
        };
        let with_alpha = |(trend, season)| ALPHAS.iter().map(move |&alpha| Smoothing { alpha, trend, season });
        parts.into_iter().flat_map(with_alpha).collect()
    }

    /// Figures chosen from the values: weights, and the start of each part.
    #[must_use]
    pub fn parameters(self) -> usize {
        match self {
            Self::Simple => 2,
            Self::DampedTrend => 5,
            Self::AdditiveSeasons | Self::MultiplicativeSeasons => 14,
        }
    }
}

const ALPHAS: [f64; 10] = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0];
const BETAS: [f64; 4] = [0.05, 0.1, 0.2, 0.4];
const PHIS: [f64; 3] = [0.8, 0.9, 0.98];
/// With zero the seasons stay as the decomposition of the training months gave them.
const GAMMAS: [f64; 4] = [0.0, 0.05, 0.1, 0.2];
