//! The project's collection of real files, beside the repository.

use std::path::{Path, PathBuf};
use std::sync::Once;

/// A file of the collection; `None`, said once, where the collection is not here. In CI it must be.
pub fn shared(file: &str) -> Option<PathBuf> {
    static SAID: Once = Once::new();
    let given = std::env::var_os("MILPA_SHARED").map(PathBuf::from);
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().skip(2).map(|folder| folder.join("shared"));
    let found = given.into_iter().chain(beside).map(|folder| folder.join(file)).find(|path| path.exists());
    if found.is_none() {
        assert!(std::env::var("CI").as_deref() != Ok("true"), "{file} is not in ../shared, and CI must have it");
        SAID.call_once(|| eprintln!("did not run: ../shared is not here"));
    }
    found
}
