//! What buyers ask for: product, volume, requirements, certificates, until when; and who could deliver it.

pub mod answer;
pub mod form;
pub mod matching;
pub mod scheme;

use crate::access::Role;
use crate::choice::choices;
use crate::country::Country;
use crate::id::{CommodityId, OpportunityId, UnitId};
use crate::money::Price;
use crate::period::Date;
use crate::place::MunicipalityCode;
use crate::quantity::Quantity;
use crate::sale::buyer::BuyerType;
use crate::sale::market_level::MarketLevel;
use scheme::Scheme;
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

/// What is asked for: a product as markets quote it, or anything of a chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wanted {
    Commodity(CommodityId),
    /// Code of a chain.
    Chain(String),
}

/// Who asks, and how to reach them: a telephone, an address, a name. Shown only to those of whom [`sees_contact`] says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asking {
    pub name: String,
    pub kind: BuyerType,
    pub contact: Option<String>,
}

/// A buyer's request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opportunity {
    pub buyer: Asking,
    pub wanted: Wanted,
    /// In the buyer's words: "papa loman lavada, de primera".
    pub title: String,
    /// As it was asked for.
    pub quantity: Quantity,
    pub unit: UnitId,
    /// The same in millionths of a kilogram.
    pub weight: i64,
    /// Offered for one unit, in quetzales; `None` when it is to be agreed.
    pub price: Option<Price>,
    pub requirements: Vec<Requirement>,
    pub certificates: Vec<Scheme>,
    pub level: MarketLevel,
    pub country: Country,
    /// Where to deliver, within Guatemala.
    pub municipality: Option<MunicipalityCode>,
    /// To be delivered by then.
    pub until: Date,
    pub state: OpportunityState,
    pub note: Option<String>,
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

    /// What is judged of an offer: the volume, each certificate and each requirement.
    #[must_use]
    pub fn points(&self) -> usize {
        1 + self.certificates.len() + self.requirements.len()
    }
}

/// A request on the board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    pub id: OpportunityId,
    pub version: u32,
    /// Of whoever looks.
    pub stake: Stake,
    pub asked: Opportunity,
}

/// What somebody has to do with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stake {
    Published,
    /// Said that an MSME of hers is interested.
    Answered,
    None,
}

/// Whether somebody needs to know how to reach the buyer: the team that brings both together, and who answered.
#[must_use]
pub fn sees_contact(role: Role, stake: Stake) -> bool {
    match role {
        Role::Administrator | Role::Coordinator | Role::Technician => true,
        Role::Cooperative | Role::Msme => stake != Stake::None,
        Role::Visitor | Role::Monitoring | Role::Vume | Role::Reader => false,
    }
}
