//! The rows of a file, small in memory: a million of them take 24 MB.

use crate::entity::observation::columns;
use domain::period::day_number;
use domain::price::import::{Conflict, ConflictReason};
use domain::price::quoted::QuotedRow;

/// Rows as a reader hands them over, in any order. Fill it from the reader's iterator: `rows.push(row)`, or `collect`.
#[derive(Debug, Clone, Default)]
pub struct Rows(Vec<Row>);

/// One row. `series` is the reader's position in the list of quoted series, then the number of the stored series.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) series: i32,
    pub(crate) day: i32,
    pub(crate) price_micro: i64,
    line: u32,
    pub(crate) presence: u8,
}

impl Row {
    fn key(&self) -> (i32, i32) {
        (self.series, self.day)
    }

    fn reading(&self) -> (u8, i64) {
        (self.presence, self.price_micro)
    }
}

impl Rows {
    pub fn push(&mut self, row: QuotedRow) {
        let (presence, price_micro) = columns(row.reading);
        let series = i32::try_from(row.series).unwrap_or(i32::MAX);
        self.0.push(Row { series, day: day_number(row.date), price_micro, line: row.line, presence });
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Puts the rows in the order of their key, one for each, and tells which contradict each other. `ids` gives the
    /// stored series of each quoted one.
    pub(crate) fn settle(self, ids: &[i32]) -> Settled {
        let Self(mut rows) = self;
        rows.retain_mut(|row| match usize::try_from(row.series).ok().and_then(|position| ids.get(position)) {
            Some(id) => {
                row.series = *id;
                true
            }
            None => false,
        });
        rows.sort_unstable_by_key(|row| (row.series, row.day, row.line));
        let mut settled = Settled::default();
        let mut kept = 0;
        let mut start = 0;
        while start < rows.len() {
            let first = rows[start];
            let same = rows[start..].iter().take_while(|row| row.key() == first.key()).count();
            if settled.judge(&rows[start..start + same]) {
                rows[kept] = first;
                kept += 1;
            }
            start += same;
        }
        rows.truncate(kept);
        settled.rows = rows;
        settled
    }
}

impl FromIterator<QuotedRow> for Rows {
    fn from_iter<T: IntoIterator<Item = QuotedRow>>(rows: T) -> Self {
        let rows = rows.into_iter();
        let mut kept = Self(Vec::with_capacity(rows.size_hint().0));
        rows.for_each(|row| kept.push(row));
        kept
    }
}

impl Extend<QuotedRow> for Rows {
    fn extend<T: IntoIterator<Item = QuotedRow>>(&mut self, rows: T) {
        rows.into_iter().for_each(|row| self.push(row));
    }
}

/// Rows that agree with each other, one for each day of each series, in the order of their key.
#[derive(Debug, Default)]
pub(crate) struct Settled {
    pub(crate) rows: Vec<Row>,
    /// Rows that repeat an earlier one.
    pub(crate) repeated: u32,
    /// Rows that say something else than an earlier one, by line.
    pub(crate) conflicts: Vec<Conflict>,
}

impl Settled {
    /// Whether the rows of one key agree.
    fn judge(&mut self, same: &[Row]) -> bool {
        let Some((first, others)) = same.split_first() else { return false };
        let before = self.conflicts.len();
        let against = others.iter().filter(|row| row.reading() != first.reading());
        self.conflicts.extend(against.map(|row| Conflict {
            line: row.line,
            reason: ConflictReason::TwoValues,
            first_line: first.line,
        }));
        let agree = self.conflicts.len() == before;
        if agree {
            self.repeated += others.len() as u32;
        }
        agree
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::money::Price;
    use domain::period::Date;
    use domain::price::Reading;

    fn row(line: u32, series: u32, day: i8, price: &str) -> QuotedRow {
        let reading = Reading::Observed(Price::parse(price).unwrap());
        QuotedRow { line, series, date: Date::constant(2024, 5, day), reading }
    }

    fn settle(rows: impl IntoIterator<Item = QuotedRow>) -> Settled {
        rows.into_iter().collect::<Rows>().settle(&[20, 10])
    }

    #[test]
    fn rows_are_put_in_the_order_of_the_stored_series() {
        let settled = settle([row(2, 0, 1, "5"), row(3, 1, 2, "5"), row(4, 1, 1, "5")]);
        assert_eq!(
            settled.rows.iter().map(|row| (row.series, row.line)).collect::<Vec<_>>(),
            [(10, 4), (10, 3), (20, 2)]
        );
    }

    #[test]
    fn the_same_reading_twice_is_one_row() {
        let settled = settle([row(2, 0, 1, "5"), row(3, 0, 1, "5.00")]);
        assert_eq!((settled.rows.len(), settled.repeated, settled.conflicts.len()), (1, 1, 0));
    }

    #[test]
    fn two_readings_of_one_day_are_a_conflict_and_neither_is_taken() {
        let settled = settle([row(2, 0, 1, "5"), row(9, 0, 1, "6"), row(7, 0, 1, "5"), row(3, 0, 2, "5")]);
        assert_eq!(settled.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [3]);
        assert_eq!(settled.conflicts.iter().map(|c| (c.line, c.first_line)).collect::<Vec<_>>(), [(9, 2)]);
        assert_eq!(settled.repeated, 0);
    }

    #[test]
    fn a_row_is_twenty_four_bytes() {
        assert_eq!(size_of::<Row>(), 24);
    }
}
