//! The connections: on SQLite one writer and four readers of the same file, on PostgreSQL one pool.
//!
//! SQLite has one writer at a time whatever is done; with a connection of its own, writers queue in the program instead of
//! failing in the library, and readers never wait for them (write-ahead log).

use crate::Error;
use crate::sql::{Dialect, execute};
use sea_orm::{
    ConnectOptions, Database, DatabaseConnection, DatabaseTransaction, SqliteTransactionMode, TransactionOptions,
    TransactionTrait,
};
use std::time::Duration;

/// A database that is open. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Db {
    reader: DatabaseConnection,
    writer: DatabaseConnection,
}

const READERS: u32 = 4;
const PATIENCE: Duration = Duration::from_secs(10);

impl Db {
    /// Opens `sqlite://path` (the file is made when it is not there) or `postgres://user@host:port/name`.
    ///
    /// # Errors
    /// [`Error::UnknownDatabase`] for another address, [`Error::Unreachable`] when nothing answers there.
    pub async fn connect(url: &str) -> Result<Self, Error> {
        if url.starts_with("sqlite:") {
            // The writer first: it makes the file and turns the write-ahead log on.
            let writer = Database::connect(sqlite(url, Use::Writing)).await.map_err(unreachable)?;
            let reader = Database::connect(sqlite(url, Use::Reading)).await.map_err(unreachable)?;
            Ok(Self { reader, writer })
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            let pool = Database::connect(postgres(url)).await.map_err(unreachable)?;
            Ok(Self { reader: pool.clone(), writer: pool })
        } else {
            Err(Error::UnknownDatabase)
        }
    }

    /// `sqlite` or `postgres`.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match Dialect::of(&self.reader) {
            Dialect::Sqlite => "sqlite",
            Dialect::Postgres => "postgres",
        }
    }

    /// Ends the connections once what they do is done; SQLite then folds its log into the file.
    ///
    /// # Errors
    /// [`Error::CannotWrite`] when that fails.
    pub async fn close(self) -> Result<(), Error> {
        self.reader.close().await?;
        Ok(self.writer.close().await?)
    }

    pub(crate) fn reader(&self) -> &DatabaseConnection {
        &self.reader
    }

    /// For the few statements that no transaction may hold.
    pub(crate) fn writer(&self) -> &DatabaseConnection {
        &self.writer
    }

    /// A transaction that writes: the lock is taken at its start, so that it never fails half-way for another writer.
    pub(crate) async fn begin(&self) -> Result<DatabaseTransaction, Error> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..Default::default()
        };
        Ok(self.writer.begin_with_options(options).await?)
    }
}

/// What only one transaction at a time may do, on any number of servers.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Alone {
    Migrating = 4_110_001,
    Importing = 4_110_002,
}

/// Waits for its turn until the transaction ends. On SQLite the transaction is the turn.
pub(crate) async fn take_turn(tx: &DatabaseTransaction, alone: Alone) -> Result<(), Error> {
    match Dialect::of(tx) {
        Dialect::Sqlite => Ok(()),
        Dialect::Postgres => {
            let key = i64::from(alone as i32).into();
            execute(tx, "SELECT pg_advisory_xact_lock($1)", [key]).await?;
            Ok(())
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Reading,
    Writing,
}

fn sqlite(url: &str, purpose: Use) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(if purpose == Use::Writing { 1 } else { READERS })
        .acquire_timeout(PATIENCE * 3)
        .test_before_acquire(false)
        .idle_timeout(None::<Duration>)
        .max_lifetime(None::<Duration>)
        .sqlx_logging(false)
        .map_sqlx_sqlite_opts(move |file| {
            let file = file.foreign_keys(true).busy_timeout(PATIENCE).pragma("temp_store", "MEMORY");
            match purpose {
                Use::Writing => file
                    .create_if_missing(true)
                    .pragma("journal_mode", "WAL")
                    .pragma("synchronous", "FULL")
                    .pragma("cache_size", "-16000"),
                Use::Reading => file.pragma("query_only", "ON").pragma("cache_size", "-4000"),
            }
        });
    options
}

fn postgres(url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options.max_connections(16).acquire_timeout(PATIENCE).sqlx_logging(false);
    options
}

/// Whatever keeps a connection from being made, it is not there.
fn unreachable(error: sea_orm::DbErr) -> Error {
    Error::Unreachable(Box::new(error))
}
