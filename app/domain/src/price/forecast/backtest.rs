//! The rolling-origin back-test: stand at many past months in turn, forecast with what was known then, compare with what came.
//!
//! The two naive forecasts are made from the same origins. Every origin restarts the recursion on its own training months,
//! so no forecast has seen the month it is tested on.

use super::accuracy::{Accuracy, scale};
use super::baseline::Baseline;
use super::fit;
use super::start::YEAR;
use serde::{Deserialize, Serialize};

/// Origins used when there are enough months.
pub const MOST_ORIGINS: usize = 60;
/// With fewer origins nothing is concluded.
pub const LEAST_ORIGINS: usize = 12;
/// Months known at the first origin, at least: two of each calendar month.
pub const LEAST_TRAINING: usize = 2 * YEAR;
/// Weights are searched anew at every sixth origin: as good as at each one on the real files, in a sixth of the time.
pub const REFIT: usize = 6;

/// Errors of one forecaster.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Errors {
    /// All horizons together.
    pub all: Accuracy,
    /// One month ahead first.
    pub by_horizon: Vec<Accuracy>,
}

/// The model and both naive forecasts, from the same origins.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BackTest {
    pub n_origins: usize,
    /// What MASE divides by: the mean change from the same month of the year before, in the months known at the first origin.
    pub scale: f64,
    pub error_model: Errors,
    /// Repeating the last price.
    pub error_naive: Errors,
    /// Repeating the price of the same month a year before.
    pub error_snaive: Errors,
}

/// What came and what was forecast, one list per horizon, one month ahead first.
type Pairs = Vec<Vec<(f64, f64)>>;

/// Every forecast of a back-test beside what came.
#[derive(Debug, Clone, PartialEq)]
pub struct Trial {
    n_origins: usize,
    scale: f64,
    model: Pairs,
    naive: Pairs,
    snaive: Pairs,
}

/// Months needed for a back-test to `horizon` months.
#[must_use]
pub fn least_months(horizon: usize) -> usize {
    LEAST_TRAINING + LEAST_ORIGINS + horizon - 1
}

impl Trial {
    /// `None` when there are too few months, the scale is zero or a forecast is not finite.
    #[must_use]
    pub fn run(values: &[f64], horizon: usize) -> Option<Self> {
        if horizon == 0 || values.len() < least_months(horizon) {
            return None;
        }
        let last = values.len() - horizon;
        let first = (last + 1).saturating_sub(MOST_ORIGINS).max(LEAST_TRAINING);
        let empty = || vec![Vec::with_capacity(last - first + 1); horizon];
        let (model, naive, snaive) = (empty(), empty(), empty());
        let scale = scale(&values[..first], YEAR)?;
        let mut trial = Self { n_origins: last - first + 1, scale, model, naive, snaive };
        let mut choice = None;
        for (turn, origin) in (first..=last).enumerate() {
            let (known, came) = values.split_at(origin);
            if turn.is_multiple_of(REFIT) {
                choice = fit::search(known);
            }
            trial.stand_at(choice.as_ref()?, known, came)?;
        }
        Some(trial)
    }

    fn stand_at(&mut self, choice: &fit::Choice, known: &[f64], came: &[f64]) -> Option<()> {
        let state = choice.run(known)?;
        for (i, &came) in came.iter().enumerate().take(self.model.len()) {
            let modelled = choice.smoothing.expect(&state, i + 1);
            self.model[i].push((came, modelled));
            self.naive[i].push((came, Baseline::Naive.expect(known, i + 1)?));
            self.snaive[i].push((came, Baseline::SeasonalNaive { cycle: YEAR }.expect(known, i + 1)?));
        }
        Some(())
    }

    /// The errors up to `horizon` months ahead.
    #[must_use]
    pub fn errors(&self, horizon: usize) -> Option<BackTest> {
        Some(BackTest {
            n_origins: self.n_origins,
            scale: self.scale,
            error_model: errors(&self.model, horizon, self.scale)?,
            error_naive: errors(&self.naive, horizon, self.scale)?,
            error_snaive: errors(&self.snaive, horizon, self.scale)?,
        })
    }

    /// What came over what the model forecast, so many months ahead (1 is the next).
    #[must_use]
    pub fn ratios(&self, ahead: usize) -> Vec<f64> {
        let pairs = ahead.checked_sub(1).and_then(|i| self.model.get(i));
        pairs.into_iter().flatten().map(|(came, forecast)| came / forecast).collect()
    }

    /// Whether every forecast of the model was a possible price.
    #[must_use]
    pub fn is_plausible(&self) -> bool {
        self.model.iter().flatten().all(|(_, forecast)| forecast.is_finite() && *forecast > 0.0)
    }
}

impl BackTest {
    /// How many months ahead, counted from the next one, the model beat both naive forecasts at every step.
    #[must_use]
    pub fn months_won(&self) -> usize {
        let model = self.error_model.by_horizon.iter().map(|a| a.mae);
        let naive = self.error_naive.by_horizon.iter().map(|a| a.mae);
        let snaive = self.error_snaive.by_horizon.iter().map(|a| a.mae);
        model.zip(naive).zip(snaive).take_while(|((model, naive), snaive)| model < naive && model < snaive).count()
    }
}

fn errors(pairs: &Pairs, horizon: usize, scale: f64) -> Option<Errors> {
    let pairs = pairs.get(..horizon)?;
    let accuracy = |at: &Vec<(f64, f64)>| Accuracy::of(at.iter().copied(), Some(scale));
    let by_horizon = pairs.iter().map(accuracy).collect::<Option<_>>()?;
    Some(Errors { all: Accuracy::of(pairs.iter().flatten().copied(), Some(scale))?, by_horizon })
}
