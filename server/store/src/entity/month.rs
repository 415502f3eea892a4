//! A month of a series: the sums that are stored, and the figures they stand for.

use crate::Error;
use domain::money::Price;
use domain::period::Month;
use domain::price::{Figures, Monthly};
use sea_orm::{DbErr, FromQueryResult, QueryResult};

/// Columns in the order in which [`Row`] reads them: by position, as years of many series are read at once.
pub(crate) const COLUMNS: &str =
    "m.series_id, m.month, m.observed, m.estimated, m.no_supply, m.sum_micro, m.min_micro, m.max_micro";

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

impl FromQueryResult for Row {
    fn from_query_result(row: &QueryResult, _: &str) -> Result<Self, DbErr> {
        let (sum, min, max): (Option<i64>, Option<i64>, Option<i64>) =
            (row.try_get_by_index(5)?, row.try_get_by_index(6)?, row.try_get_by_index(7)?);
        Ok(Self {
            series_id: row.try_get_by_index(0)?,
            month: row.try_get_by_index(1)?,
            observed: row.try_get_by_index(2)?,
            estimated: row.try_get_by_index(3)?,
            no_supply: row.try_get_by_index(4)?,
            prices: sum.zip(min).zip(max).map(|((sum, min), max)| (sum, min, max)),
        })
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
