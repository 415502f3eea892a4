//! The real files, which stand in the folder `shared` beside the repository and are not copied into it.

use std::path::PathBuf;

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
    // Asked when the test runs: a build folder shared by two clones may hold the program that the other one built.
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| std::env::current_dir().unwrap(), PathBuf::from);
    let above = here.ancestors();
    above.map(|folder| folder.join("shared")).find(|shared| shared.join("data").is_dir())
}
