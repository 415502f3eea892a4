//! The registry of MSMEs: what an MSME is, where it works and with whom.
//!
//! What follows from other facts is derived where it is shown, with its reason: size class, who leads it, how near it is
//! to a tax limit. Deliberately absent: addresses and coordinates.

pub mod chain_link;
pub mod cui;
pub mod duplicate;
pub mod headcount;
pub mod leadership;
pub mod legal_form;
pub mod nit;
pub mod registration;
pub mod size_class;
pub mod state;
pub mod step;
pub mod tax_limit;
pub mod youth;

use crate::id::EnterpriseId;
use crate::money::Price;
use crate::period::Date;
use crate::place::MunicipalityCode;
use chain_link::ChainLink;
use headcount::Headcount;
use legal_form::{Kind, LegalForm, TaxRegime};
use nit::Nit;
use serde::{Deserialize, Serialize};
use size_class::{Size, SizeRule, Wage};
use state::{Phase, State};

/// One MSME as it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Enterprise {
    pub id: EnterpriseId,
    /// Counts its changes: who saves an older version is shown both.
    pub version: u32,
    pub facts: Facts,
}

/// Number, name and municipality: for lists to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    pub id: EnterpriseId,
    pub name: String,
    pub municipality: MunicipalityCode,
    pub kind: Kind,
}

/// What is entered about an MSME. `None` is unknown, never no.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    pub name: String,
    /// When it differs from the name on the door.
    pub legal_name: Option<String>,
    pub kind: Kind,
    pub legal_form: LegalForm,
    /// Also `None` where a person uses her CUI as NIT: that one is kept as a hash only.
    pub nit: Option<Nit>,
    pub mercantile_register: Option<String>,
    pub cooperative_register: Option<String>,
    pub tax_regime: Option<TaxRegime>,
    /// Makes electronic invoices.
    pub invoices: Option<bool>,
    /// Registered as an employer with the social security.
    pub social_security: Option<bool>,
    pub municipality: MunicipalityCode,
    pub community: Option<String>,
    pub started_on: Option<Date>,
    pub chains: Vec<ChainLink>,
    pub phase: Phase,
    pub state: State,
    pub members: Headcount,
    pub workers: Headcount,
    pub temporary_workers: Option<u32>,
    /// Sales of a year as the MSME says them, in GTQ; sales in the ledger are better known.
    pub declared_sales: Option<Price>,
}

impl Facts {
    /// The size class on a day. `sold` are the ledger's sales of a year in millionths of a quetzal; without them the
    /// declared ones count. Temporary workers do not.
    #[must_use]
    pub fn size(&self, sold: Option<i64>, on: Date, rules: &[SizeRule], wages: &[Wage]) -> Size {
        let sales = sold.or(self.declared_sales.map(Price::micro));
        size_class::classify(self.workers.total(), sales, on, rules, wages)
    }
}
