//! [server build] What server functions stand on. [`authorize`] is the only door to the database.

use crate::error::AppError;
use domain::access::{Action, Role, Scope, decide};
use domain::period::Date;
use leptos::prelude::*;
use std::sync::Arc;
use store::Db;

/// Tells today's date in Guatemala; tests and demonstrations give another.
pub type Clock = Arc<dyn Fn() -> Date + Send + Sync>;

/// What the server lends to each request.
#[derive(Clone)]
pub struct Services {
    db: Db,
    clock: Clock,
}

impl Services {
    #[must_use]
    pub fn new(db: Db, clock: Clock) -> Self {
        Self { db, clock }
    }

    /// Makes the services reachable from this request's pages and server functions.
    pub fn provide(&self) {
        provide_context(self.clone());
    }
}

/// The database and how far this request may reach into it.
///
/// # Errors
/// [`AppError::Denied`] when the policy says no, [`AppError::Unavailable`] outside a request.
pub async fn authorize(action: Action) -> Result<(Db, Scope), AppError> {
    let services = use_context::<Services>().ok_or(AppError::Unavailable)?;
    let scope = decide(Role::Visitor, action)?;
    Ok((services.db, scope))
}

/// Today's date in Guatemala.
///
/// # Errors
/// [`AppError::Unavailable`] outside a request.
pub fn today() -> Result<Date, AppError> {
    Ok((use_context::<Services>().ok_or(AppError::Unavailable)?.clock)())
}
