//! An alert that somebody saved: a series, and what is waited for; both ways, because a buyer waits for a low price and a
//! seller for a high one.
//!
//! It fires once when the condition begins to hold and not again until it has ceased to: a price that stays high is no
//! news. Each firing says why, and the rule's record says how often it was right before.

use super::band::State;
use super::timeline::Timeline;
use crate::choice::choices;
use crate::id::SeriesId;
use crate::invalid::Reason;
use crate::invalid::checks::{Checks, Invalids};
use crate::money::Price;
use crate::period::Month;
use crate::typed;
use serde::{Deserialize, Serialize};

mod firing;

pub use firing::{Firing, RIGHT_WITHIN, Record, evaluate, record};

choices! {
    Wanted {
        PriceAbove = "precio_sobre",
        PriceBelow = "precio_bajo",
        /// Above its usual band.
        High = "alto",
        VeryHigh = "muy_alto",
        Low = "bajo",
        VeryLow = "muy_bajo",
    }
}

/// What is waited for. A limit is in the currency and unit that the series is quoted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    PriceAbove(Price),
    PriceBelow(Price),
    /// This state of the band or further out on the same side.
    Band(State),
}

/// A saved alert.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlertRule {
    pub series: SeriesId,
    pub condition: Condition,
}

/// The fields of the form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AlertRuleForm {
    pub series: String,
    pub wanted: String,
    /// For the two that wait for a price.
    pub price: String,
}

impl AlertRuleForm {
    /// Whether the series may be read is asked of the store.
    ///
    /// # Errors
    /// Every field that was refused. A price beside a state of the band is.
    pub fn parse(&self) -> Result<AlertRule, Invalids> {
        let mut checks = Checks::default();
        let series = checks.required("series", &self.series, |text| typed::number_of_row(text).map(SeriesId));
        let wanted = checks.required("wanted", &self.wanted, Wanted::read);
        let condition = wanted.and_then(|wanted| self.condition(wanted, &mut checks));
        checks.finish(series.zip(condition).map(|(series, condition)| AlertRule { series, condition }))
    }

    fn condition(&self, wanted: Wanted, checks: &mut Checks) -> Option<Condition> {
        let state = match wanted {
            Wanted::PriceAbove => {
                return checks.required("price", &self.price, typed::amount).map(Condition::PriceAbove);
            }
            Wanted::PriceBelow => {
                return checks.required("price", &self.price, typed::amount).map(Condition::PriceBelow);
            }
            Wanted::High => State::High,
            Wanted::VeryHigh => State::VeryHigh,
            Wanted::Low => State::Low,
            Wanted::VeryLow => State::VeryLow,
        };
        if !self.price.trim().is_empty() {
            checks.refuse("price", Reason::DoesNotFit);
            return None;
        }
        Some(Condition::Band(state))
    }
}

impl Condition {
    /// Whether it holds in a month. `None` when that cannot be told: no price, or no band.
    #[must_use]
    pub fn holds(self, line: &Timeline, month: Month) -> Option<bool> {
        let value = line.get(month)?;
        match self {
            Self::PriceAbove(limit) => Some(value > limit.to_f64()),
            Self::PriceBelow(limit) => Some(value < limit.to_f64()),
            Self::Band(state) => {
                let found = super::band::judge(line, month).ok()?.state;
                Some(if state >= State::Normal { found >= state } else { found <= state })
            }
        }
    }

    /// Whether a high price is waited for.
    #[must_use]
    pub fn waits_for_high(self) -> bool {
        match self {
            Self::PriceAbove(_) => true,
            Self::PriceBelow(_) => false,
            Self::Band(state) => state >= State::Normal,
        }
    }
}
