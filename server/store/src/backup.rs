//! A whole and consistent copy of an SQLite database, made while others read and write.

use crate::sql::Dialect;
use crate::{Db, Error};
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use std::path::Path;

/// Writes the copy to `file`, which must not be there yet. PostgreSQL has its own program for this, `pg_dump`.
///
/// # Errors
/// [`Error::CannotWrite`] when the disk does not take it; [`Error::UnknownDatabase`] when it is not SQLite.
pub async fn backup(db: &Db, file: &Path) -> Result<(), Error> {
    match Dialect::of(db.writer()) {
        Dialect::Sqlite => {}
        Dialect::Postgres => return Err(Error::UnknownDatabase),
    }
    let into = [file.to_string_lossy().into_owned().into()];
    db.writer().execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, "VACUUM INTO $1", into)).await?;
    Ok(())
}
