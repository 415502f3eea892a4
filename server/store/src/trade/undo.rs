//! Takes an import of trade back: what it added goes, what it changed reads as before.

use crate::Error;
use crate::sql::{execute, rows};
use domain::id::ImportId;
use domain::price::import::UndoRefused;
use sea_orm::{DatabaseTransaction, FromQueryResult};

/// Rows removed, and rows restored.
///
/// # Errors
/// [`UndoRefused::ChangedLater`] when a later import changed some of its rows.
pub(crate) async fn take_back(tx: &DatabaseTransaction, id: ImportId) -> Result<(u32, u32), Error> {
    let later = "SELECT replaced_by FROM trade_flow_history WHERE import_id = $1 ORDER BY replaced_by DESC LIMIT 1";
    if let Some(later) = rows::<Later>(tx, later, [id.0.into()]).await?.first() {
        return Err(UndoRefused::ChangedLater(ImportId(later.replaced_by)).into());
    }
    let restore = "UPDATE trade_flow AS stored \
         SET nomenclature = former.nomenclature, value_milli = former.value_milli, weight_grams = former.weight_grams, \
         weight_estimated = former.weight_estimated, quantity_milli = former.quantity_milli, \
         quantity_unit = former.quantity_unit, provisional = former.provisional, import_id = former.import_id \
         FROM trade_flow_history AS former WHERE former.replaced_by = $1 AND stored.id = former.flow_id";
    let restored = execute(tx, restore, [id.0.into()]).await?;
    let removed = execute(tx, "DELETE FROM trade_flow WHERE import_id = $1", [id.0.into()]).await?;
    execute(tx, "DELETE FROM trade_flow_history WHERE replaced_by = $1", [id.0.into()]).await?;
    Ok((removed, restored))
}

#[derive(FromQueryResult)]
struct Later {
    replaced_by: i32,
}
