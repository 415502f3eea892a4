//! From values to places: a straight scale, its round ticks, and the columns of months.

use domain::period::Month;

/// A straight scale from values to pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Linear {
    low: f64,
    pixels_low: f64,
    per_unit: f64,
}

impl Linear {
    /// `values.0` lands on `pixels.0`, `values.1` on `pixels.1`. Values that do not vary all land on `pixels.0`.
    #[must_use]
    pub fn new(values: (f64, f64), pixels: (f64, f64)) -> Self {
        let span = values.1 - values.0;
        let per_unit = if span.abs() > f64::EPSILON { (pixels.1 - pixels.0) / span } else { 0.0 };
        Self { low: values.0, pixels_low: pixels.0, per_unit }
    }

    #[must_use]
    pub fn at(&self, value: f64) -> f64 {
        self.pixels_low + (value - self.low) * self.per_unit
    }
}

/// The smallest and largest of the finite values.
#[must_use]
pub fn extent(values: impl IntoIterator<Item = f64>) -> Option<(f64, f64)> {
    values.into_iter().filter(|v| v.is_finite()).fold(None, |seen, value| match seen {
        None => Some((value, value)),
        Some((low, high)) => Some((low.min(value), high.max(value))),
    })
}

/// Room below and above, as shares of the span; a price never goes below zero, so neither does its axis.
#[must_use]
pub fn padded((low, high): (f64, f64), below: f64, above: f64) -> (f64, f64) {
    let span = if high > low { high - low } else { high.abs().max(1.0) };
    let bottom = low - span * below;
    (if low >= 0.0 { bottom.max(0.0) } else { bottom }, high + span * above)
}

/// Round values within `low..=high`, at most `most`, a step of 1, 2 or 5 times a power of ten apart.
#[must_use]
pub fn ticks(low: f64, high: f64, most: usize) -> Vec<f64> {
    let span = high - low;
    if !span.is_finite() || span <= 0.0 || most == 0 {
        return Vec::new();
    }
    let power = 10f64.powf((span / most as f64).log10().floor());
    let steps = [1.0, 2.0, 5.0, 10.0, 20.0, 50.0].map(|factor| factor * power);
    let inside = |step: f64| (low / step).ceil() as i64..=(high / step).floor() as i64;
    let step = steps.into_iter().find(|step| inside(*step).count() <= most).unwrap_or(steps[5]);
    inside(step).map(|i| i as f64 * step).collect()
}

/// Decimals that tell neighbouring ticks apart.
#[must_use]
pub fn decimals(ticks: &[f64]) -> usize {
    let step = ticks.windows(2).map(|pair| pair[1] - pair[0]).next().unwrap_or(1.0);
    if step >= 1.0 { 0 } else { (-(step.log10() + 1e-9).floor()).clamp(0.0, 4.0) as usize }
}

/// Where months stand: the first on the left edge, the last on the right one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Months {
    pub first: Month,
    pub last: Month,
    left: f64,
    step: f64,
}

impl Months {
    #[must_use]
    pub fn new(first: Month, last: Month, (left, right): (f64, f64)) -> Self {
        let steps = last.since(first).max(1);
        Self { first, last, left, step: (right - left) / f64::from(steps) }
    }

    #[must_use]
    pub fn at(&self, month: Month) -> f64 {
        self.left + f64::from(month.since(self.first)) * self.step
    }

    /// Pixels from one month to the next.
    #[must_use]
    pub fn step(&self) -> f64 {
        self.step
    }
}

/// A stretch of the time axis that gets one label: a year or a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeMark {
    pub from: Month,
    pub to: Month,
}

/// Years to label, at least `room` pixels apart. Each stretches over what is shown of it; where only some years are
/// labelled, each stands at its January alone.
#[must_use]
pub fn year_marks(months: &Months, room: f64) -> Vec<TimeMark> {
    let each =
        [1, 2, 5, 10, 20, 50].into_iter().find(|years| f64::from(years * 12) * months.step() >= room).unwrap_or(50);
    let years = months.first.year()..=months.last.year();
    years
        .filter(|year| year % each == 0)
        .filter_map(|year| {
            let from = Month::new(year, 1)?.max(months.first);
            let to = Month::new(year, 12)?.min(months.last);
            Some(TimeMark { from, to: if each > 1 { from } else { to } })
        })
        .collect()
}

/// Months to label, at least `room` pixels apart, counted back from the last.
#[must_use]
pub fn month_marks(months: &Months, room: f64) -> Vec<TimeMark> {
    let each = [1, 2, 3, 4, 6, 12].into_iter().find(|n| f64::from(*n) * months.step() >= room).unwrap_or(12);
    let count = months.last.since(months.first);
    let mark = |month| TimeMark { from: month, to: month };
    (0..=count).rev().filter(|i| (count - i) % each == 0).rev().map(|i| mark(months.first.plus(i))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(text: &str) -> Month {
        Month::parse(text).unwrap()
    }

    #[test]
    fn ticks_are_round_and_inside() {
        assert_eq!(ticks(71.3, 340.0, 6), [100.0, 150.0, 200.0, 250.0, 300.0]);
        assert_eq!(ticks(71.3, 340.0, 3), [100.0, 200.0, 300.0]);
        assert_eq!(ticks(0.0, 1.0, 5), [0.0, 0.5, 1.0]);
        assert_eq!(ticks(5.0, 5.0, 5), Vec::<f64>::new());
        assert_eq!(ticks(f64::NAN, 5.0, 5), Vec::<f64>::new());
    }

    #[test]
    fn as_many_decimals_as_the_step_needs() {
        assert_eq!(decimals(&[100.0, 150.0]), 0);
        assert_eq!(decimals(&[0.5, 1.0]), 1);
        assert_eq!(decimals(&[0.02, 0.04]), 2);
        assert_eq!(decimals(&[3.0]), 0);
    }

    #[test]
    fn a_price_axis_does_not_go_below_zero() {
        assert_eq!(padded((1.0, 11.0), 0.2, 0.2), (0.0, 13.0));
        assert_eq!(padded((-10.0, 10.0), 0.1, 0.1), (-12.0, 12.0));
        assert_eq!(padded((5.0, 5.0), 0.1, 0.2), (4.5, 6.0));
    }

    #[test]
    fn years_share_a_label_when_they_stand_close() {
        let five = Months::new(month("2015-01"), month("2020-03"), (40.0, 1036.0));
        assert_eq!(year_marks(&five, 40.0).len(), 6);
        assert_eq!(year_marks(&five, 40.0)[5], TimeMark { from: month("2020-01"), to: month("2020-03") });
        let all = Months::new(month("1998-01"), month("2019-12"), (32.0, 322.0));
        let years: Vec<_> = year_marks(&all, 40.0).iter().map(|mark| mark.from.year()).collect();
        assert_eq!(years, [2000, 2005, 2010, 2015]);
        assert!(year_marks(&all, 40.0).iter().all(|mark| mark.from == mark.to));
    }

    #[test]
    fn months_are_labelled_back_from_the_last() {
        let year = Months::new(month("2019-01"), month("2020-01"), (32.0, 322.0));
        let labelled: Vec<_> = month_marks(&year, 40.0).iter().map(|mark| mark.from.to_string()).collect();
        assert_eq!(labelled, ["2019-01", "2019-03", "2019-05", "2019-07", "2019-09", "2019-11", "2020-01"]);
    }
}
