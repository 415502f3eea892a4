//! Imports: a file's rows come in whole or not at all, are reported, recorded, listed and undone.
//!
//! One transaction does everything, so that a crash leaves nothing half-done and readers see all of a file or none of it.

mod commodities;
mod dictionary;
mod markets;
mod months;
mod names;
mod origin;
mod record;
pub(crate) mod reported;
mod rows;
mod series;
mod undo;
pub(crate) mod units;
pub(crate) mod values;
mod write;

pub(crate) use commodities::Commodities;
pub(crate) use dictionary::Dictionary;
pub(crate) use markets::{Markets, country_of_prices};
pub use origin::{Effect, Faults, Options, Origin};
pub use record::list;
pub(crate) use record::{Opened, WrittenFile, close, conclude, open, source_id};
pub use rows::Rows;
pub(crate) use undo::take_back_import;
pub use undo::undo;

use crate::connection::{Alone, take_turn};
use crate::{Db, Error};
use domain::price::import::{ImportCounts, ImportReport};
use domain::price::quoted::{QuotedSeries, Rejected};
use record::Fate;

/// A file of prices as its reader hands it over.
#[derive(Debug, Clone)]
pub struct Batch {
    pub origin: Origin,
    /// What rows refer to by position.
    pub series: Vec<QuotedSeries>,
    pub rows: Rows,
    /// Rows that could not be read.
    pub rejected: Vec<Rejected>,
}

/// Brings a file in, or says what bringing it in would do.
///
/// # Errors
/// [`Error::UnknownSource`], and whatever keeps the database from answering. Then nothing was written.
pub async fn apply(db: &Db, batch: Batch, options: Options) -> Result<ImportReport, Error> {
    let tx = db.begin().await?;
    let written = write_rows(&tx, batch, options).await?;
    record::end(tx, written).await
}

/// Writes the rows of a file and the record of it in a transaction that is not ended here.
pub(crate) async fn write_rows(
    tx: &sea_orm::DatabaseTransaction,
    batch: Batch,
    options: Options,
) -> Result<WrittenFile, Error> {
    let Batch { origin, series, rows, rejected } = batch;
    take_turn(tx, Alone::Importing).await?;
    let source = record::source_id(tx, &origin.source).await?;
    let ids = series::resolve_series(tx, source, &series).await?;
    let read = rows.len() as u32;
    let settled = rows.settle(&ids);
    let import = record::open(tx, &origin).await?;
    let written = write::write(tx, &settled.rows, import).await?;
    let fate = Fate {
        counts: ImportCounts {
            rows: read + rejected.len() as u32,
            added: written.added,
            unchanged: written.unchanged + settled.repeated,
            changed: written.changed,
            conflicts: settled.conflicts.len() as u32,
            rejected: rejected.len() as u32,
        },
        conflicts: settled.conflicts,
        rejected,
    };
    if fate.is_written(options) {
        months::refresh(tx, &settled.rows, &written).await?;
    }
    Ok(WrittenFile { origin, import, fate, options })
}
