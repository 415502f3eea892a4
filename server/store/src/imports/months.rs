//! Keeps the table of months true to the table of days, within the transaction that changes the days.
//!
//! A month that had no row before is summed from the rows at hand; any other is read again from the database. One
//! function sums both.

mod tally;

use super::rows::Row;
use super::write::{PART, Written};
use crate::Error;
use crate::entity::month;
use crate::integers::{parameters, table};
use crate::sql::{Dialect, execute, rows};
use domain::period::{Month, date_of_day, day_number};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, FromQueryResult, QueryResult};
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write;
use std::ops::Range;
use tally::Tally;

/// A month of a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct SeriesMonth {
    pub(super) series: i32,
    pub(super) month: Month,
}

/// Months to a statement: so many hold at most some thousands of days.
const MONTHS: usize = 500;

/// After `written`, the months of `settled` rows, which are in the order of their key.
pub(super) async fn refresh(tx: &DatabaseTransaction, settled: &[Row], written: &Written) -> Result<(), Error> {
    let touched =
        |range: &Range<usize>| (range.start / PART..=(range.end - 1) / PART).any(|part| written.touched[part]);
    let spans: Vec<_> = spans(settled).into_iter().filter(|(_, range)| touched(range)).collect();
    let months: Vec<SeriesMonth> = spans.iter().map(|(month, _)| *month).collect();
    let known = known(tx, &months).await?;
    let new = spans.into_iter().filter(|(month, _)| !known.contains(month)).map(|(month, range)| {
        let mut tally = Tally::default();
        settled[range].iter().for_each(|row| tally.add(row.presence, row.price_micro));
        tally.row(month)
    });
    let new: Vec<_> = new.collect();
    insert(tx, &new).await?;
    let known: Vec<_> = months.into_iter().filter(|month| known.contains(month)).collect();
    read_again(tx, &known).await
}

/// Sums months anew from the stored days; a month without days is gone.
pub(super) async fn read_again(tx: &DatabaseTransaction, months: &[SeriesMonth]) -> Result<(), Error> {
    let dialect = Dialect::of(tx);
    let wanted = table(dialect, COLUMNS);
    let days = format!(
        "SELECT wanted.series_id, wanted.month, o.presence, o.price_micro FROM {wanted} AS wanted \
         JOIN observation AS o ON o.series_id = wanted.series_id AND o.day BETWEEN wanted.first_day AND wanted.last_day"
    );
    let forget =
        format!("DELETE FROM monthly WHERE (series_id, month) IN (SELECT series_id, month FROM {wanted} AS wanted)");
    for part in months.chunks(MONTHS) {
        let values = parameters(dialect, part.iter().map(integers));
        let mut tallies: BTreeMap<SeriesMonth, Tally> = BTreeMap::new();
        for Day { of, presence, price_micro } in rows(tx, &days, values.clone()).await? {
            tallies.entry(of).or_default().add(presence, price_micro);
        }
        execute(tx, &forget, values).await?;
        let summed: Vec<_> = tallies.into_iter().map(|(month, tally)| tally.row(month)).collect();
        insert(tx, &summed).await?;
    }
    Ok(())
}

/// The months that rows in the order of their key belong to, each with its rows.
fn spans(settled: &[Row]) -> Vec<(SeriesMonth, Range<usize>)> {
    let mut spans: Vec<(SeriesMonth, Range<usize>)> = Vec::new();
    let mut current: Option<(i32, i32)> = None;
    for (position, row) in settled.iter().enumerate() {
        if current.is_some_and(|(series, last_day)| series == row.series && row.day <= last_day) {
            if let Some((_, range)) = spans.last_mut() {
                range.end = position + 1;
            }
        } else if let Some(month) = date_of_day(row.day).map(Month::of) {
            current = Some((row.series, day_number(month.last_day())));
            spans.push((SeriesMonth { series: row.series, month }, position..position + 1));
        }
    }
    spans
}

async fn known(tx: &DatabaseTransaction, months: &[SeriesMonth]) -> Result<HashSet<SeriesMonth>, Error> {
    let dialect = Dialect::of(tx);
    let sql = format!(
        "SELECT m.series_id, m.month FROM {} AS wanted \
         JOIN monthly AS m ON m.series_id = wanted.series_id AND m.month = wanted.month",
        table(dialect, COLUMNS)
    );
    let mut known = HashSet::new();
    for part in months.chunks(PART) {
        known.extend(rows::<SeriesMonth>(tx, &sql, parameters(dialect, part.iter().map(integers))).await?);
    }
    Ok(known)
}

async fn insert(tx: &DatabaseTransaction, months: &[month::Row]) -> Result<(), Error> {
    for part in months.chunks(PART) {
        let mut sql = String::from(
            "INSERT INTO monthly \
             (series_id, month, observed, estimated, no_supply, sum_micro, min_micro, max_micro) VALUES ",
        );
        for month::Row { series_id, month, observed, estimated, no_supply, prices } in part {
            let comma = if sql.ends_with(')') { "," } else { "" };
            let _ = match prices {
                Some((sum, min, max)) => {
                    write!(sql, "{comma}({series_id},{month},{observed},{estimated},{no_supply},{sum},{min},{max})")
                }
                None => write!(sql, "{comma}({series_id},{month},{observed},{estimated},{no_supply},NULL,NULL,NULL)"),
            };
        }
        tx.execute_unprepared(&sql).await?;
    }
    Ok(())
}

const COLUMNS: [&str; 4] = ["series_id", "month", "first_day", "last_day"];

fn integers(SeriesMonth { series, month }: &SeriesMonth) -> [i64; 4] {
    let (first, last) = (day_number(month.first_day()), day_number(month.last_day()));
    [(*series).into(), month.index().into(), first.into(), last.into()]
}

impl FromQueryResult for SeriesMonth {
    fn from_query_result(row: &QueryResult, _: &str) -> Result<Self, DbErr> {
        let month: i64 = row.try_get_by_index::<i32>(1)?.into();
        series_month(row.try_get_by_index::<i32>(0)?.into(), month)
    }
}

/// One day, with the month that it was wanted for.
struct Day {
    of: SeriesMonth,
    presence: u8,
    /// 0 where there is none.
    price_micro: i64,
}

impl FromQueryResult for Day {
    fn from_query_result(row: &QueryResult, _: &str) -> Result<Self, DbErr> {
        Ok(Self {
            of: series_month(row.try_get_by_index(0)?, row.try_get_by_index(1)?)?,
            presence: u8::try_from(row.try_get_by_index::<i16>(2)?).unwrap_or(u8::MAX),
            price_micro: row.try_get_by_index::<Option<i64>>(3)?.unwrap_or(0),
        })
    }
}

fn series_month(series: i64, month: i64) -> Result<SeriesMonth, DbErr> {
    let series = i32::try_from(series).ok();
    let month = i32::try_from(month).ok().and_then(Month::from_index);
    let found = series.zip(month).map(|(series, month)| SeriesMonth { series, month });
    found.ok_or_else(|| DbErr::Type("a month of a series".to_owned()))
}
