//! What the pages of the team's accounts and of the trail ask the server.

use crate::error::AppError;
use domain::access::Role;
use domain::account::Listed;
use domain::audit::Entry;
use domain::enterprise::Named;
use domain::page::Page;
use domain::place::Municipality;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// What an invitation can say.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Choices {
    pub roles: Vec<Role>,
    pub municipalities: Vec<Municipality>,
    /// MSMEs within reach.
    pub enterprises: Vec<Named>,
}

/// Accounts and what may be done with them.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Accounts {
    pub page: Page<Listed>,
    /// Whether whoever asks may close and open them.
    pub manages: bool,
    /// The role of whoever asks: what it could not give, it has no power over.
    pub own: Role,
}

/// Accounts within reach, by name.
///
/// # Errors
/// [`AppError::SignedOut`], [`AppError::Denied`].
#[server(input = GetUrl)]
pub async fn load_accounts(query: String) -> Result<Accounts, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::InviteAccounts).await?;
    let after = crate::form::Fields::decode(&query).text("desde").parse().ok();
    let page = store::accounts::list(&db, &scope, domain::page::PageRequest::new(after, None)).await?;
    let manages = domain::access::Action::ManageAccounts;
    let role = crate::context::services()?.principal().role();
    Ok(Accounts { page, manages: domain::access::allows(role, manages), own: role })
}

/// Whom one may invite, and the municipalities to choose from.
///
/// # Errors
/// [`AppError::SignedOut`], [`AppError::Denied`].
#[server(input = GetUrl)]
pub async fn load_choices() -> Result<Choices, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::InviteAccounts).await?;
    let own = crate::context::services()?.principal().role();
    let roles = Role::of_accounts().filter(|role| domain::access::may_invite(own, *role)).collect();
    let places = store::reference::project_municipalities().cloned();
    let enterprises = store::enterprises::names(&db, &scope).await?;
    Ok(Choices { roles, municipalities: places.collect(), enterprises })
}

/// The trail of deeds, the latest first.
///
/// # Errors
/// [`AppError::SignedOut`], [`AppError::Denied`].
#[server(input = GetUrl)]
pub async fn load_audit(query: String) -> Result<Page<Entry>, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewAudit).await?;
    let fields = crate::form::Fields::decode(&query);
    let id = fields.text("numero");
    let search = domain::audit::Search {
        subject: domain::audit::Subject::parse(fields.text("asunto")),
        id: (!id.is_empty()).then(|| id.to_owned()),
        who: None,
        page: domain::page::PageRequest::new(fields.text("desde").parse().ok(), None),
    };
    Ok(store::audit::list(&db, &scope, &search).await?)
}
