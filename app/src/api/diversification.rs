//! What the page of diversification asks the server.

use super::ideas::Shown;
use super::sales::Choice;
use crate::error::AppError;
use domain::diversification::concentration::Concentration;
use domain::diversification::fall::{Fall, NotKnown};
use domain::diversification::idea::success::Success;
use domain::diversification::ladder::Step;
use domain::diversification::profile::Profile;
use domain::diversification::window::Window;
use domain::id::{EnterpriseId, ProductId};
use domain::names::Names;
use domain::period::Date;
use domain::price::Source;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// The page of one MSME, or the list to choose one from.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Diversification {
    pub enterprise: Option<Choice>,
    pub enterprises: Vec<Choice>,
    /// `None` while no MSME is chosen, and where nothing was sold within the year.
    pub measured: Option<Box<Measured>>,
    pub window: Window,
    pub today: Date,
    /// Costs and ideas may be noted.
    pub keeps: bool,
    pub demonstration: bool,
}

/// What an MSME lives from.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Measured {
    pub id: EnterpriseId,
    pub profile: Profile,
    /// The equivalent number of products of the rolling years that end with each quarter.
    /// Of the same months a year earlier.
    pub before: Option<Concentration>,
    pub quarters: Vec<(Window, Option<Concentration>)>,
    pub products: Vec<Named>,
    pub largest_buyer: Option<String>,
    pub fall: Result<FallOf, NotKnown>,
    /// What is left of a quintal of each product whose costs were told.
    pub ladder: Vec<Rung>,
    pub ideas: Vec<Shown>,
    pub success: Success,
}

/// A rung of the ladder with its product by name.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Rung {
    pub step: Step,
    pub product: Names,
}

/// A product by its names, and its share of the year before.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Named {
    pub id: ProductId,
    pub names: Names,
    /// 0 to 1; `None` when nothing at all was sold in the year before.
    pub before: Option<f64>,
}

/// What the first product would lose, and from which prices it is known.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct FallOf {
    pub fall: Fall,
    pub market: Names,
    pub source: Source,
}

/// What an MSME lives from.
///
/// # Errors
/// [`AppError::SignedOut`], [`AppError::Denied`]; [`AppError::NotFound`] for an MSME out of reach.
#[server(input = GetUrl)]
pub async fn load_diversification(query: String) -> Result<Diversification, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewDiversification).await?;
    let role = crate::context::services()?.principal().role();
    let keeps = domain::access::allows(role, domain::access::Action::KeepDiversification);
    let fields = crate::form::Fields::decode(&query);
    let page = crate::reading::diversification::page(&db, &scope, &fields, crate::context::today()?).await?;
    Ok(Diversification { keeps, ..page })
}
