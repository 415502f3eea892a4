//! [server build] What server functions stand on. [`authorize`] is the only door to the database.

use crate::error::AppError;
use domain::access::{Action, Role, Scope, decide};
use domain::period::Date;
use http::StatusCode;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
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

    /// The same door for plain routes, such as downloads and the read API.
    ///
    /// # Errors
    /// [`AppError::Denied`] when the policy says no.
    pub fn authorize(&self, action: Action) -> Result<(Db, Scope), AppError> {
        let scope = decide(Role::Visitor, action)?;
        Ok((self.db.clone(), scope))
    }

    /// Today's date in Guatemala.
    #[must_use]
    pub fn today(&self) -> Date {
        (self.clock)()
    }
}

/// The database and how far this request may reach into it.
///
/// # Errors
/// [`AppError::Denied`] when the policy says no, [`AppError::Unavailable`] outside a request.
pub async fn authorize(action: Action) -> Result<(Db, Scope), AppError> {
    use_context::<Services>().ok_or(AppError::Unavailable)?.authorize(action)
}

/// Today's date in Guatemala.
///
/// # Errors
/// [`AppError::Unavailable`] outside a request.
pub fn today() -> Result<Date, AppError> {
    Ok(use_context::<Services>().ok_or(AppError::Unavailable)?.today())
}

/// The edge where a cause is logged, once, and goes no further. The answer says that the server is at fault, so that
/// nobody keeps it.
impl From<store::Error> for AppError {
    fn from(error: store::Error) -> Self {
        tracing::error!(cause = chain(&error), "the database gave no answer");
        if let Some(response) = use_context::<ResponseOptions>() {
            response.set_status(StatusCode::SERVICE_UNAVAILABLE);
        }
        Self::Unavailable
    }
}

/// What went wrong and why, down to the first cause.
fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}
