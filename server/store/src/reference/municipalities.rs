//! Departments and municipalities of Guatemala.

use domain::place::{Department, Municipality};

/// The 22 departments, by code.
#[must_use]
pub fn departments() -> Vec<Department> {
    Vec::new()
}

/// The 340 municipalities, by code.
#[must_use]
pub fn municipalities() -> Vec<Municipality> {
    Vec::new()
}
