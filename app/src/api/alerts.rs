//! What the page of saved alerts asks the server.

use crate::error::AppError;
use domain::id::SeriesId;
use domain::period::Month;
use domain::price::Series;
use domain::price::alert_letters::AlertLetters;
use domain::price::alert_rule::{AlertRule, Firing, Record};
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// One's own alerts, and the series to choose from.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Alerts {
    pub watched: Vec<Watched>,
    pub choices: Vec<Choice>,
    /// Whether they come as letters too. `None` where no mail is configured, or none can reach the account.
    pub letters: Option<AlertLetters>,
}

/// An alert beside the latest price of its series.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Watched {
    pub id: i32,
    pub rule: AlertRule,
    pub series: Series,
    /// The latest month with a price, and that price as quoted.
    pub month: Month,
    pub value: f64,
    /// `None` while it does not hold.
    pub holds_since: Option<Month>,
    /// It began to hold in the latest month.
    pub fired: Option<Firing>,
    pub record: Record,
}

/// A series that can be watched.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Choice {
    pub id: SeriesId,
    pub series: Series,
}

/// One's own alerts.
///
/// # Errors
/// [`AppError::SignedOut`] without an account.
#[server(input = GetUrl)]
pub async fn load_alerts() -> Result<Alerts, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::KeepAlerts).await?;
    let letters = crate::reading::alert_letters::choice(&crate::context::services()?, &db, &scope).await?;
    Ok(Alerts { letters, ..crate::reading::alerts::alerts(&db, &scope).await? })
}
