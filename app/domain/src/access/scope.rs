//! How far a permission reaches.

use crate::dataset::Dataset;
use crate::id::{AccountId, EnterpriseId};
use crate::place::MunicipalityCode;

/// The first argument of every query after the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// What everybody may see: public figures only.
    Public,
    /// What an account may see: rows within its reach and its world.
    Within {
        by: AccountId,
        reach: Reach,
        /// Accounts of the demonstration never meet real records, nor the other way round.
        dataset: Dataset,
    },
}

/// Which enterprises, and what belongs to them, an account reaches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// One's own.
    Enterprise(EnterpriseId),
    /// A cooperative or association, and those of its members who agreed to share.
    Association(EnterpriseId),
    /// Those in some municipalities.
    Municipalities(Vec<MunicipalityCode>),
    /// All.
    Project,
    /// None: an account that nobody gave an enterprise yet.
    Nothing,
}

impl Scope {
    /// Whether figures of the demonstration are meant.
    #[must_use]
    pub fn is_demonstration(&self) -> bool {
        match self {
            Self::Public => false,
            Self::Within { dataset, .. } => dataset.is_demonstration(),
        }
    }

    /// The world of whoever asks; everybody's is the real one.
    #[must_use]
    pub fn dataset(&self) -> Dataset {
        match self {
            Self::Public => Dataset::Real,
            Self::Within { dataset, .. } => *dataset,
        }
    }

    /// The account that asks.
    #[must_use]
    pub fn account(&self) -> Option<AccountId> {
        match self {
            Self::Public => None,
            Self::Within { by, .. } => Some(*by),
        }
    }
}
