//! Where each role lands.

use domain::access::Role;

/// The first page of a role.
#[must_use]
pub const fn home(role: Role) -> &'static str {
    match role {
        Role::Visitor => "/",
        Role::Administrator
        | Role::Coordinator
        | Role::Monitoring
        | Role::Technician
        | Role::Vume
        | Role::Cooperative
        | Role::Msme
        | Role::Reader => "/inicio",
    }
}
