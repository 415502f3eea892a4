//! Imports of one value per key (a rate a month, an index a month): small enough to be compared in memory.

use super::record::{Fate, conclude, open, source_id};
use super::{Options, Origin};
use crate::connection::{Alone, take_turn};
use crate::sql::insert_many;
use crate::{Db, Error};
use domain::price::import::{Conflict, ConflictReason, ImportCounts, ImportReport};
use domain::price::quoted::Rejected;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;

/// A table that keeps one value per key and source.
pub(crate) trait OneValue: EntityTrait {
    type Key: Hash + Eq + Ord + Clone;
    type Value: PartialEq;
    /// The primary key, the source first.
    const KEY: [Self::Column; 3];
    const VALUE: Self::Column;

    fn parts(row: Self::Model) -> (Self::Key, Self::Value);
    fn row(source: i32, key: Self::Key, value: Self::Value) -> Self::ActiveModel;
}

/// Brings what one source says in: `rows` are line, key and value. One that differs from what it said before takes its place.
///
/// # Errors
/// [`Error::UnknownSource`], and whatever keeps the database from answering. Then nothing was written.
pub(crate) async fn apply<T>(
    db: &Db,
    origin: Origin,
    rows: Vec<(u32, T::Key, T::Value)>,
    rejected: Vec<Rejected>,
    options: Options,
) -> Result<ImportReport, Error>
where
    T: OneValue,
    T::ActiveModel: Send,
{
    let tx = db.begin().await?;
    take_turn(&tx, Alone::Importing).await?;
    let source = source_id(&tx, &origin.source).await?;
    let stored = T::find().filter(T::KEY[0].eq(source)).all(&tx).await?;
    let stored = stored.into_iter().map(T::parts).collect();
    let Compared { write, fate } = compare(&stored, rows, rejected);
    let import = open(&tx, &origin).await?;
    let take_place = OnConflict::columns(T::KEY).update_column(T::VALUE).to_owned();
    insert_many(&tx, write.into_iter().map(|(key, value)| T::row(source, key, value)), Some(take_place)).await?;
    conclude(tx, origin, import, fate, options).await
}

/// What to write, and what became of the rows.
#[derive(Debug)]
pub(crate) struct Compared<K, V> {
    pub(crate) write: Vec<(K, V)>,
    pub(crate) fate: Fate,
}

/// `rows` are line, key and value, in the order of the file. Of two values for one key neither is taken.
pub(crate) fn compare<K: Hash + Eq + Ord + Clone, V: PartialEq>(
    stored: &HashMap<K, V>,
    rows: Vec<(u32, K, V)>,
    rejected: Vec<Rejected>,
) -> Compared<K, V> {
    let mut counts = ImportCounts {
        rows: (rows.len() + rejected.len()) as u32,
        rejected: rejected.len() as u32,
        ..ImportCounts::default()
    };
    let (mut firsts, mut conflicts) = (HashMap::new(), Vec::new());
    for (line, key, value) in rows {
        match firsts.entry(key) {
            Entry::Vacant(free) => {
                free.insert((line, value, Agreement::Whole));
            }
            Entry::Occupied(mut taken) => {
                let (first_line, first, agreement) = taken.get_mut();
                if *first == value {
                    counts.unchanged += u32::from(*agreement == Agreement::Whole);
                } else {
                    *agreement = Agreement::Broken;
                    conflicts.push(Conflict { line, reason: ConflictReason::TwoValues, first_line: *first_line });
                }
            }
        }
    }
    counts.conflicts = conflicts.len() as u32;
    let mut write = Vec::new();
    for (key, (_, value, _)) in firsts.into_iter().filter(|(_, first)| first.2 == Agreement::Whole) {
        match stored.get(&key) {
            None => counts.added += 1,
            Some(before) if *before == value => {
                counts.unchanged += 1;
                continue;
            }
            Some(_) => counts.changed += 1,
        }
        write.push((key, value));
    }
    write.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    Compared { write, fate: Fate { counts, conflicts, rejected } }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Agreement {
    Whole,
    Broken,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_row_is_added_unchanged_changed_or_in_conflict() {
        let stored = HashMap::from([("a", 1), ("b", 2)]);
        let rows = vec![(2, "a", 1), (3, "b", 3), (4, "c", 4), (5, "c", 4), (6, "d", 5), (7, "d", 6)];
        let Compared { write, fate } = compare(&stored, rows, Vec::new());
        assert_eq!(write, [("b", 3), ("c", 4)]);
        let counts = fate.counts;
        assert_eq!((counts.added, counts.unchanged, counts.changed, counts.conflicts), (1, 2, 1, 1));
        assert_eq!((fate.conflicts[0].line, fate.conflicts[0].first_line), (7, 6));
    }
}
