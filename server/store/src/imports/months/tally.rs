//! The sums of one month.

use super::SeriesMonth;
use crate::entity::month;

/// Counts days by what was found. Observed and estimated prices are summed apart: they are never averaged together.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Tally {
    observed: Sums,
    estimated: Sums,
    no_supply: i32,
}

#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    days: i32,
    sum: i64,
    min: i64,
    max: i64,
}

impl Sums {
    fn add(&mut self, micro: i64) {
        (self.min, self.max) = if self.days == 0 { (micro, micro) } else { (self.min.min(micro), self.max.max(micro)) };
        self.days += 1;
        self.sum += micro;
    }
}

impl Tally {
    /// One day, as its columns have it.
    pub(super) fn add(&mut self, presence: u8, price_micro: i64) {
        match presence {
            0 => self.observed.add(price_micro),
            1 => self.estimated.add(price_micro),
            2 => self.no_supply += 1,
            // A day on which nobody measured counts for nothing.
            _ => {}
        }
    }

    pub(super) fn row(self, SeriesMonth { series, month }: SeriesMonth) -> month::Row {
        let told = if self.observed.days > 0 { self.observed } else { self.estimated };
        month::Row {
            series_id: series,
            month: month.index(),
            observed: self.observed.days,
            estimated: self.estimated.days,
            no_supply: self.no_supply,
            prices: (told.days > 0).then_some((told.sum, told.min, told.max)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::period::Month;

    fn row(days: &[(u8, i64)]) -> month::Row {
        let mut tally = Tally::default();
        days.iter().for_each(|(presence, micro)| tally.add(*presence, *micro));
        tally.row(SeriesMonth { series: 1, month: Month::new(2024, 5).unwrap() })
    }

    #[test]
    fn estimated_prices_count_only_where_none_was_observed() {
        assert_eq!(row(&[(0, 10), (1, 99), (0, 20), (2, 0), (3, 0)]).prices, Some((30, 10, 20)));
        assert_eq!(row(&[(1, 99), (1, 1)]).prices, Some((100, 1, 99)));
    }

    #[test]
    fn a_month_of_visits_without_supply_has_no_price() {
        let row = row(&[(2, 0), (2, 0), (3, 0)]);
        assert_eq!((row.observed, row.estimated, row.no_supply, row.prices), (0, 0, 2, None));
    }
}
