//! [server build] What server functions stand on. [`authorize`] is the only door to the database.

pub mod mail;
pub mod passwords;
pub mod secrets;
pub mod signing;

use crate::error::AppError;
use domain::access::{Action, Principal, Scope, decide};
use domain::period::{Date, Timestamp};
use http::StatusCode;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use std::sync::Arc;
use store::Db;
use tower_sessions::Session;

/// Tells today's date in Guatemala; tests and demonstrations give another.
pub type Clock = Arc<dyn Fn() -> Date + Send + Sync>;

/// What the server lends to each request.
#[derive(Clone)]
pub struct Services {
    db: Db,
    clock: Clock,
    principal: Principal,
    session: Option<Session>,
    mail: Option<mail::Mail>,
}

impl Services {
    /// For whoever asks without an account; [`Services::of`] makes those of a request.
    #[must_use]
    pub fn new(db: Db, clock: Clock) -> Self {
        Self { db, clock, principal: Principal::Visitor, session: None, mail: None }
    }

    /// The same for whoever asks.
    #[must_use]
    pub fn of(&self, principal: Principal, session: Option<Session>) -> Self {
        Self { principal, session, ..self.clone() }
    }

    /// The same where letters can be sent.
    #[must_use]
    pub fn with_mail(self, mail: Option<mail::Mail>) -> Self {
        Self { mail, ..self }
    }

    /// The post, where one is configured.
    #[must_use]
    pub fn mail(&self) -> Option<&mail::Mail> {
        self.mail.as_ref()
    }

    /// Makes the services reachable from this request's pages and server functions.
    pub fn provide(&self) {
        provide_context(self.clone());
    }

    /// The same door for plain routes, such as downloads and the read API.
    ///
    /// # Errors
    /// [`AppError::SignedOut`] when an account is needed, [`AppError::Denied`] when the policy says no.
    pub fn authorize(&self, action: Action) -> Result<(Db, Scope), AppError> {
        match decide(&self.principal, action) {
            Ok(scope) => Ok((self.db.clone(), scope)),
            Err(_) if self.principal == Principal::Visitor => Err(AppError::SignedOut),
            Err(denied) => Err(denied.into()),
        }
    }

    /// Who asks.
    #[must_use]
    pub fn principal(&self) -> &Principal {
        &self.principal
    }

    /// The session of the browser that asks, where one may be kept.
    #[must_use]
    pub fn session(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// Today's date in Guatemala.
    #[must_use]
    pub fn today(&self) -> Date {
        (self.clock)()
    }

    /// This moment.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// What this request stands on.
///
/// # Errors
/// [`AppError::Unavailable`] outside a request.
pub fn services() -> Result<Services, AppError> {
    use_context::<Services>().ok_or(AppError::Unavailable)
}

/// The database and how far this request may reach into it.
///
/// # Errors
/// [`AppError::SignedOut`] and [`AppError::Denied`] as the policy says, [`AppError::Unavailable`] outside a request.
pub async fn authorize(action: Action) -> Result<(Db, Scope), AppError> {
    let allowed = services()?.authorize(action);
    if let (Err(error), Some(response)) = (&allowed, use_context::<ResponseOptions>()) {
        response.set_status(if *error == AppError::SignedOut {
            StatusCode::UNAUTHORIZED
        } else {
            StatusCode::FORBIDDEN
        });
    }
    allowed
}

/// Today's date in Guatemala.
///
/// # Errors
/// [`AppError::Unavailable`] outside a request.
pub fn today() -> Result<Date, AppError> {
    Ok(services()?.today())
}

/// The edge where a cause is logged, once, and goes no further. The answer says that the server is at fault, so that
/// nobody keeps it.
impl From<store::Error> for AppError {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::NotFound => return Self::NotFound,
            store::Error::Changed => return Self::Conflict,
            _ => {}
        }
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
