//! [server build] What forms do when they are sent: the whole surface that changes anything.
//!
//! Each form has an address to which it is posted, the page on which it stands, and the action that it is. The policy is
//! asked before its fields are read. Every form carries the number of its submission; sent twice, it is one record.

pub mod account;
pub mod accounts;
pub mod alerts;
pub mod circular;
pub mod costs;
pub mod diversification;
pub mod enterprises;
pub mod involvement;
pub mod opportunities;
pub mod reports;
pub mod sales;
pub mod signing;
pub mod uploads;

use crate::context::Services;
use crate::context::signing::From;
use crate::error::AppError;
use crate::form::{Fields, Told};
use domain::access::Action;
use domain::entry::EntryId;
use domain::invalid::Invalid;
use std::pin::Pin;

/// A form.
#[derive(Clone, Copy)]
pub struct Form {
    /// Where it is posted.
    pub path: &'static str,
    /// The page that is drawn again when it is refused.
    pub page: &'static str,
    pub action: Asked,
    pub submit: fn(Sent) -> Answer,
}

/// Who may send a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// Anybody: signing in, and what comes before.
    Anyone,
    /// Those who may do this.
    For(Action),
}

/// A form that was sent, by whom and from where.
pub struct Sent {
    pub services: Services,
    pub fields: Fields,
    /// What stands behind the question mark of the address.
    pub query: Fields,
    pub from: From,
}

/// What becomes of it.
pub type Answer = Pin<Box<dyn Future<Output = Result<Outcome, AppError>> + Send>>;

/// How it ended.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// Accepted: on to this address.
    Go(String),
    /// Refused: the page again, with what was typed and what is wrong.
    Again(Vec<Invalid>),
    /// Asked: the page again with what was typed and a question, whose answer is sent along.
    Ask(Told),
    /// Somebody else changed it first: the page again, with both versions.
    Overtaken,
    /// Accepted: the page again, with something that is told once.
    Tell(Told),
}

impl Outcome {
    /// One field was refused.
    #[must_use]
    pub fn refuse(invalid: Invalid) -> Self {
        Self::Again(vec![invalid])
    }
}

impl Sent {
    /// The number of the submission.
    ///
    /// # Errors
    /// [`AppError::Invalid`] when the form carries none.
    pub fn submission(&self) -> Result<EntryId, AppError> {
        EntryId::read(self.fields.text(EntryId::FIELD)).map_err(|reason| Invalid::new(EntryId::FIELD, reason).into())
    }
}

/// Every form of the site.
#[must_use]
pub fn all() -> Vec<Form> {
    [
        signing::FORMS,
        account::FORMS,
        accounts::FORMS,
        alerts::FORMS,
        circular::FORMS,
        costs::FORMS,
        diversification::FORMS,
        enterprises::FORMS,
        involvement::FORMS,
        opportunities::FORMS,
        reports::FORMS,
        sales::FORMS,
        uploads::FORMS,
    ]
    .concat()
}
