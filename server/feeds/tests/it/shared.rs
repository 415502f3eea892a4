//! The real files, which stand in the folder `shared` beside the repository and are not copied into it.

use std::path::{Path, PathBuf};

/// A file below `shared/data`. `None`, with a line that says so, where the folder is absent; in CI that is a failure.
pub fn file(path: &str) -> Option<Vec<u8>> {
    let found = folder().map(|shared| shared.join("data").join(path)).filter(|path| path.is_file());
    match found {
        Some(found) => Some(std::fs::read(found).unwrap()),
        None if std::env::var("CI").is_ok_and(|ci| ci == "true") => panic!("{path} is missing from ../shared"),
        None => {
            eprintln!("did not run: ../shared is not here");
            None
        }
    }
}

fn folder() -> Option<PathBuf> {
    if let Ok(told) = std::env::var("MILPA_SHARED") {
        return Some(told.into());
    }
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    above.map(|folder| folder.join("shared")).find(|shared| shared.join("data").is_dir())
}
