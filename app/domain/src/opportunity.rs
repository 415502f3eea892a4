//! What buyers ask for: product, volume, requirements, certificates, until when; and who could deliver it.

pub mod form;
pub mod matching;

use crate::choice::choices;
use crate::country::Country;
use crate::entry::EntryId;
use crate::id::{BuyerId, ProductId};
use crate::money::Price;
use crate::period::Date;
use crate::sale::market_level::MarketLevel;
use serde::{Deserialize, Serialize};

choices! {
    /// What a buyer asks for besides a certificate.
    Requirement {
        ElectronicInvoice = "factura_fel",
        SanitaryLicence = "licencia_sanitaria",
        Traceability = "trazabilidad",
        OwnTransport = "transporte",
        Packed = "empaque",
        Sample = "muestra",
        /// Deliveries week after week, not one.
        Regular = "entrega_regular",
    }

    OpportunityState {
        Open = "abierta",
        Negotiating = "en_negociacion",
        Won = "cerrada_ganada",
        Lost = "cerrada_perdida",
    }
}

/// A buyer's request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opportunity {
    pub entry: EntryId,
    pub buyer: BuyerId,
    pub product: ProductId,
    /// All that is wanted, in millionths of a kilogram.
    pub weight: i64,
    /// Offered, in GTQ for a kilogram; `None` when it is to be agreed.
    pub gtq_per_kg: Option<Price>,
    pub requirements: Vec<Requirement>,
    /// Codes of schemes.
    pub certificates: Vec<String>,
    pub level: MarketLevel,
    pub country: Country,
    /// To be delivered by then.
    pub until: Date,
    pub state: OpportunityState,
}

impl Opportunity {
    /// Whether somebody could still answer on a day.
    #[must_use]
    pub fn is_open(&self, on: Date) -> bool {
        match self.state {
            OpportunityState::Open | OpportunityState::Negotiating => on <= self.until,
            OpportunityState::Won | OpportunityState::Lost => false,
        }
    }
}
