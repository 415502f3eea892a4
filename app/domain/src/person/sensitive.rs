//! Sensitive facts, each a type of its own so that none slips into a list: people and returned migration.
//!
//! They are given by the person herself, "prefers not to say" is always offered, and they never enter a match, a public
//! figure or an address. Categories as in the census of 2018.

use crate::choice::choices;
use serde::{Deserialize, Serialize};
use std::fmt;

choices! {
    /// "Pueblo", as the person identifies herself.
    Group {
        Maya = "maya",
        Ladino = "ladino",
        Xinka = "xinka",
        Garifuna = "garifuna",
        AfroDescendant = "afrodescendiente",
        Foreign = "extranjero",
        PrefersNotToSay = "prefiere_no_responder",
    }

    Returned {
        Yes = "si",
        No = "no",
        PrefersNotToSay = "prefiere_no_responder",
    }
}

/// The sensitive facts of one person; `None` where nobody asked.
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sensitive {
    pub group: Option<Group>,
    pub returned: Option<Returned>,
}

/// Says nothing of what it holds: a debug print must not carry it into a log.
impl fmt::Debug for Sensitive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sensitive(..)")
    }
}
