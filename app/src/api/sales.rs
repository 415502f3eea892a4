//! What the pages of sales ask the server.

use crate::error::AppError;
use domain::entry::EntryId;
use domain::id::EnterpriseId;
use domain::names::Names;
use domain::page::Page;
use domain::period::{Date, Timestamp};
use domain::sale::Sale;
use domain::sale::form::SaleForm;
use domain::sale::history::Change;
use domain::sale::market_level::MarketLevel;
use domain::unit::Dimension;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// Something to choose: its number and its name.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Choice {
    pub id: i32,
    pub names: Names,
}

/// A sale in the list.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Shown {
    pub sale: Sale,
    pub enterprise: String,
    pub product: Names,
    pub buyer: Option<String>,
    pub unit: Names,
}

/// The ledger as its page shows it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Ledger {
    pub enterprise: Option<EnterpriseId>,
    pub page: Page<Shown>,
    /// Sums of this year up to today, in millionths of a quetzal.
    pub year: Vec<(MarketLevel, i64)>,
    /// The same days of last year.
    pub before: i64,
    pub today: Date,
    pub records: bool,
}

/// What a form of a sale offers.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Selling {
    /// `None` when an MSME has to be chosen first.
    pub enterprise: Option<Choice>,
    pub enterprises: Vec<Choice>,
    pub products: Vec<Choice>,
    pub buyers: Vec<Choice>,
    pub units: Vec<(Dimension, Choice)>,
    /// Products of markets, for a new one.
    pub market: Vec<Choice>,
    /// What the next sale starts from.
    pub start: SaleForm,
    pub today: Date,
}

/// A version of a sale.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Step {
    pub number: u32,
    pub at: Timestamp,
    pub change: Change,
    pub shown: Shown,
}

/// One sale and all that became of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct OneSale {
    pub enterprise: EnterpriseId,
    /// Oldest first; one at least.
    pub steps: Vec<Step>,
    pub records: bool,
    pub demonstration: bool,
}

/// A sale that is being corrected.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Correcting {
    pub entry: EntryId,
    pub version: u32,
    /// It was cancelled meanwhile: there is nothing to correct.
    pub cancelled: bool,
    /// Starts from the sale as it stands.
    pub selling: Selling,
}

/// The sales within reach.
///
/// # Errors
/// [`AppError::SignedOut`], [`AppError::Denied`].
#[server(input = GetUrl)]
pub async fn load_sales(query: String) -> Result<Ledger, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewSales).await?;
    let role = crate::context::services()?.principal().role();
    let records = domain::access::allows(role, domain::access::Action::RecordSales);
    let fields = crate::form::Fields::decode(&query);
    crate::reading::ledger::ledger(&db, &scope, &fields, records, crate::context::today()?).await
}

/// What can be sold, to whom and in what.
///
/// # Errors
/// [`AppError::SignedOut`], [`AppError::Denied`]; [`AppError::NotFound`] for an MSME out of reach.
#[server(input = GetUrl)]
pub async fn load_selling(query: String) -> Result<Selling, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::RecordSales).await?;
    let fields = crate::form::Fields::decode(&query);
    crate::reading::ledger::selling(&db, &scope, &fields, crate::context::today()?).await
}

/// One sale.
///
/// # Errors
/// [`AppError::SignedOut`], [`AppError::Denied`]; [`AppError::NotFound`] for a sale out of reach.
#[server(input = GetUrl)]
pub async fn load_sale(query: String) -> Result<OneSale, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewSales).await?;
    let role = crate::context::services()?.principal().role();
    let records = domain::access::allows(role, domain::access::Action::RecordSales);
    crate::reading::ledger::one(&db, &scope, &crate::form::Fields::decode(&query), records).await
}

/// A sale as its form.
///
/// # Errors
/// As [`load_sale`].
#[server(input = GetUrl)]
pub async fn load_correcting(query: String) -> Result<Correcting, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::RecordSales).await?;
    let fields = crate::form::Fields::decode(&query);
    crate::reading::ledger::correcting(&db, &scope, &fields, crate::context::today()?).await
}
