//! MSMEs.

use crate::Error;
use domain::enterprise::chain_link::ChainLink;
use domain::enterprise::headcount::Headcount;
use domain::enterprise::legal_form::{Kind, LegalForm, TaxRegime};
use domain::enterprise::nit::Nit;
use domain::enterprise::state::{Phase, State};
use domain::enterprise::{Enterprise, Facts};
use domain::id::EnterpriseId;
use domain::money::Price;
use domain::period::date_of_day;
use domain::place::MunicipalityCode;
use sea_orm::entity::prelude::*;

#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "enterprise")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i32,
    pub demo: bool,
    pub version: i32,
    pub name: String,
    /// The name in small letters without accents: what a search is compared with.
    pub plain_name: String,
    pub legal_name: Option<String>,
    pub kind: String,
    pub legal_form: String,
    pub nit: Option<String>,
    pub cui_hash: Option<String>,
    pub mercantile_register: Option<String>,
    pub cooperative_register: Option<String>,
    pub tax_regime: Option<String>,
    pub invoices: Option<bool>,
    pub social_security: Option<bool>,
    pub municipality: String,
    pub community: Option<String>,
    pub started_on: Option<i32>,
    pub phase: String,
    pub state: String,
    pub members_women: Option<i32>,
    pub members_men: Option<i32>,
    pub members_young_women: Option<i32>,
    pub members_young_men: Option<i32>,
    pub workers_women: Option<i32>,
    pub workers_men: Option<i32>,
    pub workers_young_women: Option<i32>,
    pub workers_young_men: Option<i32>,
    pub temporary_workers: Option<i32>,
    pub declared_sales: Option<i64>,
    pub created_at: i64,
    pub created_by: Option<i32>,
    pub updated_at: i64,
}

#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The MSME, with the chains that stand in a table of their own.
    pub(crate) fn enterprise(self, chains: Vec<ChainLink>) -> Result<Enterprise, Error> {
        let unreadable = |column, value: &str| Error::unreadable("enterprise", column, value);
        let (kind, legal_form) = (Kind::parse(&self.kind), LegalForm::parse(&self.legal_form));
        let (phase, state) = (Phase::parse(&self.phase), State::parse(&self.state));
        let municipality = MunicipalityCode::parse(&self.municipality);
        let facts = Facts {
            name: self.name,
            legal_name: self.legal_name,
            kind: kind.ok_or_else(|| unreadable("kind", &self.kind))?,
            legal_form: legal_form.ok_or_else(|| unreadable("legal_form", &self.legal_form))?,
            nit: self.nit.as_deref().and_then(Nit::parse),
            mercantile_register: self.mercantile_register,
            cooperative_register: self.cooperative_register,
            tax_regime: self.tax_regime.as_deref().and_then(TaxRegime::parse),
            invoices: self.invoices,
            social_security: self.social_security,
            municipality: municipality.ok_or_else(|| unreadable("municipality", &self.municipality))?,
            community: self.community,
            started_on: self.started_on.and_then(date_of_day),
            chains,
            phase: phase.ok_or_else(|| unreadable("phase", &self.phase))?,
            state: state.ok_or_else(|| unreadable("state", &self.state))?,
            members: Headcount {
                women: count(self.members_women),
                men: count(self.members_men),
                young_women: count(self.members_young_women),
                young_men: count(self.members_young_men),
            },
            workers: Headcount {
                women: count(self.workers_women),
                men: count(self.workers_men),
                young_women: count(self.workers_young_women),
                young_men: count(self.workers_young_men),
            },
            temporary_workers: count(self.temporary_workers),
            declared_sales: self.declared_sales.and_then(Price::from_micro),
        };
        Ok(Enterprise { id: EnterpriseId(self.id), version: u32::try_from(self.version).unwrap_or(0), facts })
    }
}

fn count(stored: Option<i32>) -> Option<u32> {
    stored.and_then(|count| u32::try_from(count).ok())
}
