//! Leftovers meet inputs: what one MSME has left over and another needs.
//!
//! Nobody's telephone is shown before both sides agreed.

pub mod agreement;
pub mod delivery;
pub mod form;
pub mod matching;

use crate::choice::choices;
use crate::entry::EntryId;
use crate::id::EnterpriseId;
use crate::money::Price;
use crate::names::slug;
use crate::period::Date;
use crate::place::MunicipalityCode;
use serde::{Deserialize, Serialize};

choices! {
    Side {
        /// Has it left over.
        Offer = "ofrece",
        /// Buys or needs it.
        Need = "necesita",
    }
}

/// What one MSME offers or needs each month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    pub entry: EntryId,
    pub enterprise: EnterpriseId,
    pub side: Side,
    pub material: String,
    /// What everybody may know of who it is: "granja de cerdos". Names come after both agreed.
    pub about: Option<String>,
    /// Millionths of a kilogram a month, above zero.
    pub monthly_kg: i64,
    /// Asked or paid, in GTQ for a kilogram; `None` when it is to be agreed.
    pub each: Option<Price>,
    pub municipality: MunicipalityCode,
    /// The last day on which it holds.
    pub until: Date,
}

impl Listing {
    /// Listings of the same code are of the same material.
    #[must_use]
    pub fn code(&self) -> String {
        slug(&self.material)
    }

    #[must_use]
    pub fn holds(&self, on: Date) -> bool {
        on <= self.until
    }
}
