//! WFP's Alert for Price Spikes: how many standard deviations a price lies above its trend and season.
//!
//! ALPS = (price - expected) / sigma; normal < 0.25 <= stress < 1 <= alert < 2 <= crisis (WFP Technical Guidance Note,
//! April 2014). The note fixes neither whether the judged month is learned from nor the degrees of freedom, and the class
//! flips between the choices, so they are parameters and travel with the result. As published it warns buyers only; the
//! mirror is the same scale turned over, for who sells. No floor under sigma here: a flat series is not evaluable.

use super::evaluation::{Ddof, Judged, Method, NotEvaluable, Window};
use super::fit::TrendFit;
use super::timeline::Timeline;
use super::window;
use crate::period::Month;
use serde::{Deserialize, Serialize};

/// A sigma under this share of the price is the noise of arithmetic.
const FLAT: f64 = 1e-9;

/// The conventions that the guidance leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Convention {
    pub window: Window,
    pub judged: Judged,
    pub ddof: Ddof,
}

impl Default for Convention {
    /// The last sixty months, the judged one left out, residuals over n less the parameters.
    fn default() -> Self {
        Self { window: Window::Months(60), judged: Judged::Excluded, ddof: Ddof::Parameters }
    }
}

/// WFP's classes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    Normal,
    Stress,
    Alert,
    Crisis,
}

impl Class {
    /// The lower limit belongs to the class.
    #[must_use]
    pub fn of(alps: f64) -> Self {
        if alps >= 2.0 {
            Self::Crisis
        } else if alps >= 1.0 {
            Self::Alert
        } else if alps >= 0.25 {
            Self::Stress
        } else {
            Self::Normal
        }
    }
}

/// A judged month.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Alps {
    pub value: f64,
    pub expected: f64,
    pub sigma: f64,
    /// Standard deviations above the expected price, negative below.
    pub alps: f64,
    /// As published: a high price warns who buys.
    pub class: Class,
    /// The same scale for a low price, which warns who sells: alert from -1, crisis from -2.
    pub mirror: Class,
    /// Values that the fit used.
    pub values: u32,
    pub method: Method,
}

/// ALPS of one month; only months up to it are read.
pub fn of(line: &Timeline, judged: Month, convention: Convention) -> Result<Alps, NotEvaluable> {
    let Convention { window, judged: whether, ddof } = convention;
    let learned = window::learning(line, judged, window, whether)?;
    let value = line.get(judged).ok_or(NotEvaluable::NoValue)?;
    let fit = TrendFit::of(&learned)?;
    let (expected, sigma) = (fit.expected(judged)?, fit.sigma(ddof));
    if sigma <= FLAT * value.abs() {
        return Err(NotEvaluable::FlatSeries);
    }
    let alps = (value - expected) / sigma;
    let (class, mirror) = (Class::of(alps), Class::of(-alps));
    let method = Method::TrendAndMonth { window, judged: whether, ddof, sigma_floor: 0.0 };
    Ok(Alps { value, expected, sigma, alps, class, mirror, values: fit.values(), method })
}
