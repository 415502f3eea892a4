//! What a chart knows of one month: a figure, or one of the kinds of none.

use domain::price::Monthly;
use serde::{Deserialize, Serialize};

/// Only the first two carry a figure, in the unit and currency of the chart.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MonthValue {
    /// Somebody noted prices.
    Observed(f64),
    /// Computed, not seen.
    Estimated(f64),
    /// Visited, and none was for sale.
    NoSupply,
    /// Nobody measured.
    NoData,
}

impl MonthValue {
    /// The figure of a month as shown (`value`, converted or not), and its kind from the counts of the month.
    #[must_use]
    pub fn of(value: Option<f64>, monthly: Option<&Monthly>) -> Self {
        let (observed, no_supply) = monthly.map_or((0, 0), |m| (m.observed, m.no_supply));
        let estimated = monthly.is_some_and(|m| m.estimated > 0) && observed == 0;
        match value.filter(|v| v.is_finite()) {
            Some(value) if estimated => Self::Estimated(value),
            Some(value) => Self::Observed(value),
            None if no_supply > 0 => Self::NoSupply,
            None => Self::NoData,
        }
    }

    #[must_use]
    pub fn figure(self) -> Option<f64> {
        match self {
            Self::Observed(value) | Self::Estimated(value) => Some(value),
            Self::NoSupply | Self::NoData => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::period::Month;

    fn counts(observed: u32, estimated: u32, no_supply: u32) -> Monthly {
        Monthly { month: Month::new(2020, 1).unwrap(), observed, estimated, no_supply, figures: None }
    }

    #[test]
    fn a_month_without_a_figure_says_whether_anyone_looked() {
        assert_eq!(MonthValue::of(Some(5.0), None), MonthValue::Observed(5.0));
        assert_eq!(MonthValue::of(Some(5.0), Some(&counts(0, 2, 0))), MonthValue::Estimated(5.0));
        assert_eq!(MonthValue::of(Some(5.0), Some(&counts(1, 2, 0))), MonthValue::Observed(5.0));
        assert_eq!(MonthValue::of(None, Some(&counts(0, 0, 1))), MonthValue::NoSupply);
        assert_eq!(MonthValue::of(None, None), MonthValue::NoData);
        assert_eq!(MonthValue::of(Some(f64::NAN), None), MonthValue::NoData);
    }
}
