//! Tariff lines that belong to the project's value chains.

use super::code::TariffCode;
use crate::names::Names;
use serde::{Deserialize, Serialize};

/// A heading or subheading, with a name short enough for the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChainLine {
    /// Code of the chain.
    pub chain: String,
    pub code: TariffCode,
    pub names: Names,
    /// What the line holds besides, where it is wider than the chain.
    pub caution: Option<Names>,
}
