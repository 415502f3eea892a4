//! Who buys.

use super::market_level::MarketLevel;
use crate::choice::choices;
use crate::country::Country;
use crate::id::BuyerId;
use crate::invalid::checks::{Checks, Invalids};
use crate::person::registration::municipality;
use crate::place::MunicipalityCode;
use crate::price::PriceType;
use crate::typed::{self, LONGEST_NAME};
use serde::{Deserialize, Serialize};

choices! {
    BuyerType {
        FinalConsumer = "consumidor_final",
        Intermediary = "intermediario",
        Wholesaler = "mayorista",
        Supermarket = "supermercado",
        /// Hotels, restaurants and canteens.
        Hospitality = "horeca",
        Exporter = "exportador",
        Importer = "importador",
        SchoolFeeding = "alimentacion_escolar",
        Cooperative = "cooperativa",
        Government = "gobierno",
        Online = "digital",
    }
}

/// A buyer as an MSME knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Buyer {
    pub id: BuyerId,
    pub facts: BuyerFacts,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BuyerFacts {
    pub name: String,
    pub kind: BuyerType,
    pub country: Country,
    /// Of Guatemala only.
    pub municipality: Option<MunicipalityCode>,
}

/// A new buyer as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BuyerForm {
    pub name: String,
    pub kind: String,
    /// Empty for Guatemala.
    pub country: String,
    pub municipality: String,
}

impl BuyerForm {
    /// Municipalities are those of the whole country.
    ///
    /// # Errors
    /// Every field that was refused.
    pub fn parse(&self, municipalities: &[MunicipalityCode]) -> Result<BuyerFacts, Invalids> {
        let mut checks = Checks::default();
        let name = checks.required("name", &self.name, typed::text(LONGEST_NAME));
        let kind = checks.required("kind", &self.kind, BuyerType::read);
        let country = checks.optional("country", &self.country, Country::read).unwrap_or(Country::GUATEMALA);
        let place = checks.optional("municipality", &self.municipality, |text| municipality(text, municipalities));
        if place.is_some() && country != Country::GUATEMALA {
            checks.refuse("municipality", crate::invalid::Reason::DoesNotFit);
        }
        let facts = name.zip(kind).map(|(name, kind)| BuyerFacts { name, kind, country, municipality: place });
        checks.finish(facts)
    }
}

/// The level of trade at which a sale's price was formed, and so the only prices that it compares with: what a final
/// consumer pays is retail, what goes abroad directly is FOB, what an intermediary takes is farm gate, and the rest,
/// unknown buyers with it, is wholesale.
#[must_use]
pub fn price_type(buyer: Option<BuyerType>, level: MarketLevel) -> PriceType {
    match buyer {
        Some(BuyerType::FinalConsumer | BuyerType::Online) => PriceType::Retail,
        Some(BuyerType::Intermediary | BuyerType::Cooperative | BuyerType::Exporter) => PriceType::FarmGate,
        Some(BuyerType::Importer) => PriceType::Fob,
        Some(
            BuyerType::Wholesaler
            | BuyerType::Supermarket
            | BuyerType::Hospitality
            | BuyerType::SchoolFeeding
            | BuyerType::Government,
        )
        | None => match level {
            MarketLevel::Local | MarketLevel::National => PriceType::Wholesale,
            MarketLevel::Regional | MarketLevel::International => PriceType::Fob,
        },
    }
}
