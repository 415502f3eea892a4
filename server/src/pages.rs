//! Pages: drawn by the application, kept as long as their figures hold, and the page of an address that leads nowhere.

use crate::page_cache::{Answer, Key, Kind};
use crate::security::headers::Transport;
use crate::state::AppState;
use app::app::{App, shell};
use app::platform::{PublicUrl, language_of};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_LENGTH, HOST, IF_MODIFIED_SINCE, RANGE};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use leptos::nonce::Nonce;
use leptos::prelude::provide_context;
use std::sync::LazyLock;

/// Far more than any page.
const MOST: usize = 8 * 1024 * 1024;

/// Every address of the application's own table.
///
/// Found out once for the whole process: while the table is walked, Leptos keeps every page of the process from loading
/// anything, and one that is drawn at that moment would wait for ever.
#[must_use]
pub fn paths() -> &'static [String] {
    static PATHS: LazyLock<Vec<String>> = LazyLock::new(|| {
        let routes = leptos_axum::generate_route_list(App);
        let mut paths: Vec<String> = routes.into_iter().map(|route| route.path().to_owned()).collect();
        paths.sort_unstable();
        paths.dedup();
        paths
    });
    &PATHS
}

/// The routes of the pages.
pub fn routes() -> Router<AppState> {
    paths().iter().fold(Router::new(), |router, path| router.route(path, get(page)))
}

/// A page, from the kept ones when nothing changed.
pub async fn page(State(state): State<AppState>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let language = language_of(&parts.headers);
    // The page names the site where it is shared, so a page of another host is another page.
    let site = site(&state, &parts.headers);
    let address = format!("{site}{}", parts.uri.path_and_query().map_or("/", |address| address.as_str()));
    let headers = parts.headers.clone();
    let draw = draw(state.clone(), Request::from_parts(parts, Body::empty()));
    let answer = match state.editions.current().await {
        Some(edition) => state.answers.get(Key { address, language: Some(language), edition }, draw).await,
        None => draw.await.into(),
    };
    answer.reply(&headers)
}

/// A file of the site, or the page that says there is nothing here.
pub async fn file_or_nothing(State(state): State<AppState>, request: Request) -> Response {
    if ![Method::GET, Method::HEAD].contains(request.method()) {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    if let Some(file) = state.site.file(request.uri(), request.headers()).await {
        return file;
    }
    if request.uri().path().starts_with("/pkg/") {
        return (StatusCode::NOT_FOUND, [(CACHE_CONTROL, "no-store")]).into_response();
    }
    let (mut parts, _) = request.into_parts();
    // The question is for a file that is not there; the page that says so is whole.
    parts.headers.remove(RANGE);
    parts.headers.remove(IF_MODIFIED_SINCE);
    let headers = parts.headers.clone();
    draw(state, Request::from_parts(parts, Body::empty())).await.reply(&headers)
}

/// Draws a page. The mark that stands for the nonce is as hard to guess as a nonce, so that nothing in the figures can
/// pass for it.
async fn draw(state: AppState, request: Request) -> Answer {
    let language = language_of(request.headers());
    let mark = Nonce::new();
    let (nonce, services, names) = (mark.clone(), state.services.clone(), state.site.names());
    let site = PublicUrl(site(&state, request.headers()));
    let context = move || {
        provide_context(nonce.clone());
        provide_context(site.clone());
        services.provide();
    };
    let render = leptos_axum::render_app_async_with_context(context, move || shell(names.clone()));
    let (parts, body) = render(request).await.into_parts();
    let Ok(body) = to_bytes(body, MOST).await else {
        return Answer::make(Kind::Page, StatusCode::INTERNAL_SERVER_ERROR, HeaderMap::new(), String::new(), None)
            .await;
    };
    let mut headers = parts.headers;
    headers.remove(CONTENT_LENGTH);
    headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(app::i18n::tag(language)));
    let text = String::from_utf8_lossy(&body).into_owned();
    Answer::make(Kind::Page, parts.status, headers, text, Some(mark.to_string())).await
}

/// Where this server is found from outside: as configured, else as the browser asked for it. Empty when it asked for
/// nothing that could be a host.
fn site(state: &AppState, headers: &HeaderMap) -> String {
    if let Some(url) = &state.public_url {
        return url.to_string();
    }
    let scheme = match state.transport {
        Transport::Plain => "http",
        Transport::Secure => "https",
    };
    let is_host = |host: &&str| {
        let letters = host.bytes().all(|b| b.is_ascii_alphanumeric() || b".-:[]".contains(&b));
        letters && (1..=255).contains(&host.len())
    };
    let host = headers.get(HOST).and_then(|host| host.to_str().ok()).filter(is_host);
    host.map_or_else(String::new, |host| format!("{scheme}://{host}"))
}
