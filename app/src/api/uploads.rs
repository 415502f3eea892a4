//! What the pages of importing ask the server.

use crate::api::sales::Choice;
use crate::error::AppError;
use domain::enterprise::duplicate::Proposal;
use domain::entry::EntryId;
use domain::id::EnterpriseId;
use domain::invalid::Reason;
use domain::period::Date;
use domain::price::quoted::RejectReason;
use domain::upload::{Counts, Upload, UploadKind};
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// What can be brought in by whoever asks, what waits, and what was brought.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Imports {
    pub kinds: Vec<UploadKind>,
    /// Whose sales a book may hold; empty for an account that keeps its own only.
    pub enterprises: Vec<Choice>,
    pub waiting: Vec<Upload>,
    pub past: Vec<Upload>,
    pub demonstration: bool,
}

/// One file looked through.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Preview {
    pub upload: Upload,
    /// Whose sales they are.
    pub enterprise: Option<String>,
    pub counts: Counts,
    /// Rows that a person has to look at, in the order of the file; at most [`MOST_SHOWN`].
    pub problems: Vec<Problem>,
    /// Those that are not shown.
    pub more: u32,
    /// Products and buyers that are not there yet, by name.
    pub new_names: Vec<String>,
    /// Days with more sales than anybody makes one by one.
    pub crowded: Vec<(Date, u32)>,
    pub demonstration: bool,
}

/// Problems on a page.
pub const MOST_SHOWN: usize = 200;

/// What is the matter with a row.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Problem {
    pub line: u32,
    /// What the row is about: a name, a product.
    pub about: String,
    /// The heading of the column, or the name of the field.
    pub column: String,
    pub value: String,
    pub why: Why,
    /// What was probably meant.
    pub meant: Option<String>,
    /// What can be chosen, when that is little.
    pub choices: Vec<String>,
}

/// Why a person has to look at a row.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Why {
    /// A cell could not be read.
    Unreadable(RejectReason),
    /// What a cell says was refused.
    Refused(Reason),
    /// It gives another value than an earlier line.
    Contradicts(u32),
    /// It says what an earlier line says.
    Repeats(u32),
    /// It may be one of these.
    Near(Vec<Proposal>),
    /// It is in the registry, which says something else in some fields.
    Differs(EnterpriseId, Vec<String>),
    /// A sale like it was recorded for the same day.
    LikeSale(EntryId),
}

impl Why {
    /// Whether a person may say that it is another one after all.
    #[must_use]
    pub fn is_a_question(&self) -> bool {
        match self {
            Self::Repeats(_) | Self::Near(_) | Self::LikeSale(_) => true,
            Self::Unreadable(_) | Self::Refused(_) | Self::Contradicts(_) | Self::Differs(..) => false,
        }
    }
}

/// What can be brought in, and one's own files.
///
/// # Errors
/// [`AppError::SignedOut`], [`AppError::Denied`].
#[server(input = GetUrl)]
pub async fn load_imports(query: String) -> Result<Imports, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::KeepUploads).await?;
    let _ = query;
    let services = crate::context::services()?;
    crate::reading::uploads::imports(&db, &scope, services.principal().role(), services.now()).await
}

/// One file that one sent, looked through.
///
/// # Errors
/// [`AppError::SignedOut`], [`AppError::Denied`]; [`AppError::NotFound`] for somebody else's and for none.
#[server(input = GetUrl)]
pub async fn load_import(query: String) -> Result<Preview, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::KeepUploads).await?;
    let fields = crate::form::Fields::decode(&query);
    let services = crate::context::services()?;
    crate::reading::uploads::preview(&db, &scope, &fields, services.now(), services.today()).await
}
