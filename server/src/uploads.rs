//! Files that people send with a form: the one kind of body that is larger than a form may be.
//!
//! The policy is asked before a byte of the file is read. Files are read beside the threads that answer requests, and are
//! kept nowhere: only what their rows say waits, with whoever sent them.

mod received;
mod rows;

use crate::command::refusal_sentence;
use crate::signed::Asking;
use crate::state::AppState;
use crate::{digest, pages};
use app::error::AppError;
use app::form::{Fields, Returned, Told};
use app::i18n::uploads as texts;
use app::platform::language_of;
use app::reading::sales::meant;
use app::reading::uploads::keep;
use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, LOCATION};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use domain::access::Scope;
use domain::id::EnterpriseId;
use domain::names::Language;
use domain::upload::UploadKind;
use received::{NotReceived, Received, receive};
use store::Db;

/// Largest body, the form around the file included.
const MOST_BYTES: usize = 8 * 1024 * 1024;
const PAGE: &str = "/importar";

/// Every address that takes a file.
#[must_use]
pub fn paths() -> Vec<String> {
    UploadKind::ALL.iter().map(|kind| path(*kind)).collect()
}

/// The routes of these.
pub fn routes() -> Router<AppState> {
    let router = UploadKind::ALL.iter().fold(Router::new(), |router, kind| {
        let take = move |state, asking, request| take(*kind, state, asking, request);
        router.route(&path(*kind), post(take))
    });
    router.layer(DefaultBodyLimit::max(MOST_BYTES))
}

fn path(kind: UploadKind) -> String {
    format!("{PAGE}/{}", kind.code())
}

/// What becomes of a file.
enum Taken {
    /// It waits at this address.
    Waiting(String),
    /// It is refused as a whole, and why.
    Refused(StatusCode, String),
}

async fn take(kind: UploadKind, State(state): State<AppState>, asking: Asking, request: Request) -> Response {
    let (headers, language) = (request.headers().clone(), language_of(request.headers()));
    let (db, scope) = match asking.services.authorize(kind.action()) {
        Ok(allowed) => allowed,
        Err(error) => return failed(error, state, asking, &headers).await,
    };
    let taken = match receive(request).await {
        Ok(received) => look(kind, received, (&db, &scope), &asking, language).await,
        Err(NotReceived::NoForm) => {
            return (StatusCode::UNSUPPORTED_MEDIA_TYPE, [(CACHE_CONTROL, "no-store")]).into_response();
        }
        Err(NotReceived::TooLarge) => {
            Ok(Taken::Refused(StatusCode::PAYLOAD_TOO_LARGE, texts::too_large(language).to_owned()))
        }
        Err(NotReceived::Broken) => Ok(refused(texts::broken(language))),
    };
    match taken {
        Ok(Taken::Waiting(address)) => {
            (StatusCode::SEE_OTHER, [(LOCATION, address), (CACHE_CONTROL, "no-store".to_owned())]).into_response()
        }
        Ok(Taken::Refused(status, sentence)) => {
            let told = Some(Told::RefusedFile { kind, sentence });
            let returned = Returned { fields: Fields::default(), problems: Vec::new(), told };
            let page = page_request(&headers);
            let headers = page.headers().clone();
            pages::draw_own(state, asking.services, page, Some(returned)).await.with_status(status).reply(&headers)
        }
        Err(error) => failed(error, state, asking, &headers).await,
    }
}

/// Reads a file and lets it wait.
async fn look(
    kind: UploadKind,
    received: Received,
    (db, scope): (&Db, &Scope),
    asking: &Asking,
    language: Language,
) -> Result<Taken, AppError> {
    let Received { bytes, file_name, enterprise } = received;
    if bytes.is_empty() {
        return Ok(refused(texts::no_file(language)));
    }
    let enterprise: Option<EnterpriseId> = match kind {
        UploadKind::Sales => match meant(scope, &enterprise) {
            Some(of) => Some(of),
            None => return Ok(refused(texts::no_owner(language))),
        },
        UploadKind::Prices | UploadKind::Enterprises => None,
    };
    let today = asking.services.today();
    let read = tokio::task::spawn_blocking(move || (digest::hex(&bytes), rows::read(kind, &bytes, today)));
    let (sha256, content) = read.await.map_err(|_| AppError::Unavailable)?;
    let content = match content {
        Ok(content) => content,
        Err(why) => return Ok(refused(&capital(&refusal_sentence(&why, language)))),
    };
    let id = keep(db, scope, content, enterprise, (&file_name, &sha256), asking.services.now()).await?;
    Ok(Taken::Waiting(format!("{PAGE}/ver?id={id}")))
}

fn refused(sentence: &str) -> Taken {
    Taken::Refused(StatusCode::UNPROCESSABLE_ENTITY, sentence.to_owned())
}

/// A sentence that begins with a capital and ends with a point.
fn capital(sentence: &str) -> String {
    let sentence = app::words::capital(sentence);
    if sentence.ends_with('.') { sentence } else { format!("{sentence}.") }
}

/// The page that says why nothing was taken.
async fn failed(error: AppError, state: AppState, asking: Asking, headers: &HeaderMap) -> Response {
    let status = match error {
        AppError::SignedOut => StatusCode::UNAUTHORIZED,
        AppError::Denied => StatusCode::FORBIDDEN,
        AppError::NotFound => StatusCode::NOT_FOUND,
        AppError::Conflict => StatusCode::CONFLICT,
        AppError::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        AppError::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
    };
    let page = page_request(headers);
    let headers = page.headers().clone();
    pages::draw_failure(state, asking.services, page, error).await.with_status(status).reply(&headers)
}

/// The page on which the forms stand, as a browser would ask for it.
fn page_request(headers: &HeaderMap) -> Request {
    let mut headers = headers.clone();
    headers.remove(CONTENT_LENGTH);
    headers.remove(CONTENT_TYPE);
    let mut request = Request::new(Body::empty());
    *request.method_mut() = Method::GET;
    *request.uri_mut() = PAGE.parse().unwrap_or_default();
    *request.headers_mut() = headers;
    request
}
