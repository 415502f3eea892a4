//! What prices are measured in and who publishes them: sources, units, factors, settings. Places and chains are static:
//! [`crate::reference`].

use crate::entity::{setting, source, unit, unit_factor, unit_words};
pub use crate::imports::units::spelling;
use crate::scope::everyone_reads;
use crate::sql::insert_many;
use crate::{Db, Error, versions};
use domain::access::Scope;
use domain::id::UnitId;
use domain::money::parse_micro;
use domain::period::{Date, day_number};
use domain::price::Source;
use domain::price::listing::Setting;
use domain::unit::{Factor, Unit};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;

/// Everyone who publishes figures, real and made up, in the order in which they were added.
///
/// # Errors
/// When the database does not answer.
pub async fn sources(db: &Db, scope: &Scope) -> Result<Vec<Source>, Error> {
    everyone_reads(scope);
    let rows = source::Entity::find().order_by_asc(source::Column::Id).all(db.reader()).await?;
    Ok(rows.into_iter().map(Source::from).collect())
}

/// Every unit, by its slug.
///
/// # Errors
/// When the database does not answer.
pub async fn units(db: &Db, scope: &Scope) -> Result<Vec<Unit>, Error> {
    everyone_reads(scope);
    let rows = unit::Entity::find().order_by_asc(unit::Column::Slug).all(db.reader()).await?;
    rows.into_iter().map(Unit::try_from).collect()
}

/// Every way to write a unit, brought to one spelling by [`spelling`], with its unit.
///
/// # Errors
/// When the database does not answer.
pub async fn unit_spellings(db: &Db, scope: &Scope) -> Result<HashMap<String, UnitId>, Error> {
    everyone_reads(scope);
    let rows = unit_words::Entity::find().all(db.reader()).await?;
    Ok(rows.into_iter().map(|row| (row.words, UnitId(row.unit_id))).collect())
}

/// Every conversion factor, unit by unit and oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn factors(db: &Db, scope: &Scope) -> Result<Vec<Factor>, Error> {
    everyone_reads(scope);
    let in_order = unit_factor::Entity::find().order_by_asc(unit_factor::Column::UnitId);
    let rows = in_order.order_by_asc(unit_factor::Column::ValidFrom).all(db.reader()).await?;
    rows.into_iter().map(Factor::try_from).collect()
}

/// Every dated parameter, key by key and oldest first; the last one already in force holds.
///
/// # Errors
/// When the database does not answer.
pub async fn settings(db: &Db, scope: &Scope) -> Result<Vec<Setting>, Error> {
    everyone_reads(scope);
    let in_order = setting::Entity::find().order_by_asc(setting::Column::Key);
    let rows = in_order.order_by_asc(setting::Column::ValidFrom).all(db.reader()).await?;
    rows.into_iter().map(Setting::try_from).collect()
}

/// Sets a parameter from a day on; a row of the same day gives way.
///
/// # Errors
/// When the database does not answer. Then nothing was written.
pub async fn set(db: &Db, setting: Setting) -> Result<(), Error> {
    let tx = db.begin().await?;
    let row = setting::ActiveModel::from(setting);
    let key = [setting::Column::Key, setting::Column::ValidFrom];
    let said = [setting::Column::Value, setting::Column::Source, setting::Column::Status];
    insert_many(&tx, std::iter::once(row), Some(OnConflict::columns(key).update_columns(said).to_owned())).await?;
    versions::bump(&tx).await?;
    Ok(tx.commit().await?)
}

/// A parameter that is a plain decimal, in millionths, as it stands on a day: its latest row that has begun. `None` when there
/// is no such row or it is no number.
///
/// # Errors
/// When the database does not answer.
pub async fn setting_micro(db: &Db, scope: &Scope, key: &str, on: Date) -> Result<Option<i64>, Error> {
    everyone_reads(scope);
    let begun = setting::Column::ValidFrom.lte(day_number(on));
    let of_key = setting::Entity::find().filter(setting::Column::Key.eq(key)).filter(begun);
    let latest = of_key.order_by_desc(setting::Column::ValidFrom).one(db.reader()).await?;
    Ok(latest.and_then(|row| parse_micro(&row.value)))
}
