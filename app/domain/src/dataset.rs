//! Whether figures are real or made for demonstration. The two never meet in one figure.

use serde::{Deserialize, Serialize};

/// One of two worlds; every query of figures names which.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dataset {
    /// Figures that someone imported or reported.
    Real,
    /// Figures that Milpa's own model made up, marked so wherever they are shown.
    Demonstration,
}

impl Dataset {
    #[must_use]
    pub fn is_demonstration(self) -> bool {
        match self {
            Self::Real => false,
            Self::Demonstration => true,
        }
    }
}
