//! Puts settled rows into the table of observations, and what they replace into its history.

use super::record::Opened;
use super::rows::Row;
use crate::Error;
use crate::integers::{parameters, table};
use crate::sql::{Dialect, execute};
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use std::fmt::Write;

/// How many rows met which fate, and where.
#[derive(Debug, Default)]
pub(super) struct Written {
    pub(super) added: u32,
    pub(super) unchanged: u32,
    pub(super) changed: u32,
    /// For each part of [`PART`] rows, whether any was added or changed.
    pub(super) touched: Vec<bool>,
}

/// Rows to a statement: more gains nothing and costs memory.
pub(super) const PART: usize = 5_000;

/// `rows` are in the order of the key. What is not yet stored is added; the rest is compared by the database.
pub(super) async fn write(tx: &DatabaseTransaction, rows: &[Row], import: Opened) -> Result<Written, Error> {
    let mut written = Written::default();
    for part in rows.chunks(PART) {
        let added = insert(tx, part, import).await?;
        let known = part.len() as u32 - added;
        let changed = if known > 0 { replace(tx, part, import).await? } else { 0 };
        written.added += added;
        written.changed += changed;
        written.unchanged += known - changed;
        written.touched.push(added + changed > 0);
    }
    Ok(written)
}

/// The number of rows whose key was free.
async fn insert(tx: &DatabaseTransaction, rows: &[Row], import: Opened) -> Result<u32, Error> {
    const INTO: &str = "INSERT INTO observation (series_id, day, presence, price_micro, import_id)";
    let Opened { id, .. } = import;
    match Dialect::of(tx) {
        Dialect::Sqlite => {
            // Integers written out: twice as fast as JSON, as fast as bound values, and no statement stays in the cache.
            let mut sql = format!("{INTO} VALUES ");
            for Row { series, day, presence, price_micro, .. } in rows {
                let comma = if sql.ends_with(')') { "," } else { "" };
                let _ = match price_micro {
                    0 => write!(sql, "{comma}({series},{day},{presence},NULL,{id})"),
                    _ => write!(sql, "{comma}({series},{day},{presence},{price_micro},{id})"),
                };
            }
            sql.push_str(" ON CONFLICT DO NOTHING");
            let touched = tx.execute_unprepared(&sql).await?.rows_affected();
            Ok(u32::try_from(touched).unwrap_or(u32::MAX))
        }
        dialect @ Dialect::Postgres => {
            let given = table(dialect, COLUMNS);
            let sql = format!(
                "{INTO} SELECT series_id, day, presence, NULLIF(price_micro, 0), {id} FROM {given} AS given \
                 ON CONFLICT DO NOTHING"
            );
            execute(tx, &sql, parameters(dialect, rows.iter().map(integers))).await
        }
    }
}

/// The number of rows that say something else than what was stored.
async fn replace(tx: &DatabaseTransaction, rows: &[Row], Opened { id, at }: Opened) -> Result<u32, Error> {
    let dialect = Dialect::of(tx);
    let given = table(dialect, COLUMNS);
    let differs = "stored.series_id = given.series_id AND stored.day = given.day \
         AND (stored.presence <> given.presence OR stored.price_micro IS DISTINCT FROM NULLIF(given.price_micro, 0))";
    let keep = format!(
        "INSERT INTO observation_history \
             (series_id, day, presence, price_micro, import_id, replaced_by, replaced_at) \
         SELECT stored.series_id, stored.day, stored.presence, stored.price_micro, stored.import_id, {id}, {at} \
         FROM {given} AS given JOIN observation AS stored ON {differs}"
    );
    let values = parameters(dialect, rows.iter().map(integers));
    let changed = execute(tx, &keep, values.clone()).await?;
    if changed > 0 {
        let replace = format!(
            "UPDATE observation AS stored \
             SET presence = given.presence, price_micro = NULLIF(given.price_micro, 0), import_id = {id} \
             FROM {given} AS given WHERE {differs}"
        );
        execute(tx, &replace, values).await?;
    }
    Ok(changed)
}

const COLUMNS: [&str; 4] = ["series_id", "day", "presence", "price_micro"];

fn integers(row: &Row) -> [i64; 4] {
    [row.series.into(), row.day.into(), row.presence.into(), row.price_micro]
}
