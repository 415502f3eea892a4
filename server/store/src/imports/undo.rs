//! Undoing an import: what it added goes, what it changed reads as before.

use super::months::{SeriesMonth, read_again};
use crate::connection::{Alone, take_turn};
use crate::entity::import::{ActiveModel, Entity, Model};
use crate::sql::{execute, rows};
use crate::{Db, Error, versions};
use domain::id::ImportId;
use domain::period::{Month, Timestamp, date_of_day};
use domain::price::import::{ImportKind, UndoRefused, UndoReport};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, EntityTrait, FromQueryResult};

/// Takes an import back, whole. The record of it stays, with the time of undoing. Names that it brought stay too: they
/// are in no list while they have no prices.
///
/// # Errors
/// [`Error::NoImport`]; [`Error::CannotUndo`] when it is undone already, when a later import changed some of its rows
/// (undo that one first), or when it was one of rates or of the index.
pub async fn undo(db: &Db, id: ImportId, at: Timestamp) -> Result<UndoReport, Error> {
    let tx = db.begin().await?;
    let report = take_back_import(&tx, id, at).await?;
    tx.commit().await?;
    Ok(report)
}

/// The same in a transaction that is not ended here.
pub(crate) async fn take_back_import(
    tx: &DatabaseTransaction,
    id: ImportId,
    at: Timestamp,
) -> Result<UndoReport, Error> {
    take_turn(tx, Alone::Importing).await?;
    let import = Entity::find_by_id(id.0).one(tx).await?.ok_or(Error::NoImport(id))?;
    let (removed, restored) = match may_be_undone(&import)? {
        Undoable::Prices => take_back(tx, id).await?,
        Undoable::Trade => crate::trade::take_back(tx, id).await?,
    };
    ActiveModel { id: Set(id.0), undone_at: Set(Some(at.as_millisecond())), ..Default::default() }.update(tx).await?;
    versions::bump(tx).await?;
    Ok(UndoReport { import_id: id, removed, restored })
}

/// Whose tables an import wrote.
enum Undoable {
    Prices,
    Trade,
}

fn may_be_undone(import: &Model) -> Result<Undoable, Error> {
    let undoable = match ImportKind::parse(&import.kind) {
        Some(ImportKind::Prices | ImportKind::References | ImportKind::Demonstration) => Undoable::Prices,
        Some(ImportKind::Trade) => Undoable::Trade,
        Some(ImportKind::ExchangeRates | ImportKind::ConsumerPrices) | None => {
            return Err(UndoRefused::NotPrices.into());
        }
    };
    if import.undone_at.is_some() { Err(UndoRefused::AlreadyUndone.into()) } else { Ok(undoable) }
}

/// Rows removed, and rows restored.
async fn take_back(tx: &DatabaseTransaction, id: ImportId) -> Result<(u32, u32), Error> {
    let later = "SELECT replaced_by FROM observation_history WHERE import_id = $1 ORDER BY replaced_by DESC LIMIT 1";
    if let Some(later) = rows::<Later>(tx, later, [id.0.into()]).await?.first() {
        return Err(UndoRefused::ChangedLater(ImportId(later.replaced_by)).into());
    }
    let months = months_of(tx, id).await?;
    let restored = restore(tx, id).await?;
    let removed = execute(tx, "DELETE FROM observation WHERE import_id = $1", [id.0.into()]).await?;
    execute(tx, "DELETE FROM observation_history WHERE replaced_by = $1", [id.0.into()]).await?;
    read_again(tx, &months).await?;
    Ok((removed, restored))
}

/// Every month from the first to the last day that the import touched, series by series.
async fn months_of(tx: &DatabaseTransaction, id: ImportId) -> Result<Vec<SeriesMonth>, Error> {
    let sql = "SELECT series_id, MIN(day) AS first_day, MAX(day) AS last_day FROM observation \
         WHERE import_id = $1 GROUP BY series_id";
    let reaches = rows::<Reach>(tx, sql, [id.0.into()]).await?;
    Ok(reaches.iter().flat_map(Reach::months).collect())
}

async fn restore(tx: &DatabaseTransaction, id: ImportId) -> Result<u32, Error> {
    let sql = "UPDATE observation AS stored \
         SET presence = former.presence, price_micro = former.price_micro, import_id = former.import_id \
         FROM observation_history AS former \
         WHERE former.replaced_by = $1 AND stored.series_id = former.series_id AND stored.day = former.day";
    execute(tx, sql, [id.0.into()]).await
}

#[derive(FromQueryResult)]
struct Later {
    replaced_by: i32,
}

#[derive(FromQueryResult)]
struct Reach {
    series_id: i32,
    first_day: i32,
    last_day: i32,
}

impl Reach {
    fn months(&self) -> impl Iterator<Item = SeriesMonth> {
        let month = |day| date_of_day(day).map_or(0, |date| Month::of(date).index());
        let series = self.series_id;
        (month(self.first_day)..=month(self.last_day))
            .filter_map(move |index| Month::from_index(index).map(|month| SeriesMonth { series, month }))
    }
}
