//! Where an MSME stands in the project.

use crate::choice::choices;

choices! {
    State {
        Active = "activa",
        /// No sale or visit for a while; it may come back.
        Inactive = "inactiva",
        Closed = "cerrada",
        /// It left the project, and goes on.
        Withdrawn = "retirada",
    }

    /// The phase in which it joined. Counts of the phases are never added.
    Phase {
        First = "I",
        Second = "II",
    }
}
