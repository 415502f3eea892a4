//! The project's value chains.

use domain::place::Chain;

/// The chains in the order of the project's text.
#[must_use]
pub fn chains() -> Vec<Chain> {
    Vec::new()
}
