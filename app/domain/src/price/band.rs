//! The usual band of a month: what trend and month of the year lead one to expect, and how far prices usually stray.
//!
//! Learned from the sixty months before the judged one, which is left out: a spike must not widen its own band.

use super::evaluation::{Ddof, Judged, Method, NotEvaluable, Window};
use super::fit::TrendFit;
use super::timeline::Timeline;
use super::window;
use crate::period::Month;
use serde::{Deserialize, Serialize};

/// Months before the judged one.
pub const WINDOW: u32 = 60;
/// Sticky wholesale prices would make every small change an event, so sigma is at least this share of the expected price.
pub const SIGMA_FLOOR: f64 = 0.02;
/// How the band is made.
pub const METHOD: Method = Method::TrendAndMonth {
    window: Window::Months(WINDOW),
    judged: Judged::Excluded,
    ddof: Ddof::Parameters,
    sigma_floor: SIGMA_FLOOR,
};

/// Where a price stands: within one sigma of the expected price, from one, or from two, on either side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    VeryLow,
    Low,
    Normal,
    High,
    VeryHigh,
}

impl State {
    /// The limits belong to the outer state, on both sides alike.
    #[must_use]
    pub fn of(sigmas: f64) -> Self {
        if sigmas >= 2.0 {
            Self::VeryHigh
        } else if sigmas >= 1.0 {
            Self::High
        } else if sigmas <= -2.0 {
            Self::VeryLow
        } else if sigmas <= -1.0 {
            Self::Low
        } else {
            Self::Normal
        }
    }
}

/// The usual band of a month, in the currency and unit of the series.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Band {
    pub month: Month,
    pub expected: f64,
    /// One standard deviation, not under the floor.
    pub sigma: f64,
    /// The standard deviation before the floor.
    pub fitted_sigma: f64,
    /// Change of the trend in a month.
    pub slope: f64,
    /// Values that the band was learned from.
    pub values: u32,
    pub method: Method,
}

/// A price against its band.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Judgement {
    pub value: f64,
    pub band: Band,
    pub state: State,
    /// Distance from the expected price in standard deviations.
    pub sigmas: f64,
    /// The same in currency.
    pub distance: f64,
    /// The same in percent of the expected price.
    pub deviation_pct: f64,
}

impl Band {
    #[must_use]
    pub fn low(&self) -> f64 {
        self.expected - self.sigma
    }

    #[must_use]
    pub fn high(&self) -> f64 {
        self.expected + self.sigma
    }

    #[must_use]
    pub fn judge(&self, value: f64) -> Judgement {
        let distance = value - self.expected;
        let sigmas = distance / self.sigma;
        let deviation_pct = 100.0 * distance / self.expected;
        Judgement { value, band: *self, state: State::of(sigmas), sigmas, distance, deviation_pct }
    }
}

/// The band of a month, whether or not the month has a value.
pub fn before(line: &Timeline, judged: Month) -> Result<Band, NotEvaluable> {
    let fit = fit_before(line, judged)?;
    let expected = fit.expected(judged)?;
    if !expected.is_finite() || expected <= 0.0 {
        return Err(NotEvaluable::ExpectedNotPositive);
    }
    let fitted_sigma = fit.sigma(Ddof::Parameters);
    let sigma = fitted_sigma.max(SIGMA_FLOOR * expected);
    let (slope, values) = (fit.slope(), fit.values());
    Ok(Band { month: judged, expected, sigma, fitted_sigma, slope, values, method: METHOD })
}

/// The price of a month against the band of that month.
pub fn judge(line: &Timeline, judged: Month) -> Result<Judgement, NotEvaluable> {
    let value = line.get(judged).ok_or(NotEvaluable::NoValue)?;
    Ok(before(line, judged)?.judge(value))
}

/// The trend that the band of a month rests on.
pub(super) fn fit_before(line: &Timeline, judged: Month) -> Result<TrendFit, NotEvaluable> {
    TrendFit::of(&window::learning(line, judged, Window::Months(WINDOW), Judged::Excluded)?)
}
