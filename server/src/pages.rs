//! Pages: drawn by the application, kept as long as their figures hold, and the page of an address that leads nowhere.

use crate::assets::Arrival;
use crate::page_cache::{Answer, Key, Kind};
use crate::security::headers::Transport;
use crate::signed::Asking;
use crate::state::AppState;
use app::app::{App, shell};
use app::context::Services;
use app::error::AppError;
use app::form::Returned;
use app::platform::{PublicUrl, language_of};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_LENGTH, HOST, IF_MODIFIED_SINCE, LOCATION, RANGE};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use domain::access::Principal;
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

/// A page: that of whoever is signed in drawn anew, that of a visitor from the kept ones when nothing changed.
pub async fn page(State(state): State<AppState>, asking: Asking, request: Request) -> Response {
    if let Principal::Signed(account) = asking.services.principal() {
        // Four first screens, one address: each role has its own.
        if request.uri().path() == "/" && request.uri().query().is_none() {
            let home = app::pages::home::home(account.role);
            return (StatusCode::SEE_OTHER, [(LOCATION, home), (CACHE_CONTROL, "no-store")]).into_response();
        }
        let headers = request.headers().clone();
        return draw_own(state, asking.services, request, None).await.reply(&headers);
    }
    let own = OWN.contains(&request.uri().path());
    if own {
        let headers = request.headers().clone();
        return draw_own(state, asking.services, request, None).await.reply(&headers);
    }
    let (parts, _) = request.into_parts();
    let language = language_of(&parts.headers);
    // The page names the site where it is shared, so a page of another host is another page.
    let site = site(&state, &parts.headers);
    // So does one that carries its style.
    let arrival = Arrival::of(&parts.headers);
    let address = format!("{arrival:?} {site}{}", parts.uri.path_and_query().map_or("/", |address| address.as_str()));
    let headers = parts.headers.clone();
    let drawing = Drawing { services: state.services.clone(), returned: None, failure: None, kind: Kind::Page };
    let draw = draw(state.clone(), drawing, Request::from_parts(parts, Body::empty()));
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
    let drawing = Drawing { services: state.services.clone(), returned: None, failure: None, kind: Kind::Page };
    draw(state, drawing, Request::from_parts(parts, Body::empty())).await.reply(&headers)
}

/// Pages that are nobody else's even for a visitor: their forms carry numbers of their own.
const OWN: [&str; 4] = ["/alertas/parar", "/entrar", "/entrar/codigo", "/unirse"];

/// What a page is drawn from besides its address.
struct Drawing {
    services: Services,
    returned: Option<Returned>,
    failure: Option<AppError>,
    kind: Kind,
}

/// A page for one person only: nobody keeps it.
pub async fn draw_own(state: AppState, services: Services, request: Request, returned: Option<Returned>) -> Answer {
    draw(state, Drawing { services, returned, failure: None, kind: Kind::Own }, request).await
}

/// In the place of a page, why there is none.
pub async fn draw_failure(state: AppState, services: Services, request: Request, failure: AppError) -> Answer {
    draw(state, Drawing { services, returned: None, failure: Some(failure), kind: Kind::Own }, request).await
}

/// Draws a page. The mark that stands for the nonce is as hard to guess as a nonce, so that nothing in the figures can
/// pass for it.
async fn draw(state: AppState, drawing: Drawing, request: Request) -> Answer {
    let language = language_of(request.headers());
    let mark = Nonce::new();
    let Drawing { services, returned, failure, kind } = drawing;
    let (nonce, names) = (mark.clone(), state.site.names(Arrival::of(request.headers())));
    let site = PublicUrl(site(&state, request.headers()));
    let context = move || {
        provide_context(nonce.clone());
        provide_context(site.clone());
        services.provide();
        if let Some(returned) = &returned {
            provide_context(returned.clone());
        }
        if let Some(failure) = &failure {
            provide_context(app::app::InPlace(failure.clone()));
        }
    };
    let render = leptos_axum::render_app_async_with_context(context, move || shell(names.clone()));
    let (parts, body) = render(request).await.into_parts();
    let Ok(body) = to_bytes(body, MOST).await else {
        return Answer::make(kind, StatusCode::INTERNAL_SERVER_ERROR, HeaderMap::new(), String::new(), None).await;
    };
    let mut headers = parts.headers;
    headers.remove(CONTENT_LENGTH);
    headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(app::i18n::tag(language)));
    let text = String::from_utf8_lossy(&body).into_owned();
    Answer::make(kind, parts.status, headers, text, Some(mark.to_string())).await
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
