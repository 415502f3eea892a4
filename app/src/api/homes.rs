//! What the first screen of each role asks the server.

use super::alerts::Watched;
use super::diversification::Measured;
use super::sales::Shown;
use crate::error::AppError;
use domain::enterprise::legal_form::Kind;
use domain::id::EnterpriseId;
use domain::names::Names;
use domain::next_step::NextStep;
use domain::overview::{Gaps, Registered};
use domain::period::Date;
use domain::sale::market_level::MarketLevel;
use domain::sale::own_price::OwnPrice;
use domain::sale::year::Against;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// The first screen of whoever is signed in.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Home {
    pub view: View,
    /// One's alerts that hold now.
    pub alerts: Vec<Watched>,
    pub today: Date,
    pub demonstration: bool,
}

/// By role.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum View {
    Enterprise(Box<OwnEnterprise>),
    Cooperative(Box<Cooperative>),
    Project(Box<Project>),
    /// An account that nobody gave an MSME yet.
    Nothing,
}

/// Whose screen it is.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Own {
    pub id: EnterpriseId,
    pub name: String,
    pub kind: Kind,
    pub place: String,
}

/// "Mi empresa".
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct OwnEnterprise {
    pub own: Own,
    pub month: Against,
    pub year_ago: Against,
    pub year: Against,
    /// This year so far, in millionths of a quetzal.
    pub levels: Vec<(MarketLevel, i64)>,
    pub next: NextStep,
    /// What it lives from; `None` without a sale in twelve months.
    pub measured: Option<Box<Measured>>,
    pub latest: Vec<Shown>,
    /// "¿A cómo vendí yo?"
    pub price: OwnPrice,
}

/// What one member sold; `None` is nothing recorded.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct MemberSales {
    pub id: EnterpriseId,
    pub name: String,
    pub gtq: Option<i64>,
    pub last: Option<Date>,
}

/// The same good sold by several, in millionths.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct JointSales {
    pub names: Names,
    pub sellers: u32,
    pub gtq: i64,
    pub gtq_weighed: i64,
    pub weight: i64,
}

/// "Mi cooperativa": its own and those of the members who agreed to share.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Cooperative {
    pub own: Own,
    pub month: Against,
    pub year: Against,
    pub members: Vec<MemberSales>,
    pub joint: Vec<JointSales>,
}

/// "Resumen".
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Project {
    pub registered: Registered,
    pub gaps: Gaps,
    /// Reported prices that wait to be looked at; `None` for those who do not review.
    pub waiting: Option<u32>,
    /// MSMEs with more sales of one minute or one day than anybody writes down one by one.
    pub at_once: Vec<(EnterpriseId, String)>,
    /// Parameters of the law that still have to be confirmed.
    pub unconfirmed: u32,
    /// `None` for those who do not see sales.
    pub sales: Option<ProjectSales>,
}

/// Sales within reach, this year so far.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ProjectSales {
    pub year: Against,
    pub levels: Vec<(MarketLevel, i64)>,
}

/// The first screen.
///
/// # Errors
/// [`AppError::SignedOut`] without an account.
#[server(input = GetUrl)]
pub async fn load_home() -> Result<Home, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewEnterprises).await?;
    let role = crate::context::services()?.principal().role();
    crate::reading::homes::home(&db, &scope, role).await
}
