//! The consumer price index, one figure a month: what real prices are measured by. A made-up index is only for made-up
//! prices.

use crate::connection::{Alone, take_turn};
use crate::entity::cpi::{ActiveModel, Column, Entity};
use crate::imports::values::{Compared, compare};
use crate::imports::{Options, Origin, conclude, open, source_id};
use crate::scope::everyone_reads;
use crate::sql::{insert_many, rows};
use crate::{Db, Error};
use domain::access::Scope;
use domain::dataset::Dataset;
use domain::period::Month;
use domain::price::import::ImportReport;
use domain::price::listing::PriceIndex;
use domain::price::quoted::Rejected;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, FromQueryResult, QueryFilter};

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
    let tx = db.begin().await?;
    take_turn(&tx, Alone::Importing).await?;
    let source = source_id(&tx, &origin.source).await?;
    let stored = Entity::find().filter(Column::SourceId.eq(source)).all(&tx).await?;
    let stored = stored.into_iter().map(|row| ((row.base, row.month), row.index_micro)).collect();
    let keyed = |figure: QuotedIndex| (figure.line, (figure.base, figure.month.index()), figure.index_micro);
    let Compared { write, fate } = compare(&stored, figures.into_iter().map(keyed).collect(), rejected);
    let import = open(&tx, &origin).await?;
    put(&tx, source, write).await?;
    conclude(tx, origin, import, fate, options).await
}

async fn put(tx: &DatabaseTransaction, source: i32, figures: Vec<((String, i32), i64)>) -> Result<(), Error> {
    let row = |((base, month), index_micro)| ActiveModel {
        source_id: Set(source),
        base: Set(base),
        month: Set(month),
        index_micro: Set(index_micro),
    };
    let key = [Column::SourceId, Column::Base, Column::Month];
    let take_place = OnConflict::columns(key).update_column(Column::IndexMicro).to_owned();
    insert_many(tx, figures.into_iter().map(row), Some(take_place)).await
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
