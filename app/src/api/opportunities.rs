//! What the board of buyers' requests asks the server.

use crate::api::sales::Choice;
use crate::error::AppError;
use domain::id::{EnterpriseId, OpportunityId};
use domain::names::Names;
use domain::opportunity::Published;
use domain::opportunity::answer::Abilities;
use domain::opportunity::form::OpportunityForm;
use domain::opportunity::matching::Match;
use domain::page::Page;
use domain::period::{Date, Timestamp};
use domain::place::{Chain, Municipality};
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// A request in the list. How to reach its buyer is not part of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Listed {
    pub published: Published,
    pub unit: Names,
    /// The municipality where it is to be delivered.
    pub place: Option<String>,
}

/// The board.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Requests {
    pub page: Page<Listed>,
    pub chains: Vec<Chain>,
    pub publishes: bool,
    pub today: Date,
}

/// An MSME that could deliver.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Matched {
    pub name: String,
    pub municipality: String,
    /// In a straight line to where it is to be delivered.
    pub km: Option<f64>,
    pub judged: Match,
    /// In millionths of a kilogram, in the last twelve months.
    pub sold: Option<i64>,
}

/// An MSME that is interested.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Interested {
    pub enterprise: EnterpriseId,
    pub name: String,
    pub note: Option<String>,
    pub at: Timestamp,
}

/// For whom whoever looks may answer.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Answering {
    /// The first is one's own.
    pub enterprises: Vec<Choice>,
    /// What is known of the only one.
    pub abilities: Abilities,
}

/// One request with all that whoever looks may know.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Request {
    pub listed: Listed,
    /// Whether the way to reach the buyer is kept back.
    pub contact_kept: bool,
    pub changes: bool,
    /// `None` when it cannot be answered, or not by whoever looks.
    pub answering: Option<Answering>,
    /// How one's own MSME stands.
    pub own: Option<Matched>,
    /// `None` for those who may not see what MSMEs sell.
    pub matches: Option<Vec<Matched>>,
    /// What the matches sold together, in millionths of a kilogram.
    pub together: i64,
    pub interested: Vec<Interested>,
    pub today: Date,
}

/// The form of a request and what it can be filled with.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Editing {
    /// `None` for a new one.
    pub id: Option<OpportunityId>,
    pub version: u32,
    pub form: OpportunityForm,
    pub commodities: Vec<Choice>,
    pub chains: Vec<Chain>,
    pub units: Vec<Choice>,
    pub municipalities: Vec<Municipality>,
}

/// The board, as the address narrows it.
///
/// # Errors
/// [`AppError::SignedOut`].
#[server(input = GetUrl)]
pub async fn load_requests(query: String) -> Result<Requests, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewOpportunities).await?;
    crate::reading::opportunities::requests(&db, &scope, &crate::form::Fields::decode(&query)).await
}

/// One request.
///
/// # Errors
/// [`AppError::NotFound`] where there is none.
#[server(input = GetUrl)]
pub async fn load_request(query: String) -> Result<Request, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewOpportunities).await?;
    crate::reading::opportunities::request(&db, &scope, &crate::form::Fields::decode(&query)).await
}

/// The form of a new request, or of one's own.
///
/// # Errors
/// [`AppError::Denied`], [`AppError::NotFound`] for somebody else's.
#[server(input = GetUrl)]
pub async fn load_request_form(query: String) -> Result<Editing, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::PublishOpportunities).await?;
    crate::reading::opportunities::editing(&db, &scope, &crate::form::Fields::decode(&query)).await
}
