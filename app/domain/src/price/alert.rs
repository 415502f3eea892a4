//! An alert that a person is told about: rare by construction, both for high and for low prices, and never without why.
//!
//! A fixed limit of one sigma cried wolf in up to six months of ten on a real series. So each side has its own limit, set
//! on the sixty months before: two months in a row must lie beyond it, and one month in twenty of that past did so on each
//! side, one in ten together. A limit is never under one sigma, or an alert would call a usual price unusual.
//! Every past month is judged by its own band, learned from the months before it: nobody looks ahead.

pub mod record;

use super::band::{self, Judgement};
use super::evaluation::{Method, NotEvaluable, Window};
use super::timeline::Timeline;
use crate::period::Month;
use record::Record;
use serde::{Deserialize, Serialize};

/// Months before the judged one on which the limits are set.
pub const PAST: u32 = 60;
/// Months of them that must be known.
pub const MIN_PAST: u32 = 24;
/// One month in so many alerts, both sides together.
pub const ONE_IN: u32 = 10;
/// The nearest that a limit may come to the expected price, in standard deviations.
pub const LEAST_SIGMA: f64 = 1.0;

/// The side on which a price is unusual.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    High,
    Low,
}

impl Side {
    /// A distance turned so that further out on this side is larger.
    #[must_use]
    pub fn outward(self, distance: f64) -> f64 {
        match self {
            Self::High => distance,
            Self::Low => -distance,
        }
    }
}

/// The limits in standard deviations from the expected price, both written without a sign.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Limits {
    pub high: f64,
    pub low: f64,
}

/// Whether a month alerts, and why.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Alert {
    /// `None` when nothing is unusual enough for long enough.
    pub raised: Option<Side>,
    /// The value and the expected band.
    pub judgement: Judgement,
    /// Standard deviations of the month before from its own band, when it has them.
    pub sigmas_before: Option<f64>,
    pub limits: Limits,
    /// Past months that the limits were set on.
    pub past: u32,
    /// What these limits would have said in the sixty months before.
    pub high: Record,
    pub low: Record,
    pub method: Method,
}

impl Alert {
    /// The prices beyond which this month could alert, low and high.
    #[must_use]
    pub fn limit_prices(&self) -> (f64, f64) {
        let band = self.judgement.band;
        (band.expected - self.limits.low * band.sigma, band.expected + self.limits.high * band.sigma)
    }
}

/// The alert of one month; only months up to it are read.
pub fn of(line: &Timeline, judged: Month) -> Result<Alert, NotEvaluable> {
    let judgement = band::judge(line, judged)?;
    let scores = Scores::before(line, judged);
    let past = scores.held(Side::High).count() as u32;
    if past < MIN_PAST {
        return Err(NotEvaluable::TooShort { have: past, need: MIN_PAST });
    }
    let limits = Limits { high: scores.limit(Side::High), low: scores.limit(Side::Low) };
    let sigmas_before = scores.last();
    let beyond = |side: Side, limit: f64| {
        let far = |sigmas: f64| side.outward(sigmas) >= limit;
        far(judgement.sigmas) && sigmas_before.is_some_and(far)
    };
    let high = beyond(Side::High, limits.high).then_some(Side::High);
    let raised = high.or(beyond(Side::Low, limits.low).then_some(Side::Low));
    let record = |side, limit| record::of(line, judged, side, &scores.beyond(side, limit));
    let method = Method::Calibrated {
        window: Window::Months(band::WINDOW),
        past: PAST,
        one_in: ONE_IN,
        in_a_row: 2,
        least_sigma: LEAST_SIGMA,
    };
    let (high, low) = (record(Side::High, limits.high), record(Side::Low, limits.low));
    Ok(Alert { raised, judgement, sigmas_before, limits, past, high, low, method })
}

/// The past months with the standard deviations of each from its own band.
struct Scores(Vec<(Month, Option<f64>)>);

impl Scores {
    /// One month more than [`PAST`], because the first of them needs its predecessor.
    fn before(line: &Timeline, judged: Month) -> Self {
        let months = (1..=PAST as i32 + 1).rev().map(|ago| judged.plus(-ago));
        Self(months.map(|month| (month, band::judge(line, month).ok().map(|j| j.sigmas))).collect())
    }

    fn last(&self) -> Option<f64> {
        self.0.last().and_then(|(_, sigmas)| *sigmas)
    }

    /// How far out each month and its predecessor both were, where both are known.
    fn held(&self, side: Side) -> impl Iterator<Item = (Month, f64)> + '_ {
        self.0.windows(2).filter_map(move |pair| {
            let (before, now) = (pair[0].1?, pair[1].1?);
            Some((pair[1].0, side.outward(before).min(side.outward(now))))
        })
    }

    fn limit(&self, side: Side) -> f64 {
        let mut held: Vec<f64> = self.held(side).map(|(_, sigmas)| sigmas).collect();
        held.sort_by(|a, b| b.total_cmp(a));
        let alerting = (held.len() as f64 / f64::from(2 * ONE_IN)).round() as usize;
        held.get(alerting.max(1) - 1).copied().unwrap_or(LEAST_SIGMA).max(LEAST_SIGMA)
    }

    fn beyond(&self, side: Side, limit: f64) -> Vec<Month> {
        self.held(side).filter(|(_, sigmas)| *sigmas >= limit).map(|(month, _)| month).collect()
    }
}
