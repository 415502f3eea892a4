//! Days and months. A month is one integer, so that the database can group and order by it on any backend.

pub use jiff::civil::Date;
pub use jiff::{SignedDuration, Span, Timestamp};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A calendar month, counted from January of year 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Month(i32);

impl Month {
    /// `None` unless `month` is 1..=12 and the year has at most four digits.
    #[must_use]
    pub fn new(year: i32, month: i32) -> Option<Self> {
        ((1..=12).contains(&month) && (0..=9999).contains(&year)).then_some(Self(year * 12 + month - 1))
    }

    #[must_use]
    pub fn of(date: Date) -> Self {
        Self(i32::from(date.year()) * 12 + i32::from(date.month()) - 1)
    }

    /// Reads `2019-12`, and the month of `2019-12-15`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, rest) = text.trim().split_once('-')?;
        let month = rest.split('-').next()?;
        (year.len() == 4).then(|| Self::new(year.parse().ok()?, month.parse().ok()?)).flatten()
    }

    /// From the stored integer.
    #[must_use]
    pub fn from_index(index: i32) -> Option<Self> {
        (0..120_000).contains(&index).then_some(Self(index))
    }

    #[must_use]
    pub fn index(self) -> i32 {
        self.0
    }

    #[must_use]
    pub fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// 1 for January.
    #[must_use]
    pub fn number(self) -> u8 {
        (self.0.rem_euclid(12) + 1) as u8
    }

    /// So many months later, or earlier when negative.
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        Self(self.0 + months)
    }

    /// Months from `earlier` to this one.
    #[must_use]
    pub fn since(self, earlier: Self) -> i32 {
        self.0 - earlier.0
    }

    #[must_use]
    pub fn first_day(self) -> Date {
        jiff::civil::date(self.year() as i16, self.number() as i8, 1)
    }

    #[must_use]
    pub fn last_day(self) -> Date {
        self.first_day().last_of_month()
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.number())
    }
}

/// Days since 1970-01-01: how a date is stored.
#[must_use]
pub fn day_number(date: Date) -> i32 {
    date.since((jiff::Unit::Day, jiff::civil::date(1970, 1, 1))).map_or(0, |span| span.get_days())
}

/// The date of a stored day number; `None` outside the years 1 to 9999.
#[must_use]
pub fn date_of_day(day: i32) -> Option<Date> {
    jiff::civil::date(1970, 1, 1).checked_add(jiff::Span::new().try_days(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn months_count_across_years() {
        let december = Month::parse("2019-12").unwrap();
        assert_eq!(december.plus(1).to_string(), "2020-01");
        assert_eq!(december.plus(-12).to_string(), "2018-12");
        assert_eq!(december.plus(5).since(december), 5);
        assert_eq!(december.last_day(), date(2019, 12, 31));
    }

    #[test]
    fn a_day_number_reads_back() {
        for day in [date(1960, 1, 1), date(1970, 1, 1), date(2026, 11, 24)] {
            assert_eq!(date_of_day(day_number(day)), Some(day));
        }
        assert_eq!(day_number(date(1970, 1, 2)), 1);
    }

    #[test]
    fn a_month_needs_four_digits_and_one_of_twelve() {
        for text in ["2019-13", "19-12", "2019", "2019-00", "x-1"] {
            assert_eq!(Month::parse(text), None, "{text}");
        }
    }
}
