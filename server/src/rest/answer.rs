//! Answers of the read API: kept for as long as the data stays as it is, and told from each other by a tag.

use super::Answered;
use super::parameters::{Format, Parameters};
use crate::page_cache::{Answer, Key, Kind};
use crate::problem::Problem;
use crate::state::AppState;
use app::error::AppError;
use axum::http::header::{CONTENT_TYPE, LAST_MODIFIED, LINK};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use domain::access::{Action, Scope};
use domain::page::PageRequest;
use domain::period::Timestamp;
use feeds::download::Table;
use serde::Serialize;
use store::Db;

/// What a route has to say, before it is written down.
pub(super) struct Said {
    content_type: &'static str,
    body: String,
    /// The address of the next page, without the site.
    next: Option<String>,
}

impl Said {
    /// # Errors
    /// None in practice: every answer is made of maps with text keys.
    pub(super) fn json(value: &impl Serialize) -> Result<Self, Problem> {
        let body = serde_json::to_string(value).map_err(|_| AppError::Unavailable)?;
        Ok(Self { content_type: "application/json", body, next: None })
    }

    pub(super) fn csv(table: &Table) -> Self {
        let body = String::from_utf8_lossy(&feeds::download::csv(table)).into_owned();
        Self { content_type: "text/csv; charset=utf-8", body, next: None }
    }

    /// The value or the table, as the question wants it.
    pub(super) fn in_format(
        format: Format,
        value: &impl Serialize,
        table: impl FnOnce() -> Table,
    ) -> Result<Self, Problem> {
        match format {
            Format::Json => Self::json(value),
            Format::Csv => Ok(Self::csv(&table())),
        }
    }

    pub(super) fn next(self, next: Option<String>) -> Self {
        Self { next, ..self }
    }
}

/// Answers `request`: from what is kept, or by asking `say`.
pub(super) async fn answer<F>(
    state: &AppState,
    uri: &Uri,
    headers: &HeaderMap,
    known: &[&str],
    say: impl FnOnce(Db, Scope, Parameters) -> F,
) -> Answered
where
    F: Future<Output = Result<Said, Problem>>,
{
    let make = async {
        let said = async {
            let parameters = Parameters::read(uri.query(), known)?;
            let (db, scope) = state.services.authorize(Action::ViewPrices)?;
            let changed = last_change(&db, &scope).await?;
            Ok((say(db, scope, parameters).await?, changed))
        };
        written(said.await).await
    };
    let address = uri.path_and_query().map_or("/", |address| address.as_str()).to_owned();
    match state.editions.current().await {
        Some(edition) => state.answers.get(Key { address, language: None, edition }, make).await.reply(headers),
        None => make.await.reply(headers),
    }
}

async fn written(said: Result<(Said, Option<Timestamp>), Problem>) -> Answer {
    let mut headers = HeaderMap::new();
    let (status, body) = match said {
        Ok((said, changed)) => {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(said.content_type));
            if let Some(value) =
                said.next.and_then(|next| HeaderValue::try_from(format!("<{next}>; rel=\"next\"")).ok())
            {
                headers.insert(LINK, value);
            }
            if let Some(value) = changed.and_then(http_date) {
                headers.insert(LAST_MODIFIED, value);
            }
            (StatusCode::OK, said.body)
        }
        Err(problem) => {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
            (problem.status(), serde_json::to_string(&problem).unwrap_or_default())
        }
    };
    Answer::make(Kind::Open, status, headers, body, None).await
}

/// When public figures last changed: the latest import or undoing among the last hundred.
async fn last_change(db: &Db, scope: &Scope) -> Result<Option<Timestamp>, AppError> {
    let page = store::imports::list(db, scope, PageRequest::new(None, None)).await?;
    Ok(page.items.iter().map(|import| import.undone_at.unwrap_or(import.at).max(import.at)).max())
}

/// `Tue, 24 Nov 2026 08:00:00 GMT`
fn http_date(at: Timestamp) -> Option<HeaderValue> {
    let text = jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&at).ok()?;
    HeaderValue::try_from(text).ok()
}

impl From<AppError> for Problem {
    fn from(error: AppError) -> Self {
        match error {
            AppError::Invalid(invalid) => super::parameters::invalid(&invalid.field),
            AppError::SignedOut => Self::new(StatusCode::UNAUTHORIZED, "signed-out"),
            AppError::Conflict => Self::new(StatusCode::CONFLICT, "conflict"),
            AppError::Denied => Self::new(StatusCode::FORBIDDEN, "denied"),
            AppError::NotFound => Self::new(StatusCode::NOT_FOUND, "not-found"),
            AppError::Unavailable => Self::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable")
                .detail("The figures cannot be read now. Try again in a moment."),
        }
    }
}

impl From<store::Error> for Problem {
    fn from(error: store::Error) -> Self {
        AppError::from(error).into()
    }
}
