//! Files as answers, and a sentence where there is none.

use app::error::AppError;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, VARY};
use axum::http::{HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use domain::names::Language;
use feeds::download::{Table, csv, xlsx};

/// What kind of file the address asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Csv,
    Xlsx,
}

impl Format {
    pub(super) fn of(uri: &Uri) -> Self {
        if uri.path().ends_with(".xlsx") { Self::Xlsx } else { Self::Csv }
    }

    fn end(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    fn content_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// The table as a file to keep.
pub(super) fn table(table: &Table, format: Format, name: &str, language: Language) -> Response {
    match format {
        Format::Csv => file(csv(table), format, name),
        Format::Xlsx => match xlsx(table) {
            Ok(bytes) => file(bytes, format, name),
            Err(_) => failed(&AppError::Unavailable, language),
        },
    }
}

/// Bytes as a file to keep. `name` is made of slugs.
pub(super) fn file(bytes: Vec<u8>, format: Format, name: &str) -> Response {
    let disposition = format!("attachment; filename=\"{name}.{}\"", format.end());
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static(format.content_type())),
        (CONTENT_DISPOSITION, HeaderValue::try_from(disposition).unwrap_or(HeaderValue::from_static("attachment"))),
        (CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        (VARY, HeaderValue::from_static("accept-language, cookie")),
    ];
    (headers, bytes).into_response()
}

/// Why there is no file, and what to do.
pub(super) fn failed(error: &AppError, language: Language) -> Response {
    let (status, es, en) = match error {
        AppError::Invalid(_) => (
            StatusCode::BAD_REQUEST,
            "La dirección pide algo que no se puede usar. Vuelva a la página y descargue desde ahí.",
            "The address asks for something that cannot be used. Go back to the page and download from there.",
        ),
        AppError::SignedOut => {
            (StatusCode::UNAUTHORIZED, "Para este archivo hay que entrar.", "Sign in for this file.")
        }
        AppError::Conflict => (
            StatusCode::CONFLICT,
            "Alguien más lo cambió. Vuelva a la página y descargue desde ahí.",
            "Somebody else changed it. Go back to the page and download from there.",
        ),
        AppError::Denied => {
            (StatusCode::FORBIDDEN, "No tiene permiso para este archivo.", "You may not have this file.")
        }
        AppError::NotFound => (
            StatusCode::NOT_FOUND,
            "No hay cifras de eso que pide la dirección.",
            "There are no figures of what the address asks for.",
        ),
        AppError::Unavailable => (
            StatusCode::SERVICE_UNAVAILABLE,
            "Ahora no se pueden leer los precios. Inténtelo en un momento.",
            "The prices cannot be read now. Try again in a moment.",
        ),
    };
    let sentence = match language {
        Language::Es => es,
        Language::En => en,
    };
    let headers = [(CONTENT_TYPE, "text/plain; charset=utf-8"), (CACHE_CONTROL, "no-store")];
    let mut response = (status, headers, sentence).into_response();
    if let AppError::Invalid(invalid) = error {
        tracing::debug!(field = invalid.field, "a parameter of a download was refused");
    }
    response.headers_mut().insert(VARY, HeaderValue::from_static("accept-language, cookie"));
    response
}
