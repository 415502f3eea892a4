//! How far away a sale goes, and whether it is an export: the two must go together with the country.

use crate::choice::choices;
use crate::country::Country;
use crate::invalid::Reason;

choices! {
    MarketLevel {
        /// The same department.
        Local = "local",
        /// Another department of Guatemala.
        National = "nacional",
        /// Central America with Belize and Panama.
        Regional = "regional_ca",
        International = "internacional",
    }

    Export {
        No = "no",
        Direct = "directa",
        /// Through somebody who exports.
        Indirect = "indirecta",
    }
}

impl MarketLevel {
    /// Whether the goods leave the country.
    #[must_use]
    pub fn is_abroad(self) -> bool {
        match self {
            Self::Local | Self::National => false,
            Self::Regional | Self::International => true,
        }
    }

    /// Whether a country lies at this level.
    #[must_use]
    pub fn holds(self, country: Country) -> bool {
        match self {
            Self::Local | Self::National => country == Country::GUATEMALA,
            Self::Regional => country.is_central_america(),
            Self::International => country != Country::GUATEMALA && !country.is_central_america(),
        }
    }

    /// The country of a sale at this level: within Guatemala it need not be said.
    ///
    /// # Errors
    /// [`Reason::Missing`] abroad, [`Reason::DoesNotFit`] for a country of another level.
    pub fn country(self, said: Option<Country>) -> Result<Country, Reason> {
        match said {
            Some(country) if self.holds(country) => Ok(country),
            Some(_) => Err(Reason::DoesNotFit),
            None if self.is_abroad() => Err(Reason::Missing),
            None => Ok(Country::GUATEMALA),
        }
    }

    /// Whether it was an export. Within Guatemala nothing is; abroad the seller says whether she sold there herself.
    ///
    /// # Errors
    /// [`Reason::Missing`] when not said abroad, [`Reason::DoesNotFit`] for what this level cannot be.
    pub fn export(self, said: Option<Export>) -> Result<Export, Reason> {
        match (self.is_abroad(), said) {
            (false, None | Some(Export::No)) => Ok(Export::No),
            (true, Some(said @ (Export::Direct | Export::Indirect))) => Ok(said),
            (true, None) => Err(Reason::Missing),
            (false, Some(Export::Direct | Export::Indirect)) | (true, Some(Export::No)) => Err(Reason::DoesNotFit),
        }
    }
}
