//! The server's side of the fork.

use domain::names::Language;
use http::header::{ACCEPT_LANGUAGE, COOKIE};
use http::request::Parts;
use http::{HeaderMap, StatusCode};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

/// By choice (the cookie), then by what the browser prefers, then Spanish.
#[must_use]
pub fn language() -> Language {
    use_context::<Parts>().map_or_else(Language::default, |parts| language_of(&parts.headers))
}

/// The language that a request with these headers is answered in.
#[must_use]
pub fn language_of(headers: &HeaderMap) -> Language {
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok());
    header(COOKIE).and_then(chosen).or_else(|| header(ACCEPT_LANGUAGE).and_then(preferred)).unwrap_or_default()
}

fn chosen(cookies: &str) -> Option<Language> {
    cookies.split(';').filter_map(|pair| pair.trim().strip_prefix("lang=")).find_map(of_tag)
}

/// The first of the two languages in the order in which the browser lists them.
fn preferred(accepted: &str) -> Option<Language> {
    accepted.split(',').find_map(|part| of_tag(part.trim()))
}

fn of_tag(tag: &str) -> Option<Language> {
    match tag.get(..2)? {
        "es" => Some(Language::Es),
        "en" => Some(Language::En),
        _ => None,
    }
}

/// Answers this request with 404.
pub fn not_found() {
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(StatusCode::NOT_FOUND);
    }
}

/// Answers this request with 400: it asks for something that cannot be.
pub fn refused() {
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(StatusCode::BAD_REQUEST);
    }
}

/// The role of whoever asks.
#[must_use]
pub fn role() -> domain::access::Role {
    use_context::<crate::context::Services>()
        .map_or(domain::access::Role::Visitor, |services| services.principal().role())
}

/// The world of the account that asks: that of the demonstration is marked on every page.
#[must_use]
pub fn account_world() -> Option<domain::dataset::Dataset> {
    use_context::<crate::context::Services>()?.principal().account().map(|account| account.dataset)
}

/// The number of the submission of a form that is being drawn.
#[must_use]
pub fn submission() -> String {
    crate::context::secrets::submission().to_string()
}

/// The path and question of the page that is being drawn, as it may stand inside another address.
#[must_use]
pub fn path() -> String {
    let path = use_context::<Parts>().and_then(|parts| parts.uri.path_and_query().map(ToString::to_string));
    path.unwrap_or_else(|| "/".to_owned())
        .replace('%', "%25")
        .replace('&', "%26")
        .replace('#', "%23")
        .replace('+', "%2B")
}

/// The nonce of this response's scripts.
#[must_use]
pub fn script_nonce() -> Option<String> {
    leptos::nonce::use_nonce().map(|nonce| nonce.to_string())
}

/// The whole address of a path, as others reach it: for messages.
#[must_use]
pub fn address(path: &str) -> String {
    let site = use_context::<PublicUrl>().map(|site| site.0);
    format!("{}{path}", site.unwrap_or_default().trim_end_matches('/'))
}

/// Where the site is reached from outside, such as `https://milpa.example`; given by the server's configuration.
#[derive(Debug, Clone, Default)]
pub struct PublicUrl(pub String);

/// Charts are drawn in the browser.
pub async fn load_charts() -> bool {
    false
}

#[must_use]
pub fn draw_chart(_id: &str, _picture: &str) -> bool {
    false
}

pub fn clear_chart(_id: &str) {}

#[must_use]
pub fn is_dark() -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cookie_decides_and_the_first_preferred_language_comes_next() {
        assert_eq!(chosen("a=1; lang=en"), Some(Language::En));
        assert_eq!(chosen("other=es"), None);
        assert_eq!(preferred("fr;q=1, en-GB;q=0.9, es;q=0.8"), Some(Language::En));
        assert_eq!(preferred("es-GT"), Some(Language::Es));
        assert_eq!(preferred("qut"), None);
    }
}
