//! [server build] A file of prices: tried when it is sent, so that looking at it later holds up nobody who writes.

use super::{Looked, unreadable};
use crate::api::uploads::{MOST_SHOWN, Problem, Why};
use crate::error::AppError;
use domain::access::Scope;
use domain::id::UploadId;
use domain::period::Timestamp;
use domain::price::import::Conflict;
use domain::upload::{Counts, QuotedPrices, Tried, Upload, UploadKind};
use store::Db;

/// The file with what applying it would do.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn tried(
    db: &Db,
    scope: &Scope,
    prices: QuotedPrices,
    (file_name, sha256): (&str, &str),
    now: Timestamp,
) -> Result<QuotedPrices, AppError> {
    let upload = Upload {
        id: UploadId(0),
        kind: UploadKind::Prices,
        enterprise: None,
        file_name: file_name.to_owned(),
        sha256: sha256.to_owned(),
        at: now,
        applied_at: None,
        undone_at: None,
        counts: None,
    };
    let report = store::uploads::try_prices(db, scope, &upload, prices.clone(), now).await?;
    let counts = Counts::from(&report);
    let conflicts = report.conflicts.into_iter().take(MOST_SHOWN).collect();
    Ok(QuotedPrices { tried: Some(Tried { counts, conflicts }), ..prices })
}

/// What was found when it was sent.
pub(super) fn look(prices: &QuotedPrices) -> Looked {
    let rejected = prices.rejected.iter().take(MOST_SHOWN).cloned().map(unreadable);
    let tried = prices.tried.as_ref();
    let conflicts = tried.map_or(&[][..], |tried| &tried.conflicts).iter().map(contradiction);
    let mut problems: Vec<Problem> = rejected.chain(conflicts).collect();
    problems.sort_by_key(|problem| problem.line);
    Looked { counts: tried.map(|tried| tried.counts).unwrap_or_default(), problems, ..Looked::default() }
}

fn contradiction(conflict: &Conflict) -> Problem {
    Problem {
        line: conflict.line,
        about: String::new(),
        column: String::new(),
        value: String::new(),
        why: Why::Contradicts(conflict.first_line),
        meant: None,
        choices: Vec::new(),
    }
}
