//! Growth and shares.

use super::measure::Usd;
use serde::{Deserialize, Serialize};

/// Compound growth between two years.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Growth {
    pub from: i32,
    pub to: i32,
    /// Percent a year.
    pub yearly: f64,
}

impl Growth {
    /// (last / first)^(1 / years) - 1. `None` unless both are above zero and a year at least lies between them: from nothing
    /// there is no rate of growth.
    #[must_use]
    pub fn between((from, first): (i32, Usd), (to, last): (i32, Usd)) -> Option<Self> {
        let years = to - from;
        let rate = || (last.to_f64() / first.to_f64()).powf(1.0 / f64::from(years)) - 1.0;
        (years > 0 && !first.is_zero() && !last.is_zero()).then(|| Self { from, to, yearly: rate() * 100.0 })
    }
}

/// Percent of a whole; `None` of nothing.
#[must_use]
pub fn share(part: Usd, whole: Usd) -> Option<f64> {
    (!whole.is_zero()).then(|| part.to_f64() / whole.to_f64() * 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usd(dollars: i64) -> Usd {
        Usd::from_milli(dollars * 1_000).unwrap()
    }

    /// Guatemala's coffee to the world in UN Comtrade: 464,146,638 in 2005, 713,882,279 in 2010; by hand 8.99 % a year.
    #[test]
    fn coffee_grew_by_nine_percent_a_year_from_2005_to_2010() {
        let growth = Growth::between((2005, usd(464_146_638)), (2010, usd(713_882_279))).unwrap();
        assert!((growth.yearly - 8.993).abs() < 0.01, "{growth:?}");
    }

    #[test]
    fn from_nothing_there_is_no_growth() {
        assert_eq!(Growth::between((2005, usd(0)), (2010, usd(5))), None);
        assert_eq!(Growth::between((2005, usd(5)), (2010, usd(0))), None);
        assert_eq!(Growth::between((2010, usd(5)), (2010, usd(5))), None);
        assert_eq!(share(usd(1), usd(0)), None);
        assert_eq!(share(usd(1), usd(4)), Some(25.0));
    }
}
