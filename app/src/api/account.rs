//! What the pages of one's own account ask the server.

use crate::error::AppError;
use domain::access::Role;
use domain::account::{Account, OpenSession};
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// One's own account.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct OwnAccount {
    pub account: Account,
    pub sessions: Vec<OpenSession>,
}

/// A second factor that is being set up.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct FactorShown {
    pub secret: String,
    pub link: String,
    /// The role asks for it.
    pub must: bool,
}

/// An account of the demonstration, on the page where one signs in.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Shown {
    pub name: String,
    pub role: Role,
    pub login: String,
}

/// One's own account and where it is open.
///
/// # Errors
/// [`AppError::SignedOut`] without an account.
#[server(input = GetUrl)]
pub async fn load_account() -> Result<OwnAccount, AppError> {
    let (db, _) = crate::context::authorize(domain::access::Action::KeepOwnAccount).await?;
    let services = crate::context::services()?;
    let account = services.principal().account().cloned().ok_or(AppError::SignedOut)?;
    let session = services.session().ok_or(AppError::Unavailable)?;
    let sessions = store::sessions::of_account(&db, account.id, session).await?;
    Ok(OwnAccount { account, sessions })
}

/// The second factor that this session is setting up.
///
/// # Errors
/// [`AppError::SignedOut`] without an account.
#[server(input = GetUrl)]
pub async fn load_factor() -> Result<FactorShown, AppError> {
    crate::context::authorize(domain::access::Action::KeepOwnAccount).await?;
    let services = crate::context::services()?;
    let account = services.principal().account().cloned().ok_or(AppError::SignedOut)?;
    let secret = services.factor_in_making().await?;
    let factor = crate::context::secrets::factor(&secret, &account.name).ok_or(AppError::Unavailable)?;
    Ok(FactorShown { secret: factor.secret, link: factor.link, must: account.lacks_second_factor() })
}

/// The accounts of the demonstration; none where real data is kept.
///
/// # Errors
/// [`AppError::Unavailable`] when the database does not answer.
#[server(input = GetUrl)]
pub async fn load_demonstration() -> Result<Vec<Shown>, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewPrices).await?;
    let accounts = store::accounts::demonstration(&db, &scope).await?;
    Ok(accounts.into_iter().map(|(name, role, login)| Shown { name, role, login }).collect())
}
