//! A month of a series: the sums that are stored, and the figures they stand for.

use crate::Error;
use domain::money::Price;
use domain::period::Month;
use domain::price::{Figures, Monthly};

/// A series' months in one text, each as its seven integers: read so, years of many series take a fifth of the time that
/// a row for each month takes.
pub(crate) const PACKED: &str = "string_agg(m.month || ' ' || m.observed || ' ' || m.estimated || ' ' || m.no_supply \
    || ' ' || COALESCE(m.sum_micro, 0) || ' ' || COALESCE(m.min_micro, 0) || ' ' || COALESCE(m.max_micro, 0), ';')";

/// Counts, and sum, lowest and highest of the observed prices; of the estimated ones when none was observed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) series_id: i32,
    pub(crate) month: i32,
    pub(crate) observed: i32,
    pub(crate) estimated: i32,
    pub(crate) no_supply: i32,
    /// Sum, lowest, highest.
    pub(crate) prices: Option<(i64, i64, i64)>,
}

impl Row {
    /// What [`PACKED`] wrote for a series, in no order.
    pub(crate) fn unpack(series_id: i32, packed: &str) -> Result<Vec<Self>, Error> {
        let row = |text: &str| Self::parse(series_id, text).ok_or_else(|| Error::unreadable("monthly", "month", text));
        packed.split(';').map(row).collect()
    }

    /// No sum of prices is zero.
    fn parse(series_id: i32, text: &str) -> Option<Self> {
        let mut integers = text.split(' ').map(|integer| integer.parse::<i64>().ok());
        let mut next = || integers.next().flatten();
        let mut small = || next().and_then(|integer| i32::try_from(integer).ok());
        let (month, observed, estimated, no_supply) = (small()?, small()?, small()?, small()?);
        let (sum, min, max) = (next()?, next()?, next()?);
        let prices = (sum > 0).then_some((sum, min, max));
        Some(Self { series_id, month, observed, estimated, no_supply, prices })
    }
}

impl TryFrom<Row> for Monthly {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        Ok(Self {
            month: Month::from_index(row.month).ok_or_else(|| Error::unreadable("monthly", "month", row.month))?,
            observed: row.observed.unsigned_abs(),
            estimated: row.estimated.unsigned_abs(),
            no_supply: row.no_supply.unsigned_abs(),
            figures: row.prices.map(|prices| figures(&row, prices)).transpose()?,
        })
    }
}

/// The mean is rounded to the nearest millionth.
fn figures(row: &Row, (sum, min, max): (i64, i64, i64)) -> Result<Figures, Error> {
    let days = i64::from(if row.observed > 0 { row.observed } else { row.estimated }).max(1);
    let price = |micro| Price::from_micro(micro).ok_or_else(|| Error::unreadable("monthly", "sum_micro", micro));
    Ok(Figures { mean: price((sum + days / 2) / days)?, min: price(min)?, max: price(max)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_months_read_back() {
        let rows = Row::unpack(7, "24288 2 0 0 410 200 210;24289 0 0 3 0 0 0").unwrap();
        assert_eq!((rows[0].series_id, rows[0].month, rows[0].prices), (7, 24_288, Some((410, 200, 210))));
        assert_eq!((rows[1].no_supply, rows[1].prices), (3, None));
        assert!(Row::unpack(7, "24288 2 0").is_err());
    }
}
