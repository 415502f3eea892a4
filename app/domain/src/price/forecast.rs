//! What price to expect in the coming months, told only where the telling has proved better than guessing.
//!
//! Method: on the months without a gap up to the latest price, a Holt-Winters, damped Holt or simple smoothing is chosen by
//! AIC ([`fit`]). The same procedure is tried from up to 60 past months ([`backtest`]). A month ahead is published only if
//! there, and at every shorter reach, its MASE is below that of repeating the last price and below that of repeating the same
//! month of the year before, from the same origins. Otherwise the forecast is withheld and the errors say why.
//!
//! Gaps are not filled: a filled gap is an invented price. Deliberately absent: any clock; the months follow the latest price.

pub mod accuracy;
pub mod backtest;
pub mod baseline;
pub mod fit;
pub mod interval;
pub mod model;
pub mod smoothing;
pub mod start;

use crate::period::Month;
use crate::price::timeline::Timeline;
use backtest::{BackTest, Trial, least_months};
use fit::Choice;
use interval::Interval;
use model::Model;
use serde::{Deserialize, Serialize};
use smoothing::Smoothing;

/// Months ahead unless someone asks for another number.
pub const USUAL_HORIZON: usize = 3;
/// Months ahead at most.
pub const LONGEST_HORIZON: usize = 6;

/// A forecast, or why there is none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Forecast {
    Published(Published),
    Withheld(Withheld),
}

/// A forecast that beat both naive ones.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Published {
    /// The latest month with a price.
    pub origin: Month,
    pub method: Model,
    pub weights: Smoothing,
    /// The months ahead in a row, the next one first: at least one, at most as many as were asked for.
    pub months: Vec<Expected>,
    /// The errors over the months published, and no others.
    pub test: BackTest,
}

/// One month ahead.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Expected {
    pub month: Month,
    /// In the unit of the series.
    pub value: f64,
    pub interval: Option<Interval>,
}

/// No forecast, and the errors when there were any to compare.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Withheld {
    pub why: Why,
    pub test: Option<BackTest>,
}

/// Why there is no forecast. A closed set: each has its sentence in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum Why {
    /// No month has a price.
    NoPrices,
    /// The latest price is so old that every month of the forecast would lie in the past of the row.
    TooOld { latest: Month },
    /// Only so many months up to the latest price are without a gap.
    TooShort { have: usize, need: usize },
    /// A value of zero or below is no price.
    NotAPrice { month: Month },
    /// The price repeated itself year after year: there is nothing to measure an error with.
    Unchanging,
    /// The model led to something that is no price.
    Implausible,
    /// One of the naive forecasts did as well or better one month ahead.
    NotBetter,
}

/// The forecast for the usual three months.
#[must_use]
pub fn publish(line: &Timeline) -> Forecast {
    publish_to(line, USUAL_HORIZON)
}

/// The forecast for `horizon` months, brought into 1..=[`LONGEST_HORIZON`].
#[must_use]
pub fn publish_to(line: &Timeline, horizon: usize) -> Forecast {
    let horizon = horizon.clamp(1, LONGEST_HORIZON);
    let withheld = |why, test| Forecast::Withheld(Withheld { why, test });
    let (origin, values) = match gapless_tail(line, horizon) {
        Ok(tail) => tail,
        Err(why) => return withheld(why, None),
    };
    let Some(trial) = Trial::run(&values, horizon) else { return withheld(Why::Unchanging, None) };
    let test = trial.errors(horizon);
    if !trial.is_plausible() {
        return withheld(Why::Implausible, test);
    }
    let won = test.as_ref().map_or(0, BackTest::months_won);
    // With no month won there is nothing to sum errors over, and nothing to publish.
    let Some(won_test) = trial.errors(won) else { return withheld(Why::NotBetter, test) };
    match expect(&trial, origin, &values, won) {
        Some((choice, months)) => {
            let (method, weights) = (choice.model, choice.smoothing);
            Forecast::Published(Published { origin, method, weights, months, test: won_test })
        }
        None => withheld(Why::Implausible, test),
    }
}

/// The months ahead, from weights searched on every value. `None` when one would be no price.
fn expect(trial: &Trial, origin: Month, values: &[f64], months: usize) -> Option<(Choice, Vec<Expected>)> {
    let choice = fit::search(values)?;
    let state = choice.run(values)?;
    let expected = |ahead: usize| {
        let value = choice.smoothing.expect(&state, ahead);
        let interval = Interval::around(value, trial.ratios(ahead));
        (value.is_finite() && value > 0.0).then(|| Expected { month: origin.plus(ahead as i32), value, interval })
    };
    Some((choice, (1..=months).map(expected).collect::<Option<_>>()?))
}

/// The latest month with a price, and the values up to it back to the nearest gap, oldest first.
fn gapless_tail(line: &Timeline, horizon: usize) -> Result<(Month, Vec<f64>), Why> {
    let (origin, _) = line.latest().ok_or(Why::NoPrices)?;
    if line.end().since(origin) >= horizon as i32 {
        return Err(Why::TooOld { latest: origin });
    }
    let back = line.iter().rev().skip_while(|(month, _)| *month > origin);
    let mut tail: Vec<(Month, f64)> = back.map_while(|(month, value)| value.map(|v| (month, v))).collect();
    tail.reverse();
    if let Some((month, _)) = tail.iter().find(|(_, value)| *value <= 0.0) {
        return Err(Why::NotAPrice { month: *month });
    }
    let (have, need) = (tail.len(), least_months(horizon));
    if have < need {
        return Err(Why::TooShort { have, need });
    }
    Ok((origin, tail.into_iter().map(|(_, value)| value).collect()))
}
