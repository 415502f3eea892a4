//! Who asks: read once for each request that brings the cookie of a session, and handed on with it.

use crate::state::AppState;
use app::context::Services;
use app::context::signing::From;
use axum::extract::{ConnectInfo, FromRequestParts, Request, State};
use axum::http::header::{COOKIE, USER_AGENT};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::access::Principal;
use std::convert::Infallible;
use std::net::SocketAddr;
use store::sessions::Sessions;
use tower_sessions::cookie::SameSite;
use tower_sessions::cookie::time::Duration;
use tower_sessions::{Expiry, Session, SessionManagerLayer};

use crate::security::headers::Transport;

/// A month without use ends a session.
const LASTS: Duration = Duration::days(30);

/// The name of the cookie. The prefix makes browsers refuse one that another site or a plain connection sets; without TLS it
/// cannot be had.
#[must_use]
pub const fn cookie(transport: Transport) -> &'static str {
    match transport {
        Transport::Secure => "__Host-milpa",
        Transport::Plain => "milpa",
    }
}

/// Sessions kept in the database; the cookie is out of reach of scripts and of other sites' requests.
pub fn sessions(state: &AppState) -> SessionManagerLayer<Sessions> {
    SessionManagerLayer::new(Sessions(state.db.clone()))
        .with_name(cookie(state.transport))
        .with_secure(state.transport == Transport::Secure)
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_path("/")
        .with_expiry(Expiry::OnInactivity(LASTS))
}

/// Finds out who asks, when a cookie says that somebody does. Without one nothing is read, so that public pages cost
/// nothing more.
pub async fn recognize(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    if has_session(request.headers(), cookie(state.transport))
        && let Some(session) = request.extensions().get::<Session>().cloned()
    {
        match state.services.whose(&session).await {
            Ok(principal) => {
                request.extensions_mut().insert(principal);
            }
            Err(_) => return StatusCode::SERVICE_UNAVAILABLE.into_response(),
        }
    }
    next.run(request).await
}

/// The services for whoever asks.
#[derive(Clone)]
pub struct Asking {
    pub services: Services,
    pub from: From,
}

impl FromRequestParts<AppState> for Asking {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Infallible> {
        let principal = parts.extensions.get::<Principal>().cloned().unwrap_or_default();
        let session = parts.extensions.get::<Session>().cloned();
        let device = parts.headers.get(USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
        let from = From { address: address(parts, state), device: device.to_owned() };
        Ok(Self { services: state.services.of(principal, session), from })
    }
}

/// The address of the network: what the proxy in front says when there is one, else the other end of the connection.
fn address(parts: &Parts, state: &AppState) -> String {
    let forwarded = parts.headers.get("x-forwarded-for").and_then(|list| list.to_str().ok());
    let nearest = forwarded.and_then(|list| list.rsplit(',').next()).map(str::trim);
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip().to_string());
    match (state.public_url.is_some(), nearest) {
        (true, Some(address)) => address.chars().take(60).collect(),
        _ => peer.unwrap_or_default(),
    }
}

fn has_session(headers: &HeaderMap, name: &str) -> bool {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    cookies.flat_map(|list| list.split(';')).any(|pair| pair.trim().split('=').next() == Some(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn only_the_cookie_of_a_session_is_looked_up() {
        let with = |text| HeaderMap::from_iter([(COOKIE, HeaderValue::from_static(text))]);
        assert!(has_session(&with("lang=es; milpa=abc"), "milpa"));
        assert!(!has_session(&with("lang=es; milpa2=abc"), "milpa"));
        assert!(!has_session(&HeaderMap::new(), "milpa"));
    }
}
