//! The addresses to which forms are posted. The policy is asked before a form's fields are read; a refused form is its page
//! again, with what was typed.

use crate::pages;
use crate::signed::Asking;
use crate::state::AppState;
use app::error::AppError;
use app::form::{Fields, Returned};
use app::forms::{Asked, Form, Outcome, Sent};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, LOCATION};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use domain::invalid::{Invalid, Reason};

/// Every form at its address.
pub fn routes() -> Router<AppState> {
    app::forms::all().into_iter().fold(Router::new(), |router, form| {
        let receive = move |state, asking, request| receive(form, state, asking, request);
        router.route(form.path, post(receive))
    })
}

async fn receive(form: Form, State(state): State<AppState>, asking: Asking, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    if let Asked::For(action) = form.action
        && let Err(error) = asking.services.authorize(action)
    {
        return refused(form, error, state, asking, parts.uri, parts.headers).await;
    }
    let is_form = parts.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if !is_form.is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded")) {
        return (StatusCode::UNSUPPORTED_MEDIA_TYPE, [(CACHE_CONTROL, "no-store")]).into_response();
    }
    let Ok(body) = to_bytes(body, crate::router::MOST_BODY).await else {
        return (StatusCode::PAYLOAD_TOO_LARGE, [(CACHE_CONTROL, "no-store")]).into_response();
    };
    let fields = Fields::decode(&String::from_utf8_lossy(&body));
    let query = Fields::decode(parts.uri.query().unwrap_or_default());
    let sent = Sent { services: asking.services.clone(), fields: fields.clone(), query, from: asking.from.clone() };
    match (form.submit)(sent).await {
        Ok(Outcome::Go(address)) => {
            (StatusCode::SEE_OTHER, [(LOCATION, address), (CACHE_CONTROL, "no-store".to_owned())]).into_response()
        }
        Ok(Outcome::Again(problems)) => {
            let returned = Returned { fields, problems, told: None };
            again(form, StatusCode::UNPROCESSABLE_ENTITY, returned, state, asking, parts.uri, parts.headers).await
        }
        Ok(Outcome::Ask(told)) => {
            let returned = Returned { fields, problems: Vec::new(), told: Some(told) };
            again(form, StatusCode::UNPROCESSABLE_ENTITY, returned, state, asking, parts.uri, parts.headers).await
        }
        Ok(Outcome::Overtaken) => {
            let problems = vec![Invalid::new("version", Reason::Disagrees)];
            let returned = Returned { fields, problems, told: None };
            again(form, StatusCode::CONFLICT, returned, state, asking, parts.uri, parts.headers).await
        }
        Ok(Outcome::Tell(told)) => {
            let returned = Returned { told: Some(told), ..Returned::default() };
            again(form, StatusCode::OK, returned, state, asking, parts.uri, parts.headers).await
        }
        Err(AppError::Invalid(invalid)) => {
            let returned = Returned { fields, problems: vec![invalid], told: None };
            again(form, StatusCode::UNPROCESSABLE_ENTITY, returned, state, asking, parts.uri, parts.headers).await
        }
        Err(error) => refused(form, error, state, asking, parts.uri, parts.headers).await,
    }
}

/// The page of the form, drawn as if it had been asked for, with what came back.
async fn again(
    form: Form,
    status: StatusCode,
    returned: Returned,
    state: AppState,
    asking: Asking,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let request = page_request(form, &uri, headers);
    let headers = request.headers().clone();
    pages::draw_own(state, asking.services, request, Some(returned)).await.with_status(status).reply(&headers)
}

/// The page that says why nothing was done.
async fn refused(
    form: Form,
    error: AppError,
    state: AppState,
    asking: Asking,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let status = match error {
        AppError::SignedOut => StatusCode::UNAUTHORIZED,
        AppError::Denied => StatusCode::FORBIDDEN,
        AppError::NotFound => StatusCode::NOT_FOUND,
        AppError::Conflict => StatusCode::CONFLICT,
        AppError::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        AppError::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
    };
    let request = page_request(form, &uri, headers);
    let headers = request.headers().clone();
    pages::draw_failure(state, asking.services, request, error).await.with_status(status).reply(&headers)
}

fn page_request(form: Form, uri: &Uri, mut headers: HeaderMap) -> Request {
    headers.remove(CONTENT_LENGTH);
    headers.remove(CONTENT_TYPE);
    let address = match uri.query() {
        Some(query) => format!("{}?{query}", form.page),
        None => form.page.to_owned(),
    };
    let mut request = Request::new(Body::empty());
    *request.method_mut() = Method::GET;
    *request.uri_mut() = address.parse().unwrap_or_default();
    *request.headers_mut() = headers;
    request
}
