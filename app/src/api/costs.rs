//! What the page of a cooperative's own costs asks the server.

use crate::api::sales::Choice;
use crate::error::AppError;
use domain::names::Names;
use domain::place::Municipality;
use domain::price::own_cost::form::OwnCostForm;
use domain::price::own_cost::{Kept, Of};
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// A figure in force, with its names.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Listed {
    pub kept: Kept,
    /// Where a freight goes to.
    pub market: Option<Names>,
    /// Where it starts.
    pub origin: Option<String>,
}

/// The costs of one organisation.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Costs {
    /// `None` when whoever asks has none, or has to name one first.
    pub organization: Option<Choice>,
    pub listed: Vec<Listed>,
    pub keeps: bool,
    /// The figure in the address, to be changed, and its version; 0 for a new one.
    pub form: OwnCostForm,
    pub version: u32,
    /// The latest version of each thing, also of those that hold no figure any more.
    pub latest: Vec<(Of, u32)>,
    pub markets: Vec<Choice>,
    pub municipalities: Vec<Municipality>,
}

/// One's own organisation's costs, or those of the one in the address.
///
/// # Errors
/// [`AppError::NotFound`] for an organisation out of reach, and for a figure that is not its.
#[server(input = GetUrl)]
pub async fn load_costs(query: String) -> Result<Costs, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewFreight).await?;
    crate::reading::costs::costs(&db, &scope, &crate::form::Fields::decode(&query)).await
}
