//! [server build] Files that somebody sent: kept to be looked through, and what applying each would do.

pub mod enterprises;
pub mod prices;
pub mod sales;

use crate::api::sales::Choice;
use crate::api::uploads::{Imports, MOST_SHOWN, Preview, Problem, Why};
use crate::error::AppError;
use crate::form::Fields;
use domain::access::{Reach, Role, Scope, allows};
use domain::id::{EnterpriseId, UploadId};
use domain::names::Names;
use domain::period::{Date, Timestamp};
use domain::price::quoted::Rejected;
use domain::upload::{Content, Counts, Upload, UploadKind};
use store::Db;
use store::uploads::Waiting;

/// What applying a file would do.
#[derive(Default)]
pub struct Looked {
    pub counts: Counts,
    pub problems: Vec<Problem>,
    pub new_names: Vec<String>,
    pub crowded: Vec<(Date, u32)>,
}

/// Lets a file wait. A CUI goes no further than here.
///
/// # Errors
/// [`AppError::NotFound`] for the sales of an MSME out of reach.
pub async fn keep(
    db: &Db,
    scope: &Scope,
    content: Content,
    enterprise: Option<EnterpriseId>,
    (file_name, sha256): (&str, &str),
    now: Timestamp,
) -> Result<UploadId, AppError> {
    if let Some(of) = enterprise {
        store::enterprises::get(db, scope, of).await?;
    }
    let content = match content {
        Content::Enterprises(rows) => Content::Enterprises(enterprises::hidden(db, rows).await?),
        Content::Prices(prices) => Content::Prices(prices::tried(db, scope, prices, (file_name, sha256), now).await?),
        Content::Sales(rows) => Content::Sales(rows),
    };
    Ok(store::uploads::keep(db, scope, &content, enterprise, (file_name, sha256), now).await?)
}

/// What can be brought in by a role, and one's own files.
///
/// # Errors
/// When the database does not answer.
pub async fn imports(db: &Db, scope: &Scope, role: Role, now: Timestamp) -> Result<Imports, AppError> {
    let kinds: Vec<_> = UploadKind::ALL.iter().copied().filter(|kind| allows(role, kind.action())).collect();
    let keeps_others = match scope {
        Scope::Within { reach: Reach::Enterprise(_), .. } | Scope::Public => false,
        Scope::Within { .. } => kinds.contains(&UploadKind::Sales),
    };
    let named = if keeps_others { store::enterprises::names(db, scope).await? } else { Vec::new() };
    let (past, waiting) =
        store::uploads::list(db, scope, now).await?.into_iter().partition(|upload| upload.applied_at.is_some());
    Ok(Imports {
        kinds,
        enterprises: named.into_iter().map(|one| Choice { id: one.id.0, names: Names::same(&one.name) }).collect(),
        waiting,
        past,
        demonstration: scope.is_demonstration(),
    })
}

/// One file with what applying it would do; of one that was applied, what it did.
///
/// # Errors
/// [`AppError::NotFound`] for somebody else's and for none.
pub async fn preview(
    db: &Db,
    scope: &Scope,
    fields: &Fields,
    now: Timestamp,
    today: Date,
) -> Result<Preview, AppError> {
    let Waiting { upload, content } = store::uploads::get(db, scope, number(fields)?, now).await?;
    let enterprise = match upload.enterprise {
        Some(of) => store::enterprises::find(db, scope, of).await?.map(|found| found.facts.name),
        None => None,
    };
    let mut looked = match content {
        None => Looked { counts: upload.counts.unwrap_or_default(), ..Looked::default() },
        Some(Content::Prices(prices)) => prices::look(&prices),
        Some(Content::Enterprises(rows)) => enterprises::judged(db, scope, rows, today).await?.looked(),
        Some(Content::Sales(rows)) => sales::judged(db, scope, owner(&upload)?, rows, today).await?.looked(),
    };
    let more = looked.problems.len().saturating_sub(MOST_SHOWN);
    looked.problems.truncate(MOST_SHOWN);
    Ok(Preview {
        upload,
        enterprise,
        counts: looked.counts,
        problems: looked.problems,
        more: u32::try_from(more).unwrap_or(u32::MAX),
        new_names: looked.new_names,
        crowded: looked.crowded,
        demonstration: scope.is_demonstration(),
    })
}

/// The number of a file in an address. None, and what is no number, look like one that is not there.
///
/// # Errors
/// [`AppError::NotFound`].
pub fn number(fields: &Fields) -> Result<UploadId, AppError> {
    fields.text("id").parse().map(UploadId).map_err(|_| AppError::NotFound)
}

/// Whose sales a file holds.
///
/// # Errors
/// [`AppError::NotFound`] when it says so of nobody.
pub fn owner(upload: &Upload) -> Result<EnterpriseId, AppError> {
    upload.enterprise.ok_or(AppError::NotFound)
}

/// A row that could not be read.
pub(crate) fn unreadable(rejected: Rejected) -> Problem {
    Problem {
        line: rejected.line,
        about: String::new(),
        column: rejected.column,
        value: rejected.value,
        why: Why::Unreadable(rejected.reason),
        meant: None,
        choices: Vec::new(),
    }
}
