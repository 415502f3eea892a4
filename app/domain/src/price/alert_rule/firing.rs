//! When a rule fires, with why, and how often it was right.
//!
//! A rule for a high price says "sell now": it was right when no month of the following three paid more; one for a low
//! price when none paid less. While those months are not over, or none of them has a price, it can not be told.

use super::super::band::{self, Judgement};
use super::super::timeline::Timeline;
use super::{AlertRule, Condition};
use crate::period::Month;
use serde::{Deserialize, Serialize};

/// Months after a firing that decide whether it was right.
pub const RIGHT_WITHIN: i32 = 3;

/// A rule that fired, and why.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Firing {
    pub rule: AlertRule,
    pub month: Month,
    /// In the currency and unit that the series is quoted in.
    pub value: f64,
    /// The latest price before, and its month.
    pub before: Option<(Month, f64)>,
    /// The usual band of the month, where there is one.
    pub judgement: Option<Judgement>,
    pub record: Record,
}

/// Earlier firings: right of those that can be told, of all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub right: u32,
    pub told: u32,
    pub fired: u32,
}

/// `None` when the rule does not fire in this month; only months up to it are read.
#[must_use]
pub fn evaluate(rule: AlertRule, line: &Timeline, month: Month) -> Option<Firing> {
    begins(rule.condition, line, month).then_some(())?;
    Some(Firing {
        rule,
        month,
        value: line.get(month)?,
        before: line.present().rev().find(|(known, _)| *known < month),
        judgement: band::judge(line, month).ok(),
        record: record(rule.condition, line, month),
    })
}

/// The record of a condition in the months before `judged`, as known in it.
#[must_use]
pub fn record(condition: Condition, line: &Timeline, judged: Month) -> Record {
    let fired: Vec<Month> = line
        .present()
        .map(|(month, _)| month)
        .filter(|month| *month < judged && begins(condition, line, *month))
        .collect();
    let told: Vec<bool> = fired.iter().filter_map(|month| was_right(condition, line, *month, judged)).collect();
    Record {
        right: told.iter().filter(|right| **right).count() as u32,
        told: told.len() as u32,
        fired: fired.len() as u32,
    }
}

/// It holds now, and did not in the latest month before of which it can be told.
fn begins(condition: Condition, line: &Timeline, month: Month) -> bool {
    // Nearest first: the band is fitted anew for each month that is asked.
    let held = || line.present().rev().filter(|(known, _)| *known < month).find_map(|(k, _)| condition.holds(line, k));
    condition.holds(line, month) == Some(true) && held() != Some(true)
}

fn was_right(condition: Condition, line: &Timeline, fired: Month, judged: Month) -> Option<bool> {
    let value = line.get(fired)?;
    let last = fired.plus(RIGHT_WITHIN);
    let later: Vec<f64> = (1..=RIGHT_WITHIN)
        .map(|ahead| fired.plus(ahead))
        .filter(|m| *m <= judged)
        .filter_map(|m| line.get(m))
        .collect();
    let better = |later: f64| if condition.waits_for_high() { later > value } else { later < value };
    if later.iter().any(|later| better(*later)) {
        return Some(false);
    }
    (last <= judged && !later.is_empty()).then_some(true)
}
