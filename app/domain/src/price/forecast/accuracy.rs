//! How far forecasts fell from what came: RMSE, MAE, MAPE and MASE.
//!
//! Source: Hyndman & Koehler, "Another look at measures of forecast accuracy", 2006; Forecasting: Principles and Practice, 3.4.

use serde::{Deserialize, Serialize};

/// Errors of one method over `n` forecasts.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Accuracy {
    /// How many forecasts were compared with what came.
    pub n: usize,
    /// Root of the mean squared error, in the unit of the series.
    pub rmse: f64,
    /// Mean absolute error, in the unit of the series.
    pub mae: f64,
    /// Mean absolute error in per cent of what came; `None` when something that came was zero.
    pub mape: Option<f64>,
    /// MAE over the scale; below 1 is better than the yardstick was in the training months. `None` when the scale is zero.
    pub mase: Option<f64>,
}

impl Accuracy {
    /// From pairs of (what came, forecast) and the [`scale`] of the training months. `None` without pairs, or when a
    /// figure is not finite.
    #[must_use]
    pub fn of(pairs: impl IntoIterator<Item = (f64, f64)>, scale: Option<f64>) -> Option<Self> {
        let (mut n, mut squared, mut absolute, mut relative) = (0usize, 0.0, 0.0, Some(0.0));
        for (came, forecast) in pairs {
            let error = came - forecast;
            n += 1;
            squared += error * error;
            absolute += error.abs();
            relative = relative.filter(|_| came != 0.0).map(|sum| sum + (error / came).abs());
        }
        let count = n as f64;
        let mae = absolute / count;
        let found = Self {
            n,
            rmse: (squared / count).sqrt(),
            mae,
            mape: relative.map(|sum| 100.0 * sum / count),
            mase: scale.filter(|s| *s > 0.0).map(|s| mae / s),
        };
        (n > 0 && found.rmse.is_finite()).then_some(found)
    }
}

/// The yardstick of MASE: the mean absolute change from the same month of the cycle before, over the training months only.
/// `None` when there are not more than `cycle` months, or they never change.
#[must_use]
pub fn scale(training: &[f64], cycle: usize) -> Option<f64> {
    let changes = training.iter().zip(training.get(cycle..)?).map(|(before, now)| (now - before).abs());
    let (n, sum) = changes.fold((0usize, 0.0), |(n, sum), change| (n + 1, sum + change));
    (n > 0 && sum > 0.0 && sum.is_finite()).then(|| sum / n as f64)
}
