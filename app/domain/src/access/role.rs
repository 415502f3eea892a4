//! In what capacity someone acts.

use serde::{Deserialize, Serialize};

/// A capacity. Every account has one of those after the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Anyone, without an account.
    Visitor,
    Administrator,
    Coordinator,
    /// Follows results and the quality of what is recorded.
    Monitoring,
    /// Works with MSMEs in some municipalities.
    Technician,
    /// Keeps a municipal single employment window.
    Vume,
    /// Manages a cooperative or association and what its members share with it.
    Cooperative,
    /// Manages one MSME.
    Msme,
    /// Reads figures without personal data.
    Reader,
}

impl Role {
    pub const ALL: [Self; 9] = [
        Self::Visitor,
        Self::Administrator,
        Self::Coordinator,
        Self::Monitoring,
        Self::Technician,
        Self::Vume,
        Self::Cooperative,
        Self::Msme,
        Self::Reader,
    ];

    /// Those an account can have.
    pub fn of_accounts() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().skip(1)
    }

    /// How it is stored and sent.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Visitor => "visitor",
            Self::Administrator => "administrator",
            Self::Coordinator => "coordinator",
            Self::Monitoring => "monitoring",
            Self::Technician => "technician",
            Self::Vume => "vume",
            Self::Cooperative => "cooperative",
            Self::Msme => "msme",
            Self::Reader => "reader",
        }
    }

    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Whether a password alone is not enough: this role reaches everything.
    #[must_use]
    pub fn needs_second_factor(self) -> bool {
        self == Self::Administrator
    }
}
