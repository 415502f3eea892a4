//! Which months are summed: a rolling year, looked at quarter by quarter.

use crate::period::Month;
use crate::sale::sold::Sold;
use serde::{Deserialize, Serialize};

/// Months of a window unless another number is asked for: sales of crops follow the seasons.
pub const USUAL_MONTHS: u32 = 12;

/// Months in a row, the last one included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Window {
    pub end: Month,
    /// 1 or more.
    pub months: u32,
}

impl Window {
    /// The year that ends with a month.
    #[must_use]
    pub fn year_to(end: Month) -> Self {
        Self { end, months: USUAL_MONTHS }
    }

    #[must_use]
    pub fn start(self) -> Month {
        self.end.plus(1 - i32::try_from(self.months.max(1)).unwrap_or(i32::MAX / 2))
    }

    #[must_use]
    pub fn holds(self, month: Month) -> bool {
        (self.start()..=self.end).contains(&month)
    }

    /// The same months a year earlier.
    #[must_use]
    pub fn year_before(self) -> Self {
        Self { end: self.end.plus(-12), ..self }
    }

    /// The lines of these months.
    pub fn lines(self, sold: &[Sold]) -> impl Iterator<Item = &Sold> {
        sold.iter().filter(move |line| self.holds(Month::of(line.day)))
    }
}

/// The rolling years that end with each of the last `count` quarters, oldest first. The last one ends with `end`, which
/// may stand within its quarter; those before end with theirs.
#[must_use]
pub fn quarters(end: Month, count: u32) -> Vec<Window> {
    let within = end.index().rem_euclid(3);
    let closed = |back: i32| if back == 0 { end } else { end.plus(2 - within - 3 * back) };
    let back = (0..i32::try_from(count).unwrap_or(0)).rev();
    back.map(|back| Window::year_to(closed(back))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_quarter_may_be_unfinished_and_the_others_are_whole() {
        let ends = |text| -> Vec<String> {
            quarters(Month::parse(text).unwrap(), 3).iter().map(|window| window.end.to_string()).collect()
        };
        assert_eq!(ends("2026-11"), ["2026-06", "2026-09", "2026-11"]);
        assert_eq!(ends("2026-12"), ["2026-06", "2026-09", "2026-12"]);
        assert_eq!(ends("2026-01"), ["2025-09", "2025-12", "2026-01"]);
    }

    #[test]
    fn a_year_has_twelve_months_and_its_last_is_in_it() {
        let window = Window::year_to(Month::parse("2026-11").unwrap());
        assert_eq!(window.start().to_string(), "2025-12");
        assert!(window.holds(window.end) && !window.holds(window.end.plus(1)) && !window.holds(window.end.plus(-12)));
    }
}
