//! Simple comparisons: against last month, last year, and the same month of the five years before (FEWS NET's habit).

use super::evaluation::{Method, NotEvaluable};
use super::statistics::mean;
use super::timeline::Timeline;
use crate::period::Month;
use serde::{Deserialize, Serialize};

/// Years looked at for the mean of the same month.
pub const YEARS: u32 = 5;
/// Years of them that must have a value.
pub const MIN_YEARS: u32 = 3;

/// A price against one earlier price.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Change {
    pub value: f64,
    pub before: f64,
    /// Percent of the earlier price.
    pub pct: f64,
    pub method: Method,
}

/// A price against a mean of earlier ones.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct AgainstMean {
    pub value: f64,
    pub mean: f64,
    /// Percent of the mean.
    pub pct: f64,
    /// Values in the mean: part of the figure, it must be shown.
    pub values: u32,
    pub method: Method,
}

pub fn month_on_month(line: &Timeline, judged: Month) -> Result<Change, NotEvaluable> {
    over(line, judged, 1)
}

pub fn year_on_year(line: &Timeline, judged: Month) -> Result<Change, NotEvaluable> {
    over(line, judged, 12)
}

/// Against the mean of the same month in the five years before; three of them must have a value.
pub fn against_five_years(line: &Timeline, judged: Month) -> Result<AgainstMean, NotEvaluable> {
    against_same_month(line, judged, MIN_YEARS)
}

/// Against the mean of the same month in the five years before, with as few as `need` of them.
pub fn against_same_month(line: &Timeline, judged: Month, need: u32) -> Result<AgainstMean, NotEvaluable> {
    let earlier: Vec<f64> = (1..=YEARS as i32).filter_map(|years| line.get(judged.plus(-12 * years))).collect();
    let have = earlier.len() as u32;
    if have < need {
        return Err(NotEvaluable::ThinMonth { month: judged.number(), have, need });
    }
    against(line, judged, &earlier, Method::SameMonth { years: YEARS })
}

/// Against the mean of whatever the `months` months before have.
pub fn against_recent(line: &Timeline, judged: Month, months: u32) -> Result<AgainstMean, NotEvaluable> {
    let earlier: Vec<f64> = (1..=months as i32).filter_map(|ago| line.get(judged.plus(-ago))).collect();
    against(line, judged, &earlier, Method::RecentMean { months })
}

fn over(line: &Timeline, judged: Month, months: u32) -> Result<Change, NotEvaluable> {
    let value = line.get(judged).ok_or(NotEvaluable::NoValue)?;
    let before = line.get(judged.plus(-(months as i32))).ok_or(NotEvaluable::MissingLag { months })?;
    Ok(Change { value, before, pct: percent(value, before)?, method: Method::Lag { months } })
}

fn against(line: &Timeline, judged: Month, earlier: &[f64], method: Method) -> Result<AgainstMean, NotEvaluable> {
    let value = line.get(judged).ok_or(NotEvaluable::NoValue)?;
    let mean = mean(earlier).ok_or(NotEvaluable::TooShort { have: 0, need: 1 })?;
    Ok(AgainstMean { value, mean, pct: percent(value, mean)?, values: earlier.len() as u32, method })
}

fn percent(value: f64, base: f64) -> Result<f64, NotEvaluable> {
    (base > 0.0).then_some(100.0 * (value / base - 1.0)).ok_or(NotEvaluable::NotPositive)
}
