//! `milpa undo`.

use super::failure::Failure;
use domain::id::ImportId;
use domain::names::Language;
use domain::period::Timestamp;
use std::process::ExitCode;
use store::Db;

/// Takes an import back.
pub(super) async fn undo(db: &Db, import: ImportId, language: Language) -> Result<ExitCode, Failure> {
    let done = store::imports::undo(db, import, Timestamp::now()).await?;
    let (removed, restored) = (done.removed, done.restored);
    match language {
        Language::Es => {
            println!("Se deshizo la importación {import}: {removed} filas quitadas, {restored} como estaban antes.");
        }
        Language::En => println!("Import {import} was undone: {removed} rows removed, {restored} as they were before."),
    }
    Ok(ExitCode::SUCCESS)
}
