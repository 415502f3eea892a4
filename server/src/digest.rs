//! The SHA-256 of a file: what tells that the same one came again.

use sha2::{Digest, Sha256};

/// In lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
