//! The number that changes whenever public figures change: what caches and ETags are made of.

use crate::sql::one;
use crate::{Db, Error};
use sea_orm::{ConnectionTrait, DatabaseTransaction};

/// The version of the data now. It only grows.
///
/// # Errors
/// When the database does not answer or was never migrated.
pub async fn data_version(db: &Db) -> Result<i64, Error> {
    Ok(one(db.reader(), "SELECT version FROM data_version").await?.try_get_by_index(0)?)
}

/// Within the transaction of every change, so that no one sees new figures under an old version.
pub(crate) async fn bump(tx: &DatabaseTransaction) -> Result<(), Error> {
    tx.execute_unprepared("UPDATE data_version SET version = version + 1").await?;
    Ok(())
}
