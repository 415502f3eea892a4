//! What can be said of a series by its length: the best comparison that it allows, and which one that is.
//!
//! ALPS from 36 months, 70 % complete; else the same month of earlier years from 24; else the last three months (about
//! twelve weeks); else nothing of its own, and only the neighbouring markets can be looked at. The rung is always shown.

use super::alps::{self, Alps, Convention};
use super::change::{self, AgainstMean};
use super::evaluation::NotEvaluable;
use super::timeline::Timeline;
use crate::period::Month;
use serde::{Deserialize, Serialize};

/// Months since the first value from which the same month of earlier years is compared.
pub const SAME_MONTH_FROM: u32 = 24;
/// Earlier years that must then have the month.
pub const SAME_MONTH_YEARS: u32 = 2;
/// Months of the shortest comparison.
pub const RECENT_MONTHS: u32 = 3;

/// The comparison in use, best first.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(tag = "name", rename_all = "snake_case")]
pub enum Rung {
    Alps(Alps),
    SameMonth(AgainstMean),
    Recent(AgainstMean),
    /// No earlier price of its own to compare with.
    Neighbours,
}

/// The rung in use, and why those above it are not: as many reasons as rungs passed over, best first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ladder {
    pub rung: Rung,
    pub passed_over: Vec<NotEvaluable>,
}

/// The rung of a month. Not evaluable only when the month has no value.
pub fn of(line: &Timeline, judged: Month) -> Result<Ladder, NotEvaluable> {
    line.get(judged).ok_or(NotEvaluable::NoValue)?;
    let mut passed_over = Vec::new();
    let rungs: [&dyn Fn() -> Result<Rung, NotEvaluable>; 3] = [
        &|| alps::of(line, judged, Convention::default()).map(Rung::Alps),
        &|| same_month(line, judged).map(Rung::SameMonth),
        &|| change::against_recent(line, judged, RECENT_MONTHS).map(Rung::Recent),
    ];
    for rung in rungs {
        match rung() {
            Ok(rung) => return Ok(Ladder { rung, passed_over }),
            Err(reason) => passed_over.push(reason),
        }
    }
    Ok(Ladder { rung: Rung::Neighbours, passed_over })
}

fn same_month(line: &Timeline, judged: Month) -> Result<AgainstMean, NotEvaluable> {
    let have = line.present().next().map_or(0, |(first, _)| judged.since(first).max(0) as u32);
    if have < SAME_MONTH_FROM {
        return Err(NotEvaluable::TooShort { have, need: SAME_MONTH_FROM });
    }
    change::against_same_month(line, judged, SAME_MONTH_YEARS)
}
