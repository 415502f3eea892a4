//! What the pages of ideas and costs ask the server.

use super::sales::Choice;
use crate::error::AppError;
use domain::diversification::cost::form::CostForm;
use domain::diversification::idea::Idea;
use domain::diversification::idea::form::IdeaForm;
use domain::diversification::idea::recognised::Regularity;
use domain::id::EnterpriseId;
use domain::period::Date;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// The form of the costs of a product.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Costing {
    pub enterprise: EnterpriseId,
    pub name: String,
    pub products: Vec<Choice>,
    pub units: Vec<Choice>,
    pub start: CostForm,
}

/// An idea with what the ledger shows of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Shown {
    pub idea: Idea,
    pub version: u32,
    pub regular: Option<Regularity>,
}

/// The form of an idea; `shown` is `None` for a new one.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct IdeaPage {
    pub enterprise: EnterpriseId,
    pub name: String,
    pub products: Vec<Choice>,
    pub shown: Option<Shown>,
    pub start: IdeaForm,
    pub today: Date,
    pub keeps: bool,
}

/// What a product costs, to be told.
///
/// # Errors
/// [`AppError::SignedOut`], [`AppError::Denied`]; [`AppError::NotFound`] for an MSME out of reach.
#[server(input = GetUrl)]
pub async fn load_costing(query: String) -> Result<Costing, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::KeepDiversification).await?;
    crate::reading::ideas::costing(&db, &scope, &crate::form::Fields::decode(&query)).await
}

/// A new idea.
///
/// # Errors
/// As [`load_costing`].
#[server(input = GetUrl)]
pub async fn load_new_idea(query: String) -> Result<IdeaPage, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::KeepDiversification).await?;
    let today = crate::context::today()?;
    crate::reading::ideas::new_idea(&db, &scope, &crate::form::Fields::decode(&query), today).await
}

/// One idea with its steps.
///
/// # Errors
/// [`AppError::NotFound`] for an idea out of reach.
#[server(input = GetUrl)]
pub async fn load_idea(query: String) -> Result<IdeaPage, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewDiversification).await?;
    let role = crate::context::services()?.principal().role();
    let keeps = domain::access::allows(role, domain::access::Action::KeepDiversification);
    let today = crate::context::today()?;
    let page = crate::reading::ideas::idea(&db, &scope, &crate::form::Fields::decode(&query), today).await?;
    Ok(IdeaPage { keeps, ..page })
}
