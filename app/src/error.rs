//! What the user is told when something cannot be done. The cause is logged once on the server and never sent.

use domain::access::Denied;
use domain::invalid::Invalid;
use leptos::server_fn::codec::JsonEncoding;
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::{Deserialize, Serialize};

/// The outcome of a request that did not end well, as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum AppError {
    /// A value was refused; shown beside its field.
    #[error("a value cannot be accepted")]
    Invalid(#[from] Invalid),
    #[error("not allowed")]
    Denied,
    /// Only for those who are signed in.
    #[error("an account is needed")]
    SignedOut,
    #[error("nothing here by that name")]
    NotFound,
    /// Somebody else changed it since it was shown.
    #[error("changed since it was shown")]
    Conflict,
    /// The server cannot answer now: database away, time over, connection lost.
    #[error("not available now")]
    Unavailable,
}

impl From<Denied> for AppError {
    fn from(_: Denied) -> Self {
        Self::Denied
    }
}

impl FromServerFnError for AppError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(_: ServerFnErrorErr) -> Self {
        Self::Unavailable
    }
}
