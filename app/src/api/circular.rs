//! What the pages of the circular-economy tracker ask the server.

use super::sales::Choice;
use crate::error::AppError;
use domain::circular::balance::NoBalance;
use domain::circular::coverage::{Coverage, MonthShare};
use domain::circular::indicators::Indicators;
use domain::circular::next_use::NextUse;
use domain::circular::record::Record;
use domain::circular::record::form::RecordForm;
use domain::circular::sankey::Sankey;
use domain::id::EnterpriseId;
use domain::names::Names;
use domain::period::{Month, Timestamp};
use domain::unit::Dimension;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// The page of one MSME, or the list to choose one from.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Circular {
    pub enterprise: Option<Choice>,
    pub enterprises: Vec<Choice>,
    /// `None` while no MSME is chosen, and where the month was not recorded.
    pub shown: Option<Box<Shown>>,
    /// The month that the address names.
    pub asked: Option<Month>,
    /// Months that are recorded, the latest first.
    pub months: Vec<Month>,
    /// The month that is to be recorded next.
    pub next: Month,
    pub records: bool,
    pub demonstration: bool,
}

/// One month and what led to it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Shown {
    pub record: Record,
    pub at: Timestamp,
    pub indicators: Indicators,
    pub coverage: Coverage,
    /// Up to this month.
    pub shares: Vec<MonthShare>,
    pub materials: Result<Sankey, NoBalance>,
    pub uses: Sankey,
    pub products: Vec<Choice>,
    pub next_uses: Vec<NextUse>,
}

/// What the form of a month offers.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Recording {
    /// `None` when an MSME has to be chosen first.
    pub enterprise: Option<Choice>,
    pub enterprises: Vec<Choice>,
    pub month: Month,
    /// The version that stands; `None` when the month is not recorded.
    pub version: Option<u32>,
    pub start: RecordForm,
    /// The month whose lines are offered.
    pub like: Option<Month>,
    /// Months to choose from, the latest first, and whether each is recorded.
    pub months: Vec<(Month, bool)>,
    pub products: Vec<Choice>,
    pub units: Vec<(Dimension, Choice)>,
    /// Leftovers that are known by name.
    pub known: Vec<Names>,
}

impl Recording {
    /// Whose page it is.
    #[must_use]
    pub fn id(&self) -> Option<EnterpriseId> {
        self.enterprise.as_ref().map(|own| EnterpriseId(own.id))
    }
}

/// What a month left, and where it went.
///
/// # Errors
/// [`AppError::SignedOut`], [`AppError::Denied`]; [`AppError::NotFound`] for an MSME out of reach.
#[server(input = GetUrl)]
pub async fn load_circular(query: String) -> Result<Circular, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewCircular).await?;
    let role = crate::context::services()?.principal().role();
    let records = domain::access::allows(role, domain::access::Action::RecordCircular);
    let fields = crate::form::Fields::decode(&query);
    let page = crate::reading::circular::page(&db, &scope, &fields, crate::context::today()?).await?;
    Ok(Circular { records, ..page })
}

/// The form of a month: empty with the lines of the month before, or as it was recorded.
///
/// # Errors
/// As [`load_circular`].
#[server(input = GetUrl)]
pub async fn load_recording(query: String) -> Result<Recording, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::RecordCircular).await?;
    let fields = crate::form::Fields::decode(&query);
    crate::reading::circular::recording(&db, &scope, &fields, crate::context::today()?).await
}
