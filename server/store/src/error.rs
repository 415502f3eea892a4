//! What can go wrong between Milpa and its database, in words that say what happened.

use domain::id::ImportId;
use domain::price::import::UndoRefused;
use sea_orm::{DbErr, RuntimeErr, SqlxError};
use std::error::Error as Cause;

/// An answer that the database could not give. The cause is for the log, never for the screen.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the address of the database is neither sqlite://FILE nor postgres://HOST/NAME")]
    UnknownDatabase,
    #[error("the database cannot be reached")]
    Unreachable(#[source] Box<dyn Cause + Send + Sync>),
    #[error("the database is held by another writer")]
    Busy(#[source] Box<dyn Cause + Send + Sync>),
    #[error("the disk of the database is full or cannot be written")]
    CannotWrite(#[source] Box<dyn Cause + Send + Sync>),
    #[error("the database did not understand a statement")]
    Statement(#[source] Box<dyn Cause + Send + Sync>),
    /// A stored value that no domain type accepts: the row was written by something else.
    #[error("the column {column} of {table} holds {value:?}")]
    Unreadable { table: &'static str, column: &'static str, value: String },
    #[error("no source is called {slug:?}")]
    UnknownSource { slug: String, known: Vec<String> },
    #[error("no import has the number {0}")]
    NoImport(ImportId),
    /// Somebody else signs in with that address or number.
    #[error("the login is taken")]
    LoginTaken,
    /// Nothing by that number within the reach of whoever asks: absent and foreign look the same.
    #[error("no such row within reach")]
    NotFound,
    /// The row was changed since it was shown.
    #[error("the row was changed by somebody else")]
    Changed,
    #[error("the import cannot be undone")]
    CannotUndo(#[from] UndoRefused),
}

impl Error {
    /// Whether the same request may succeed a little later, without anyone changing it.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Unreachable(_) | Self::Busy(_) | Self::CannotWrite(_) => true,
            Self::UnknownDatabase
            | Self::Statement(_)
            | Self::Unreadable { .. }
            | Self::UnknownSource { .. }
            | Self::NoImport(_)
            | Self::LoginTaken
            | Self::NotFound
            | Self::Changed
            | Self::CannotUndo(_) => false,
        }
    }

    pub(crate) fn unreadable(table: &'static str, column: &'static str, value: impl ToString) -> Self {
        Self::Unreadable { table, column, value: value.to_string() }
    }
}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        let kind = match &error {
            DbErr::ConnectionAcquire(_) => Self::Unreachable,
            DbErr::Conn(RuntimeErr::SqlxError(inner))
            | DbErr::Exec(RuntimeErr::SqlxError(inner))
            | DbErr::Query(RuntimeErr::SqlxError(inner)) => of_driver(inner),
            _ => Self::Statement,
        };
        kind(Box::new(error))
    }
}

type Kind = fn(Box<dyn Cause + Send + Sync>) -> Error;

fn of_driver(error: &SqlxError) -> Kind {
    match error {
        SqlxError::Io(_) | SqlxError::PoolTimedOut | SqlxError::PoolClosed | SqlxError::WorkerCrashed => {
            Error::Unreachable
        }
        SqlxError::Database(answer) => answer.code().map_or(Error::Statement as Kind, |code| of_code(&code)),
        _ => Error::Statement,
    }
}

/// SQLite's result codes are numbers, of which the last byte is the kind; PostgreSQL's have five characters.
fn of_code(code: &str) -> Kind {
    if code.len() == 5 {
        return match &code[..2] {
            "08" | "57" => Error::Unreachable,
            "40" | "55" => Error::Busy,
            "53" => Error::CannotWrite,
            _ => Error::Statement,
        };
    }
    const BUSY: i32 = 5;
    const LOCKED: i32 = 6;
    const READ_ONLY: i32 = 8;
    const IO: i32 = 10;
    const FULL: i32 = 13;
    const CANNOT_OPEN: i32 = 14;
    match code.parse::<i32>().unwrap_or_default() & 0xff {
        BUSY | LOCKED => Error::Busy,
        READ_ONLY | IO | FULL => Error::CannotWrite,
        CANNOT_OPEN => Error::Unreachable,
        _ => Error::Statement,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locked_file_and_a_stopped_server_are_passing_a_wrong_statement_is_not() {
        let error = |code| of_code(code)(Box::from("x"));
        // SQLITE_BUSY_SNAPSHOT is 517 = 5 + 2 * 256; 57P01 is PostgreSQL's admin_shutdown; 42P01 an unknown table.
        assert!(matches!(error("517"), Error::Busy(_)));
        assert!(error("57P01").is_passing());
        assert!(!error("42P01").is_passing());
        assert!(!error("1").is_passing());
    }
}
