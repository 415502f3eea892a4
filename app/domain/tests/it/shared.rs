//! Real files that stand beside the repository, in a folder `shared`, and are never copied into it.

use std::path::{Path, PathBuf};

/// The file, or `None` where the folder is not there. In continuous integration it must be there.
pub fn find(path: &str) -> Option<PathBuf> {
    let named = std::env::var_os("MILPA_SHARED").map(PathBuf::from);
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().map(|folder| folder.join("shared"));
    let found = named.into_iter().chain(beside).map(|shared| shared.join(path)).find(|file| file.is_file());
    if found.is_none() {
        assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "../shared/{path} is not here");
        eprintln!("did not run: ../shared is not here");
    }
    found
}
