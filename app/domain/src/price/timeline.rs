//! Months in a row, with gaps kept as gaps: what every indicator reads.

use crate::period::Month;
use serde::{Deserialize, Serialize};

/// Monthly values without a missing month in the row: a month without a figure is `None`, never zero, never skipped.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Timeline {
    start: Month,
    values: Vec<Option<f64>>,
}

impl Timeline {
    /// From months in any order; a month named twice keeps its last value. `None` when there are no months or they
    /// span more than 200 years.
    #[must_use]
    pub fn from_months(months: impl IntoIterator<Item = (Month, Option<f64>)>) -> Option<Self> {
        let months: Vec<_> = months.into_iter().collect();
        let start = months.iter().map(|(month, _)| *month).min()?;
        let end = months.iter().map(|(month, _)| *month).max()?;
        let length = usize::try_from(end.since(start)).ok()? + 1;
        if length > 2_400 {
            return None;
        }
        let mut values = vec![None; length];
        for (month, value) in months {
            values[month.since(start) as usize] = value.filter(|v| v.is_finite());
        }
        Some(Self { start, values })
    }

    /// A row without gaps: for worked examples.
    #[must_use]
    pub fn full(start: Month, values: &[f64]) -> Self {
        Self { start, values: values.iter().copied().map(Some).collect() }
    }

    #[must_use]
    pub fn start(&self) -> Month {
        self.start
    }

    /// The last month in the row, with or without a figure.
    #[must_use]
    pub fn end(&self) -> Month {
        self.start.plus(self.values.len() as i32 - 1)
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.values.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    #[must_use]
    pub fn get(&self, month: Month) -> Option<f64> {
        usize::try_from(month.since(self.start)).ok().and_then(|i| self.values.get(i).copied().flatten())
    }

    /// Every month of the row with its value or gap, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Month, Option<f64>)> + ExactSizeIterator + '_ {
        self.values.iter().enumerate().map(|(i, value)| (self.start.plus(i as i32), *value))
    }

    /// The months that have a value, oldest first.
    pub fn present(&self) -> impl DoubleEndedIterator<Item = (Month, f64)> + '_ {
        self.iter().filter_map(|(month, value)| value.map(|v| (month, v)))
    }

    /// The latest month with a value.
    #[must_use]
    pub fn latest(&self) -> Option<(Month, f64)> {
        self.present().next_back()
    }

    /// The part from `from` to `to`, both included, cut to what there is. `None` when nothing is left.
    #[must_use]
    pub fn between(&self, from: Month, to: Month) -> Option<Self> {
        let (from, to) = (from.max(self.start), to.min(self.end()));
        if from > to {
            return None;
        }
        let first = from.since(self.start) as usize;
        let last = to.since(self.start) as usize;
        Some(Self { start: from, values: self.values[first..=last].to_vec() })
    }

    /// The `months` months before `judged`, the judged one left out: the window of every judgement.
    #[must_use]
    pub fn window_before(&self, judged: Month, months: i32) -> Option<Self> {
        self.between(judged.plus(-months), judged.plus(-1))
    }

    /// Each value changed by `f`; a result that is not finite becomes a gap.
    #[must_use]
    pub fn map(&self, f: impl Fn(Month, f64) -> f64) -> Self {
        let values = self.iter().map(|(month, value)| value.map(|v| f(month, v)).filter(|v| v.is_finite())).collect();
        Self { start: self.start, values }
    }

    /// The share of months in the row that have a value, 0 to 1.
    #[must_use]
    pub fn coverage(&self) -> f64 {
        self.present().count() as f64 / self.values.len().max(1) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(text: &str) -> Month {
        Month::parse(text).unwrap()
    }

    #[test]
    fn a_missing_month_is_a_gap_not_a_zero() {
        let line = Timeline::from_months([(month("2020-03"), Some(3.0)), (month("2020-01"), Some(1.0))]).unwrap();
        assert_eq!(line.iter().map(|(_, v)| v).collect::<Vec<_>>(), [Some(1.0), None, Some(3.0)]);
        assert_eq!(line.get(month("2020-02")), None);
        assert_eq!(line.latest(), Some((month("2020-03"), 3.0)));
    }

    #[test]
    fn the_window_before_a_month_leaves_it_out() {
        let line = Timeline::full(month("2020-01"), &[1.0, 2.0, 3.0, 4.0]);
        let window = line.window_before(month("2020-04"), 2).unwrap();
        assert_eq!((window.start(), window.end()), (month("2020-02"), month("2020-03")));
        assert_eq!(line.window_before(month("2020-01"), 12), None);
    }
}
