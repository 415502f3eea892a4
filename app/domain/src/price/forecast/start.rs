//! Where a smoothing starts: level, slope and seasons read off the training months.
//!
//! Seasons come from a classical decomposition: the mean distance (or ratio) of each calendar month to its 2×12 centred
//! moving average, brought to sum zero (or mean one). The moving average never reaches past the training months.

use super::smoothing::{Seasonality, Smoothing, State, Trend};

/// Months in the cycle of a price.
pub const YEAR: usize = 12;

/// The start for a smoothing of this kind. `None` with fewer than two years.
#[must_use]
pub fn state(kind: &Smoothing, training: &[f64]) -> Option<State> {
    let seasons = match kind.season {
        Seasonality::None => Vec::new(),
        Seasonality::Additive { .. } => additive(training)?,
        Seasonality::Multiplicative { .. } => multiplicative(training)?,
    };
    let bare = |(i, value): (usize, &f64)| match kind.season {
        Seasonality::None => *value,
        Seasonality::Additive { .. } => value - seasons[i % YEAR],
        Seasonality::Multiplicative { .. } => value / seasons[i % YEAR],
    };
    let years: Vec<f64> = training.iter().enumerate().map(bare).take(2 * YEAR).collect();
    let (first, second) = (mean(years.get(..YEAR)?), mean(years.get(YEAR..2 * YEAR)?));
    let slope = match kind.trend {
        Trend::None => 0.0,
        Trend::Linear { .. } | Trend::Damped { .. } => (second - first) / YEAR as f64,
    };
    // The mean of a year stands at its middle; the recursion starts one step before its first month.
    let level = first - slope * (YEAR as f64 + 1.0) / 2.0;
    Some(State { level, slope, seasons })
}

fn additive(training: &[f64]) -> Option<Vec<f64>> {
    let seasons = by_month(training, |value, level| value - level)?;
    let centre = mean(&seasons);
    Some(seasons.iter().map(|s| s - centre).collect())
}

fn multiplicative(training: &[f64]) -> Option<Vec<f64>> {
    let seasons = by_month(training, |value, level| value / level)?;
    let centre = mean(&seasons);
    Some(seasons.iter().map(|s| s / centre).collect())
}

/// The mean of `part` over the years, for each of the twelve months, the first training month first.
fn by_month(training: &[f64], part: impl Fn(f64, f64) -> f64) -> Option<Vec<f64>> {
    let (mut sums, mut counts) = ([0.0; YEAR], [0u32; YEAR]);
    for (i, around) in training.windows(YEAR + 1).enumerate() {
        let ends = (around[0] + around[YEAR]) / 2.0;
        let level = (ends + around[1..YEAR].iter().sum::<f64>()) / YEAR as f64;
        let month = (i + YEAR / 2) % YEAR;
        sums[month] += part(around[YEAR / 2], level);
        counts[month] += 1;
    }
    let found = sums.iter().zip(counts).map(|(sum, n)| (n > 0).then(|| sum / f64::from(n)));
    found.collect()
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}
