//! Writes what imports refer to from their first row on: sources, products, markets, units and their names in files.
//!
//! Written again when the program knows more. Names that a source already uses keep their meaning, and parameters that the
//! team may have changed keep their value: neither is overwritten.

mod dictionary;
mod units;

use crate::connection::Db;
use crate::entity::{codes, setting, source};
use crate::reference::{self, SettingSeed, SourceSeed};
use crate::sql::{execute, insert_many, rows};
use crate::{Error, versions};
use domain::period::{Date, day_number};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{DatabaseTransaction, EntityTrait, FromQueryResult};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Whether the database holds what this program knows. `false` too when it was never migrated.
pub(crate) async fn is_written(db: &Db) -> bool {
    let found = rows::<Written>(db.reader(), "SELECT reference FROM data_version", []).await;
    found.is_ok_and(|found| found.iter().any(|row| row.reference == fingerprint()))
}

/// Everything, in the order in which rows refer to each other.
pub(crate) async fn write(tx: &DatabaseTransaction) -> Result<(), Error> {
    let take_place = update(source::Column::Slug, SOURCE_COLUMNS);
    insert_many(tx, reference::sources().iter().map(source_row), Some(take_place)).await?;
    let sources = source_ids(tx).await?;
    dictionary::write_commodities(tx, &sources).await?;
    dictionary::write_markets(tx, &sources).await?;
    units::write(tx).await?;
    insert_many(tx, reference::settings().iter().map(setting_row), Some(keep())).await?;
    execute(tx, "UPDATE data_version SET reference = $1", [fingerprint().into()]).await?;
    versions::bump(tx).await
}

#[derive(FromQueryResult)]
struct Written {
    reference: String,
}

/// Changes with whatever this program knows.
fn fingerprint() -> String {
    let known = (
        (reference::sources(), reference::commodities(), reference::markets()),
        (reference::units(), reference::settings()),
    );
    let mut hasher = DefaultHasher::new();
    format!("{known:?}").hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

const SOURCE_COLUMNS: [source::Column; 5] = [
    source::Column::NameEs,
    source::Column::NameEn,
    source::Column::Licence,
    source::Column::Url,
    source::Column::Demo,
];

fn source_row(seed: &SourceSeed) -> source::ActiveModel {
    source::ActiveModel {
        slug: Set(seed.slug.to_owned()),
        name_es: Set(seed.es.to_owned()),
        name_en: Set(seed.en.to_owned()),
        licence: Set(seed.licence.to_owned()),
        url: Set(seed.url.to_owned()),
        demo: Set(seed.demo),
        ..Default::default()
    }
}

async fn source_ids(tx: &DatabaseTransaction) -> Result<HashMap<String, i32>, Error> {
    let rows = source::Entity::find().all(tx).await?;
    Ok(rows.into_iter().map(|row| (row.slug, row.id)).collect())
}

fn setting_row(seed: &SettingSeed) -> setting::ActiveModel {
    let valid_from = seed.valid_from.parse::<Date>().map_or_else(|_| crate::imports::units::always(), day_number);
    setting::ActiveModel {
        key: Set(seed.key.to_owned()),
        valid_from: Set(valid_from),
        value: Set(seed.value.to_owned()),
        source: Set(seed.source.to_owned()),
        status: Set(codes::status_code(seed.status).to_owned()),
    }
}

/// A row that is there already gets the new columns.
fn update<C: sea_orm::sea_query::IntoIden>(key: C, columns: impl IntoIterator<Item = C>) -> OnConflict {
    OnConflict::column(key).update_columns(columns).to_owned()
}

/// A row that is there already stays as it is.
fn keep() -> OnConflict {
    OnConflict::new().do_nothing().to_owned()
}
