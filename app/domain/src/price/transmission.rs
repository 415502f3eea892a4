//! Do two markets move together, and how much of a reference price reaches the local one?
//!
//! Levels that both rise look related when they are not, so the correlation of monthly changes is shown first. The
//! elasticity has no causal reading. Cointegration is deliberately absent.

use super::evaluation::NotEvaluable;
use super::statistics::{Line, line};
use super::timeline::Timeline;
use super::volatility::log_change;
use serde::{Deserialize, Serialize};

/// Monthly changes in common below which no correlation is given.
pub const MIN_CHANGES: u32 = 24;
/// Months in common below which no elasticity is given: fewer always lie on a line.
pub const MIN_LEVELS: u32 = 3;

/// Correlation of monthly log changes.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Together {
    /// Pearson's r, -1 to 1.
    pub correlation: f64,
    /// Changes known in both.
    pub changes: u32,
}

/// ln(local) = a + elasticity x ln(reference), by least squares.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct PassThrough {
    /// Percent by which the local price is higher where the reference is one percent higher.
    pub elasticity: f64,
    pub intercept: f64,
    /// Share of the variance of the local price, 0 to 1.
    pub r2: f64,
    /// Months known in both.
    pub months: u32,
}

pub fn together(a: &Timeline, b: &Timeline) -> Result<Together, NotEvaluable> {
    let changes = a.present().filter_map(|(month, _)| log_change(a, month).zip(log_change(b, month)));
    let (line, changes) = fitted(changes, MIN_CHANGES)?;
    Ok(Together { correlation: line.correlation, changes })
}

pub fn pass_through(local: &Timeline, reference: &Timeline) -> Result<PassThrough, NotEvaluable> {
    let both = local.present().filter_map(|(month, local)| Some((reference.get(month)?, local)));
    let logs = both.filter(|(x, y)| *x > 0.0 && *y > 0.0).map(|(x, y)| (x.ln(), y.ln()));
    let (line, months) = fitted(logs, MIN_LEVELS)?;
    let Line { intercept, slope, correlation } = line;
    Ok(PassThrough { elasticity: slope, intercept, r2: correlation.powi(2), months })
}

fn fitted(points: impl Iterator<Item = (f64, f64)>, need: u32) -> Result<(Line, u32), NotEvaluable> {
    let points: Vec<_> = points.collect();
    let have = points.len() as u32;
    if have < need {
        return Err(NotEvaluable::TooShort { have, need });
    }
    Ok((line(&points).ok_or(NotEvaluable::FlatSeries)?, have))
}
