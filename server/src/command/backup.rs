//! `milpa backup`.

use super::failure::Failure;
use crate::config::sqlite_file;
use domain::names::Language;
use std::io;
use std::path::Path;
use std::process::ExitCode;
use store::Db;

/// Writes a whole and consistent copy of an SQLite database.
pub(super) async fn backup(url: &str, file: &Path, language: Language) -> Result<ExitCode, Failure> {
    if sqlite_file(url).is_none() {
        return Err(Failure::NotSqlite);
    }
    if file.exists() {
        let source = io::ErrorKind::AlreadyExists.into();
        return Err(Failure::Writing { file: file.to_owned(), source });
    }
    let db = Db::connect(url).await?;
    store::backup(&db, file).await?;
    match language {
        Language::Es => println!("La copia está en {}.", file.display()),
        Language::En => println!("The copy is in {}.", file.display()),
    }
    Ok(ExitCode::SUCCESS)
}
