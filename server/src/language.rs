//! The choice of language: a cookie, and back to the page where it was made.

use crate::problem::Problem;
use crate::security::headers::Transport;
use crate::state::AppState;
use axum::Form;
use axum::extract::State;
use axum::extract::rejection::FormRejection;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, LOCATION, SET_COOKIE};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

/// The fields of the form in the frame of every page.
#[derive(Debug, Deserialize)]
pub struct Choice {
    /// `es` or `en`.
    language: String,
    /// Where to go back to: a path of this site.
    #[serde(rename = "return", default)]
    back: String,
}

const YEAR: u32 = 365 * 24 * 3_600;

/// Remembers the language for a year. Scripts may read it: it is nobody's secret.
pub async fn choose(State(state): State<AppState>, form: Result<Form<Choice>, FormRejection>) -> Response {
    let Form(choice) = match form {
        Ok(form) => form,
        Err(refused) => {
            return Problem::new(refused.status(), "unreadable-form")
                .detail("The form could not be read.")
                .into_response();
        }
    };
    if !["es", "en"].contains(&choice.language.as_str()) {
        let problem = Problem::new(StatusCode::BAD_REQUEST, "invalid-parameter").parameter("language");
        return problem.detail("The language is es or en.").into_response();
    }
    let secure = match state.transport {
        Transport::Secure => "; Secure",
        Transport::Plain => "",
    };
    let cookie = format!("lang={}; Path=/; Max-Age={YEAR}; SameSite=Lax{secure}", choice.language);
    let back = if is_local(&choice.back) { choice.back } else { "/".to_owned() };
    let headers = [(SET_COOKIE, cookie), (LOCATION, back), (CACHE_CONTROL, "no-store".to_owned())];
    (StatusCode::SEE_OTHER, headers).into_response()
}

/// A path of this site: one slash first, and nothing that a browser would read as another host or another line.
fn is_local(path: &str) -> bool {
    let plain = path.bytes().all(|b| (b'!'..=b'~').contains(&b) && b != b'\\');
    plain && path.starts_with('/') && !path.starts_with("//") && path.len() <= 2_000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_site_are_gone_back_to() {
        assert!(is_local("/precios/serie?producto=papa&mercado=la-terminal"));
        for elsewhere in
            ["", "//elsewhere.example", "/\\elsewhere.example", "https://elsewhere.example", "/\r\nx: y", "/\t/x"]
        {
            assert!(!is_local(elsewhere), "{elsewhere:?}");
        }
    }
}
