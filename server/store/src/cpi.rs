//! The consumer price index, one figure a month: what real prices are measured by. A made-up index is only for made-up
//! prices.

use crate::entity::cpi::{ActiveModel, Column, Entity, Model};
use crate::imports::values::{self, OneValue};
use crate::imports::{Options, Origin};
use crate::scope::everyone_reads;
use crate::sql::rows;
use crate::{Db, Error};
use domain::access::Scope;
use domain::dataset::Dataset;
use domain::period::Month;
use domain::price::import::ImportReport;
use domain::price::listing::PriceIndex;
use domain::price::quoted::Rejected;
use sea_orm::{ActiveValue::Set, FromQueryResult};

/// An index figure as a file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotedIndex {
    /// Line of the file, counted from 1.
    pub line: u32,
    pub month: Month,
    /// Points in millionths.
    pub index_micro: i64,
    /// What the index is 100 of; empty when the file does not say.
    pub base: String,
}

/// Every month of every base and source, base by base and oldest first. Two bases are joined by
/// `domain::price::real::splice`.
///
/// # Errors
/// When the database does not answer.
pub async fn all(db: &Db, scope: &Scope, dataset: Dataset) -> Result<Vec<PriceIndex>, Error> {
    everyone_reads(scope);
    let sql = "SELECT i.month, i.index_micro, i.base, s.slug AS source FROM cpi AS i \
         JOIN source AS s ON s.id = i.source_id WHERE s.demo = $1 ORDER BY s.id, i.base, i.month";
    let found = rows::<Stored>(db.reader(), sql, [dataset.is_demonstration().into()]).await?;
    found.into_iter().map(PriceIndex::try_from).collect()
}

/// Brings the index of one source in. A figure that differs from what it said before takes its place.
///
/// # Errors
/// [`Error::UnknownSource`], and whatever keeps the database from answering. Then nothing was written.
pub async fn apply(
    db: &Db,
    origin: Origin,
    figures: Vec<QuotedIndex>,
    rejected: Vec<Rejected>,
    options: Options,
) -> Result<ImportReport, Error> {
    let keyed = |figure: QuotedIndex| (figure.line, (figure.base, figure.month.index()), figure.index_micro);
    values::apply::<Entity>(db, origin, figures.into_iter().map(keyed).collect(), rejected, options).await
}

impl OneValue for Entity {
    type Key = (String, i32);
    type Value = i64;
    const KEY: [Column; 3] = [Column::SourceId, Column::Base, Column::Month];
    const VALUE: Column = Column::IndexMicro;

    fn parts(row: Model) -> (Self::Key, i64) {
        ((row.base, row.month), row.index_micro)
    }

    fn row(source: i32, (base, month): Self::Key, index_micro: i64) -> ActiveModel {
        ActiveModel { source_id: Set(source), base: Set(base), month: Set(month), index_micro: Set(index_micro) }
    }
}

#[derive(FromQueryResult)]
struct Stored {
    month: i32,
    index_micro: i64,
    base: String,
    source: String,
}

impl TryFrom<Stored> for PriceIndex {
    type Error = Error;

    fn try_from(row: Stored) -> Result<Self, Error> {
        let month = Month::from_index(row.month).ok_or_else(|| Error::unreadable("cpi", "month", row.month))?;
        Ok(Self { month, index_micro: row.index_micro, base: row.base, source: row.source })
    }
}
