//! Which way goods go.

use serde::{Deserialize, Serialize};

/// The direction of a flow, seen from the country that reports it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flow {
    Import,
    Export,
    /// Foreign goods sent on as they came; in most countries' figures part of the exports.
    ReExport,
    /// Own goods that came back; in most countries' figures part of the imports.
    ReImport,
}

impl Flow {
    pub const ALL: [Self; 4] = [Self::Import, Self::Export, Self::ReExport, Self::ReImport];

    /// As UN Comtrade writes it now.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Import => "M",
            Self::Export => "X",
            Self::ReExport => "RX",
            Self::ReImport => "RM",
        }
    }

    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|flow| flow.code() == code)
    }

    /// The number in UN Comtrade's old layout.
    #[must_use]
    pub fn of_old_number(number: &str) -> Option<Self> {
        match number {
            "1" => Some(Self::Import),
            "2" => Some(Self::Export),
            "3" => Some(Self::ReExport),
            "4" => Some(Self::ReImport),
            _ => None,
        }
    }
}

/// Whether the publisher still revises a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    Final,
    /// Banguat's `p/`.
    Provisional,
}
