//! How such alerts did in the past.
//!
//! An alert is a run of alerting months and counts once, from its first month. It was right when the price came back: when
//! within three (or six) months at least half of its distance to the expected price was gone. The expected price is the
//! one of the band at the first month, carried on, so that the alert itself cannot move the yardstick. An alert whose
//! months are not over, or have no value at all, is neither right nor wrong.

use super::super::band;
use super::super::timeline::Timeline;
use super::Side;
use crate::period::Month;
use serde::{Deserialize, Serialize};

/// The share of the distance that may remain for a price to have come back.
pub const REMAINING: f64 = 0.5;

/// How many were right of how many that can be told: both are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    pub right: u32,
    pub told: u32,
}

/// The alerts of one side in the past months.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Months that alerted.
    pub months: u32,
    /// Runs of such months.
    pub alerts: u32,
    pub within_three: Tally,
    pub within_six: Tally,
}

/// The record of alerting months, oldest first, as known in `judged`.
pub(super) fn of(line: &Timeline, judged: Month, side: Side, alerting: &[Month]) -> Record {
    let starts: Vec<Month> = alerting.iter().copied().filter(|month| !alerting.contains(&month.plus(-1))).collect();
    let tally = |months| {
        let told: Vec<bool> = starts.iter().filter_map(|s| came_back(line, *s, side, months, judged)).collect();
        Tally { right: told.iter().filter(|right| **right).count() as u32, told: told.len() as u32 }
    };
    Record { months: alerting.len() as u32, alerts: starts.len() as u32, within_three: tally(3), within_six: tally(6) }
}

/// Whether the price came back within so many months of `start`; `None` while it cannot be told.
fn came_back(line: &Timeline, start: Month, side: Side, months: i32, judged: Month) -> Option<bool> {
    let fit = band::fit_before(line, start).ok()?;
    let distance = |month: Month| Some(side.outward(line.get(month)? - fit.expected(month).ok()?));
    let enough = REMAINING * distance(start)?;
    let mut later = (1..=months).map(|ahead| start.plus(ahead)).filter(|month| *month <= judged).filter_map(distance);
    let first = later.next()?;
    let right = first <= enough || later.any(|distance| distance <= enough);
    let over = start.plus(months) <= judged;
    (right || over).then_some(right)
}
