//! Where the folder of shared files is: beside the repository, or where `MILPA_SHARED` says. None of it is copied here.

use std::path::{Path, PathBuf};

/// A folder of the shared files; `None`, said in one line, where they are not. In CI their absence fails the test.
pub fn folder(name: &str) -> Option<PathBuf> {
    let beside = || {
        let up = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
        up.map(|dir| dir.join("shared")).find(|dir| dir.is_dir())
    };
    let found = std::env::var_os("MILPA_SHARED").map(PathBuf::from).or_else(beside).map(|dir| dir.join(name));
    let found = found.filter(|dir| dir.is_dir());
    if found.is_none() {
        assert!(std::env::var("CI").as_deref() != Ok("true"), "../shared is not here, and CI must have it");
        eprintln!("did not run: ../shared is not here");
    }
    found
}
