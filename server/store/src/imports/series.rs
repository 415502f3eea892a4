//! The series that a file's rows belong to.

use super::commodities::Commodities;
use super::dictionary::resolve;
use super::markets::Markets;
use super::units;
use crate::Error;
use crate::entity::series;
use crate::sql::insert_many;
use domain::price::quoted::QuotedSeries;
use sea_orm::{ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter};
use std::collections::{HashMap, HashSet};

/// Product, market, level, unit and currency; the source is the import's.
type Key = (i32, i32, String, i32, String);

/// The stored series of each quoted one, in the same order; those that are new are written.
pub(super) async fn resolve_series(
    tx: &DatabaseTransaction,
    source_id: i32,
    quoted: &[QuotedSeries],
) -> Result<Vec<i32>, Error> {
    let commodities = resolve::<Commodities>(tx, source_id, quoted).await?;
    let markets = resolve::<Markets>(tx, source_id, quoted).await?;
    let units = units::resolve(tx, quoted).await?;
    let keys: Vec<Key> = (quoted.iter().zip(commodities).zip(markets).zip(units))
        .map(|(((quoted, commodity), market), unit)| {
            let level = quoted.price_type.code().to_owned();
            (commodity, market, level, unit, quoted.currency.code().to_owned())
        })
        .collect();
    let known = stored(tx, source_id).await?;
    let mut seen = HashSet::new();
    let new: Vec<&Key> = keys.iter().filter(|key| !known.contains_key(*key) && seen.insert(*key)).collect();
    insert_many(tx, new.iter().map(|key| row(source_id, key)), None).await?;
    let known = if new.is_empty() { known } else { stored(tx, source_id).await? };
    let id = |key: &Key| known.get(key).copied().ok_or_else(|| Error::unreadable("series", "currency", &key.4));
    keys.iter().map(id).collect()
}

async fn stored(tx: &DatabaseTransaction, source_id: i32) -> Result<HashMap<Key, i32>, Error> {
    let rows = series::Entity::find().filter(series::Column::SourceId.eq(source_id)).all(tx).await?;
    let key =
        |row: series::Model| ((row.commodity_id, row.market_id, row.price_type, row.unit_id, row.currency), row.id);
    Ok(rows.into_iter().map(key).collect())
}

fn row(source_id: i32, (commodity, market, level, unit, currency): &Key) -> series::ActiveModel {
    series::ActiveModel {
        source_id: Set(source_id),
        commodity_id: Set(*commodity),
        market_id: Set(*market),
        price_type: Set(level.clone()),
        unit_id: Set(*unit),
        currency: Set(currency.clone()),
        ..Default::default()
    }
}
