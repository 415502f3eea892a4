//! The model and its weights, found on a coarse grid: the same months always give the same forecast.
//!
//! The lowest AIC of the one-step errors wins: `n ln(SSE/n) + 2k`. Only the training months are read, so a back-test of this
//! choice tests the whole procedure, not a model picked afterwards.

use super::model::Model;
use super::smoothing::{Smoothing, State};
use super::start::{self, YEAR};

/// At most so many months are read, the latest: older seasons and habits of trade are another market.
pub const WINDOW: usize = 240;

/// What the grid search chose.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Choice {
    pub model: Model,
    pub smoothing: Smoothing,
}

/// The best of the grid. `None` with fewer than two years, or when nothing finite came out.
#[must_use]
pub fn search(training: &[f64]) -> Option<Choice> {
    let training = latest(training);
    let mut best: Option<(f64, Choice)> = None;
    for model in Model::ALL {
        let grid = model.grid();
        let Some(start) = grid.first().and_then(|kind| start::state(kind, training)) else { continue };
        for smoothing in grid {
            let score = aic(&smoothing, model.parameters(), &start, training);
            // A gain below rounding is no gain: the earlier, simpler choice stays, whatever the unit of the series.
            if !score.is_nan() && best.as_ref().is_none_or(|(least, _)| score < least - 1e-6) {
                best = Some((score, Choice { model, smoothing }));
            }
        }
    }
    best.map(|(_, choice)| choice)
}

impl Choice {
    /// Where the smoothing stands after the last training month. `None` with fewer than two years.
    #[must_use]
    pub fn run(&self, training: &[f64]) -> Option<State> {
        let training = latest(training);
        let start = start::state(&self.smoothing, training)?;
        Some(self.smoothing.run(&start, training, |_| ()))
    }
}

fn latest(training: &[f64]) -> &[f64] {
    &training[training.len().saturating_sub(WINDOW)..]
}

/// AIC per month. The first year is left out: it only warms the recursion up.
fn aic(smoothing: &Smoothing, parameters: usize, start: &State, training: &[f64]) -> f64 {
    let (mut seen, mut squares) = (0usize, 0.0);
    smoothing.run(start, training, |error| {
        seen += 1;
        if seen > YEAR {
            squares += error * error;
        }
    });
    let n = training.len().saturating_sub(YEAR).max(1) as f64;
    (squares / n).ln() + 2.0 * parameters as f64 / n
}
