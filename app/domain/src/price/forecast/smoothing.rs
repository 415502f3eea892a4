//! Exponential smoothing in one recursion: simple, Holt, damped Holt and both Holt-Winters are the same step with parts left out.
//!
//! With `⊖` and `⊕` the minus and plus of an additive season, or the division and product of a multiplicative one
//! (Hyndman & Athanasopoulos, Forecasting: Principles and Practice, chapter on exponential smoothing):
//!
//! ```text
//! level'  = α (y ⊖ season) + (1 − α)(level + φ slope)
//! slope'  = β* (level' − level) + (1 − β*) φ slope
//! season' = γ (y ⊖ (level + φ slope)) + (1 − γ) season
//! ```
//!
//! A season is renewed from the level *before* the month, and each calendar month keeps its own: some released libraries
//! overwrite the last one and go wrong at every horizon that is a whole number of years.

use serde::{Deserialize, Serialize};

/// How the level moves from month to month.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trend {
    None,
    Linear {
        beta: f64,
    },
    /// The slope fades by `phi` (0 to 1) with every month ahead.
    Damped {
        beta: f64,
        phi: f64,
    },
}

/// How the months of the year differ.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seasonality {
    None,
    /// So much above or below the level.
    Additive {
        gamma: f64,
    },
    /// So many times the level; only for positive values.
    Multiplicative {
        gamma: f64,
    },
}

/// The weights of a smoothing: each 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Smoothing {
    pub alpha: f64,
    pub trend: Trend,
    pub season: Seasonality,
}

/// Where a smoothing stands after the last month it has seen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct State {
    pub level: f64,
    pub slope: f64,
    /// One per month of the cycle, the next month's first; empty without a season.
    pub seasons: Vec<f64>,
}

impl Smoothing {
    /// Runs over `values`, oldest first; `error` is given each one-step error (value minus what was expected).
    pub fn run(&self, start: &State, values: &[f64], mut error: impl FnMut(f64)) -> State {
        let (beta, phi) = self.trend.weights();
        let (mut level, mut slope) = (start.level, start.slope);
        let mut seasons = start.seasons.clone();
        let mut next = 0;
        for &value in values {
            let base = level + phi * slope;
            let season = seasons.get(next).copied();
            error(value - self.season.apply(base, season));
            let bare = self.season.strip(value, season);
            let risen = self.alpha * bare + (1.0 - self.alpha) * base;
            slope = beta * (risen - level) + (1.0 - beta) * phi * slope;
            level = risen;
            if let Some(place) = seasons.get_mut(next) {
                *place = self.season.renew(*place, value, base);
                next = (next + 1) % seasons.len();
            }
        }
        seasons.rotate_left(next);
        State { level, slope, seasons }
    }

    /// The value expected `ahead` months after the last one seen; 1 is the next month.
    #[must_use]
    pub fn expect(&self, state: &State, ahead: usize) -> f64 {
        let (_, phi) = self.trend.weights();
        let reach: f64 = std::iter::successors(Some(phi), |power| Some(power * phi)).take(ahead).sum();
        let season = ahead.checked_sub(1).and_then(|i| state.seasons.get(i.checked_rem(state.seasons.len())?));
        self.season.apply(state.level + reach * state.slope, season.copied())
    }
}

impl Trend {
    fn weights(self) -> (f64, f64) {
        match self {
            // Without a trend the slope starts at zero, and a weight of zero keeps it there.
            Self::None => (0.0, 1.0),
            Self::Linear { beta } => (beta, 1.0),
            Self::Damped { beta, phi } => (beta, phi),
        }
    }
}

impl Seasonality {
    fn apply(self, base: f64, season: Option<f64>) -> f64 {
        match (self, season) {
            (Self::None, _) | (_, None) => base,
            (Self::Additive { .. }, Some(season)) => base + season,
            (Self::Multiplicative { .. }, Some(season)) => base * season,
        }
    }

    fn strip(self, value: f64, season: Option<f64>) -> f64 {
        match (self, season) {
            (Self::None, _) | (_, None) => value,
            (Self::Additive { .. }, Some(season)) => value - season,
            (Self::Multiplicative { .. }, Some(season)) => value / season,
        }
    }

    fn renew(self, season: f64, value: f64, base: f64) -> f64 {
        match self {
            Self::None => season,
            Self::Additive { gamma } => gamma * (value - base) + (1.0 - gamma) * season,
            Self::Multiplicative { gamma } => gamma * value / base + (1.0 - gamma) * season,
        }
    }
}
